"""min, max, sum, mean, product, median, stddev, mode."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.temporal import DaysDuration, Duration, MonthsDuration
from engine.decisions.feel.temporal_text import days_duration, months_duration
from engine.decisions.feel.values import ARITHMETIC, finite, less


def _numbers(items: Sequence[object]) -> list[Decimal] | None:
    """The items, if they are numbers and at least one."""
    found = [item for item in items if isinstance(item, Decimal)]
    return found if found and len(found) == len(items) else None


def extreme(items: list[object], wanted: Literal["min", "max"]) -> object:
    if not items or less(items[0], items[0]) is None:
        return None
    best = items[0]
    for item in items[1:]:
        better = less(item, best) if wanted == "min" else less(best, item)
        if better is None:
            return None
        if better:
            best = item
    return best


@builtin("min", "list: list", variadic=True)
def min_(_: Run, items: list[object]) -> object:
    return extreme(items, "min")


@builtin("max", "list: list", variadic=True)
def max_(_: Run, items: list[object]) -> object:
    return extreme(items, "max")


def total(items: Sequence[object]) -> Decimal | Duration | None:
    """The sum of numbers, or of durations of one kind."""
    found = _numbers(items)
    if found is not None:
        result = Decimal(0)
        for number in found:
            result = ARITHMETIC.add(result, number)
        return finite(result)
    days = [item.value for item in items if isinstance(item, DaysDuration)]
    if days and len(days) == len(items):
        return days_duration(sum(days))
    months = [item.value for item in items if isinstance(item, MonthsDuration)]
    return months_duration(sum(months)) if months and len(months) == len(items) else None


@builtin("sum", "list: list", variadic=True)
def sum_(run: Run, items: list[object]) -> object:
    run.step(len(items) >> 2)
    return total(items)


@builtin("mean", "list: list", variadic=True)
def mean(_: Run, items: list[object]) -> object:
    result = total(items)
    if result is None:
        return None
    if isinstance(result, Decimal):
        return ARITHMETIC.divide(result, Decimal(len(items)))
    average = int(ARITHMETIC.divide(Decimal(result.value), Decimal(len(items))))
    return DaysDuration(average) if isinstance(result, DaysDuration) else MonthsDuration(average)


@builtin("product", "list: list", variadic=True)
def product(_: Run, items: list[object]) -> Decimal | None:
    found = _numbers(items)
    if found is None:
        return None
    result = Decimal(1)
    for number in found:
        result = ARITHMETIC.multiply(result, number)
    return finite(result)


@builtin("median", "list: list", variadic=True)
def median(_: Run, items: list[object]) -> Decimal | None:
    found = _numbers(items)
    if found is None:
        return None
    ordered = sorted(found)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return ARITHMETIC.divide(ARITHMETIC.add(ordered[middle - 1], ordered[middle]), Decimal(2))


@builtin("stddev", "list: list", variadic=True)
def stddev(_: Run, items: list[object]) -> Decimal | None:
    found = _numbers(items)
    average = mean(_, items) if found is not None else None
    if found is None or len(found) < 2 or not isinstance(average, Decimal):  # noqa: PLR2004 - one value has no spread
        return None
    squares = Decimal(0)
    for number in found:
        distance = ARITHMETIC.subtract(number, average)
        squares = ARITHMETIC.add(squares, ARITHMETIC.multiply(distance, distance))
    return ARITHMETIC.sqrt(ARITHMETIC.divide(squares, Decimal(len(found) - 1)))


@builtin("mode", "list: list", variadic=True)
def mode(_: Run, items: list[object]) -> list[Decimal] | None:
    if not items:
        return []
    found = _numbers(items)
    if found is None:
        return None
    counts: dict[Decimal, int] = {}
    for number in found:
        counts[number] = counts.get(number, 0) + 1
    most = max(counts.values())
    return sorted(number for number, times in counts.items() if times == most)
