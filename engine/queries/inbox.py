"""The inbox: what waits for a person, what is free for their group, what is late, what they did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, or_, select, true, tuple_, type_coerce

from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.queries import cursor, searching
from engine.queries.reading import Reading
from engine.queries.task_rows import Found, shown, task_rows
from engine.queries.views import InboxNews, InboxPage, NewsRow
from engine.store.tables import instance, task
from engine.store.tables import task_person as mine
from engine.store.types import Number, micros

PAGE: Final = 50
LARGEST_PAGE: Final = 200
DONE: Final = "done"


class UnknownView(Invalid):
    code = "unknown-view"
    vi = "Hộp việc không có mục “{view}”."
    en = 'The inbox has no view "{view}".'


@dataclass(frozen=True, kw_only=True)
class AskInbox:
    actor: Actor
    view: str = "all"  #: all, mine, group, overdue, done
    search: str | None = None
    cursor: str | None = None
    size: int | None = None  #: rows of a page; None = the usual number


@dataclass(frozen=True, kw_only=True)
class AskInboxNews:
    """What every open inbox asks again and again: it reads as little as can be."""

    actor: Actor
    view: str = "all"
    search: str | None = None


def answer(question: AskInbox, reading: Reading) -> InboxPage:
    """Earliest limit first; what is done, newest first. Raises UnknownView, CursorUnreadable."""
    _check(question)
    size = PAGE if question.size is None else max(1, min(question.size, LARGEST_PAGE))
    after = cursor.read(question.view, question.cursor)
    wanted = _done(question, after) if question.view == DONE else _open(question, reading, after)
    rows = reading.connection.execute(wanted.where(_found(question, reading)).limit(size + 1)).all()
    last = _place(question, rows[size - 1]) if len(rows) > size else None
    return InboxPage(
        rows=shown(reading, question.actor, rows[:size]),
        counts=counts(question.actor, reading),
        next_cursor=cursor.write(question.view, last) if last else None,
        search=question.search or "",
        view=question.view,
    )


def answer_news(question: AskInboxNews, reading: Reading) -> InboxNews:
    """Raises UnknownView."""
    page = AskInbox(actor=question.actor, view=question.view, search=question.search)
    _check(page)
    wanted = _done(page, None) if page.view == DONE else _open(page, reading, None)
    told = wanted.with_only_columns(task.c.key, task.c.revision, task.c.opened_at, maintain_column_froms=True)
    rows = reading.connection.execute(told.where(_found(page, reading)).limit(PAGE)).all()
    return InboxNews(
        rows=tuple(NewsRow(key=row.key, revision=row.revision, opened_at=row.opened_at) for row in rows),
        search=page.search or "",
        view=page.view,
    )


def _check(question: AskInbox) -> None:
    if question.view not in VIEWS:
        raise UnknownView(place="view", view=question.view)


def counts(actor: Actor, reading: Reading) -> Mapping[str, int]:
    """How much lies in each view, in one statement."""
    conditions = _conditions(actor, reading)
    waiting = select(*(func.count().filter(conditions[view]) for view in OPEN)).where(_on_desk(actor)).subquery()
    done = select(func.count()).where(*_closed_by(actor)).scalar_subquery()
    row = reading.connection.execute(select(waiting, done)).one()
    return dict(zip(VIEWS, row, strict=True))


def waiting(actor: Actor) -> ScalarSelect[int]:
    """How much lies on the actor's desk, to be asked together with something else."""
    return select(func.count()).where(_on_desk(actor)).scalar_subquery()


# ------------------------------------------------------------------ views


OPEN: Final = ("all", "mine", "group", "overdue")
VIEWS: Final = (*OPEN, DONE)


def _conditions(actor: Actor, reading: Reading) -> Mapping[str, ColumnElement[bool]]:
    """What each view takes of the tasks on the desk."""
    return {
        "all": true(),
        "mine": mine.c.holder == actor.login,
        "group": mine.c.holder.is_(None),
        "overdue": mine.c.sort_at < micros(reading.now),
    }


def _on_desk(actor: Actor) -> ColumnElement[bool]:
    """Open, and nobody else has taken it."""
    free = or_(mine.c.holder.is_(None), mine.c.holder == actor.login)
    return and_(mine.c.agency_id == actor.agency, mine.c.login == actor.login, mine.c.state == "open", free)


def _closed_by(actor: Actor) -> tuple[ColumnElement[bool], ...]:
    return (task.c.agency_id == actor.agency, task.c.closed_by == actor.login)


def _open(question: AskInbox, reading: Reading, after: cursor.Cursor | None) -> Select[Any]:
    """One walk along the index of task_person."""
    of_task = and_(mine.c.agency_id == task.c.agency_id, mine.c.task_key == task.c.key)
    beyond = tuple_(mine.c.sort_at, mine.c.task_key) > tuple_(after.sort, after.key) if after else true()
    condition = _conditions(question.actor, reading)[question.view]
    return (
        task_rows()
        .add_columns(mine.c.sort_at)
        .join(mine, of_task)
        .where(_on_desk(question.actor), condition, beyond)
        .order_by(mine.c.sort_at, mine.c.task_key)
    )


def _done(question: AskInbox, after: cursor.Cursor | None) -> Select[Any]:
    closed_at = type_coerce(task.c.closed_at, Number)
    beyond = tuple_(closed_at, task.c.key) < tuple_(after.sort, after.key) if after else true()
    return (
        task_rows()
        .add_columns(closed_at.label("sort_at"))
        .where(*_closed_by(question.actor), beyond)
        .order_by(task.c.closed_at.desc(), task.c.key.desc())
    )


def _place(question: AskInbox, row: Found) -> cursor.Cursor:
    return cursor.Cursor(sort=row.sort_at, key=row.key)


# ------------------------------------------------------------------ searching


def _found(question: AskInbox, reading: Reading) -> ColumnElement[bool]:
    """Every word stands in the case's search text, or in the name of the task or its procedure."""
    words = searching.words_of(question.search)
    if not words:
        return true()
    names = _names(question, reading)
    named = {word: [name for name in names if searching.has_words(word, (name,))] for word in words}
    told = [word for word in words if not named[word]]  #: those only the case itself can say
    few = searching.few_cases(reading.connection, question.actor.agency, told)
    conditions = [_said(word, named[word]) for word in words]
    return and_(*conditions) if few is None else and_(_case(question).in_(few), *conditions)


def _said(word: str, names: Sequence[str]) -> ColumnElement[bool]:
    told = instance.c.search.contains(word, autoescape=True)
    return or_(told, task.c.name.in_(names)) if names else told


def _case(question: AskInbox) -> ColumnElement[int]:
    """Where the walk is, so that it needs no other table to see that a case is not wanted."""
    return task.c.instance_key if question.view == DONE else mine.c.instance_key


def _names(question: AskInbox, reading: Reading) -> list[str]:
    """What the agency's tasks are called: few names, each found by one step along an index, however many tasks."""
    ours = task.c.agency_id == question.actor.agency
    first = select(func.min(task.c.name).label("name")).where(ours).cte("named", recursive=True)
    behind = select(func.min(task.c.name)).where(ours, task.c.name > first.c.name).scalar_subquery()
    names = first.union_all(select(behind).where(first.c.name.is_not(None)))
    return [name for (name,) in reading.connection.execute(select(names.c.name)) if name is not None]
