"""FEEL's spellings of dates, times and durations, and Python's own date types."""

import re
from datetime import datetime as python_datetime
from datetime import time as python_time
from typing import Final

from engine.decisions.feel.temporal import (
    DAY,
    HOUR,
    MAX_DURATION,
    MAX_YEAR,
    MIDNIGHT,
    MINUTE,
    SECOND,
    Date,
    DateTime,
    DaysDuration,
    Duration,
    MonthsDuration,
    Temporal,
    Time,
    known_zone,
    month_days,
)

_DATE: Final = re.compile(r"(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)\Z", re.ASCII)
_TIME: Final = re.compile(
    r"(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d(?::\d\d)?|@[A-Za-z][\w+\-/]*)?\Z", re.ASCII
)
_DURATION: Final = re.compile(
    r"(-)?P(?:(\d{1,30})Y)?(?:(\d{1,30})M)?(?:(\d{1,30})D)?"
    r"(?:(T)(?:(\d{1,30})H)?(?:(\d{1,30})M)?(?:(\d{1,30})(?:\.(\d*))?S)?)?\Z",
    re.ASCII,
)
_MAX_OFFSET: Final = 18 * 3600
_MAX_MONTH: Final = 12
_MAX_HOUR: Final = 23
_MAX_SIXTIETH: Final = 59


def make_date(year: int, month: int, day: int) -> Date | None:
    """A day of the calendar, or None when there is no such day."""
    if abs(year) > MAX_YEAR or not 1 <= month <= _MAX_MONTH or not 1 <= day <= month_days(year, month):
        return None
    return Date(year, month, day)


def make_time(
    hour: int, minute: int, second_ns: int, offset: int | None = None, zone: str | None = None
) -> Time | None:
    """A time of day, or None when there is no such time."""
    if not (0 <= hour <= _MAX_HOUR and 0 <= minute <= _MAX_SIXTIETH and 0 <= second_ns < MINUTE):
        return None
    if offset is not None and abs(offset) > _MAX_OFFSET:
        return None
    return Time(hour * HOUR + minute * MINUTE + second_ns, offset, zone)


def parse_date(text: str) -> Date | None:
    match = _DATE.match(text)
    return make_date(int(match[1] + match[2]), int(match[3]), int(match[4])) if match else None


def _parse_offset(text: str) -> int | None:
    if text in ("Z", "z"):
        return 0
    hours, minutes, seconds = ([int(part) for part in text[1:].split(":")] + [0])[:3]
    if minutes > _MAX_SIXTIETH or seconds > _MAX_SIXTIETH:
        return None
    return (hours * 3600 + minutes * 60 + seconds) * (-1 if text[0] == "-" else 1)


def _nanoseconds(digits: str | None) -> int:
    return int((digits or "0")[:9].ljust(9, "0"))


def parse_time(text: str) -> Time | None:
    match = _TIME.match(text)
    if not match:
        return None
    offset = zone = None
    suffix = match[5]
    if suffix and suffix[0] == "@":
        zone = suffix[1:]
        if not known_zone(zone):
            return None
    elif suffix:
        offset = _parse_offset(suffix)
        if offset is None:
            return None
    return make_time(int(match[1]), int(match[2]), int(match[3]) * SECOND + _nanoseconds(match[4]), offset, zone)


def parse_date_time(text: str) -> DateTime | None:
    """`2024-06-04T10:00:00`, also a bare date (midnight) and 24:00:00 (midnight of the next day)."""
    day_text, mark, time_text = text.partition("T")
    date = parse_date(day_text)
    if date is None:
        return None
    if not mark:
        return DateTime(date, MIDNIGHT)
    if time_text.startswith("24:00:00"):
        time_text = "00" + time_text[2:]
        date = date.add_days(1)
    time = parse_time(time_text)
    return DateTime(date, time) if time is not None and date is not None else None


def months_duration(months: int) -> MonthsDuration | None:
    return MonthsDuration(months) if abs(months) <= MAX_DURATION else None


def days_duration(nanoseconds: int) -> DaysDuration | None:
    return DaysDuration(nanoseconds) if abs(nanoseconds) <= MAX_DURATION else None


def parse_duration(text: str) -> Duration | None:
    match = _DURATION.match(text)
    if not match or text.endswith(("P", "T")):
        return None
    sign = -1 if match[1] else 1
    if match[2] is not None or match[3] is not None:
        if match[4] is not None or match[5]:
            return None
        return months_duration(sign * (int(match[2] or 0) * 12 + int(match[3] or 0)))
    whole = int(match[4] or 0) * DAY + int(match[6] or 0) * HOUR + int(match[7] or 0) * MINUTE
    return days_duration(sign * (whole + int(match[8] or 0) * SECOND + _nanoseconds(match[9])))


def parse_at_literal(text: str) -> Temporal | None:
    """The value of `@"..."`: whatever date, time or duration the text spells."""
    found = parse_date(text) or parse_time(text) or parse_duration(text)
    if found is None and "T" in text:
        return parse_date_time(text)
    return found


def from_datetime(moment: python_datetime) -> DateTime:
    """Python's datetime; an aware one keeps its zone name, else its offset."""
    day = Date(moment.year, moment.month, moment.day)
    clock = from_time(moment.timetz())
    offset = moment.utcoffset()
    if offset is not None and clock.zone is None:
        clock = Time(clock.nanoseconds, int(offset.total_seconds()))
    return DateTime(day, clock)


def from_time(clock: python_time) -> Time:
    """Python's time of day."""
    nanoseconds = ((clock.hour * 60 + clock.minute) * 60 + clock.second) * SECOND + clock.microsecond * 1000
    zone = getattr(clock.tzinfo, "key", None)
    offset = clock.utcoffset()
    return Time(nanoseconds, int(offset.total_seconds()) if offset is not None and zone is None else None, zone)
