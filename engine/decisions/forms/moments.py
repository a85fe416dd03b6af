"""Dates and times as form-js submits them: `2026-10-12`, `07:30`, `07:30Z`, `2026-10-12T07:30+07:00`."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from engine.decisions.forms.findings import DayTooEarly, NotAMoment, OffInterval
from engine.decisions.forms.model import Field, Words
from engine.domain.errors import Invalid

FIRST_DAY: Final = date(1900, 1, 1)  #: the date picker of form-js takes none before
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::00(?:\.0{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?", re.ASCII)

_WANTED: Final = {
    ("date", "no_timezone"): Words("ngày có thật, dạng 2026-10-12", "a day of the calendar, such as 2026-10-12"),
    ("time", "no_timezone"): Words("giờ, dạng 07:30", "a time, such as 07:30"),
    ("time", "utc_offset"): Words("giờ kèm múi giờ, dạng 07:30+07:00", "a time with offset, such as 07:30+07:00"),
    ("time", "utc_normalized"): Words("giờ UTC, dạng 00:30Z", "a time in UTC, such as 00:30Z"),
    ("datetime", "no_timezone"): Words(
        "ngày và giờ, dạng 2026-10-12T07:30", "a day and time, such as 2026-10-12T07:30"
    ),
    ("datetime", "utc_offset"): Words(
        "ngày, giờ và múi giờ, dạng 2026-10-12T07:30+07:00", "a day, time and offset, such as 2026-10-12T07:30+07:00"
    ),
    ("datetime", "utc_normalized"): Words(
        "ngày và giờ UTC, dạng 2026-10-12T00:30Z", "a day and time in UTC, such as 2026-10-12T00:30Z"
    ),
}


def moment(field: Field, given: object, place: str) -> str:
    """The answer in the field's own form; raises NotAMoment."""
    found = _read(field, given)
    if found is None:
        subtype = field.moment.subtype
        wanted = _WANTED[subtype, "no_timezone" if subtype == "date" else field.moment.zone]
        raise NotAMoment(place=place, **field.label.facts("label"), **wanted.facts("wanted"))
    return found


def first_moment(field: Field, variable: object) -> str | None:
    """A variable as first value of the field, None if it is of another form."""
    return _read(field, variable)


def judge_moment(field: Field, value: str, now: datetime, place: str) -> Invalid | None:
    """Days too early and times between two that can be chosen; days and times are those of the zone of ``now``."""
    wants = field.moment
    label = field.label.facts("label")
    day, minutes = _local(field, value, now.tzinfo or UTC)
    first = FIRST_DAY if wants.past else max(FIRST_DAY, now.date())
    if day is not None and day < first:
        return DayTooEarly(place=place, first_vi=first.strftime("%d/%m/%Y"), first_en=first.isoformat(), **label)
    if minutes is not None and minutes % wants.minutes:
        return OffInterval(place=place, minutes=wants.minutes, **label)
    return None


def _read(field: Field, given: object) -> str | None:
    if not isinstance(given, str):
        return None
    subtype = field.moment.subtype
    if subtype == "date":
        return given if _day(given) else None
    if subtype == "time":
        return _time_in_form(field, given)
    day, _, time = given.partition("T")
    if not _day(day):
        return None
    if field.moment.zone == "utc_normalized" and time[-6:-5] in ("+", "-"):
        return _normalised(day, time)
    in_form = _time_in_form(field, time)
    return f"{day}T{in_form}" if in_form else None


def _day(text: str) -> date | None:
    if not _DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _time_in_form(field: Field, text: str) -> str | None:
    """`HH:MM` with the zone that the field asks for; what lacks its zone, or has one too many, is refused."""
    found = _TIME.fullmatch(text)
    if not found:
        return None
    hour, minute, zone = found.groups()
    if field.moment.zone == "no_timezone":
        return None if zone else f"{hour}:{minute}"
    if zone is None:
        return None
    if field.moment.zone == "utc_offset":
        return f"{hour}:{minute}{'+00:00' if zone == 'Z' else zone}"
    total = (int(hour) * 60 + int(minute) - _offset(zone)) % (24 * 60)
    return f"{total // 60:02}:{total % 60:02}Z"


def _normalised(day: str, time: str) -> str | None:
    found = _TIME.fullmatch(time)
    if not found:
        return None
    hour, minute, zone = found.groups()
    try:
        seen = datetime.fromisoformat(f"{day}T{hour}:{minute}")
        return (seen - timedelta(minutes=_offset(zone))).isoformat(timespec="minutes") + "Z"
    except OverflowError:
        return None


def _offset(zone: str) -> int:
    """Minutes east of UTC."""
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:6])
    return -minutes if zone[0] == "-" else minutes


def _local(field: Field, value: str, zone: tzinfo) -> tuple[date | None, int | None]:
    """The day, and the minutes of the day, that the person who chose them saw."""
    day_text, _, time_text = value.rpartition("T")
    if field.moment.subtype == "date":
        return date.fromisoformat(value), None
    day = date.fromisoformat(day_text) if day_text else None
    minutes = int(time_text[:2]) * 60 + int(time_text[3:5])
    if field.moment.zone != "utc_normalized":
        return day, minutes
    try:
        seen = datetime.combine(day or date(2000, 1, 1), datetime.min.time(), UTC) + timedelta(minutes=minutes)
        seen = seen.astimezone(zone)
    except OverflowError:
        return day, minutes
    return (seen.date() if day else None), seen.hour * 60 + seen.minute
