"""Heads of cases, each with who has it now: a fixed number of statements however many cases there are."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, and_, cast, literal, null, select, union_all

from engine.domain.actor import Actor
from engine.domain.errors import Language, NotFound
from engine.domain.keys import SYSTEM, DefinitionKey, ElementKey, InstanceKey
from engine.queries import people
from engine.queries.reading import Reading
from engine.queries.variables import node_of
from engine.queries.views import CaseHead, PersonRef, Waiting
from engine.queries.words import Pair, say, title_of
from engine.store.tables import alarm, history, incident, instance, job, process_definition, subscription, task
from engine.store.tables import task_person as crew
from engine.store.types import Instant

Found = Row[Any]

#: events that lie in wait beside the way; the case does not stand still for them
BESIDE: Final = frozenset({"boundaryEvent", "startEvent"})
NEVER_SAID: Final = cast(null(), Instant)  #: an instant that a row does not tell; typed, as a union asks for it
PLAIN: Final[Mapping[str, Mapping[Language, str]]] = {
    "active": {"vi": "Đang xử lý", "en": "In progress"},
    "suspended": {"vi": "Đang tạm dừng", "en": "Suspended"},
    "completed": {"vi": "Đã kết thúc", "en": "Ended"},
    "terminated": {"vi": "Đã dừng", "en": "Stopped"},
}
STATUSES: Final = "statuses_en"  #: property of a process: a JSON object, Vietnamese status -> English
STANDS_STILL: Final[Pair] = ("Tạm dừng do sự cố: {name}", "Stopped by an incident: {name}")


def case_heads(condition: ColumnElement[bool]) -> Select[Any]:
    """The cases of a condition, with what a head needs of their own rows."""
    newest = and_(
        history.c.agency_id == instance.c.agency_id,
        history.c.instance_key == instance.c.key,
        history.c.seq == instance.c.head_seq,
    )
    return (
        select(
            instance.c.agency_id,
            instance.c.key,
            instance.c.case_no,
            instance.c.title,
            instance.c.status,
            instance.c.state,
            instance.c.process_id,
            instance.c.process_name,
            instance.c.definition_key,
            instance.c.initiator,
            instance.c.entered_by,
            instance.c.unit,
            instance.c.started_at,
            instance.c.ended_at,
            instance.c.secrecy,
            process_definition.c.version,
            history.c.at.label("moved_at"),
        )
        .join(process_definition, process_definition.c.key == instance.c.definition_key)
        .outerjoin(history, newest)
        .where(condition)
    )


def find_case(reading: Reading, actor: Actor, key: InstanceKey, condition: ColumnElement[bool]) -> Found:
    """One case. Raises NotFound where the condition does not hold."""
    wanted = case_heads(and_(instance.c.agency_id == actor.agency, instance.c.key == key, condition))
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("case", key)
    reading.opens(row)
    return row


def heads(reading: Reading, actor: Actor, rows: Sequence[Found]) -> tuple[CaseHead, ...]:
    """The heads, in the order of the rows."""
    waits = waiting(reading, actor, rows)
    return tuple(head(reading, row, waits.get(InstanceKey(row.key), ()), actor.language) for row in rows)


def head(reading: Reading, row: Found, waits: tuple[Waiting, ...], language: Language) -> CaseHead:
    """One head."""
    typed_by_another = row.entered_by not in (row.initiator, SYSTEM)  # what a case begins by itself nobody has typed
    return CaseHead(
        key=InstanceKey(row.key),
        case_no=row.case_no,
        title=row.title,
        status=status_of(reading, row, language),
        state=row.state,
        process_id=row.process_id,
        process_name=process_name(reading, row, language),
        version=row.version,
        initiator=people.person(reading, row.initiator, language),
        entered_by=people.person(reading, row.entered_by, language) if typed_by_another else None,
        started_at=row.started_at,
        ended_at=row.ended_at,
        waiting=waits,
        secrecy=row.secrecy,
    )


def status_of(reading: Reading, row: Found, language: Language) -> str:
    """As the procedure says it; for English readers as its property "statuses_en" has it, where it does.

    Of a procedure that says nothing the state of the case is told.
    """
    if not row.status:
        return PLAIN[row.state][language]
    if language == "vi":
        return str(row.status)
    known = reading.library.info(DefinitionKey(row.definition_key)).properties.get(STATUSES, "")
    english = json.loads(known) if known else {}
    return str(english.get(row.status, row.status))


def process_name(reading: Reading, row: Found, language: Language) -> str:
    """As the case knows it; for English readers as its version says it in English."""
    if language == "vi":
        return str(row.process_name)
    return title_of(reading.library.info(DefinitionKey(row.definition_key)).properties, row.process_name, language)


# ------------------------------------------------------------------ who has it


def waiting(reading: Reading, actor: Actor, rows: Sequence[Found]) -> Mapping[InstanceKey, tuple[Waiting, ...]]:
    """What each case waits for: its open tasks; where there are none, its timers, messages, jobs and incidents.

    Beside a timer a message is another way out of the same wait (a leave ends, or is cancelled): it is not named.
    """
    active = {InstanceKey(row.key): row for row in rows if row.state == "active"}
    if not active:
        return {}
    found = dict(_open_tasks(reading, actor, active))
    idle = {key: row for key, row in active.items() if key not in found}
    if idle:
        found.update(_other_waits(reading, actor, idle))
    return found


def _open_tasks(
    reading: Reading, actor: Actor, cases: Iterable[InstanceKey]
) -> Iterable[tuple[InstanceKey, tuple[Waiting, ...]]]:
    wanted = (
        select(
            task.c.instance_key,
            task.c.key,
            task.c.element_id,
            task.c.name,
            task.c.role,
            task.c.holder,
            task.c.properties,
            task.c.opened_at,
            task.c.due_at,
            crew.c.login,
        )
        .outerjoin(crew, and_(crew.c.agency_id == task.c.agency_id, crew.c.task_key == task.c.key))
        .where(task.c.agency_id == actor.agency, task.c.instance_key.in_(sorted(cases)), task.c.state == "open")
        .order_by(task.c.instance_key, task.c.opened_at, task.c.key, crew.c.rank)
    )
    rows: list[Any] = list(reading.connection.execute(wanted))
    for case, of_case in groupby(rows, key=lambda row: row.instance_key):
        tasks = (list(of_task) for _, of_task in groupby(of_case, key=lambda row: row.key))
        yield InstanceKey(case), tuple(_of_task(reading, one, actor) for one in tasks)


def _of_task(reading: Reading, rows: Sequence[Found], actor: Actor) -> Waiting:
    row, language = rows[0], actor.language
    logins = [row.holder] if row.holder else [one.login for one in rows if one.login]
    return Waiting(
        task_key=ElementKey(row.key),
        element_id=row.element_id,
        name=title_of(row.properties, row.name, language),
        people=tuple(people.person(reading, login, language) for login in logins),
        role_name=reading.called(row.role, actor.agency, language) if row.role else None,
        since=row.opened_at,
        until=row.due_at,
    )


def _other_waits(
    reading: Reading, actor: Actor, cases: Mapping[InstanceKey, Found]
) -> Iterable[tuple[InstanceKey, tuple[Waiting, ...]]]:
    keys = sorted(cases)
    here = actor.agency
    timers = select(
        alarm.c.instance_key, alarm.c.key, alarm.c.element_id, literal("timer").label("kind"),
        NEVER_SAID.label("since"), alarm.c.due_at.label("until"),
    ).where(alarm.c.agency_id == here, alarm.c.instance_key.in_(keys), alarm.c.kind == "timer")  # fmt: skip
    messages = select(
        subscription.c.instance_key, subscription.c.key, subscription.c.element_id, literal("message").label("kind"),
        NEVER_SAID, NEVER_SAID,
    ).where(subscription.c.agency_id == here, subscription.c.instance_key.in_(keys))  # fmt: skip
    jobs = select(
        job.c.instance_key, job.c.key, job.c.element_id, literal("job").label("kind"), job.c.opened_at, NEVER_SAID
    ).where(job.c.agency_id == here, job.c.instance_key.in_(keys))
    incidents = select(
        incident.c.instance_key, incident.c.key, incident.c.element_id, literal("incident").label("kind"),
        incident.c.raised_at, NEVER_SAID,
    ).where(incident.c.agency_id == here, incident.c.instance_key.in_(keys))  # fmt: skip
    rows = reading.connection.execute(union_all(timers, messages, jobs, incidents)).all()
    ordered = sorted(rows, key=lambda row: (row.instance_key, row.key))
    for case, of_case in groupby(ordered, key=lambda row: InstanceKey(row.instance_key)):
        found = [(row.kind, _of_event(reading, cases[case], row, actor.language)) for row in of_case]
        timed = any(kind == "timer" and one is not None for kind, one in found)
        yield case, tuple(one for kind, one in found if one is not None and not (timed and kind == "message"))


def _of_event(reading: Reading, case: Found, row: Found, language: Language) -> Waiting | None:
    node = node_of(reading, DefinitionKey(case.definition_key), row.element_id, case.started_at)
    if node is not None and node.type in BESIDE and row.kind in ("timer", "message"):
        return None
    name = title_of(node.properties, node.name, language) if node else row.element_id
    since: datetime | None = row.since
    nobody: tuple[PersonRef, ...] = ()
    return Waiting(
        task_key=None,
        element_id=row.element_id,
        name=say(STANDS_STILL, language).format(name=name) if row.kind == "incident" else name,
        people=nobody,
        role_name=None,
        since=since or case.moved_at or case.started_at,
        until=row.until,
    )
