"""+ - * / ** over numbers, strings, dates, times and durations, with FEEL's null for what cannot be."""

from collections.abc import Callable, Mapping
from decimal import Decimal, DecimalException
from typing import Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.temporal import (
    DAY,
    MIDNIGHT,
    MIDNIGHT_UTC,
    Date,
    DateTime,
    DaysDuration,
    Duration,
    MonthsDuration,
    Time,
)
from engine.decisions.feel.temporal_text import days_duration, months_duration
from engine.decisions.feel.values import ARITHMETIC, finite, kind

_NUMBERS: Final[Mapping[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "+": ARITHMETIC.add,
    "-": ARITHMETIC.subtract,
    "*": ARITHMETIC.multiply,
    "/": ARITHMETIC.divide,
    "**": ARITHMETIC.power,
}
_DURATIONS: Final = (DaysDuration, MonthsDuration)
_POINTS: Final = (Date, Time, DateTime)


def calculate(run: Run, operator: str, left: object, right: object, at: int) -> object:
    """The value, or None with a warning that says why."""
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return _numbers(run, operator, left, right, at)
    if operator == "+" and isinstance(left, str) and isinstance(right, str):
        run.build_text(len(left) + len(right))
        return left + right
    result = _temporal(operator, left, right)
    if result is None:
        run.warn(at, "bad-operands", left=kind(left), operator=operator, right=kind(right))
    return result


def _numbers(run: Run, operator: str, left: Decimal, right: Decimal, at: int) -> Decimal | None:
    if operator == "/" and not right:
        run.warn(at, "divided-by-zero")
        return None
    try:
        return finite(_NUMBERS[operator](left, right))
    except DecimalException:
        run.warn(at, "out-of-range")
        return None


def _temporal(operator: str, left: object, right: object) -> object:
    if operator in ("+", "-"):
        if operator == "+" and isinstance(left, _DURATIONS) and isinstance(right, _POINTS):
            left, right = right, left
        if isinstance(right, _DURATIONS):
            return _shift(left, right, 1 if operator == "+" else -1)
        return _difference(left, right) if operator == "-" else None
    if operator == "*" and isinstance(left, Decimal):
        left, right = right, left
    if operator in ("*", "/") and isinstance(left, _DURATIONS):
        return _scale(operator, left, right)
    return None


def _shift(point: object, duration: Duration, sign: int) -> object:
    """A point or duration, later or earlier by a duration."""
    if isinstance(duration, MonthsDuration):
        return _shift_months(point, sign * duration.value)
    if isinstance(point, DaysDuration):
        return days_duration(point.value + sign * duration.value)
    if isinstance(point, Date):
        moved = DateTime(point, MIDNIGHT).add_nanoseconds(sign * duration.value)
        return None if moved is None else moved.date
    if isinstance(point, DateTime):
        return point.add_nanoseconds(sign * duration.value)
    if isinstance(point, Time):
        return Time((point.nanoseconds + sign * duration.value) % DAY, point.offset, point.zone)
    return None


def _shift_months(point: object, months: int) -> object:
    if isinstance(point, MonthsDuration):
        return months_duration(point.value + months)
    if isinstance(point, Date):
        return point.add_months(months)
    if isinstance(point, DateTime):
        day = point.date.add_months(months)
        return None if day is None else DateTime(day, point.time)
    return None


def _difference(left: object, right: object) -> DaysDuration | None:
    if isinstance(left, Time) and isinstance(right, Time):
        return DaysDuration(left.value - right.value) if left.zoned == right.zoned else None
    if isinstance(left, Date) and isinstance(right, Date):
        return days_duration((left.days - right.days) * DAY)
    if isinstance(left, (Date, DateTime)) and isinstance(right, (Date, DateTime)):
        # a date beside a date and time counts as midnight UTC (DMN 1.5, 10.3.2.3.6)
        start = DateTime(left, MIDNIGHT_UTC) if isinstance(left, Date) else left
        end = DateTime(right, MIDNIGHT_UTC) if isinstance(right, Date) else right
        return days_duration(start.value - end.value) if start.zoned == end.zoned else None
    return None


def _scale(operator: str, duration: Duration, factor: object) -> object:
    try:
        if isinstance(factor, Decimal):
            return _times(operator, duration, factor)
        if operator == "/" and isinstance(factor, _DURATIONS) and type(factor) is type(duration) and factor.value:
            return ARITHMETIC.divide(Decimal(duration.value), Decimal(factor.value))
    except (OverflowError, DecimalException):
        return None
    return None


def _times(operator: str, duration: Duration, factor: Decimal) -> object:
    if operator == "/" and not factor:
        return None
    value = Decimal(duration.value)
    scaled = ARITHMETIC.multiply(value, factor) if operator == "*" else ARITHMETIC.divide(value, factor)
    whole = int(scaled)
    return days_duration(whole) if isinstance(duration, DaysDuration) else months_duration(whole)
