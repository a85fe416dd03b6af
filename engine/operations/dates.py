"""Days that follow from other days: so many working days later, the next meeting of a week."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from engine.domain.calendar import DAY, TIME_ZONE, Calendar
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SHIFTS: Final = ("previous_working_day", "next_working_day", "no_shift")

_FOUND: Final = {
    "date": required("date", "the day found"),
    "at": required("datetime", "the day with the time"),
}


class NotATime(Invalid):
    code = "not-a-time"
    vi = "Tham số “{place}” phải là giờ, ví dụ “08:00”."
    en = 'The parameter "{place}" must be a time such as "08:00".'


class AddWorkingDays:
    name = "calendar.add"
    title_vi = "Tính ngày sau một số ngày làm việc"
    title_en = "Find the day so many working days later"
    inputs: Mapping[str, Parameter] = {
        "from": required("date", "the day that is not counted"),
        "working_days": required("number", "whole working days; below 0: before; 0: the day itself, shifted"),
        "shift": optional("string", "for 0 on a rest day: previous_working_day, next_working_day (default), no_shift"),
        "time": optional("string", 'default: the end of the working day; "08:00"'),
    }
    outputs: Mapping[str, Parameter] = _FOUND

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        start, count = given.day("from"), int(given.number("working_days"))
        day = later(start, count, desk.calendar)
        if not count:
            day = desk.calendar.shift(start, given.one_of("shift", SHIFTS, "next_working_day"))  # type: ignore[arg-type]
        return _found(day, _time(given, desk.calendar.hours.afternoon[1]))


class NextWeekly:
    name = "calendar.weekly"
    title_vi = "Tìm buổi họp hằng tuần kế tiếp"
    title_en = "Find the next meeting of every week"
    inputs: Mapping[str, Parameter] = {
        "after": required("date", "a meeting on this day does not count any more"),
        "weekday": required("string", f"{', '.join(WEEKDAYS)}"),
        "time": optional("string", 'when it begins; default: the beginning of the working day; "07:30"'),
        "latest_wd": optional("number", "a rest day moves it a week on, but no further than so many working days"),
    }
    outputs: Mapping[str, Parameter] = _FOUND

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        after, weekday = given.day("after"), WEEKDAYS.index(given.one_of("weekday", WEEKDAYS))
        day = after + DAY
        while day.weekday() != weekday or not desk.calendar.is_working_day(day):
            day += DAY
        if given.has("latest_wd"):
            day = min(day, later(after, int(given.number("latest_wd")), desk.calendar))
        return _found(day, _time(given, desk.calendar.hours.morning[0]))


def later(start: date, count: int, calendar: Calendar) -> date:
    """So many working days after (below 0: before) a day; raises CalendarMissing where the table ends."""
    step = DAY if count > 0 else -DAY
    day = start
    for _ in range(abs(count)):
        day += step
        while not calendar.is_working_day(day):
            day += step
    return day


def _time(given: Inputs, default: time) -> time:
    if not given.has("time"):
        return default
    try:
        return time.fromisoformat(given.text("time"))
    except ValueError as cause:
        raise NotATime(place="time") from cause


def _found(day: date, at: time) -> Variables:
    return {"date": day.isoformat(), "at": datetime.combine(day, at, tzinfo=TIME_ZONE).isoformat()}
