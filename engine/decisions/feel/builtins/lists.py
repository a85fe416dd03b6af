"""Functions over lists."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cmp_to_key
from typing import Any

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.compile import BUILTINS
from engine.decisions.feel.functions import Builtin, Signature
from engine.decisions.feel.values import Function, equal, less


@builtin("list contains", "list: list", "element: any")
def list_contains(run: Run, items: list[object], element: object) -> bool:
    run.step(len(items))
    return any(equal(run, item, element) is True for item in items)


@builtin("count", "list: list")
def count(_: Run, items: list[object]) -> Decimal:
    return Decimal(len(items))


def _place(items: list[object], position: Decimal, *, beyond: int = 0) -> int | None:
    """The Python index of a FEEL position, counted from 1 or from the end; ``beyond`` allows one past the last."""
    place = int(position)
    if place == 0 or abs(place) > len(items) + (beyond if place > 0 else 0):
        return None
    return place - 1 if place > 0 else len(items) + place


@builtin("sublist", "list: list", "start position: number", "length: number?")
def sublist(_: Run, items: list[object], position: Decimal, length: Decimal | None) -> list[object] | None:
    start = _place(items, position)
    if start is None:
        return None
    if length is None:
        return items[start:]
    size = int(length)
    return items[start : start + size] if 1 <= size <= len(items) - start else None


class _Append(Builtin):
    """append(list, item...) takes any number of items; by name it takes one, or a list of them."""

    def bind(
        self, signature: Signature, arguments: Sequence[object], named: Mapping[str, object] | None
    ) -> Sequence[object] | None:
        if named is None:
            return (_as_list(arguments[0]), list(arguments[1:])) if arguments else None
        if named.keys() - set(signature.names) or "list" not in named:
            return None
        return _as_list(named["list"]), _as_list(named.get("item"))


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


class _ManyLists(Builtin):
    """concatenate(list, list...) and union(list, list...)."""

    def bind(
        self, signature: Signature, arguments: Sequence[object], named: Mapping[str, object] | None
    ) -> Sequence[object] | None:
        if named is not None:
            return ([named["list"]],) if named.keys() == {"list"} else None
        return (list(arguments),) if arguments else None


BUILTINS["append"] = _Append("append")
BUILTINS["concatenate"] = _ManyLists("concatenate")
BUILTINS["union"] = _ManyLists("union")


@builtin("append", "list: list", "item: any")
def append(run: Run, items: list[object], more: list[object]) -> list[object] | None:
    run.step(len(items) >> 5)
    return None if items == [None] else items + more


@builtin("concatenate", "list: list")
def concatenate(run: Run, lists: list[object]) -> list[object] | None:
    result: list[object] = []
    for each in lists:
        if each is None:
            return None
        run.build(len(_as_list(each)))
        result += _as_list(each)
    return result


def _distinct(run: Run, items: list[object]) -> list[object]:
    result: list[object] = []
    for item in items:
        run.step(1 + len(result))
        if not any(equal(run, item, known) is True for known in result):
            result.append(item)
    return result


@builtin("union", "list: list")
def union(run: Run, lists: list[object]) -> list[object] | None:
    joined = concatenate(run, lists)
    return None if joined is None else _distinct(run, joined)


@builtin("distinct values", "list: list")
def distinct_values(run: Run, items: list[object]) -> list[object]:
    return _distinct(run, items)


@builtin("insert before", "list: list", "position: number", "newItem: any")
def insert_before(_: Run, items: list[object], position: Decimal, item: object) -> list[object] | None:
    place = _place(items, position, beyond=1)
    return None if place is None else [*items[:place], item, *items[place:]]


@builtin("remove", "list: list", "position: number")
def remove(_: Run, items: list[object], position: Decimal) -> list[object] | None:
    place = _place(items, position)
    return None if place is None else items[:place] + items[place + 1 :]


@builtin("reverse", "list: list")
def reverse(_: Run, items: list[object]) -> list[object]:
    return items[::-1]


@builtin("index of", "list: list", "match: any")
def index_of(run: Run, items: list[object], match: object) -> list[Decimal]:
    run.step(len(items))
    return [Decimal(place) for place, item in enumerate(items, 1) if equal(run, match, item) is True]


@builtin("flatten", "list: list")
def flatten(run: Run, items: list[object]) -> list[object]:
    result: list[object] = []

    def walk(level: list[object]) -> None:
        for item in level:
            run.step()
            if isinstance(item, list):
                walk(item)
            else:
                result.append(item)

    walk(items)
    return result


@builtin("list replace", "list: list", "position: number", "newItem: any")
def list_replace(_: Run, items: list[object], position: Decimal, item: object) -> list[object] | None:
    place = _place(items, position)
    return None if place is None else [*items[:place], item, *items[place + 1 :]]


@builtin("list replace", "list: list", "match: function", "newItem: any")
def list_replace_matching(run: Run, items: list[object], match: Function, new: object) -> list[object] | None:
    result: list[object] = []
    if len(match.names) != 2:  # noqa: PLR2004 - the item and the new one
        return None
    for item in items:
        hit = match.call(run, [item, new], None, None)
        if not isinstance(hit, bool):
            return None
        result.append(new if hit else item)
    return result


@builtin("sort", "list: list", "precedes: function?")
def sort(run: Run, items: list[object], precedes: Function | None) -> list[object]:
    def order(left: Any, right: Any) -> int:
        run.step()
        if precedes is None:
            first = less(left, right)
            if first is None:
                raise ValueError("not comparable")
            return -1 if first else int(less(right, left) is True)
        if precedes.call(run, [left, right], None, None) is True:
            return -1
        return int(precedes.call(run, [right, left], None, None) is True)

    return sorted(items, key=cmp_to_key(order))


@builtin("all", "list: list", variadic=True)
def all_(_: Run, items: list[object]) -> bool | None:
    if any(item is False for item in items):
        return False
    return True if all(item is True for item in items) else None


@builtin("any", "list: list", variadic=True)
def any_(_: Run, items: list[object]) -> bool | None:
    if any(item is True for item in items):
        return True
    return False if all(item is False for item in items) else None
