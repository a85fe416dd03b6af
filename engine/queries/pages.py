"""One page of a list of cases: newest first, going on where the last page ended."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, true, tuple_, type_coerce

from engine.domain.actor import Actor
from engine.queries import cursor
from engine.queries.heads import case_heads, heads
from engine.queries.reading import Reading
from engine.queries.searching import few_cases, found_in_cases, words_of
from engine.queries.views import CaseHead
from engine.store.tables import instance
from engine.store.types import Number, micros

PAGE: Final = 25
ORDER: Final = "cases"


def cases_page(
    reading: Reading,
    actor: Actor,
    conditions: Sequence[ColumnElement[bool]],
    search: str | None,
    after: str | None,
    size: int,
) -> tuple[tuple[CaseHead, ...], str | None]:
    """The page and the cursor of the next one. Raises CursorUnreadable."""
    words = words_of(search)
    wanted = and_(instance.c.agency_id == actor.agency, *conditions, found_in_cases(words), _after(after))
    few = few_cases(reading.connection, actor.agency, words)
    newest = _newest(case_heads(wanted), few).limit(size + 1)
    rows = reading.connection.execute(newest).all()
    shown = rows[:size]
    more = len(rows) > size
    last = cursor.Cursor(sort=micros(shown[-1].started_at), key=shown[-1].key) if more else None
    return heads(reading, actor, shown), cursor.write(ORDER, last) if last else None


def _newest(cases: Select[Any], few: Select[Any] | None) -> Select[Any]:
    """Along the index of all cases, or, with few of them known by their keys, those alone and sorted by hand."""
    began: ColumnElement[Any] = type_coerce(instance.c.started_at, Number)
    if few is not None:
        cases = cases.where(instance.c.key.in_(few))
        began = began + 0  # no index has this order, so that none is walked for it
    return cases.order_by(began.desc(), instance.c.key.desc())


def _after(text: str | None) -> ColumnElement[bool]:
    place = cursor.read(ORDER, text)
    if place is None:
        return true()
    return tuple_(type_coerce(instance.c.started_at, Number), instance.c.key) < tuple_(place.sort, place.key)
