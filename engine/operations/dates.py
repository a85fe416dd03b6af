"""Days that follow from other days: so many working days later, the next meeting of a week, the hours of an event."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from engine.domain.calendar import DAY, TIME_ZONE, Calendar, HalfDay, add_working_time, local_day, working_time
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.operations.days import notice
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKDAYS_VI: Final = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
WEEKDAYS_EN: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
USUAL_MINUTES: Final = 60
AHEAD: Final = timedelta(days=92)  #: meetings further ahead have no case yet
HOUR: Final = timedelta(hours=1)
SHIFTS: Final = ("previous_working_day", "next_working_day", "no_shift")

_FOUND: Final = {
    "date": required("date", "ngày tìm được", "the day found"),
    "at": required("datetime", "ngày kèm giờ", "the day with the time"),
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
        "from": required("date", "ngày mốc, không tính", "the day that is not counted"),
        "working_days": required(
            "number",
            "số ngày làm việc trọn; âm: trước mốc; 0: chính ngày mốc, có dời",
            "whole working days; below 0: before; 0: the day itself, shifted",
        ),
        "shift": optional(
            "string",
            "khi là 0 và rơi vào ngày nghỉ: previous_working_day (lùi), next_working_day (mặc định: dời sau), "
            "no_shift (giữ nguyên)",
            "for 0 on a rest day: previous_working_day, next_working_day (default), no_shift",
        ),
        "time": optional(
            "string", 'mặc định: cuối giờ làm việc; "08:00"', 'default: the end of the working day; "08:00"'
        ),
        "after_hours": optional(
            "number",
            "sau chừng này giờ làm việc kể từ bây giờ; có thì không tính theo ngày",
            "so many working hours from now; given, the days do not count",
        ),
        "hours": optional(
            "boolean",
            "true: cho biết còn mấy giờ làm việc đến lúc đó; mặc định false",
            "true: tell how many working hours there are until then; default false",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        **_FOUND,
        "working_hours": optional(
            "number",
            "số giờ làm việc từ bây giờ, 0 khi đã qua; null khi không hỏi",
            "working hours from now, 0 when it is past; null when nobody asked",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        start, count = given.day("from"), int(given.number("working_days"))
        day = later(start, count, desk.calendar)
        if not count:
            day = desk.calendar.shift(start, given.one_of("shift", SHIFTS, "next_working_day"))  # type: ignore[arg-type]
        found = _found(day, _time(given, desk.calendar.hours.afternoon[1]))
        if given.has("after_hours"):
            at = add_working_time(desk.at, HOUR * float(given.number("after_hours")), desk.calendar)
            found = _found(local_day(at), at.astimezone(TIME_ZONE).time())
        return {**found, "working_hours": _hours_until(desk, found) if inputs.get("hours") is True else None}


class NextWeekly:
    name = "calendar.weekly"
    title_vi = "Tìm buổi họp hằng tuần kế tiếp"
    title_en = "Find the next meeting of every week"
    inputs: Mapping[str, Parameter] = {
        "after": required(
            "date", "buổi họp rơi vào ngày này không tính nữa", "a meeting on this day does not count any more"
        ),
        "weekday": required("string", f"thứ trong tuần: {', '.join(WEEKDAYS)}", f"{', '.join(WEEKDAYS)}"),
        "time": optional(
            "string",
            'giờ bắt đầu; mặc định: đầu giờ làm việc; "07:30"',
            'when it begins; default: the beginning of the working day; "07:30"',
        ),
        "latest_wd": optional(
            "number",
            "gặp ngày nghỉ thì dời một tuần, nhưng không quá chừng này ngày làm việc",
            "a rest day moves it a week on, but no further than so many working days",
        ),
        "rule": optional(
            "string",
            'mã kỳ họp trong lịch công tác, "C01"; buổi nào của kỳ này đã hủy, không họp thì tìm buổi sau',
            'row of the calendar that begins the meetings, "C01"; one of them that was called off or skipped is passed '
            "over",
        ),
    }
    outputs: Mapping[str, Parameter] = _FOUND

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        after, weekday = given.day("after"), WEEKDAYS.index(given.one_of("weekday", WEEKDAYS))
        day, off = after + DAY, _called_off(desk, given, after)
        while day.weekday() != weekday or day in off or not desk.calendar.is_working_day(day):
            day += DAY
        if given.has("latest_wd"):
            day = min(day, later(after, int(given.number("latest_wd")), desk.calendar))
        return _found(day, _time(given, desk.calendar.hours.morning[0]))


def _called_off(desk: Desk, given: Inputs, after: date) -> frozenset[date]:
    if not given.has("rule"):
        return frozenset()
    since = datetime.combine(after, time.min, tzinfo=TIME_ZONE)
    found = desk.bookings.called_off(given.text("rule"), since, since + AHEAD)
    return frozenset(local_day(at) for at in found)


class ReadMoment:
    name = "calendar.moment"
    title_vi = "Đọc ngày giờ của một buổi"
    title_en = "Read the day and the hours of an event"
    inputs: Mapping[str, Parameter] = {
        "at": optional(
            "string",
            'như biểu mẫu ghi, "2024-06-03T08:00"; null: chưa biết',
            'as a form gives it, "2024-06-03T08:00"; null: nothing is known yet',
        ),
        "minutes": optional("number", "số phút kéo dài; mặc định 60", "how long it lasts; default 60"),
    }
    outputs: Mapping[str, Parameter] = {
        "valid": required("boolean", "đã có ngày và giờ", "there is a day and an hour"),
        "date": required("date", "ngày; chưa có thì là hôm nay", "the day; today when there is none"),
        "start_at": required(
            "datetime", "lúc bắt đầu; chưa có ngày thì là bây giờ", "when it begins; now when there is no day"
        ),
        "end_at": required("datetime", "lúc kết thúc", "when it ends"),
        "working_day": required("boolean", "ngày đó là ngày làm việc", "the day is worked"),
        "in_hours": required(
            "boolean",
            "bắt đầu và kết thúc trong giờ làm việc của một ngày, trừ giờ nghỉ trưa",
            "both ends lie in the working hours of one day, lunch left out",
        ),
        "past": required("boolean", "lúc bắt đầu đã qua", "it would begin before now"),
        "notice_wd": required(
            "number",
            "số ngày làm việc từ hôm nay đến ngày đó: ngày mai là 1",
            "working days from today to the day: tomorrow is 1",
        ),
        "half_day_before": required(
            "datetime", "lúc hết buổi làm việc cuối cùng trước đó", "the end of the last worked half day before it"
        ),
        "text_vi": required(
            "string", 'viết bằng tiếng Việt: "08:00 thứ Hai, 03/06/2024"', '"08:00 thứ Hai, 03/06/2024"'
        ),
        "text_en": required(
            "string", 'viết bằng tiếng Anh: "Monday 3 June 2024, 08:00"', '"Monday 3 June 2024, 08:00"'
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        read = _read(given)
        start = read or desk.at.astimezone(TIME_ZONE)
        end = start + timedelta(minutes=int(given.number("minutes")) if given.has("minutes") else USUAL_MINUTES)
        return {
            "valid": read is not None,
            "date": start.date().isoformat(),
            "start_at": start.isoformat(),
            "end_at": end.isoformat(),
            "working_day": desk.calendar.is_working_day(start.date()),
            "in_hours": _in_hours(start, end, desk.calendar),
            "past": start < desk.at,
            "notice_wd": notice(local_day(desk.at), start.date(), desk.calendar),
            "half_day_before": _half_day_before(start, desk.calendar).isoformat(),
            "text_vi": f"{start:%H:%M} {WEEKDAYS_VI[start.weekday()]}, {start:%d/%m/%Y}",
            "text_en": _english(start),
        }


class SetMarks:
    name = "calendar.marks"
    title_vi = "Tính các hạn trước, sau một ngày"
    title_en = "Find the limits before and after a day"
    inputs: Mapping[str, Parameter] = {
        "from": required("date", "ngày mốc, không tính", "the day that is not counted"),
        "marks": required(
            "context",
            "tên từng hạn: số ngày làm việc sau mốc; âm: trước mốc",
            "name of each limit: working days after it, below 0: before it",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "marks": required(
            "context",
            "tên hạn: thời điểm, là cuối giờ làm việc của ngày tìm được; 0 là chính ngày mốc",
            "name: instant, the end of the working day found; 0 is the day itself",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        start, marks = given.day("from"), Inputs(given.context("marks"), "marks")
        ends = desk.calendar.hours.afternoon[1]
        days = {name: later(start, int(marks.number(name)), desk.calendar) for name in marks.values}
        return {
            "marks": {name: datetime.combine(day, ends, tzinfo=TIME_ZONE).isoformat() for name, day in days.items()}
        }


def _half_day_before(start: datetime, calendar: Calendar) -> datetime:
    day = start.date()
    if HalfDay.at(start).afternoon and calendar.is_working_day(day):
        return datetime.combine(day, calendar.hours.morning[1], tzinfo=TIME_ZONE)
    return datetime.combine(later(day, -1, calendar), calendar.hours.afternoon[1], tzinfo=TIME_ZONE)


def _english(at: datetime) -> str:
    return f"{WEEKDAYS_EN[at.weekday()]} {at.day} {MONTHS_EN[at.month - 1]} {at.year}, {at:%H:%M}"


def _read(given: Inputs) -> datetime | None:
    """Local time as it was typed; None for nothing or half of it."""
    text = given.maybe_text("at")
    try:
        read = datetime.fromisoformat(text) if text and "T" in text else None
    except ValueError:
        return None
    if read is None:
        return None
    return read.astimezone(TIME_ZONE) if read.tzinfo else read.replace(tzinfo=TIME_ZONE)


def _in_hours(start: datetime, end: datetime, calendar: Calendar) -> bool:
    if start.date() != end.date():
        return False
    sessions = (calendar.hours.morning, calendar.hours.afternoon)
    return all(any(first <= at.time() <= last for first, last in sessions) for at in (start, end))


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


def _hours_until(desk: Desk, found: Variables) -> float:
    """Of the working day, from now on."""
    at = datetime.fromisoformat(str(found["at"]))
    return working_time(desk.at, at, desk.calendar) / HOUR if at > desk.at else 0.0
