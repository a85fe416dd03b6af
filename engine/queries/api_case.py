"""Element instances and variables as the API lists them: per case, read from its history."""

from dataclasses import dataclass
from typing import Final

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey, InstanceKey
from engine.queries import api_story
from engine.queries.api_lists import Trait, Traits, find
from engine.queries.api_search import NOTHING, FilterNeeded, Found, Search, key
from engine.queries.api_story import get_case
from engine.queries.api_tasks import AskUserTask, answer_task
from engine.queries.api_views import ElementRow, VariableRow
from engine.queries.reading import Reading

STATES: Final = {"ACTIVE": "active", "COMPLETED": "completed", "TERMINATED": "terminated"}
TYPES: Final = {
    "PROCESS": "process",
    "SUB_PROCESS": "subProcess",
    "AD_HOC_SUB_PROCESS": "adHocSubProcess",
    "CALL_ACTIVITY": "callActivity",
    "MULTI_INSTANCE_BODY": "multiInstanceLoopCharacteristics",
    "START_EVENT": "startEvent",
    "END_EVENT": "endEvent",
    "INTERMEDIATE_CATCH_EVENT": "intermediateCatchEvent",
    "INTERMEDIATE_THROW_EVENT": "intermediateThrowEvent",
    "BOUNDARY_EVENT": "boundaryEvent",
    "USER_TASK": "userTask",
    "SERVICE_TASK": "serviceTask",
    "BUSINESS_RULE_TASK": "businessRuleTask",
    "SCRIPT_TASK": "scriptTask",
    "SEND_TASK": "sendTask",
    "RECEIVE_TASK": "receiveTask",
    "MANUAL_TASK": "manualTask",
    "TASK": "task",
    "EXCLUSIVE_GATEWAY": "exclusiveGateway",
    "INCLUSIVE_GATEWAY": "inclusiveGateway",
    "PARALLEL_GATEWAY": "parallelGateway",
    "EVENT_BASED_GATEWAY": "eventBasedGateway",
    "EVENT_SUB_PROCESS": "eventSubProcess",
    "UNKNOWN": NOTHING,
}
BIGGEST_SCOPE: Final = (1 << 63) - 1


@dataclass(frozen=True, kw_only=True)
class AskElements:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskElement:
    actor: Actor
    key: ElementKey


@dataclass(frozen=True, kw_only=True)
class AskVariables:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskVariable:
    actor: Actor
    key: int


@dataclass(frozen=True, kw_only=True)
class AskTaskVariables:
    """What can be read from a task: its own scope, then the scopes around it; an inner name hides an outer one.

    Who may not read every step of the case reads the task's own scope.
    """

    actor: Actor
    key: ElementKey
    search: Search


def answer_elements(question: AskElements, reading: Reading) -> Found[ElementRow]:
    """Raises FilterNeeded for a search that names no case."""
    named = named_key(question.search, "processInstanceKey", "elementInstanceKey", "elementInstanceScopeKey")
    case = api_story.case_of(reading, question.actor, named)
    return find(question.search, ELEMENTS, api_story.elements(reading, question.actor, case) if case else [])


def answer_element(question: AskElement, reading: Reading) -> ElementRow:
    """Raises NotFound, also for a key that no run of the case has."""
    actor = question.actor
    rows = api_story.elements(reading, actor, get_case(reading, actor, question.key, "element instance"))
    element = next((row for row in rows if row.key == question.key), None)
    if element is None:
        raise NotFound("element instance", question.key)
    return element


def answer_variables(question: AskVariables, reading: Reading) -> Found[VariableRow]:
    """Like elements: raises FilterNeeded when no case is named."""
    named = named_key(question.search, "processInstanceKey", "scopeKey")
    case = api_story.case_of(reading, question.actor, named)
    return find(question.search, VARIABLES, api_story.variables(reading, question.actor, case) if case else [])


def answer_variable(question: AskVariable, reading: Reading) -> VariableRow:
    """Raises NotFound, also when its case is out of sight."""
    actor, scope = question.actor, api_story.scope_of(question.key)
    case = api_story.case_of(reading, actor, scope) if scope <= BIGGEST_SCOPE else None
    rows = api_story.variables(reading, actor, case) if case else []
    found = next((row for row in rows if row.key == question.key), None)
    if found is None:
        raise NotFound("variable", question.key)
    return found


def answer_task_variables(question: AskTaskVariables, reading: Reading) -> Found[VariableRow]:
    """Raises NotFound for somebody else's task."""
    return find(question.search, VARIABLES, _readable(question, reading))


def named_key(search: Search, *fields: str) -> int:
    """The key by which a search names its case. Raises FilterNeeded."""
    for condition in search.conditions:
        found = key(condition.value) if condition.field in fields and condition.operator == "eq" else None
        if found:
            return found
    raise FilterNeeded(place="filter", allowed=", ".join(fields))


def _readable(question: AskTaskVariables, reading: Reading) -> list[VariableRow]:
    actor = question.actor
    task = answer_task(AskUserTask(actor=actor, key=question.key), reading)
    case = get_case(reading, actor, task.instance_key, "user task", whole=False)
    whole = api_story.case_of(reading, actor, task.instance_key) is not None
    around = {row.key: row.scope_key for row in api_story.elements(reading, actor, case)} if whole else {}
    rows = api_story.variables(reading, actor, case)
    seen: dict[str, VariableRow] = {}
    scope: ElementKey | InstanceKey | None = question.key
    while scope is not None:
        for row in rows:
            if row.scope_key == scope:
                seen.setdefault(row.name, row)
        scope = around.get(scope)
    return sorted(seen.values(), key=lambda row: row.name)


ELEMENTS: Final[Traits[ElementRow]] = {
    "elementInstanceKey": Trait("key", lambda row: row.key),
    "processInstanceKey": Trait("key", lambda row: row.instance_key),
    "processDefinitionKey": Trait("key", lambda row: row.definition_key),
    "processDefinitionId": Trait("text", lambda row: row.process_id),
    "elementId": Trait("text", lambda row: row.element_id),
    "elementName": Trait("text", lambda row: row.name),
    "elementInstanceScopeKey": Trait("key", lambda row: row.scope_key),
    "type": Trait("word", lambda row: row.type, TYPES),
    "state": Trait("word", lambda row: row.state, STATES),
    "hasIncident": Trait("flag", lambda row: row.incident),
    "startDate": Trait("instant", lambda row: row.started_at),
    "endDate": Trait("instant", lambda row: row.ended_at),
    "tenantId": Trait("text", lambda row: row.agency),
}
VARIABLES: Final[Traits[VariableRow]] = {
    "name": Trait("text", lambda row: row.name),
    "value": Trait("text", lambda row: row.value),
    "variableKey": Trait("text", lambda row: str(row.key)),
    "scopeKey": Trait("key", lambda row: row.scope_key),
    "processInstanceKey": Trait("key", lambda row: row.instance_key),
    "tenantId": Trait("text", lambda row: row.agency),
}
