"""Decisions made in a case as the API lists them: every table with the rows that matched, from the history."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey
from engine.domain.records import canonical
from engine.queries import api_story
from engine.queries.api_case import named_key
from engine.queries.api_decisions import in_force
from engine.queries.api_lists import Trait, Traits, find
from engine.queries.api_search import NOTHING, Found, Search
from engine.queries.api_search import key as element_key
from engine.queries.api_story import Case, Event
from engine.queries.api_views import DecisionInstanceRow, DecisionRow, RuleRow
from engine.queries.reading import Reading

TYPES: Final = {"DECISION_TABLE": "table", "LITERAL_EXPRESSION": "literal", "UNKNOWN": NOTHING, "UNSPECIFIED": NOTHING}
STATES: Final = {"EVALUATED": "evaluated", "FAILED": NOTHING, "UNKNOWN": NOTHING, "UNSPECIFIED": NOTHING}
NEVER_STORED: Final = 0  #: key of a decision of another file than the deployed ones


@dataclass(frozen=True, kw_only=True)
class AskEvaluations:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskEvaluation:
    actor: Actor
    key: str  #: "<element key>-<number>"


def answer_evaluations(question: AskEvaluations, reading: Reading) -> Found[DecisionInstanceRow]:
    """One page of a case's decisions. Raises FilterNeeded."""
    actor = question.actor
    named = named_key(question.search, "processInstanceKey", "elementInstanceKey", "decisionEvaluationKey")
    case = api_story.case_of(reading, actor, named)
    return find(question.search, TRAITS, list(evaluations(reading, actor, case)) if case else [])


def answer_evaluation(question: AskEvaluation, reading: Reading) -> DecisionInstanceRow:
    """With inputs and rules. Raises NotFound."""
    actor = question.actor
    element = element_key(question.key.partition("-")[0])
    case = api_story.case_of(reading, actor, element) if element else None
    rows = evaluations(reading, actor, case) if case else iter(())
    found = next((row for row in rows if row.key == question.key), None)
    if found is None:
        raise NotFound("decision instance", question.key)
    return found


def evaluations(reading: Reading, actor: Actor, case: Case) -> Iterator[DecisionInstanceRow]:
    """In the order they were made; the decisions that one requires come before it."""
    numbers: dict[int, int] = {}
    held: dict[tuple[str, datetime], DecisionRow | None] = {}

    def version(decision_id: str, at: datetime) -> DecisionRow | None:
        if (decision_id, at) not in held:
            held[decision_id, at] = in_force(reading, decision_id, at)
        return held[decision_id, at]

    for event in api_story.events(reading, actor, case.key, api_story.DECISIONS):
        root = version(event.body["decision_id"], event.at)
        for made in event.body["explanation"] or ():
            key = event.body["key"]
            numbers[key] = numbers.get(key, 0) + 1
            decision = version(made["decision"], event.at) or _unknown(made)
            root_key = root.key if root else NEVER_STORED
            yield _row(case, event, made, decision=decision, root_key=root_key, number=numbers[key])


def _unknown(made: Mapping[str, Any]) -> DecisionRow:
    return DecisionRow(
        key=NEVER_STORED,
        decision_id=made["decision"],
        version=1,
        name=made["name"],
        requirements_id="",
        requirements_key=NEVER_STORED,
        requirements_name="",
    )


def _row(
    case: Case, event: Event, made: Mapping[str, Any], *, decision: DecisionRow, root_key: int, number: int
) -> DecisionInstanceRow:
    tables = made["tables"]
    return DecisionInstanceRow(
        key=f"{event.body['key']}-{number}",
        element_key=ElementKey(event.body["key"]),
        instance_key=case.key,
        definition_key=case.definition_key,
        decision=decision,
        table=bool(tables),
        root_key=root_key,
        at=event.at,
        result=text(made["value"]),
        inputs=inputs_of(tables),
        rules=rules_of(tables),
        case_no=case.case_no,
        agency=case.agency,
    )


def inputs_of(tables: Any) -> tuple[tuple[str, str], ...]:
    """What the tables of one explained decision looked at: (expression, value)."""
    return tuple((str(one["expression"]), text(one["value"])) for table in tables for one in table["inputs"])


def rules_of(tables: Any) -> tuple[RuleRow, ...]:
    """The rows that matched."""
    return tuple(
        RuleRow(
            rule=str(rule["rule"]),
            index=rule["index"],
            outputs=tuple((str(name), text(value)) for name, value in rule["outputs"].items()),
        )
        for table in tables
        for rule in table["rules"]
    )


def text(value: Any) -> str:
    """JSON text of a value in the history."""
    return canonical(value).decode()


TRAITS: Final[Traits[DecisionInstanceRow]] = {
    "decisionEvaluationInstanceKey": Trait("text", lambda row: row.key),
    "decisionEvaluationKey": Trait("key", lambda row: row.element_key),
    "elementInstanceKey": Trait("key", lambda row: row.element_key),
    "processInstanceKey": Trait("key", lambda row: row.instance_key),
    "processDefinitionKey": Trait("key", lambda row: row.definition_key),
    "decisionDefinitionId": Trait("text", lambda row: row.decision.decision_id),
    "decisionDefinitionKey": Trait("key", lambda row: row.decision.key),
    "decisionDefinitionName": Trait("text", lambda row: row.decision.name),
    "decisionDefinitionVersion": Trait("number", lambda row: row.decision.version),
    "decisionDefinitionType": Trait("word", lambda row: "table" if row.table else "literal", TYPES),
    "decisionRequirementsKey": Trait("key", lambda row: row.decision.requirements_key),
    "rootDecisionDefinitionKey": Trait("key", lambda row: row.root_key),
    "evaluationDate": Trait("instant", lambda row: row.at),
    "state": Trait("word", lambda _: "evaluated", STATES),
    "businessId": Trait("text", lambda row: row.case_no),
    "tenantId": Trait("text", lambda row: row.agency),
}
