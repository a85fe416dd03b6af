"""A search over tables: conditions and order become SQL over the columns that a list names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, type_coerce

from engine.queries import api_search
from engine.queries.api_search import COUNTED, Condition, Found, Kind, Plain, Search, UnknownFilter, UnknownSort, Wanted
from engine.store.types import Number

Fetch = Callable[[Select[Any]], Sequence[Any]]
NO_WORDS: Final[Mapping[str, str]] = {}


@dataclass(frozen=True)
class Column:
    kind: Kind
    of: ColumnElement[Any]
    words: Mapping[str, str] = field(default_factory=dict)  #: kind word: as the API says it -> as it is stored
    sorts: bool = True
    within: Callable[[ColumnElement[bool]], ColumnElement[bool]] | None = None  #: ``of`` lies in a table of its own


Columns = Mapping[str, Column]


def find(search: Search, columns: Columns, key: ColumnElement[Any], rows: Select[Any], fetch: Fetch) -> Found[Any]:
    """One page of ``rows``. ``key`` is their unique column; it decides between equals, so that no row is lost."""
    search.page.check()
    matching = rows.where(*(clause(each, columns) for each in search.conditions))
    total = fetch(select(func.count()).select_from(matching.limit(COUNTED + 1).subquery()))[0][0]
    chosen = [(_sorted_by(order.field, columns), order.descending) for order in search.orders]
    kinds: tuple[Kind, ...] = (*(column.kind for column, _ in chosen), "key")
    ways = [*((order_of(column), down) for column, down in chosen), (key, False)]
    got = list(fetch(_page(matching, search, ways, kinds)))
    if search.page.before is not None:
        got.reverse()
    width = len(ways)
    return Found(
        rows=tuple(got),
        total=min(total, COUNTED),
        more=total > COUNTED,
        first=api_search.cursor(tuple(got[0][-width:])) if got else None,
        last=api_search.cursor(tuple(got[-1][-width:])) if got else None,
    )


def _page(matching: Select[Any], search: Search, ways: list[Any], kinds: tuple[Kind, ...]) -> Select[Any]:
    back = search.page.before is not None
    at = search.page.before if back else search.page.after
    if at is not None:
        matching = matching.where(beyond(ways, api_search.place_of(at, kinds), back=back))
    named = [way.label(f"way_{number}") for number, (way, _) in enumerate(ways)]
    order = [way.desc() if down != back else way.asc() for way, down in ways]
    return matching.add_columns(*named).order_by(*order).limit(search.page.limit).offset(search.page.start)


def beyond(ways: list[Any], place: tuple[Plain, ...], *, back: bool) -> ColumnElement[bool]:
    """Rows behind (``back``: before) the place of a cursor."""
    steps = []
    for number, (way, down) in enumerate(ways):
        same = [earlier == value for (earlier, _), value in zip(ways[:number], place, strict=False)]
        further = way < place[number] if down != back else way > place[number]
        steps.append(and_(*same, further))
    return or_(*steps)


def order_of(column: Column) -> ColumnElement[Any]:
    """What has no value has a place in the order all the same, or a cursor could not pass it."""
    if column.kind == "instant":
        return func.coalesce(type_coerce(column.of, Number), literal(api_search.plain(None, "instant"), Number))
    return func.coalesce(column.of, api_search.plain(None, column.kind))


def _sorted_by(name: str, columns: Columns) -> Column:
    column = columns.get(name)
    if column is None or not column.sorts:
        allowed = ", ".join(sorted(key for key, each in columns.items() if each.sorts))
        raise UnknownSort(place=name, allowed=allowed)
    return column


def clause(condition: Condition, columns: Columns) -> ColumnElement[bool]:
    """One condition as SQL. Raises UnknownFilter, UnknownOperator, BadFilterValue."""
    column = columns.get(condition.field)
    if column is None:
        raise UnknownFilter(place=condition.field, allowed=", ".join(sorted(columns)))
    said = compare(column.of, api_search.wanted(condition, column.kind, column.words))
    return column.within(said) if column.within else said


def compare(of: ColumnElement[Any], asked: Wanted) -> ColumnElement[bool]:
    """What is absent is different from every value, and smaller and greater than none."""
    operator, values = asked.operator, asked.values
    if operator == "exists":
        return of.is_not(None) if values[0] else of.is_(None)
    if operator == "in":
        return of.in_(values)
    if operator == "notIn":
        return or_(of.is_(None), of.not_in(values))
    value = values[0]
    if operator == "neq":
        return or_(of.is_(None), of != value)
    if operator == "like":
        return of.ilike(like(str(value)), escape="\\")
    if operator in ("gt", "gte"):
        return of > value if operator == "gt" else of >= value
    if operator in ("lt", "lte"):
        return of < value if operator == "lt" else of <= value
    return of == value


def like(pattern: str) -> str:
    r"""``*`` and ``?`` of the API as SQL has them; ``\*`` and ``\?`` stand for themselves."""
    made, letters = "", iter(pattern)
    for letter in letters:
        if letter == "\\":
            letter = next(letters, "\\")  # noqa: PLW2901 - the letter that is meant
            made += "\\" + letter if letter in "%_\\" else letter
        elif letter in "*?":
            made += "%" if letter == "*" else "_"
        else:
            made += "\\" + letter if letter in "%_" else letter
    return made
