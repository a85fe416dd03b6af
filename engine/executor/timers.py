"""ISO 8601 times, durations and cycles. The clock is the command's instant; local times are Vietnam's."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final

from engine.executor.expressions import LOCAL

_DURATION: Final = re.compile(
    r"(?P<sign>-)?P(?!$)(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?!$)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d{1,6})?)S)?)?"
)
_ZONE_NAME: Final = re.compile(r"(?:\[[^\]]*\]|@[\w/+-]+)$")
_MAX_DIGITS: Final = 9


@dataclass(frozen=True, kw_only=True)
class Duration:
    months: int
    rest: timedelta

    def after(self, start: datetime) -> datetime:
        """``start`` plus months on the local calendar (31/1 + P1M = 28/2 or 29/2) plus the rest."""
        local = start.astimezone(LOCAL)
        month = local.month - 1 + self.months
        year, month = local.year + month // 12, month % 12 + 1
        day = min(local.day, monthrange(year, month)[1])
        return (local.replace(year=year, month=month, day=day) + self.rest).astimezone(UTC)


@dataclass(frozen=True, kw_only=True)
class Due:
    """When a timer fires; ``left`` as in TimerSet.repetitions; ``every`` is the ISO duration of a cycle."""

    at: datetime
    left: int | None = None
    every: str | None = None


def duration(text: str) -> Duration | None:
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None or any(len(n) > _MAX_DIGITS for n in re.findall(r"\d+", text)):
        return None
    part = {name: Decimal(found or 0) for name, found in match.groupdict().items() if name != "sign"}
    sign = -1 if match["sign"] else 1
    seconds = part["seconds"] + 60 * part["minutes"] + 3600 * part["hours"] + 86400 * (part["days"] + 7 * part["weeks"])
    try:
        rest = timedelta(microseconds=sign * int(seconds * 1_000_000))
    except OverflowError:
        return None
    return Duration(months=sign * int(part["months"] + 12 * part["years"]), rest=rest)


def instant(text: str) -> datetime | None:
    """A date or date and time; without offset it is Vietnam's time."""
    try:
        found = datetime.fromisoformat(_ZONE_NAME.sub("", text.strip()))
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=LOCAL)).astimezone(UTC)


def due(kind: str, text: str, at: datetime) -> Due | None:
    """When a timer set at ``at`` fires; None if the text is no such time. ``kind`` is the element around the text."""
    try:
        if kind == "timeCycle":
            return _cycle(text, at)
        length = duration(text)
        if length is not None:
            return Due(at=length.after(at))
        fixed = instant(text) if kind == "timeDate" else None
    except (OverflowError, ValueError):
        return None
    return None if fixed is None else Due(at=fixed)


def following(last: datetime, left: int, every: str) -> Due | None:
    """The next firing of a cycle; None after the last."""
    length = duration(every)
    if left == 0 or length is None:
        return None
    return Due(at=length.after(last), left=left - 1 if left > 0 else -1, every=every)


def _cycle(text: str, at: datetime) -> Due | None:
    """R3/PT1H, R/P1D, R3/2026-01-05T08:00:00/PT1H."""
    match = re.fullmatch(r"R(\d{0,9})(?:/([^/P][^/]*))?/(P[^/]*)", text.strip().upper())
    if match is None or match[1] == "0":
        return None
    length = duration(match[3])
    start = None if match[2] is None else instant(match[2])
    if length is None or length.after(at) <= at or (match[2] is not None and start is None):
        return None
    return Due(at=start or length.after(at), left=int(match[1]) - 1 if match[1] else -1, every=match[3])
