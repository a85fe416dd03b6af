"""User tasks as the API lists them: those that the asker may act on, or has acted on; other people's do not exist."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, exists, or_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey, InstanceKey
from engine.queries.api_definitions import form_of, several
from engine.queries.api_search import NOTHING, Found, Search
from engine.queries.api_tables import Column, Columns, find
from engine.queries.api_views import DefinitionRow, FormRow, TaskRow
from engine.queries.library import FormVersion
from engine.queries.reading import Reading
from engine.queries.task import NOTED
from engine.store.tables import instance, process_definition, task, task_person

STATES: Final = {
    "CREATED": "open",
    "COMPLETED": "completed",
    "CANCELED": "cancelled",
    "CREATING": NOTHING,
    "ASSIGNING": NOTHING,
    "UPDATING": NOTHING,
    "COMPLETING": NOTHING,
    "CANCELING": NOTHING,
    "FAILED": NOTHING,
}


@dataclass(frozen=True, kw_only=True)
class AskTasks:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskUserTask:
    actor: Actor
    key: ElementKey


@dataclass(frozen=True, kw_only=True)
class AskTaskForm:
    actor: Actor
    key: ElementKey


def answer_tasks(question: AskTasks, reading: Reading) -> Found[TaskRow]:
    """One page of the asker's tasks, open and closed."""
    actor = question.actor
    found = find(
        question.search,
        columns(),
        task.c.key,
        _rows(actor),
        lambda rows: reading.connection.execute(rows).all(),
    )
    beside = _beside(reading, actor, found.rows)
    return found.of(lambda row: _row(row, beside))


def answer_task(question: AskUserTask, reading: Reading) -> TaskRow:
    """Raises NotFound for a task that the asker may not know of."""
    found = _get(question.actor, question.key, reading)
    if found.properties.get(NOTED) == "true" and found.state == "open":
        reading.requests.append(question.key)  # that its people have opened it, as on its page
    return _row(found, _beside(reading, question.actor, [found]))


def answer_form(question: AskTaskForm, reading: Reading) -> FormRow | None:
    """None for a task without a form. Raises NotFound."""
    form_id = _get(question.actor, question.key, reading).form_id
    return form_of(reading, form_id, question.actor.language) if form_id else None


def _get(actor: Actor, key: ElementKey, reading: Reading) -> Row[Any]:
    found = reading.connection.execute(_rows(actor).where(task.c.key == key)).one_or_none()
    if found is None:
        raise NotFound("user task", key)
    return found


def _somebody(said: ColumnElement[bool]) -> ColumnElement[bool]:
    """One of the people of the task for whom this holds."""
    return exists().where(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key, said)


def _of(actor: Actor) -> ColumnElement[bool]:
    """As ``engine.commands.tasks_of``: who may act, who has acted, and for whom others act."""
    one_of_them = _somebody(task_person.c.login == actor.login)
    named = (task.c.holder, task.c.closed_by, task.c.in_place_of)
    return or_(one_of_them, *(column == actor.login for column in named))


def _rows(actor: Actor) -> Select[Any]:
    return (
        select(task, instance.c.definition_key, instance.c.case_no)
        .join(instance, (instance.c.agency_id == task.c.agency_id) & (instance.c.key == task.c.instance_key))
        .join(process_definition, process_definition.c.key == instance.c.definition_key)
        .where(task.c.agency_id == actor.agency)
        .where(
            or_(
                _somebody(task_person.c.login == actor.login),
                task.c.holder == actor.login,
                task.c.closed_by == actor.login,
            )
        )
    )


@dataclass(frozen=True, kw_only=True)
class _Beside:
    """What a page of tasks needs of other tables, each read at once."""

    definitions: Mapping[int, DefinitionRow]
    people: Mapping[int, tuple[str, ...]]
    forms: Mapping[str, FormVersion | None]


def _beside(reading: Reading, actor: Actor, rows: Sequence[Row[Any]]) -> _Beside:
    wanted = (
        select(task_person.c.task_key, task_person.c.login)
        .where(task_person.c.agency_id == actor.agency, task_person.c.task_key.in_([row.key for row in rows]))
        .order_by(task_person.c.task_key, task_person.c.rank)
    )
    people: dict[int, tuple[str, ...]] = {}
    for key, login in reading.connection.execute(wanted):
        people[key] = (*people.get(key, ()), login)
    return _Beside(
        definitions=several(reading, (row.definition_key for row in rows)),
        people=people,
        forms={row.form_id: reading.library.form_version(row.form_id) for row in rows if row.form_id},
    )


def _row(found: Row[Any], beside: _Beside) -> TaskRow:
    form = beside.forms.get(found.form_id)
    return TaskRow(
        key=ElementKey(found.key),
        name=found.name,
        state=found.state,
        holder=found.holder,
        element_id=found.element_id,
        role=found.acting_role or found.role,
        people=beside.people.get(found.key, ()),
        instance_key=InstanceKey(found.instance_key),
        definition=beside.definitions[found.definition_key],
        case_no=found.case_no,
        opened_at=found.opened_at,
        closed_at=found.closed_at,
        due_at=found.due_at,
        follow_up_at=found.follow_up_at,
        form_key=form.key if form else None,
        priority=found.priority,
        properties=found.properties,
        revision=found.revision,
    )


def columns() -> Columns:
    """What user tasks are filtered and sorted by; the candidate group is the role."""
    return {
        "userTaskKey": Column("key", task.c.key),
        "elementInstanceKey": Column("key", task.c.key),
        "processInstanceKey": Column("key", task.c.instance_key),
        "processDefinitionId": Column("text", task.c.process_id),
        "processDefinitionKey": Column("key", instance.c.definition_key),
        "elementId": Column("text", task.c.element_id),
        "name": Column("text", task.c.name),
        "state": Column("word", task.c.state, STATES),
        "assignee": Column("text", task.c.holder),
        "candidateUser": Column("text", task_person.c.login, sorts=False, within=_somebody),
        "candidateGroup": Column("text", task.c.role),
        "priority": Column("number", task.c.priority),
        "creationDate": Column("instant", task.c.opened_at),
        "completionDate": Column("instant", task.c.closed_at),
        "dueDate": Column("instant", task.c.due_at),
        "followUpDate": Column("instant", task.c.follow_up_at),
        "businessId": Column("text", instance.c.case_no),
        "tenantId": Column("text", task.c.agency_id),
    }
