"""Functions that the caller gives to FEEL, such as the working calendar: `wdAdd(start, 5)`.

They must be pure: the same arguments give the same value for as long as the evaluation is recorded.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from engine.decisions.feel.budget import Run
from engine.decisions.feel.temporal import (
    DAY,
    SECOND,
    Date,
    DateTime,
    DaysDuration,
    Time,
)
from engine.decisions.feel.temporal_text import from_datetime, from_time
from engine.decisions.feel.values import Function
from engine.decisions.feel.variables import from_json, to_json

_STEPS = 10  # a call of the caller's code costs more than one of ours


class HostFunction(Function):
    """A function of the caller. Its code gets and gives Python's own values: date, datetime, int, str, list …

    Missing arguments are None. A ValueError, TypeError or OverflowError of the code makes the value null with a
    warning; any other error is the caller's and goes through.
    """

    __slots__ = ("_code", "_name", "_names")

    def __init__(self, name: str, parameters: Sequence[str], code: Callable[..., object]) -> None:
        self._name = name
        self._names = tuple(parameters)
        self._code = code

    @property
    def names(self) -> Sequence[str]:
        return self._names

    def call(
        self, run: Run, arguments: Sequence[object], named: Mapping[str, object] | None, offset: int | None
    ) -> object:
        if named is not None:
            if named.keys() - set(self._names):
                return run.warn(offset, "wrong-parameter-names")
            arguments = [named.get(name) for name in self._names]
        if len(arguments) > len(self._names):
            return run.warn(offset, "wrong-argument-count")
        run.step(_STEPS)
        missing = [None] * (len(self._names) - len(arguments))
        try:
            return from_python(self._code(*map(to_python, arguments), *missing))
        except (ValueError, TypeError, OverflowError):
            return run.warn(offset, "bad-argument", function=self._name)


def to_python(value: object) -> object:
    """A FEEL value as Python's own; raises ValueError for dates that Python cannot hold."""
    if isinstance(value, list):
        return [to_python(item) for item in value]
    if isinstance(value, dict):
        return {key: to_python(item) for key, item in value.items()}
    if isinstance(value, Date):
        return dt.date(value.year, value.month, value.day)
    if isinstance(value, DateTime):
        day = value.date
        return dt.datetime.combine(dt.date(day.year, day.month, day.day), _clock(value.time))
    if isinstance(value, Time):
        return _clock(value)
    if isinstance(value, DaysDuration):
        return dt.timedelta(microseconds=value.value // 1000)
    return to_json(value)


def _clock(time: Time) -> dt.time:
    zone: dt.tzinfo | None = None
    if time.zone is not None:
        zone = ZoneInfo(time.zone)
    elif time.offset is not None:
        zone = dt.timezone(dt.timedelta(seconds=time.offset))
    seconds, rest = divmod(time.second_ns, SECOND)
    return dt.time(time.hour, time.minute, seconds, rest // 1000, tzinfo=zone)


def from_python(value: object) -> object:
    """Python's own value as FEEL's; JSON passes as in `from_json`."""
    if isinstance(value, list):
        return [from_python(item) for item in value]
    if isinstance(value, dict):
        return {key: from_python(item) for key, item in value.items()}
    if isinstance(value, dt.datetime):
        return from_datetime(value)
    if isinstance(value, dt.date):
        return Date(value.year, value.month, value.day)
    if isinstance(value, dt.time):
        return from_time(value)
    if isinstance(value, dt.timedelta):
        return DaysDuration(value.days * DAY + value.seconds * SECOND + value.microseconds * 1000)
    return from_json(value)
