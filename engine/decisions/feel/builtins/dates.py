"""Functions over dates, and the caller's clock."""

from decimal import Decimal
from typing import Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.temporal import Date, DateTime, Time
from engine.decisions.feel.values import equal, kind

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_THURSDAY: Final = 4


def _day_of_year(day: Date) -> int:
    return day.days - Date(day.year, 1, 1).days + 1


@builtin("day of year", "date: datelike")
def day_of_year(_: Run, day: Date) -> Decimal:
    return Decimal(_day_of_year(day))


@builtin("day of week", "date: datelike")
def day_of_week(_: Run, day: Date) -> str:
    return _DAYS[day.weekday - 1]


@builtin("month of year", "date: datelike")
def month_of_year(_: Run, day: Date) -> str:
    return _MONTHS[day.month - 1]


@builtin("week of year", "date: datelike")
def week_of_year(_: Run, day: Date) -> Decimal | None:
    thursday = day.add_days(_THURSDAY - day.weekday)  # ISO 8601: a week belongs to the year of its Thursday
    return None if thursday is None else Decimal((_day_of_year(thursday) - 1) // 7 + 1)


@builtin("now")
def now(run: Run) -> DateTime:
    return run.clock()


@builtin("today")
def today(run: Run) -> Date:
    return run.clock().date


@builtin("is", "value1: any?", "value2: any?")
def is_(run: Run, left: object, right: object) -> bool:
    if kind(left) != kind(right):
        return False
    if isinstance(left, DateTime) and isinstance(right, DateTime):
        return left.date == right.date and _same_time(left.time, right.time)
    if isinstance(left, Time) and isinstance(right, Time):
        return _same_time(left, right)
    return equal(run, left, right) is True


def _same_time(left: Time, right: Time) -> bool:
    return (left.nanoseconds, left.offset, left.zone) == (right.nanoseconds, right.offset, right.zone)
