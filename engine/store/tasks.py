"""Tasks, and one row per person who may act on them: the inboxes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import and_, bindparam, delete, select

from engine.domain.errors import NotFound, StaleRevision
from engine.domain.keys import RUN_BITS, AgencyId, ElementKey, InstanceKey, Login
from engine.domain.tasks import Task
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import NEVER, instance, task, task_person
from engine.store.types import micros

_COLUMNS: Final = [column for column in task.c if column.name != "agency_id"]
_OURS: Final = given(task.c.agency_id, "agency")
_ORDER: Final = (task.c.opened_at, task.c.key)
#: once for each of its people; for a task of nobody once without
GET: Final = Statement(
    select(*_COLUMNS, task_person.c.login.label("login"))
    .outerjoin(task_person, and_(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key))
    .where(_OURS, given(task.c.key))
    .order_by(task_person.c.rank)
    .with_for_update(of=task)
)
OF_CASE: Final = Statement(select(*_COLUMNS).where(_OURS, given(task.c.instance_key)).order_by(*_ORDER))
GIVEN_TO: Final = Statement(
    select(*_COLUMNS)
    .join(task_person, and_(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key))
    .where(given(task_person.c.agency_id, "agency"), given(task_person.c.login), task_person.c.state == "open")
)
INSTEAD_OF: Final = Statement(
    select(*_COLUMNS).where(_OURS, given(task.c.in_place_of, "login"), task.c.state == "open")
)
OF_INITIATOR: Final = Statement(
    select(*_COLUMNS)
    .join(instance, and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key))
    .where(_OURS, given(instance.c.initiator), task.c.state == "open")
    .order_by(*_ORDER)
)
DONE_UNDER: Final = Statement(
    select(*_COLUMNS)
    .where(_OURS, given(task.c.delegation), task.c.state == "completed")
    .order_by(task.c.closed_at, task.c.key)
)
PEOPLE: Final = Statement(
    select(task_person.c.task_key, task_person.c.login)
    .where(
        given(task_person.c.agency_id, "agency"),
        task_person.c.task_key.between(bindparam("first"), bindparam("last")),
    )
    .order_by(task_person.c.task_key, task_person.c.rank)
)

ADD: Final = Statement(adding(task))
_FIXED: Final = ("agency_id", "key", "instance_key", "process_id", "element_id", "opened_at")
_MOVES: Final = ("holder", "state", "closed_at", "closed_by", "outcome", "revision")
_REST: Final = tuple(column.name for column in _COLUMNS if column.name not in (*_FIXED, *_MOVES))
_seldom: Final = attrgetter(*_REST)
_SAME: Final = (_OURS, given(task.c.key), given(task.c.revision, "seen"))
MOVE: Final = Statement(changing(task, *_MOVES).where(*_SAME))  #: the usual change, without the JSON columns
CHANGE: Final = Statement(changing(task, *_MOVES, *_REST).where(*_SAME))

_ROWS: Final = (given(task_person.c.agency_id, "agency"), given(task_person.c.task_key))
ADD_PERSON: Final = Statement(adding(task_person))
MOVE_PEOPLE: Final = Statement(changing(task_person, "state", "holder", "sort_at").where(*_ROWS))
DROP_PEOPLE: Final = Statement(delete(task_person).where(*_ROWS))


class SqlTasks:
    """Implements ports.Tasks. What a transaction has read of a task it remembers, to write only what has changed."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency
        self._seen: dict[ElementKey, Task] = {}

    def get(self, key: ElementKey) -> Task:
        rows = self._link.found(GET, {"agency": self._agency, "key": key})
        if not rows:
            raise NotFound("task", key)
        people = [row[-1] for row in rows if row[-1] is not None]
        return self._tasks([dict(zip(GET.names[:-1], rows[0], strict=False))], {key: people})[0]

    def of_case(self, key: InstanceKey) -> Sequence[Task]:
        rows = self._link.records(OF_CASE, {"agency": self._agency, "instance_key": key})
        return self._tasks(rows, self._people(key, key + (1 << RUN_BITS) - 1) if rows else {})

    def open_of(self, login: Login) -> Sequence[Task]:
        asked = {"agency": self._agency, "login": login}
        found = {row["key"]: row for each in (GIVEN_TO, INSTEAD_OF) for row in self._link.records(each, asked)}
        return self._with_people(sorted(found.values(), key=lambda row: (row["opened_at"], row["key"])))

    def overdue(self, person: Login, step_class: str, before: datetime) -> Sequence[Task]:
        rows = self._link.records(OF_INITIATOR, {"agency": self._agency, "initiator": person})
        theirs = {one.key: one for one in (*self._with_people(rows), *self.open_of(person))}
        late = (one for one in theirs.values() if one.due_at is not None and one.due_at < before)
        return tuple(one for one in late if one.properties.get("stepClass") == step_class)

    def done_under(self, record: str) -> Sequence[Task]:
        return self._with_people(self._link.records(DONE_UNDER, {"agency": self._agency, "delegation": record}))

    def add(self, task: Task) -> None:
        self._check(task)
        self._link.run(ADD, {**vars(task), "agency_id": self._agency})
        self._add_people(task)
        self._seen[task.key] = task

    def change(self, task: Task) -> None:
        self._check(task)
        known = self._seen.get(task.key)
        before = known or self.get(task.key)
        only_moved = known is not None and _seldom(known) == _seldom(task)
        values = {**vars(task), "agency": self._agency, "seen": task.revision - 1}
        if self._link.run(MOVE if only_moved else CHANGE, values) == 0:
            raise StaleRevision
        self._change_people(before.people, task)
        self._seen[task.key] = task

    def _check(self, task: Task) -> None:
        if task.agency != self._agency:
            raise NotFound("task", task.key)

    def _people(self, first: int, last: int) -> dict[ElementKey, list[Login]]:
        people: dict[ElementKey, list[Login]] = {}
        for key, login in self._link.rows(PEOPLE, {"agency": self._agency, "first": first, "last": last}):
            people.setdefault(key, []).append(login)
        return people

    def _tasks(self, rows: Iterable[dict[str, Any]], people: Mapping[ElementKey, Sequence[Login]]) -> tuple[Task, ...]:
        found = tuple(Task(**row, agency=self._agency, people=tuple(people.get(row["key"], ()))) for row in rows)
        self._seen.update((each.key, each) for each in found)
        return found

    def _with_people(self, rows: Iterable[dict[str, Any]]) -> tuple[Task, ...]:
        people: dict[ElementKey, list[Login]] = {}
        listed = list(rows)
        for row in listed:
            people.update(self._people(row["key"], row["key"]))
        return self._tasks(listed, people)

    def _change_people(self, before: tuple[Login, ...], task: Task) -> None:
        self._link.concerned.update(before)
        if before == task.people:
            self._link.run(MOVE_PEOPLE, {"agency": self._agency, "task_key": task.key, **_mirrored(task)})
            return
        self._link.run(DROP_PEOPLE, {"agency": self._agency, "task_key": task.key})
        self._add_people(task)

    def _add_people(self, task: Task) -> None:
        self._link.concerned.update(task.people)
        mirrored = _mirrored(task)
        self._link.run_each(
            ADD_PERSON,
            [
                {
                    "agency_id": self._agency, "login": login, "task_key": task.key,
                    "instance_key": task.instance_key, "rank": rank, **mirrored,
                }
                for rank, login in enumerate(task.people)
            ],
        )  # fmt: skip


def _mirrored(task: Task) -> dict[str, Any]:
    """What the rows of its people repeat of a task."""
    sort_at = NEVER if task.due_at is None else micros(task.due_at)
    return {"state": task.state, "holder": task.holder, "sort_at": sort_at}
