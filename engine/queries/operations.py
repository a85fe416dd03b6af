"""What an administrator sees of cases: where they stand, what stands still, on which versions; never their data.

Who keeps the machine does not read the files: of variables the names are told, of people nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, func, select

from engine.domain.actor import Actor
from engine.domain.errors import Language, NotFound
from engine.domain.instances import InstanceState
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from engine.domain.visibility import ADMINISTRATOR
from engine.ports import FlowNode
from engine.queries import api_story
from engine.queries.reading import Reading
from engine.queries.variables import scopes_of
from engine.queries.words import title_of
from engine.store.tables import incident, instance, process_definition

MOST_ROWS: Final = 500
#: what nobody begins from outside: it waits beside something, or only holds others
NOT_BEGUN: Final = ("boundaryEvent", "startEvent", "process")


@dataclass(frozen=True, kw_only=True)
class AskStanding:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class AskOperations:
    actor: Actor
    instance_key: InstanceKey


@dataclass(frozen=True, kw_only=True)
class AskVersions:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class AskVersionElements:
    """Two versions of a process beside each other, and the cases on the first."""

    actor: Actor
    before: DefinitionKey
    after: DefinitionKey


@dataclass(frozen=True, kw_only=True)
class StandingRow:
    key: ElementKey
    instance_key: InstanceKey
    case_no: str | None
    process_name: str
    version: int
    element_id: str
    element_name: str
    code: str
    text: str
    raised_at: datetime


@dataclass(frozen=True, kw_only=True)
class LivingRow:
    key: ElementKey
    element_id: str
    name: str
    type: str
    since: datetime
    incident: bool


@dataclass(frozen=True, kw_only=True)
class VersionRow:
    key: DefinitionKey
    process_id: str
    name: str
    version: int
    deployed_at: datetime
    running: int  #: cases on it that go on


@dataclass(frozen=True, kw_only=True)
class Choice:
    element_id: str
    name: str
    type: str


@dataclass(frozen=True, kw_only=True)
class OperationsView:
    key: InstanceKey
    case_no: str | None
    process_id: str
    process_name: str
    definition_key: DefinitionKey
    version: int
    state: InstanceState
    started_at: datetime
    suspended_at: datetime | None
    bpmn: str
    living: tuple[LivingRow, ...]
    incidents: tuple[StandingRow, ...]
    variables: tuple[str, ...]  #: names of the process scope
    elements: tuple[Choice, ...]  #: what can be begun
    names: Mapping[str, str]  #: of every element


@dataclass(frozen=True, kw_only=True)
class TwoVersions:
    before: VersionRow
    after: VersionRow
    elements: tuple[Choice, ...]  #: of the first
    targets: tuple[Choice, ...]
    cases: tuple[InstanceKey, ...]
    case_numbers: Mapping[InstanceKey, str]


def answer_standing(question: AskStanding, reading: Reading) -> tuple[StandingRow, ...]:
    """Newest first, at most 500. Raises NotFound for everybody but administrators."""
    _check(question.actor, "incident")
    return _standing(reading, question.actor, None)


def answer(question: AskOperations, reading: Reading) -> OperationsView:
    """Raises NotFound for everybody but administrators of the agency."""
    actor, key = question.actor, question.instance_key
    _check(actor, "case", key)
    wanted = (
        select(instance, instance.c.key.label("case_key"), instance.c.revision.label("case_revision"))
        .add_columns(process_definition.c.version)
        .join(process_definition, process_definition.c.key == instance.c.definition_key)
        .where(instance.c.agency_id == actor.agency, instance.c.key == key)
    )
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("case", key)
    info = reading.library.info(DefinitionKey(row.definition_key))
    return OperationsView(
        key=key,
        case_no=row.case_no,
        process_id=row.process_id,
        process_name=row.process_name,
        definition_key=DefinitionKey(row.definition_key),
        version=row.version,
        state=row.state,
        started_at=row.started_at,
        suspended_at=row.suspended_at,
        bpmn=reading.library.bpmn(DefinitionKey(row.definition_key)).decode(),
        living=_living(reading, actor, row) if row.ended_at is None else (),
        incidents=_standing(reading, actor, key),
        variables=tuple(sorted(scopes_of(reading, row).get(None, {}))),
        elements=_choices(info.nodes, actor.language),
        names={one: _name(node, one, actor.language) for one, node in info.nodes.items()},
    )


def answer_versions(question: AskVersions, reading: Reading) -> tuple[VersionRow, ...]:
    """Every version, the newest of each process first. Raises NotFound for everybody but administrators."""
    _check(question.actor, "definition")
    running = func.count(instance.c.key)
    here = and_(
        instance.c.definition_key == process_definition.c.key,
        instance.c.agency_id == question.actor.agency,
        instance.c.state.in_(("active", "suspended")),
    )
    wanted = (
        select(process_definition, running.label("running"))
        .outerjoin(instance, here)
        .group_by(process_definition.c.key)
        .order_by(process_definition.c.process_id, process_definition.c.version.desc())
    )
    return tuple(
        VersionRow(
            key=DefinitionKey(row.key), process_id=row.process_id, name=row.name, version=row.version,
            deployed_at=row.deployed_at, running=row.running,
        )
        for row in reading.connection.execute(wanted)
    )  # fmt: skip


def answer_elements(question: AskVersionElements, reading: Reading) -> TwoVersions:
    """Raises NotFound, also for versions of different processes."""
    actor = question.actor
    versions = {row.key: row for row in answer_versions(AskVersions(actor=actor), reading)}
    before, after = versions.get(question.before), versions.get(question.after)
    if before is None or after is None or before.process_id != after.process_id:
        raise NotFound("version of a process", question.after)
    wanted = (
        select(instance.c.key, instance.c.case_no)
        .where(
            instance.c.agency_id == actor.agency,
            instance.c.definition_key == before.key,
            instance.c.state.in_(("active", "suspended")),
        )
        .order_by(instance.c.started_at, instance.c.key)
        .limit(MOST_ROWS)
    )
    found = [(InstanceKey(row.key), row.case_no or str(row.key)) for row in reading.connection.execute(wanted)]
    return TwoVersions(
        before=before,
        after=after,
        elements=_choices(reading.library.info(before.key).nodes, actor.language),
        targets=_choices(reading.library.info(after.key).nodes, actor.language),
        cases=tuple(key for key, _ in found),
        case_numbers=dict(found),
    )


def _check(actor: Actor, thing: str, key: object = "") -> None:
    if ADMINISTRATOR not in actor.roles:
        raise NotFound(thing, key)


def _standing(reading: Reading, actor: Actor, case: InstanceKey | None) -> tuple[StandingRow, ...]:
    here = (instance.c.agency_id == incident.c.agency_id) & (instance.c.key == incident.c.instance_key)
    wanted = (
        select(incident, instance.c.case_no, instance.c.process_name, instance.c.definition_key)
        .add_columns(process_definition.c.version)
        .join(instance, here)
        .join(process_definition, process_definition.c.key == instance.c.definition_key)
        .where(incident.c.agency_id == actor.agency)
        .order_by(incident.c.raised_at.desc(), incident.c.key.desc())
        .limit(MOST_ROWS)
    )
    if case is not None:
        wanted = wanted.where(incident.c.instance_key == case)
    return tuple(_standing_row(reading, actor, row) for row in reading.connection.execute(wanted))


def _standing_row(reading: Reading, actor: Actor, row: Any) -> StandingRow:
    nodes = reading.library.info(DefinitionKey(row.definition_key)).nodes
    return StandingRow(
        key=ElementKey(row.key),
        instance_key=InstanceKey(row.instance_key),
        case_no=row.case_no,
        process_name=row.process_name,
        version=row.version,
        element_id=row.element_id,
        element_name=_name(nodes.get(row.element_id), row.element_id, actor.language),
        code=row.code,
        text=row.text_vi if actor.language == "vi" else row.text_en,
        raised_at=row.raised_at,
    )


def _living(reading: Reading, actor: Actor, row: Any) -> tuple[LivingRow, ...]:
    """What is under way, as the history says: every run that was entered and not left."""
    case = api_story.Case(
        key=InstanceKey(row.key), agency=actor.agency, process_id=row.process_id, process_name=row.process_name,
        definition_key=DefinitionKey(row.definition_key), state=row.state, started_at=row.started_at,
        ended_at=row.ended_at, case_no=row.case_no,
    )  # fmt: skip
    nodes = reading.library.info(case.definition_key).nodes
    return tuple(
        LivingRow(
            key=ElementKey(one.key), element_id=one.element_id, type=one.type, since=one.started_at,
            incident=one.incident, name=_name(nodes.get(one.element_id), one.element_id, actor.language),
        )
        for one in api_story.elements(reading, actor, case)
        if one.state == "active" and one.type != "process"
    )  # fmt: skip


def _choices(nodes: Mapping[str, FlowNode], language: Language) -> tuple[Choice, ...]:
    found = (
        Choice(element_id=one.element_id, name=_name(one, one.element_id, language), type=one.type)
        for one in nodes.values()
        if one.type not in NOT_BEGUN and not one.element_id.startswith("__")
    )
    return tuple(sorted(found, key=lambda one: (one.type not in TASKS, one.name)))


TASKS: Final = ("userTask", "serviceTask", "businessRuleTask", "scriptTask")


def _name(node: FlowNode | None, element_id: str, language: Language) -> str:
    return (title_of(node.properties, node.name, language) if node else "") or element_id
