"""A task as lists show it, and whose it is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, and_, select

from engine.domain.actor import Actor
from engine.domain.keys import ElementKey, InstanceKey
from engine.domain.tasks import about
from engine.queries import people
from engine.queries.heads import process_name
from engine.queries.reading import Reading
from engine.queries.views import TaskRow
from engine.queries.words import title_of
from engine.store.tables import draft, instance, task

Found = Row[Any]

SOON: Final = 4  #: less than a quarter of the time is left


def task_rows() -> Select[Any]:
    """Tasks with what their cases say of them; the caller gives the conditions."""
    of_case = and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key)
    return select(
        task.c.key,
        task.c.element_id,
        task.c.name,
        task.c.role,
        task.c.holder,
        task.c.in_place_of,
        task.c.form_id,
        task.c.properties,
        task.c.priority,
        task.c.opened_at,
        task.c.due_at,
        task.c.state,
        task.c.closed_at,
        task.c.closed_by,
        task.c.outcome,
        task.c.revision,
        task.c.instance_key,
        instance.c.case_no,
        instance.c.title,
        instance.c.process_name,
        instance.c.definition_key,
        instance.c.initiator,
    ).join(instance, of_case)


def shown(reading: Reading, actor: Actor, rows: Sequence[Found]) -> tuple[TaskRow, ...]:
    """The rows of a page, in their order, with the asker's drafts."""
    places = {place(row.key) for row in rows}
    wanted = select(draft.c.place).where(
        draft.c.agency_id == actor.agency, draft.c.login == actor.login, draft.c.place.in_(sorted(places))
    )
    drafts = frozenset(reading.connection.execute(wanted).scalars()) if places else frozenset()
    return tuple(task_row(reading, actor, row, has_draft=place(row.key) in drafts) for row in rows)


def place(key: int) -> str:
    """Where the draft of a task is kept."""
    return f"task:{key}"


def task_row(reading: Reading, actor: Actor, row: Found, *, has_draft: bool) -> TaskRow:
    """One row, as the asker sees it."""
    language = actor.language
    overdue, soon = urgency(row.opened_at, row.due_at, row.closed_at or reading.now)
    absent = row.in_place_of if row.in_place_of != actor.login else None
    return TaskRow(
        key=ElementKey(row.key),
        name=title_of(row.properties, row.name, language),
        process_name=process_name(reading, row, language),
        instance_key=InstanceKey(row.instance_key),
        case_no=row.case_no,
        case_title=row.title,
        about=about(row.properties),
        from_person=people.maybe_person(reading, row.initiator, language),
        role=row.role,
        role_name=reading.called(row.role, actor.agency, language) if row.role else None,
        holder=people.maybe_person(reading, row.holder, language),
        mine=row.holder == actor.login,
        in_place_of=people.maybe_person(reading, absent, language),
        opened_at=row.opened_at,
        due_at=row.due_at,
        overdue=overdue,
        soon=soon and row.state == "open",
        priority=row.priority,
        has_draft=has_draft,
        revision=row.revision,
    )


def urgency(opened_at: datetime, due_at: datetime | None, at: datetime) -> tuple[bool, bool]:
    """Whether a task is late at an instant, and whether it soon will be."""
    if due_at is None:
        return False, False
    return due_at < at, due_at >= at and (due_at - at) * SOON < due_at - opened_at
