"""What a form shows at first: what is known, the asker's draft, and what its pickers and conditions read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, select

from engine.domain.actor import Actor
from engine.domain.choices import LEAVES, LEAVES_SINCE, ORDERS, PROGRAMME, PROGRAMME_SINCE, SHARED_TASKS, offered
from engine.domain.facts import Json, Variables
from engine.domain.follow_ups import UNDER_WAY
from engine.domain.keys import Login
from engine.domain.orders import stands
from engine.domain.people import plain_kind
from engine.queries.reading import Reading
from engine.queries.sheets import Sheet
from engine.queries.words import ABSENCES, word
from engine.store.programme_tables import programme_item
from engine.store.tables import absence, draft, follow_up, instance, task, task_person


@dataclass(frozen=True, kw_only=True)
class Draft:
    answers: Mapping[str, Any]
    saved_at: datetime


@dataclass(frozen=True, kw_only=True)
class Blank:
    """A form before the asker types."""

    person: Login  #: whose case it is
    known: Variables  #: what its fields begin with
    seen: Variables  #: what the case holds for its conditions to read
    outcomes: tuple[str, ...] = ()
    began: date | None = None  #: the case, if there is one


def draft_of(reading: Reading, actor: Actor, place: str) -> Draft | None:
    """The asker's own, at a place such as "start:leave"."""
    wanted = select(draft.c.answers, draft.c.saved_at).where(
        draft.c.agency_id == actor.agency, draft.c.login == actor.login, draft.c.place == place
    )
    row = reading.connection.execute(wanted).one_or_none()
    return Draft(answers=row.answers, saved_at=row.saved_at) if row else None


def filled(reading: Reading, sheet: Sheet, blank: Blank, kept: Draft | None) -> dict[str, Any]:
    """Fields from the draft, else from what is known; the rest is what the form reads and nobody types.

    It is the same that commands check answers against.
    """
    given = kept.answers if kept else blank.known
    fields = {key: given[key] for key in sheet.keys if given.get(key) is not None}
    person, began = blank.person, blank.began
    ours = offered(
        reading.organisation, person, reading.today, began=began, outcomes=blank.outcomes, ask=sorted(fields)
    )
    context = {**blank.seen, **ours}
    if LEAVES in sheet.reads:
        context[LEAVES] = leaves(reading, blank.person)
    if PROGRAMME in sheet.reads:
        context[PROGRAMME] = programme(reading, blank.person)
    if SHARED_TASKS in sheet.reads:
        context[SHARED_TASKS] = shared_tasks(reading, blank.person)
    if ORDERS in sheet.reads:
        context[ORDERS] = orders(reading, blank.person)
    return {**fields, **{name: context[name] for name in sorted(sheet.reads) if name in context}}


def leaves(reading: Reading, person: Login) -> list[Json]:
    """Approved leaves of a person that are ahead or not long over, the next one first."""
    agency = reading.organisation.person(person).agency
    of_case = and_(instance.c.agency_id == absence.c.agency_id, instance.c.key == absence.c.case_key)
    wanted = (
        select(absence, instance.c.case_no)
        .join(instance, of_case)
        .where(
            absence.c.agency_id == agency,
            absence.c.person == person,
            absence.c.status == "approved",
            absence.c.kind.like("leave:%"),
            absence.c.last_day >= reading.today - LEAVES_SINCE,
        )
        .order_by(absence.c.first_day.desc(), absence.c.case_key)
    )
    return [{"value": str(row.case_key), "label": _leave(row)} for row in reading.connection.execute(wanted)]


def programme(reading: Reading, person: Login) -> list[Json]:
    """What approved programmes say the person's unit will do, the next one first."""
    unit, agency = reading.organisation.unit_of(person, reading.today), reading.organisation.person(person).agency
    wanted = (
        select(programme_item)
        .where(
            programme_item.c.agency_id == agency,
            programme_item.c.unit == (unit.key if unit else None),
            programme_item.c.last_day >= reading.today - PROGRAMME_SINCE,
        )
        .order_by(programme_item.c.first_day, programme_item.c.id)
    )
    return [{"value": row.id, "label": _item(row)} for row in reading.connection.execute(wanted)]


def shared_tasks(reading: Reading, person: Login) -> list[Json]:
    """Tasks under way that the person's unit leads or helps with, the earliest date first."""
    unit, agency = reading.organisation.unit_of(person, reading.today), reading.organisation.person(person).agency
    wanted = (
        select(follow_up)
        .where(follow_up.c.agency_id == agency, follow_up.c.state.in_(UNDER_WAY))
        .order_by(follow_up.c.due_on, follow_up.c.case_key, follow_up.c.no)
    )
    rows = reading.connection.execute(wanted) if unit else ()
    return [
        {"value": row.id, "label": f"{row.task} ({row.due_on:%d/%m/%Y}; {row.source})"}
        for row in rows
        if unit and (unit.key == row.lead_unit or unit.key in row.support)
    ]


def orders(reading: Reading, person: Login) -> list[Json]:
    """Open tasks of a person that carry out somebody's instruction, the latest first."""
    agency = reading.organisation.person(person).agency
    of_case = and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key)
    of_person = and_(
        task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key, task_person.c.login == person
    )
    wanted = (
        select(task.c.key, task.c.name, task.c.properties, instance.c.title)
        .join(instance, of_case)
        .join(task_person, of_person)
        .where(task.c.agency_id == agency, task.c.state == "open")
        .order_by(task.c.opened_at.desc(), task.c.key)
    )
    rows = reading.connection.execute(wanted)
    return [{"value": str(row.key), "label": f"{row.name} – {row.title}"} for row in rows if stands(row.properties)]


def _item(row: Any) -> str:
    return f"{row.content} ({_days(row)}; {row.paper})"


def _leave(row: Any) -> str:
    return f"{word(ABSENCES, plain_kind(row.kind), 'vi')} {_days(row)}" + (f" ({row.case_no})" if row.case_no else "")


def _days(row: Any) -> str:
    one_day = row.first_day == row.last_day
    return f"{row.last_day:%d/%m/%Y}" if one_day else f"{row.first_day:%d/%m} – {row.last_day:%d/%m/%Y}"
