"""FEEL dates, times and durations over FEEL's full range (years -999999999..999999999), exact to the nanosecond."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import ClassVar, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

SECOND: Final = 10**9  #: nanoseconds
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
MAX_YEAR: Final = 999_999_999
MAX_DURATION: Final = 10**33  #: nanoseconds or months; beyond it a duration is null

_FEBRUARY: Final = 2
_MONTH_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PYTHON_YEARS: Final = (2, 9998)  # what datetime can hold with a day to spare on both sides


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def known_zone(name: str) -> bool:
    """Is ``name`` in the time zone data?"""
    return name in _zones()


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant's algorithm, any year)."""
    year -= month <= _FEBRUARY
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month + (-3 if month > _FEBRUARY else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def civil_from_days(days: int) -> tuple[int, int, int]:
    """The inverse of days_from_civil."""
    era, day_of_era = divmod(days + 719468, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)  # noqa: PLR2004 - March is month 0 of the shifted year
    return year_of_era + era * 400 + (month <= _FEBRUARY), month, day_of_year - (153 * shifted + 2) // 5 + 1


def month_days(year: int, month: int) -> int:
    """Length of a month."""
    if month == _FEBRUARY and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _MONTH_DAYS[month - 1]


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar day."""

    kind: ClassVar[str] = "date"
    year: int
    month: int
    day: int

    @property
    def days(self) -> int:
        """Days since 1970-01-01."""
        return days_from_civil(self.year, self.month, self.day)

    @property
    def weekday(self) -> int:
        """1 = Monday .. 7 = Sunday."""
        return (self.days + 3) % 7 + 1

    def add_months(self, count: int) -> "Date | None":
        """The same day so many months later, at most the month's last; None beyond FEEL's years."""
        year, month0 = divmod(self.year * 12 + self.month - 1 + count, 12)
        if abs(year) > MAX_YEAR:
            return None
        return Date(year, month0 + 1, min(self.day, month_days(year, month0 + 1)))

    def add_days(self, count: int) -> "Date | None":
        return date_of_days(self.days + count)

    def __str__(self) -> str:
        return f"{'-' if self.year < 0 else ''}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"


def date_of_days(days: int) -> Date | None:
    """The day so many days after 1970-01-01; None beyond FEEL's years."""
    year, month, day = civil_from_days(days)
    return Date(year, month, day) if abs(year) <= MAX_YEAR else None


def zone_offset(zone: str, day: Date, nanoseconds: int) -> int:
    """Seconds east of UTC at a local time; years that Python cannot hold borrow the nearest it can."""
    first, last = _PYTHON_YEARS
    year = min(max(day.year, first), last)
    try:
        local = datetime(year, day.month, min(day.day, month_days(year, day.month)), tzinfo=ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return 0
    offset = (local + timedelta(microseconds=nanoseconds // 1000)).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


_ZONE_DAY: Final = Date(2000, 1, 1)  # a time of day with a named zone has no day of its own


@dataclass(frozen=True, slots=True, eq=False)
class Time:
    """A time of day, local or with an offset or a named zone."""

    kind: ClassVar[str] = "time"
    nanoseconds: int  #: since midnight
    offset: int | None = None  #: seconds east of UTC
    zone: str | None = None  #: a name of the time zone data, or None

    @property
    def hour(self) -> int:
        return self.nanoseconds // HOUR

    @property
    def minute(self) -> int:
        return self.nanoseconds // MINUTE % 60

    @property
    def second_ns(self) -> int:
        """Nanoseconds within the minute."""
        return self.nanoseconds % MINUTE

    @property
    def zoned(self) -> bool:
        return self.offset is not None or self.zone is not None

    def offset_on(self, day: Date = _ZONE_DAY) -> int:
        """Seconds east of UTC on that day; 0 for a local time."""
        if self.zone is not None:
            return zone_offset(self.zone, day, self.nanoseconds)
        return self.offset or 0

    @property
    def value(self) -> int:
        """Nanoseconds on one scale for all zoned, or all local, times."""
        return self.nanoseconds - self.offset_on() * SECOND

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Time) or self.zoned != other.zoned:
            return False
        return self.value % DAY == other.value % DAY

    def __hash__(self) -> int:
        return hash(self.value % DAY)

    def __str__(self) -> str:
        seconds, fraction = divmod(self.second_ns, SECOND)
        text = f"{self.hour:02d}:{self.minute:02d}:{seconds:02d}{fraction_text(fraction)}"
        if self.zone is not None:
            return f"{text}@{self.zone}"
        return text + ("" if self.offset is None else offset_text(self.offset))


def fraction_text(nanoseconds: int) -> str:
    """`.25` for a quarter of a second, nothing for none."""
    return "." + f"{nanoseconds:09d}".rstrip("0") if nanoseconds else ""


def offset_text(offset: int) -> str:
    """`Z`, `+07:00` or `+07:00:01`."""
    if offset == 0:
        return "Z"
    hours, rest = divmod(abs(offset), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{'-' if offset < 0 else '+'}{hours:02d}:{minutes:02d}" + (f":{seconds:02d}" if seconds else "")


MIDNIGHT: Final = Time(0)
MIDNIGHT_UTC: Final = Time(0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class DateTime:
    """A day with a time of day; an instant when the time is zoned."""

    kind: ClassVar[str] = "date and time"
    date: Date
    time: Time

    @property
    def zoned(self) -> bool:
        return self.time.zoned

    @property
    def value(self) -> int:
        """Nanoseconds since 1970, UTC for zoned values, local otherwise."""
        return self.date.days * DAY + self.time.nanoseconds - self.time.offset_on(self.date) * SECOND

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DateTime) and self.zoned == other.zoned and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)

    def __str__(self) -> str:
        return f"{self.date}T{self.time}"

    def add_nanoseconds(self, count: int) -> "DateTime | None":
        """Later by an exact duration; over a change of summer time the instant counts, not the wall clock."""
        total = self.date.days * DAY + self.time.nanoseconds + count
        if self.time.zone is not None:
            instant = self.value + count
            day, rest = divmod(instant + self.time.offset_on(self.date) * SECOND, DAY)
            total = instant + zone_offset(self.time.zone, Date(*civil_from_days(day)), rest) * SECOND
        day, rest = divmod(total, DAY)
        date = date_of_days(day)
        return None if date is None else DateTime(date, Time(rest, self.time.offset, self.time.zone))


@dataclass(frozen=True, slots=True)
class DaysDuration:
    """FEEL's days and time duration."""

    kind: ClassVar[str] = "days and time duration"
    value: int  #: nanoseconds

    def parts(self) -> tuple[int, int, int, int]:
        """Days, hours, minutes and nanoseconds below the minute, all without sign."""
        days, rest = divmod(abs(self.value), DAY)
        hours, rest = divmod(rest, HOUR)
        minutes, rest = divmod(rest, MINUTE)
        return days, hours, minutes, rest

    def __str__(self) -> str:
        days, hours, minutes, rest = self.parts()
        sign = "-" if self.value < 0 else ""
        if not (hours or minutes or rest):
            return f"{sign}P{days}D" if days else "PT0S"
        seconds, fraction = divmod(rest, SECOND)
        text = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M")) if n)
        if rest:
            text += f"{seconds}{fraction_text(fraction)}S"
        return f"{sign}P{f'{days}D' if days else ''}T{text}"


@dataclass(frozen=True, slots=True)
class MonthsDuration:
    """FEEL's years and months duration."""

    kind: ClassVar[str] = "years and months duration"
    value: int  #: months

    def __str__(self) -> str:
        years, months = divmod(abs(self.value), 12)
        sign = "-" if self.value < 0 else ""
        return f"{sign}P{f'{years}Y' if years else ''}{f'{months}M' if months or not years else ''}"


Duration = DaysDuration | MonthsDuration
Temporal = Date | Time | DateTime | DaysDuration | MonthsDuration
TEMPORAL_TYPES: Final = (Date, Time, DateTime, DaysDuration, MonthsDuration)
