"""A search over what is read from one case: the same conditions, order and cursors as over tables."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cmp_to_key
from typing import Generic, TypeVar

from engine.queries import api_search
from engine.queries.api_search import COUNTED, Condition, Found, Kind, Plain, Search, UnknownFilter, UnknownSort, Value
from engine.queries.api_search import Wanted as Asked

Row = TypeVar("Row")


@dataclass(frozen=True)
class Trait(Generic[Row]):
    """A property of a row that a list is filtered and sorted by."""

    kind: Kind
    of: Callable[[Row], Value | None]
    words: Mapping[str, str] = field(default_factory=dict)


Traits = Mapping[str, Trait[Row]]
Place = tuple[Plain, ...]


def find(search: Search, traits: Traits[Row], rows: Sequence[Row]) -> Found[Row]:
    """One page of ``rows``; among equals their given order stands."""
    search.page.check()
    tests = [_test(condition, traits) for condition in search.conditions]
    ways = [(_sorted_by(order.field, traits), order.descending) for order in search.orders]
    kept = [(number, row) for number, row in enumerate(rows) if all(test(row) for test in tests)]
    placed: list[tuple[Place, Row]] = [
        ((*(plain(trait, row) for trait, _ in ways), number), row) for number, row in kept
    ]
    downs = [*(down for _, down in ways), False]

    def compare(one: tuple[Place, Row], other: tuple[Place, Row]) -> int:
        return _compare(one[0], other[0], downs)

    placed.sort(key=cmp_to_key(compare))
    kinds: tuple[Kind, ...] = (*(trait.kind for trait, _ in ways), "key")
    page = _page(placed, search, kinds, downs)
    return Found(
        rows=tuple(row for _, row in page),
        total=min(len(placed), COUNTED),
        more=len(placed) > COUNTED,
        first=api_search.cursor(page[0][0]) if page else None,
        last=api_search.cursor(page[-1][0]) if page else None,
    )


def plain(trait: Trait[Row], row: Row) -> Plain:
    """Where the row stands by this trait."""
    return api_search.plain(trait.of(row), trait.kind)


def _page(
    placed: list[tuple[Place, Row]], search: Search, kinds: tuple[Kind, ...], downs: list[bool]
) -> list[tuple[Place, Row]]:
    asked = search.page
    if asked.before is not None:
        at = api_search.place_of(asked.before, kinds)
        earlier = [each for each in placed if _compare(each[0], at, downs) < 0]
        return earlier[max(0, len(earlier) - asked.limit) :]
    if asked.after is not None:
        at = api_search.place_of(asked.after, kinds)
        placed = [each for each in placed if _compare(each[0], at, downs) > 0]
    return placed[asked.start : asked.start + asked.limit]


def _compare(one: Place, other: Place, downs: list[bool]) -> int:
    for mine, its, down in zip(one, other, downs, strict=True):
        if mine != its:
            smaller = mine < its  # type: ignore[operator]  # a place has the same types at the same position
            return 1 if smaller == down else -1
    return 0


def _sorted_by(name: str, traits: Traits[Row]) -> Trait[Row]:
    if name not in traits:
        raise UnknownSort(place=name, allowed=", ".join(sorted(traits)))
    return traits[name]


def _test(condition: Condition, traits: Traits[Row]) -> Callable[[Row], bool]:
    trait = traits.get(condition.field)
    if trait is None:
        raise UnknownFilter(place=condition.field, allowed=", ".join(sorted(traits)))
    asked = api_search.wanted(condition, trait.kind, trait.words)
    return lambda row: holds(trait.of(row), asked)


def holds(value: Value | None, asked: Asked) -> bool:
    """As ``api_tables.compare`` says it in SQL."""
    operator, wanted = asked.operator, asked.values
    if operator == "exists":
        return (value is not None) == wanted[0]
    if operator in ("eq", "in"):
        return value is not None and value in wanted
    if operator in ("neq", "notIn"):
        return value is None or value not in wanted
    if value is None:
        return False
    if operator == "like":
        return like(str(value), str(wanted[0]))
    return _ordered(operator, api_search.plain(value, _kind(value)), api_search.plain(wanted[0], _kind(wanted[0])))


def _kind(value: Value) -> Kind:
    return "number" if isinstance(value, int) else "instant"


def _ordered(operator: str, value: Plain, bound: Plain) -> bool:
    if value == bound:
        return operator in ("gte", "lte")
    return (value > bound) == (operator in ("gt", "gte"))  # type: ignore[operator]  # both of one kind


def like(value: str, pattern: str) -> bool:
    r"""``*`` is any text, ``?`` any letter, ``\*`` and ``\?`` themselves; case does not matter.

    Goes back to the last ``*`` only, so that no pattern makes it slow.
    """
    text, parts = value.lower(), re.findall(r"\\.|.", pattern.lower(), re.DOTALL)
    at = part = back = 0
    star = -1
    while at < len(text):
        if part < len(parts) and parts[part] == "*":
            star, back, part = part, at, part + 1
        elif part < len(parts) and (parts[part] == "?" or parts[part][-1] == text[at]):
            at, part = at + 1, part + 1
        elif star >= 0:
            back += 1
            at, part = back, star + 1
        else:
            return False
    return all(rest == "*" for rest in parts[part:])
