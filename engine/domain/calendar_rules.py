"""What the regulation asks for at its time: dated rules, their occurrences, and why each falls on its day.

A rule says a fixed date ("the 25th of every month"), where it moves when that is a rest day, and how long before it the
case begins. Occurrences are worked out from the holiday table alone: nothing here knows a clock or a database.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal

from engine.domain.calendar import DAY, NOON, TIME_ZONE, Calendar, CalendarDay
from engine.domain.errors import Invalid
from engine.domain.facts import Json
from engine.domain.keys import AgencyId, RoleKey
from engine.domain.people import Dated, UnitMode

Shift = Literal["previous", "next", "nearest_in_month", "none"]
Missed = Literal["always", "latest", "ahead"]
Each = Literal["agency", "unit"]

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
QUARTERS: Final = (3, 6, 9, 12)
EVERY_MONTH: Final = tuple(range(1, 13))
DECEMBER: Final = 12
#: kinds of units that have people and a head; the leadership and organisations keep calendars of their own
WORKING_UNITS: Final[tuple[UnitMode, ...]] = ("division", "specialist", "affiliated")
EARLIEST_OPENING: Final = timedelta(days=63)  #: before its day no case begins earlier: the 20th of the month before

LISTED: Final = "LISTED"
EVENT: Final = "EVENT"

Month = tuple[int, int]  #: year, month
Dates = Callable[[int], tuple[date, ...]]  #: the fixed dates of a year, in order


class RuleUnreadable(Invalid):
    code = "calendar-rule-unreadable"
    vi = "Quy tắc lịch {rule}: không đọc được “{text}”."
    en = 'Calendar rule {rule}: "{text}" cannot be read.'


@dataclass(frozen=True, kw_only=True)
class CalendarRule(Dated):
    """One dated row of the table. ``dates`` and ``opening`` are read from the texts beside them."""

    id: str  #: "C01"
    agency: AgencyId
    name_vi: str
    name_en: str
    processes: tuple[str, ...]  #: ids of the procedures that it may start: the first one that is deployed
    text: str  #: as written: "DAY(25)"
    dates: Dates
    shift: Shift
    at: time  #: the hour of what is planned
    opens: str  #: as written: "0", "-5wd", "-30d", "MONTH_BEFORE(20)"
    opening: Callable[[date, Calendar], date]
    missed: Missed  #: what is made up for after the machine stood still, see ``due``
    needs: int  #: working days of its preparation: with fewer left it is not made up for
    each: Each  #: one case for the agency, or one for every working unit
    owner: RoleKey  #: whose case it is
    values: Mapping[str, Json]  #: given to the case; texts that begin with "=" are FEEL over the occurrence
    merge: str  #: occurrences of one chair, procedure and half day with the same word here are one case; "" = never
    clauses: tuple[str, ...]
    by_default: bool  #: the regulation names the duty, the office chose the day

    @property
    def on_event(self) -> bool:
        """It follows something that happens, not the calendar."""
        return self.text == EVENT


@dataclass(frozen=True, kw_only=True)
class Occurrence:
    """A rule on one of its dates."""

    rule: CalendarRule
    fixed: date  #: as the rule says it; with the rule's id its key, which a corrected holiday table does not change
    day: date  #: after the shift
    opens_on: date  #: the case begins
    rest: tuple[CalendarDay, ...]  #: the rows of the holiday table that moved it
    uncertain: bool  #: a holiday nobody has confirmed may still move it

    @property
    def period(self) -> str:
        return self.fixed.isoformat()

    @property
    def due_at(self) -> datetime:
        return datetime.combine(self.day, self.rule.at, tzinfo=TIME_ZONE)

    def opens_at(self, calendar: Calendar) -> datetime:
        """With what is planned itself, or with the first hour of an earlier day."""
        hour = self.rule.at if self.opens_on == self.day else calendar.hours.morning[0]
        return datetime.combine(self.opens_on, hour, tzinfo=TIME_ZONE)

    @property
    def half(self) -> tuple[date, bool]:
        return self.day, self.rule.at >= NOON


# ------------------------------------------------------------------ occurrences


def occurrences(rules: Sequence[CalendarRule], calendar: Calendar, first: date, last: date) -> list[Occurrence]:
    """Those whose case begins in these days, in the order in which they begin. Raises CalendarMissing."""
    found = (
        one
        for rule in rules
        for fixed in _fixed(rule, first - 2 * DAY * DECEMBER, last + EARLIEST_OPENING)
        for one in (_on(rule, fixed, calendar),)
        if first <= one.opens_on <= last
    )
    return sorted(found, key=lambda one: (one.opens_at(calendar), one.due_at, one.rule.id))


def due(found: Sequence[Occurrence], calendar: Calendar, now: datetime, today: date) -> list[tuple[Occurrence, bool]]:
    """With each whether its case begins. What today brings always does; of what earlier days should have brought:
    "always" every one, "latest" the last one, "ahead" as long as what is planned can still be prepared in time."""
    last = {(one.rule.id, one.rule.agency): one.fixed for one in found}
    return [
        (one, one.opens_on >= today or (_made_up(one, last, now) and in_time(one, calendar, today))) for one in found
    ]


def in_time(one: Occurrence, calendar: Calendar, today: date) -> bool:
    """Whether enough working days are left to prepare it; what needs none is never late for that."""
    return not one.rule.needs or _working_days_before(one.day, one.rule.needs, calendar) >= today


def under_way(rules: Sequence[CalendarRule], calendar: Calendar, now: datetime, today: date) -> list[Occurrence]:
    """Of series that an office joins on its first day: what should have begun before that and still lies ahead."""
    series = [rule for rule in rules if rule.missed == "ahead"]
    found = occurrences(series, calendar, today - EARLIEST_OPENING, today - DAY)
    return [one for one in found if one.due_at > now]


def _made_up(one: Occurrence, last: Mapping[tuple[str, AgencyId], date], now: datetime) -> bool:
    if one.rule.missed == "latest":
        return last[one.rule.id, one.rule.agency] == one.fixed
    return one.rule.missed == "always" or one.due_at > now


def merged(found: Sequence[Occurrence], chair: Callable[[Occurrence], str]) -> dict[int, int]:
    """Which go into another: its place to the place of the first one of the same half day, chair and procedure."""
    firsts: dict[tuple[object, ...], int] = {}
    into: dict[int, int] = {}
    for place, one in enumerate(found):
        if one.rule.merge:
            key = (one.rule.agency, one.rule.processes, one.rule.merge, one.half, chair(one))
            first = firsts.setdefault(key, place)
            if first != place:
                into[place] = first
    return into


def _fixed(rule: CalendarRule, first: date, last: date) -> Iterator[date]:
    for year in range(first.year, last.year + 1):
        yield from (one for one in rule.dates(year) if first <= one <= last and rule.holds_on(one))


def _on(rule: CalendarRule, fixed: date, calendar: Calendar) -> Occurrence:
    day = _shifted(fixed, rule.shift, calendar)
    between = [min(fixed, day) + DAY * step for step in range(abs((day - fixed).days) + 1)] if day != fixed else []
    rows = [row for one in between if (row := calendar.row(one)) is not None and not row.worked]
    near = calendar.unconfirmed(min(fixed, day) - DAY, max(fixed, day) + DAY)
    return Occurrence(
        rule=rule,
        fixed=fixed,
        day=day,
        opens_on=min(day, rule.opening(day, calendar)),
        rest=tuple(rows),
        uncertain=bool(near),
    )


def _shifted(fixed: date, shift: Shift, calendar: Calendar) -> date:
    if shift == "none" or calendar.is_working_day(fixed):
        return fixed
    before, after = calendar.previous_working_day(fixed), calendar.next_working_day(fixed)
    if shift == "nearest_in_month":
        inside = [one for one in (after, before) if one.month == fixed.month]
        return min(inside or [before], key=lambda one: abs((one - fixed).days))
    return before if shift == "previous" else after


# ------------------------------------------------------------------ what the texts say


def read_dates(rule: str, text: str, listed: Sequence[date]) -> tuple[Dates, Shift | None]:
    """The fixed dates of a text, several parts divided by ";", and the shift that a part brings along.

    DAY(25) each month · QDAY(20) in the last month of a quarter · DATE(15/11) each year · BEFORE(20/09) the day
    before · FIRST_WD(month), LAST_WD(month|quarter) · WEEKLY(MO) · FIRST(FR), LAST(TH), also of some months:
    FIRST(FR 1 4 7 10) · LAST_DAY(02) · LISTED: the dates of the row itself, for the moon · EVENT: none.
    Raises RuleUnreadable.
    """
    if text == LISTED:
        return (lambda year: tuple(one for one in listed if one.year == year)), None
    if text == EVENT:
        return (lambda _: ()), None
    read = [_part(rule, part.strip()) for part in text.split(";")]
    shifts: list[Shift] = [shift for _, shift in read if shift is not None]
    return (lambda year: tuple(sorted(one for dates, _ in read for one in dates(year)))), next(iter(shifts), None)


def read_opening(rule: str, text: str) -> Callable[[date, Calendar], date]:
    """ "0" on the day, "-5wd" working days before, "-30d" days before or the working day before that,
    "MONTH_BEFORE(20)" on the 20th of the month before or the next working day. Raises RuleUnreadable."""
    if text == "0":
        return lambda day, _: day
    if found := re.fullmatch(r"-(\d+)wd", text):
        count = int(found[1])
        return lambda day, calendar: _working_days_before(day, count, calendar)
    if found := re.fullmatch(r"-(\d+)d", text):
        days = timedelta(days=int(found[1]))
        return lambda day, calendar: calendar.shift(day - days, "previous_working_day")
    if found := re.fullmatch(r"MONTH_BEFORE\((\d+)\)", text):
        number = int(found[1])
        return lambda day, calendar: calendar.shift(_month_before(day, number), "next_working_day")
    raise RuleUnreadable(place=rule, rule=rule, text=text)


def _part(rule: str, text: str) -> tuple[Dates, Shift | None]:
    found = re.fullmatch(r"([A-Z_]+)\(([^)]*)\)", text)
    reader = _PARTS.get(found[1]) if found else None
    try:
        if found is not None and reader is not None:
            return reader(found[2])
    except (ValueError, KeyError) as cause:
        raise RuleUnreadable(place=rule, rule=rule, text=text) from cause
    raise RuleUnreadable(place=rule, rule=rule, text=text)


def _every(months: Sequence[int], at: Callable[[Month], date]) -> Dates:
    return lambda year: tuple(at((year, month)) for month in months)


def _monthly(day: int, months: Sequence[int]) -> tuple[Dates, Shift | None]:
    return _every(months, lambda month: _day(*month, day)), None


def _yearly(text: str, back: timedelta = timedelta()) -> tuple[Dates, Shift | None]:
    day, month = (int(part) for part in text.split("/"))
    date(2024, month, day)  # a day that no year has is refused
    return (lambda year: (_day(year, month, day) - back,)), None


def _weekly(text: str) -> tuple[Dates, Shift | None]:
    wanted = WEEKDAYS.index(text)

    def dates(year: int) -> tuple[date, ...]:
        first = date(year, 1, 1) + DAY * ((wanted - date(year, 1, 1).weekday()) % 7)
        return tuple(first + DAY * 7 * n for n in range(53) if (first + DAY * 7 * n).year == year)

    return dates, None


def _nth(text: str, *, last: bool) -> tuple[Dates, Shift | None]:
    word, *months = text.split()
    wanted = WEEKDAYS.index(word)

    def at(month: Month) -> date:
        if last:
            end = _month_end(*month)
            return end - DAY * ((end.weekday() - wanted) % 7)
        start = date(*month, 1)
        return start + DAY * ((wanted - start.weekday()) % 7)

    return _every([int(one) for one in months] or EVERY_MONTH, at), None


def _last_working(text: str) -> tuple[Dates, Shift | None]:
    return _every({"month": EVERY_MONTH, "quarter": QUARTERS}[text], lambda month: _month_end(*month)), "previous"


def _first_working(text: str) -> tuple[Dates, Shift | None]:
    return _every({"month": EVERY_MONTH}[text], lambda month: date(*month, 1)), "next"


_PARTS: Final[Mapping[str, Callable[[str], tuple[Dates, Shift | None]]]] = {
    "DAY": lambda text: _monthly(int(text), EVERY_MONTH),
    "QDAY": lambda text: _monthly(int(text), QUARTERS),
    "DATE": _yearly,
    "BEFORE": lambda text: _yearly(text, DAY),
    "FIRST_WD": _first_working,
    "LAST_WD": _last_working,
    "WEEKLY": _weekly,
    "FIRST": lambda text: _nth(text, last=False),
    "LAST": lambda text: _nth(text, last=True),
    "LAST_DAY": lambda text: (_every([int(text)], lambda month: _month_end(*month)), None),
}


def _day(year: int, month: int, day: int) -> date:
    """29/2 is 28/2 in other years."""
    return min(date(year, month, 1) + DAY * (day - 1), _month_end(year, month))


def _month_end(year: int, month: int) -> date:
    following = date(year + 1, 1, 1) if month == DECEMBER else date(year, month + 1, 1)
    return following - DAY


def _month_before(day: date, number: int) -> date:
    last = day.replace(day=1) - DAY
    return last.replace(day=min(number, last.day))


def _working_days_before(day: date, count: int, calendar: Calendar) -> date:
    for _ in range(count):
        day = calendar.previous_working_day(day)
    return day
