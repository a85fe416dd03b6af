"""Cron expressions of six fields, as Camunda 8 takes them: second minute hour day month weekday.

``*`` ``?`` lists ``1,15`` ranges ``MON-FRI`` steps ``*/10`` ``L`` (last day of the month, ``5L`` its last Friday)
``15W`` (the weekday nearest to the 15th) ``FRI#2`` (the second Friday), and @yearly @monthly @weekly @daily @hourly.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

_MACROS: Final = {
    "@yearly": "0 0 0 1 1 *",
    "@annually": "0 0 0 1 1 *",
    "@monthly": "0 0 0 1 * *",
    "@weekly": "0 0 0 * * 0",
    "@daily": "0 0 0 * * *",
    "@midnight": "0 0 0 * * *",
    "@hourly": "0 0 * * * *",
}
_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_FAR: Final = 366 * 9  #: days; the 29th of February comes at least once in eight years
_SUNDAY_TOO: Final = 7  #: the other number of Sunday

Fits = Callable[[date], bool]


@dataclass(frozen=True)
class Cron:
    seconds: tuple[int, ...]
    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    months: frozenset[int]
    day: Fits
    weekday: Fits

    def fits(self, day: date) -> bool:
        return day.month in self.months and self.day(day) and self.weekday(day)


def following(text: str, after: datetime, zone: ZoneInfo) -> datetime | None:
    """The first instant after ``after`` that fits; None for a text that is no cron, or fits no day.

    Times that a change to summer time leaves out are skipped; those that come twice fire at the first.
    """
    plan = read(text)
    if plan is None:
        return None
    local = after.astimezone(zone)
    for number in range(_FAR):
        day = local.date() + timedelta(days=number)
        if not plan.fits(day):
            continue
        for hour in plan.hours:
            found = _in_hour(plan, datetime(day.year, day.month, day.day, hour, tzinfo=zone), after)
            if found is not None:
                return found
    return None


def _in_hour(plan: Cron, hour: datetime, after: datetime) -> datetime | None:
    if hour.astimezone(UTC) + timedelta(hours=2) < after:  # nothing in it comes later, whatever clocks do
        return None
    for minute in plan.minutes:
        for second in plan.seconds:
            local = hour.replace(minute=minute, second=second)
            found = local.astimezone(UTC)
            if found > after and found.astimezone(hour.tzinfo).hour == hour.hour:
                return found
    return None


@lru_cache(maxsize=256)
def read(text: str) -> Cron | None:
    """The plan of a text; None if it is no cron."""
    fields = _MACROS.get(text.strip().lower(), text).upper().split()
    if len(fields) != 6:  # noqa: PLR2004 - second to weekday
        return None
    try:
        return Cron(
            seconds=_numbers(fields[0], 0, 59),
            minutes=_numbers(fields[1], 0, 59),
            hours=_numbers(fields[2], 0, 23),
            months=frozenset(_numbers(fields[4], 1, 12, _MONTHS, 1)),
            day=_day(fields[3]),
            weekday=_weekday(fields[5]),
        )
    except ValueError:
        return None


def _numbers(field: str, low: int, high: int, names: tuple[str, ...] = (), base: int = 0) -> tuple[int, ...]:
    """Every number of a field, sorted. Raises ValueError."""
    found: set[int] = set()
    for part in field.split(","):
        match = re.fullmatch(r"([*?]|\w+)(?:-(\w+))?(?:/(\d+))?", part)
        if match is None:
            raise ValueError(part)
        step = int(match[3] or 1)
        if match[1] in "*?":
            first, last = low, high
        else:
            first = _number(match[1], names, base)
            last = _number(match[2], names, base) if match[2] else (high if match[3] else first)
        if step == 0 or not low <= first <= last <= high:
            raise ValueError(part)
        found.update(range(first, last + 1, step))
    return tuple(sorted(found))


def _number(text: str, names: tuple[str, ...], base: int) -> int:
    return names.index(text) + base if text in names else int(text)


def _day(field: str) -> Fits:
    nearest = re.fullmatch(r"(\d+)W", field)
    if nearest is not None and 1 <= int(nearest[1]) <= 31:  # noqa: PLR2004 - days of a month
        wanted = int(nearest[1])
        return lambda day: day == _nearest_weekday(day, wanted)
    if field == "L":
        return lambda day: day.day == _last(day)
    if field == "LW":
        return lambda day: day == _nearest_weekday(day, _last(day))
    chosen = frozenset(_numbers(field, 1, 31))
    return lambda day: day.day in chosen


def _weekday(field: str) -> Fits:
    last = re.fullmatch(r"(\w+?)L", field)
    if last is not None:
        (wanted,) = _week(last[1])
        return lambda day: _of_week(day) == wanted and day.day > _last(day) - 7
    nth = re.fullmatch(r"(\w+)#([1-5])", field)
    if nth is not None:
        (wanted,) = _week(nth[1])
        place = int(nth[2])
        return lambda day: _of_week(day) == wanted and (day.day - 1) // 7 + 1 == place
    chosen = _week(field)
    return lambda day: _of_week(day) in chosen


def _week(field: str) -> frozenset[int]:
    """Sunday is 0 and 7; a range may end on it (SAT-SUN)."""
    written = re.sub(r"-(SUN|0)\b", "-7", field)
    return frozenset(number % _SUNDAY_TOO for number in _numbers(written, 0, _SUNDAY_TOO, _DAYS))


def _of_week(day: date) -> int:
    return day.isoweekday() % _SUNDAY_TOO


def _last(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _nearest_weekday(day: date, wanted: int) -> date | None:
    """Within the month: a Saturday gives the Friday before, a Sunday the Monday after."""
    if wanted > _last(day):
        return None
    found = day.replace(day=wanted)
    shift = {6: -1, 7: 1}.get(found.isoweekday(), 0)
    moved = found + timedelta(days=shift)
    return moved if moved.month == day.month else found - timedelta(days=2 * shift)
