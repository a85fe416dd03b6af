"""FEEL values, their kinds, equality and order.

number = Decimal, string = str, boolean = bool, null = None, list = list, context = dict; the rest are classes of
this package. Values are never changed once another value may hold them.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import ClassVar, Final, Literal

from engine.decisions.feel.budget import Run
from engine.decisions.feel.temporal import SECOND, Date, DateTime, DaysDuration, MonthsDuration, Time

ARITHMETIC: Final = Context(prec=34, rounding=ROUND_HALF_EVEN, Emax=6144, Emin=-6143)  # IEEE 754 decimal128

Sort = Literal["plain", "unary", "=", "!=", "span"]


@dataclass(frozen=True, slots=True)
class Range:
    """An interval; an end that is None is open to that side.

    ``sort`` tells where it came from: `[a..b]`, a test such as `(> 5)`, `(= 5)`, `(!= 5)`, or `a..b` of a loop.
    """

    kind: ClassVar[str] = "range"
    start: object
    end: object
    start_included: bool
    end_included: bool
    sort: Sort = "plain"


class Function(ABC):
    """Anything that can be called; subclasses give ``names`` and ``call``."""

    __slots__ = ()
    kind: ClassVar[str] = "function"

    @property
    @abstractmethod
    def names(self) -> Sequence[str]:
        """The parameter names, in order."""

    @abstractmethod
    def call(
        self, run: Run, arguments: Sequence[object], named: Mapping[str, object] | None, offset: int | None
    ) -> object:
        """The value for the arguments; ``named`` instead of ``arguments`` where it is not None."""


_KINDS: Final[Mapping[type, str]] = {
    type(None): "null",
    bool: "boolean",
    Decimal: "number",
    str: "string",
    list: "list",
    dict: "context",
    Date: Date.kind,
    Time: Time.kind,
    DateTime: DateTime.kind,
    DaysDuration: DaysDuration.kind,
    MonthsDuration: MonthsDuration.kind,
    Range: Range.kind,
}


def kind(value: object) -> str:
    """FEEL's name for the kind of a value; "other" for what is no FEEL value."""
    found = _KINDS.get(type(value))
    if found is None:
        return "function" if isinstance(value, Function) else "other"
    return found


def finite(number: Decimal) -> Decimal | None:
    """FEEL has neither infinity nor NaN: they are null."""
    return number if number.is_finite() else None


def equal(run: Run, left: object, right: object) -> bool | None:
    """FEEL's `=`; None when the two are of different kinds."""
    if left is None or right is None:
        return left is None and right is None
    if type(left) is type(right) and isinstance(left, (Decimal, str, bool, Date, DaysDuration, MonthsDuration)):
        return left == right
    if isinstance(left, list) and isinstance(right, list):
        return _equal_lists(run, left, right)
    if isinstance(left, dict) and isinstance(right, dict):
        if left.keys() != right.keys():
            return False
        return _equal_lists(run, list(left.values()), [right[name] for name in left])
    if isinstance(left, Time) and isinstance(right, Time):
        return _same_second(left, right)
    if isinstance(left, DateTime) and isinstance(right, DateTime):
        return _same_second(left, right)
    if isinstance(left, Range) and isinstance(right, Range):
        return _equal_ranges(run, left, right)
    return left is right if isinstance(left, Function) and isinstance(right, Function) else None


def _same_second(left: Time | DateTime, right: Time | DateTime) -> bool:
    return left.zoned == right.zoned and left.value // SECOND == right.value // SECOND


def _equal_lists(run: Run, left: Sequence[object], right: Sequence[object]) -> bool | None:
    if len(left) != len(right):
        return False
    run.step(1 + len(left))
    result: bool | None = True
    for one, other in zip(left, right, strict=True):
        same = equal(run, one, other)
        if same is False:
            return False
        if same is None:
            result = None
    return result


def _equal_ranges(run: Run, left: Range, right: Range) -> bool:
    same_form = (left.start_included, left.end_included, left.sort) == (
        right.start_included,
        right.end_included,
        right.sort,
    )
    return same_form and equal(run, left.start, right.start) is True and equal(run, left.end, right.end) is True


def less(left: object, right: object) -> bool | None:
    """left < right; None when the two cannot be ordered."""
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return left < right
    if isinstance(left, str) and isinstance(right, str):
        return left < right
    if isinstance(left, Date) and isinstance(right, Date):
        return (left.year, left.month, left.day) < (right.year, right.month, right.day)
    if isinstance(left, (Time, DateTime)) and type(left) is type(right):
        return None if left.zoned != right.zoned else left.value < right.value
    if isinstance(left, (DaysDuration, MonthsDuration)) and type(left) is type(right):
        return left.value < right.value
    return None


def negated(truth: bool | None) -> bool | None:
    """Three-valued not."""
    return None if truth is None else not truth


def compare(run: Run, operator: str, left: object, right: object) -> bool | None:
    """One of = != < <= > >=, three-valued."""
    if operator == "=":
        return equal(run, left, right)
    if operator == "!=":
        return negated(equal(run, left, right))
    if left is None or right is None:
        return None
    if operator == "<":
        return less(left, right)
    if operator == ">":
        return less(right, left)
    return negated(less(right, left) if operator == "<=" else less(left, right))


def in_range(run: Run, value: object, interval: Range) -> bool | None:
    """Is a value, or a whole range, within the interval?"""
    if value is None:
        return None
    if isinstance(value, Range):
        return _range_within(run, value, interval)
    if interval.sort == "!=":
        return negated(equal(run, value, interval.start))
    missing = (interval.start is None) + (interval.end is None)
    if missing > (interval.sort in ("unary", "=")):
        return None
    result = True
    if interval.start is not None:
        above = compare(run, ">=" if interval.start_included else ">", value, interval.start)
        if above is None:
            return None
        result = above
    if interval.end is not None:
        below = compare(run, "<=" if interval.end_included else "<", value, interval.end)
        if below is None:
            return None
        result = result and below
    return result


def _range_within(run: Run, inner: Range, outer: Range) -> bool:
    if outer.start is not None:
        later = inner.start is not None and less(outer.start, inner.start)
        level = equal(run, outer.start, inner.start) is True and (outer.start_included or not inner.start_included)
        if not (later or level):
            return False
    if outer.end is not None:
        earlier = inner.end is not None and less(inner.end, outer.end)
        level = equal(run, outer.end, inner.end) is True and (outer.end_included or not inner.end_included)
        if not (earlier or level):
            return False
    return True


def member(run: Run, value: object, test: object) -> bool | None:
    """`value in test` for one test value: a range, a list of values and ranges, or a value to equal."""
    if isinstance(test, Range):
        return in_range(run, value, test)
    if not isinstance(test, list):
        return equal(run, value, test)
    if isinstance(value, list) and equal(run, value, test) is True:
        return True
    run.step(1 + len(test))
    unknown = False
    for item in test:
        hit = in_range(run, value, item) if isinstance(item, Range) else equal(run, value, item)
        if hit is True:
            return True
        unknown = unknown or (hit is None and isinstance(item, Range))
    return None if unknown and value is None else False


def countable(interval: Range) -> bool:
    """Can the values of the range be listed one by one?"""
    ends = (kind(interval.start), kind(interval.end))
    return interval.sort in ("plain", "span") and ends in (("number", "number"), ("date", "date"))


def values_of(run: Run, interval: Range) -> Iterator[object]:
    """The values of a countable range, one step each, downwards where the end is the smaller."""
    start, end = interval.start, interval.end
    if isinstance(start, Date) and isinstance(end, Date):
        step = 1 if end.days >= start.days else -1
        day: Date | None = start if interval.start_included else start.add_days(step)
        while day is not None and (end.days - day.days) * step >= (0 if interval.end_included else 1):
            run.step()
            yield day
            day = day.add_days(step)
    elif isinstance(start, Decimal) and isinstance(end, Decimal):
        one = Decimal(1) if end >= start else Decimal(-1)
        number = start if interval.start_included else start + one
        while (number <= end if one > 0 else number >= end) and (number != end or interval.end_included):
            run.step()
            yield number
            number += one
