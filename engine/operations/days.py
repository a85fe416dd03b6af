"""Counting the days of an absence, a trip, a term."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from engine.domain.calendar import (
    DAY,
    TIME_ZONE,
    Calendar,
    HalfDay,
    Span,
    SpanReversed,
    calendar_days,
    days_of,
    local_day,
)
from engine.domain.facts import Json, Variables
from engine.operations.inputs import Inputs, number, optional, required
from engine.ports import Desk, Parameter

UNITS: Final = ("wd", "cal")


class CountDays:
    name = "calendar.days"
    title_vi = "Tính số ngày theo lịch làm việc"
    title_en = "Count days by the working calendar"
    inputs: Mapping[str, Parameter] = {
        "count_unit": required(
            "string", '"wd" ngày làm việc hoặc "cal" ngày theo lịch', '"wd" working days or "cal" days of the calendar'
        ),
        "start_date": required("date", "ngày đầu", "first day"),
        "start_session": optional(
            "string", '"ca_ngay" (mặc định), "sang", "chieu"', '"ca_ngay" (default), "sang", "chieu"'
        ),
        "end_date": required("date", "ngày cuối", "last day"),
        "end_session": optional(
            "string", '"ca_ngay" (mặc định), "sang", "chieu"', '"ca_ngay" (default), "sang", "chieu"'
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "valid": required("boolean", "false: không tính được, xem problem", "false: see problem"),
        "problem": required(
            "string",
            '"", "reversed" (ngày cuối trước ngày đầu), "no_working_day" (không có ngày làm việc) hoặc '
            '"start_not_working" (ngày đầu là ngày nghỉ)',
            '"", "reversed", "no_working_day" or "start_not_working"',
        ),
        "working_days": required("number", "lẻ đến 0.5", "steps of 0.5"),
        "calendar_days": required("number", "tính cả ngày đầu và ngày cuối", "both ends counted"),
        "days": required(
            "list",
            "{date, amount}: các ngày đã tính và số ngày, theo thứ tự",
            "{date, amount}: the days counted, in order",
        ),
        "start_at": optional(
            "datetime",
            "lúc bắt đầu buổi đầu; null nếu ngày cuối trước ngày đầu",
            "when the first session begins; null if reversed",
        ),
        "end_at": optional(
            "datetime",
            "lúc hết buổi cuối; null nếu ngày cuối trước ngày đầu",
            "when the last session ends; null if reversed",
        ),
        "past_start": required("boolean", "lúc bắt đầu đã qua", "the start lies before now"),
        "notice_wd": required(
            "number",
            "số ngày làm việc từ hôm nay đến ngày đầu: ngày mai là 1",
            "working days from today to the start: tomorrow is 1",
        ),
        "unconfirmed": required(
            "list",
            "những ngày trong bảng ngày lễ chưa có văn bản xác nhận",
            "dates whose row in the holiday table no document confirms yet",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        unit = given.one_of("count_unit", UNITS)
        try:
            span = given.span()
        except SpanReversed:
            return _reversed()
        halves = desk.calendar.working_half_days(span)
        problem = _problem(unit, span, halves, desk.calendar)
        start = session_start(span.first, desk.calendar)
        return {
            "valid": not problem,
            "problem": problem,
            "working_days": number(days_of(len(halves))),
            "calendar_days": calendar_days(span.first.day, span.last.day),
            "days": _per_day(halves if unit == "wd" else tuple(span.half_days())),
            "start_at": start.isoformat(),
            "end_at": session_end(span.last, desk.calendar).isoformat(),
            "past_start": start < desk.at,
            "notice_wd": notice(local_day(desk.at), span.first.day, desk.calendar),
            "unconfirmed": [row.day.isoformat() for row in desk.calendar.unconfirmed(span.first.day, span.last.day)],
        }


def _reversed() -> Variables:
    return {
        "valid": False,
        "problem": "reversed",
        "working_days": 0,
        "calendar_days": 0,
        "days": [],
        "start_at": None,
        "end_at": None,
        "past_start": False,
        "notice_wd": 0,
        "unconfirmed": [],
    }


def _problem(unit: str, span: Span, halves: tuple[HalfDay, ...], calendar: Calendar) -> str:
    if unit == "cal":
        return ""
    if not halves:
        return "no_working_day"
    return "" if calendar.is_working_day(span.first.day) else "start_not_working"


def _per_day(halves: tuple[HalfDay, ...]) -> Json:
    counted: dict[date, int] = {}
    for half in halves:
        counted[half.day] = counted.get(half.day, 0) + 1
    return [{"date": day.isoformat(), "amount": number(Decimal(count) / 2)} for day, count in counted.items()]


def session_start(half: HalfDay, calendar: Calendar) -> datetime:
    hours = calendar.hours.afternoon if half.afternoon else calendar.hours.morning
    return datetime.combine(half.day, hours[0], tzinfo=TIME_ZONE)


def session_end(half: HalfDay, calendar: Calendar) -> datetime:
    hours = calendar.hours.afternoon if half.afternoon else calendar.hours.morning
    return datetime.combine(half.day, hours[1], tzinfo=TIME_ZONE)


def notice(today: date, start: date, calendar: Calendar) -> int:
    """Working days after today up to the start itself; 0 for today and the past."""
    count = 0
    while today < start:
        today += DAY
        count += calendar.is_working_day(today)
    return count
