"""What follows a dot: entries of contexts, and the properties of dates, times, durations and ranges."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.temporal import SECOND, Date, DateTime, DaysDuration, MonthsDuration, Time
from engine.decisions.feel.values import Range, kind

#: The table below is keyed by the type, so each function gets a value of its own type; no static type can say that.
Property = Callable[[Any], object]


def _zone_name(time: Time) -> str | None:
    if time.zone is not None:
        return time.zone
    return "Z" if time.offset == 0 else None


def _signed(duration: DaysDuration, part: int) -> Decimal:
    amount = Decimal(duration.parts()[part])
    return -amount if duration.value < 0 else amount


def _years(duration: MonthsDuration) -> Decimal:
    return Decimal(abs(duration.value) // 12 * (1 if duration.value >= 0 else -1))


def _months(duration: MonthsDuration) -> Decimal:
    return Decimal(abs(duration.value) % 12 * (1 if duration.value >= 0 else -1))


def _offset(time: Time, day: Date | None = None) -> DaysDuration | None:
    if not time.zoned:
        return None
    return DaysDuration((time.offset_on() if day is None else time.offset_on(day)) * SECOND)


_OF_DATE: Final[Mapping[str, Property]] = {
    "year": lambda value: Decimal(value.year),
    "month": lambda value: Decimal(value.month),
    "day": lambda value: Decimal(value.day),
    "weekday": lambda value: Decimal(value.weekday),
}
_OF_TIME: Final[Mapping[str, Property]] = {
    "hour": lambda value: Decimal(value.hour),
    "minute": lambda value: Decimal(value.minute),
    "second": lambda value: Decimal(value.second_ns) / SECOND,
    "time offset": _offset,
    "timezone": _zone_name,
}


def _through(part: Callable[[Any], Any], properties: Mapping[str, Property]) -> dict[str, Property]:
    def reach(inner: Property) -> Property:
        return lambda value: inner(part(value))

    return {name: reach(inner) for name, inner in properties.items()}


PROPERTIES: Final[Mapping[type, Mapping[str, Property]]] = {
    Date: _OF_DATE,
    Time: _OF_TIME,
    DateTime: {
        **_through(lambda value: value.date, _OF_DATE),
        **_through(lambda value: value.time, _OF_TIME),
        "time offset": lambda value: _offset(value.time, value.date),
    },
    DaysDuration: {
        "days": lambda value: _signed(value, 0),
        "hours": lambda value: _signed(value, 1),
        "minutes": lambda value: _signed(value, 2),
        "seconds": lambda value: _signed(value, 3) / SECOND,
    },
    MonthsDuration: {"years": _years, "months": _months},
    Range: {
        "start": lambda value: value.start,
        "end": lambda value: value.end,
        "start included": lambda value: value.start_included,
        "end included": lambda value: value.end_included,
    },
}


def member_of(run: Run, value: object, name: str, at: int) -> object:
    """`value.name`; over a list, the list of its items' members."""
    if isinstance(value, dict):
        if name in value:
            return value[name]
        return run.warn(at, "no-entry", name=name)
    if isinstance(value, list):
        run.step(1 + len(value))
        run.build(len(value))
        return [member_of(run, item, name, at) for item in value]
    found = PROPERTIES.get(type(value), {}).get(name)
    if found is None:
        return run.warn(at, "no-property", name=name, kind=kind(value))
    return found(value)
