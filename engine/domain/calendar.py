"""The working calendar: which days are worked, how long something lasts, when it is due.

Holidays are rows with a source and a date of validity, never rules: lunar dates and swap days are decreed year by
year. Leave is counted in half days (morning, afternoon); everything here is exact and knows no clock.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, Literal
from zoneinfo import ZoneInfo

from engine.domain.errors import Failed, Invalid

TIME_ZONE: Final = ZoneInfo("Asia/Ho_Chi_Minh")
DAY: Final = timedelta(days=1)
SATURDAY: Final = 5
NOON: Final = time(12)  #: an absence of the morning ends here, one of the afternoon begins

DayKind = Literal["statutory", "swapped_off", "make_up_working", "compensation"]
SessionWord = Literal["ca_ngay", "sang", "chieu"]  #: as forms and absence rows write it
ShiftRule = Literal["previous_working_day", "next_working_day", "no_shift"]


class CalendarMissing(Failed):
    """Nobody has entered the holidays of this year; a count would be a guess."""

    code = "calendar-missing"
    vi = "Chưa có bảng ngày nghỉ, ngày làm bù của năm {year}. Người quản trị cần nhập bảng này trước."
    en = "There is no table of holidays and make-up days for {year}. The administrator has to enter it first."


class SpanReversed(Invalid):
    code = "span-reversed"
    vi = "Ngày, buổi kết thúc phải sau hoặc trùng ngày, buổi bắt đầu."
    en = "The end must not lie before the start."


@dataclass(frozen=True, kw_only=True)
class CalendarDay:
    """One row of the holiday table (context.md L-1)."""

    day: date
    name_vi: str
    name_en: str
    kind: DayKind
    source: str  #: the document that says so
    confirmed: bool  #: False: a final balance computed from it carries a warning
    valid_from: date  #: the day since which the row is known and in force; of two rows of one day the later wins
    agencies: tuple[str, ...] = ()  #: whom it applies to; empty = everybody

    @property
    def worked(self) -> bool:
        return self.kind == "make_up_working"


@dataclass(frozen=True, order=True)
class HalfDay:
    day: date
    afternoon: bool

    @property
    def session(self) -> SessionWord:
        return "chieu" if self.afternoon else "sang"

    def next(self) -> "HalfDay":
        return HalfDay(self.day + DAY, False) if self.afternoon else HalfDay(self.day, True)

    @staticmethod
    def at(instant: datetime) -> "HalfDay":
        """The half day an aware instant lies in; noon belongs to the afternoon."""
        local = instant.astimezone(TIME_ZONE)
        return HalfDay(local.date(), local.time() >= NOON)


@dataclass(frozen=True, order=True)
class Span:
    """From the start of ``first`` to the end of ``last``, both included."""

    first: HalfDay
    last: HalfDay

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise SpanReversed(place="end_date")

    @staticmethod
    def of(start: date, start_session: SessionWord, end: date, end_session: SessionWord) -> "Span":
        """As a leave form says it: "sang" and "ca_ngay" start in the morning, "chieu" and "ca_ngay" end at night."""
        return Span(HalfDay(start, start_session == "chieu"), HalfDay(end, end_session != "sang"))

    @staticmethod
    def days(start: date, end: date) -> "Span":
        """Whole days."""
        return Span(HalfDay(start, False), HalfDay(end, True))

    def covers(self, half: HalfDay) -> bool:
        return self.first <= half <= self.last

    def touches(self, other: "Span") -> bool:
        return self.first <= other.last and other.first <= self.last

    def half_days(self) -> Iterator[HalfDay]:
        """Every half day of the span, worked or not, in order."""
        half = self.first
        while half <= self.last:
            yield half
            half = half.next()


@dataclass(frozen=True, kw_only=True)
class WorkingHours:
    """Set by the provincial People's Committee (stttt.d23.k1)."""

    morning: tuple[time, time] = (time(7), time(11, 30))
    afternoon: tuple[time, time] = (time(13, 30), time(17))


@dataclass(frozen=True)
class Calendar:
    """The table of one agency. Years without any row are unknown and raise CalendarMissing."""

    rows: tuple[CalendarDay, ...]
    hours: WorkingHours = WorkingHours()
    _by_day: dict[date, CalendarDay] = field(init=False, repr=False, compare=False)
    _years: frozenset[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = sorted(self.rows, key=lambda row: (row.day, row.valid_from))
        object.__setattr__(self, "rows", tuple(ordered))
        object.__setattr__(self, "_by_day", {row.day: row for row in ordered})
        object.__setattr__(self, "_years", frozenset(row.day.year for row in ordered))

    def as_known_on(self, day: date) -> "Calendar":
        """The table as it stood on ``day``: an old decision is explained with what was known then."""
        return replace(self, rows=tuple(row for row in self.rows if row.valid_from <= day))

    def for_agency(self, agency: str) -> "Calendar":
        return replace(self, rows=tuple(row for row in self.rows if not row.agencies or agency in row.agencies))

    # ------------------------------------------------------------------ days

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted(self._years))

    def row(self, day: date) -> CalendarDay | None:
        """What the table says about this day; None for an ordinary one."""
        if day.year not in self._years:
            raise CalendarMissing(year=day.year)
        return self._by_day.get(day)

    def is_working_day(self, day: date) -> bool:
        """Raises CalendarMissing for a year without rows."""
        row = self.row(day)
        return row.worked if row else day.weekday() < SATURDAY

    def next_working_day(self, day: date) -> date:
        """The first working day after ``day``."""
        day += DAY
        while not self.is_working_day(day):
            day += DAY
        return day

    def previous_working_day(self, day: date) -> date:
        """The last working day before ``day``."""
        day -= DAY
        while not self.is_working_day(day):
            day -= DAY
        return day

    def shift(self, day: date, rule: ShiftRule) -> date:
        """Where a fixed date lands when it falls on a rest day (roles.md 7); a working day stays."""
        if rule == "no_shift" or self.is_working_day(day):
            return day
        return self.previous_working_day(day) if rule == "previous_working_day" else self.next_working_day(day)

    def add_working_days(self, day: date, count: int) -> date:
        """The ``count``-th working day after ``day``, which itself is not counted; 0 gives ``day``."""
        for _ in range(count):
            day = self.next_working_day(day)
        return day

    def unconfirmed(self, first: date, last: date) -> tuple[CalendarDay, ...]:
        """Rows of these days that no official document confirms yet."""
        rows = (self._by_day[day] for day in sorted(self._by_day) if first <= day <= last)
        return tuple(row for row in rows if not row.confirmed)

    # ------------------------------------------------------------------ counting

    def working_half_days(self, span: Span) -> tuple[HalfDay, ...]:
        """The half days of a span that are worked, in order: what a leave takes."""
        return tuple(half for half in span.half_days() if self.is_working_day(half.day))

    def working_days(self, span: Span) -> Decimal:
        """Working days of a span, in steps of 0.5."""
        return days_of(len(self.working_half_days(span)))

    # ------------------------------------------------------------------ balance dates

    def last_usable_day(self, year: int) -> date:
        """The last working day on which leave carried over into ``year`` can be taken."""
        return self.shift(carry_end(year), "previous_working_day")


def days_of(half_days: int) -> Decimal:
    """3 half days are Decimal("1.5")."""
    return Decimal(half_days) / 2


def calendar_days(start: date, end: date) -> int:
    """Days of the calendar, both ends counted."""
    return (end - start).days + 1


def carry_end(year: int) -> date:
    """The last day of February (stttt.d27.k4): leave of the year before expires after it. Never shifted."""
    return date(year, 3, 1) - DAY


def local_day(instant: datetime) -> date:
    """The date on an official's desk at an aware instant."""
    return instant.astimezone(TIME_ZONE).date()


def merge(rows: Sequence[CalendarDay], library_rows: Iterable[CalendarDay]) -> tuple[CalendarDay, ...]:
    """Our own table, with ``library_rows`` only for the years it does not know, and those marked unconfirmed."""
    known = {row.day.year for row in rows}
    extra = (replace(row, confirmed=False) for row in library_rows if row.day.year not in known)
    return tuple(sorted([*rows, *extra], key=lambda row: (row.day, row.valid_from)))


# ------------------------------------------------------------------ instants


def due_at(opened_at: datetime, working_days: Decimal | float, calendar: Calendar) -> datetime:
    """The end of the time allowed, aware, Asia/Ho_Chi_Minh.

    The day of opening is not counted. Whole days end with the afternoon (opened Tuesday 10:00, 1 day: Wednesday
    17:00), a half day more with the next morning (1.5: Thursday 11:30). 0 means today's end; when today is over or
    not worked, the end of the next working morning. Raises ValueError below 0 or off the 0.5 grid.
    """
    halves = Decimal(str(working_days)) * 2
    if halves < 0 or halves != halves.to_integral_value():
        raise ValueError(f"{working_days} is no number of half days")
    whole, half = divmod(int(halves), 2)
    opened = opened_at.astimezone(TIME_ZONE)
    if not whole and not half:
        return _end_of_today(opened, calendar)
    day = calendar.add_working_days(opened.date(), whole)
    if half:
        return _local(calendar.next_working_day(day), calendar.hours.morning[1])
    return _local(day, calendar.hours.afternoon[1])


def remind_at(opened_at: datetime, due: datetime, share: Decimal | float, calendar: Calendar) -> datetime | None:
    """The instant when ``share`` of the working time between opening and due is used; None for share 0."""
    if not share:
        return None
    allowed = working_time(opened_at, due, calendar)
    return add_working_time(opened_at, allowed * float(share), calendar)


def working_time(start: datetime, end: datetime, calendar: Calendar) -> timedelta:
    """Office hours between two instants; 0 when ``end`` lies before ``start``."""
    total = timedelta()
    for opens, closes in _sessions_from(start, calendar):
        if opens >= end:
            return total
        total += min(closes, end) - max(opens, start)
    raise AssertionError("sessions go on until the calendar ends")


def add_working_time(start: datetime, amount: timedelta, calendar: Calendar) -> datetime:
    """The instant when ``amount`` of office hours has passed since ``start``."""
    left = amount
    for opens, closes in _sessions_from(start, calendar):
        begins = max(opens, start)
        if left <= closes - begins:
            return (begins + left).astimezone(TIME_ZONE)
        left -= closes - begins
    raise AssertionError("sessions go on until the calendar ends")


def _sessions_from(start: datetime, calendar: Calendar) -> Iterator[tuple[datetime, datetime]]:
    """Sessions that end after ``start``, without end."""
    day = local_day(start)
    while True:
        if calendar.is_working_day(day):
            for opens, closes in (calendar.hours.morning, calendar.hours.afternoon):
                if _local(day, closes) > start:
                    yield _local(day, opens), _local(day, closes)
        day += DAY


def _end_of_today(opened: datetime, calendar: Calendar) -> datetime:
    closing = _local(opened.date(), calendar.hours.afternoon[1])
    if calendar.is_working_day(opened.date()) and opened < closing:
        return closing
    return _local(calendar.next_working_day(opened.date()), calendar.hours.morning[1])


def _local(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=TIME_ZONE)
