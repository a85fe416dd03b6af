"""number(), string(), date(), time(), date and time(), duration() and years and months duration()."""

import re
from decimal import Decimal
from typing import Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.temporal import SECOND, Date, DateTime, Duration, MonthsDuration, Time
from engine.decisions.feel.temporal_text import (
    make_date,
    make_time,
    parse_date,
    parse_date_time,
    parse_duration,
    parse_time,
)
from engine.decisions.feel.text_form import text_of
from engine.decisions.feel.values import ARITHMETIC, finite

_NUMBER: Final = re.compile(r"-?(\d++(\.\d*)?|\.\d+)([eE][+-]?\d{1,6})?\Z", re.ASCII)
_GROUPING: Final = (None, " ", ",", ".")
_POINTS: Final = (None, ",", ".")


def _whole(number: Decimal) -> int:
    if number != number.to_integral_value():
        raise ValueError(number)
    return int(number)


@builtin("number", "from: string", "grouping separator: string?", "decimal separator: string?")
def number(_: Run, text: str, grouping: str | None, point: str | None) -> Decimal | None:
    if grouping not in _GROUPING or point not in _POINTS or (grouping is not None and grouping == point):
        return None
    if grouping:
        text = text.replace(grouping, "")
    if point:
        text = text.replace(point, ".")
    return finite(ARITHMETIC.create_decimal(text)) if _NUMBER.match(text) else None


@builtin("string", "from: any")
def string(run: Run, value: object) -> str | None:
    return None if value is None else text_of(run, value)


@builtin("string", "mask: string", "args: list?")
def string_of_mask(_: Run, mask: str, _arguments: list[object] | None) -> str:
    return mask


@builtin("date", "from: string")
def date_of_text(_: Run, text: str) -> Date | None:
    return parse_date(text)


@builtin("date", "from: datelike")
def date_of_date(_: Run, day: Date) -> Date:
    return day


@builtin("date", "year: number", "month: number", "day: number")
def date_of_parts(_: Run, year: Decimal, month: Decimal, day: Decimal) -> Date | None:
    return make_date(_whole(year), _whole(month), _whole(day))


@builtin("time", "from: string")
def time_of_text(_: Run, text: str) -> Time | None:
    return parse_time(text)


@builtin("time", "from: time")
def time_of_time(_: Run, time: Time) -> Time:
    return time


@builtin("time", "from: date and time")
def time_of_date_time(_: Run, moment: DateTime) -> Time:
    return moment.time


@builtin("time", "hour: number", "minute: number", "second: number", "offset: duration?")
def time_of_parts(_: Run, hour: Decimal, minute: Decimal, second: Decimal, offset: Duration | None) -> Time | None:
    if isinstance(offset, MonthsDuration):
        return None
    east = None if offset is None else offset.value // SECOND
    return make_time(_whole(hour), _whole(minute), int(second * SECOND), east)


@builtin("date and time", "from: string")
def date_time_of_text(_: Run, text: str) -> DateTime | None:
    return parse_date_time(text)


@builtin("date and time", "date: datelike", "time: time")
def date_time_of_parts(_: Run, day: Date, time: Time) -> DateTime:
    return DateTime(day, time)


@builtin("date and time", "from: date and time")
def date_time_of_date_time(_: Run, moment: DateTime) -> DateTime:
    return moment


@builtin("duration", "from: string")
def duration_of_text(_: Run, text: str) -> Duration | None:
    return parse_duration(text)


@builtin("duration", "from: duration")
def duration_of_duration(_: Run, duration: Duration) -> Duration:
    return duration


@builtin("years and months duration", "from: datelike", "to: datelike")
def months_between(_: Run, start: Date, end: Date) -> MonthsDuration:
    months = (end.year - start.year) * 12 + end.month - start.month
    if months > 0 and end.day < start.day:
        months -= 1
    elif months < 0 and end.day > start.day:
        months += 1
    return MonthsDuration(months)
