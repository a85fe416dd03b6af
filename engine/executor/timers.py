"""ISO 8601 times, durations and cycles, and cron. The clock is the command's instant.

Local times are Vietnam's, or those of the zone behind: 2026-03-29T08:00[Europe/Berlin], P1D[Europe/Berlin].
Days, weeks, months and years go by the calendar of the zone (08:00 stays 08:00 over a change of summer time), hours and
less are exact.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engine.executor import cron
from engine.executor.expressions import LOCAL

_DURATION: Final = re.compile(
    r"(?P<sign>-)?P(?!$)(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?!$)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d{1,6})?)S)?)?"
)
_ZONED: Final = re.compile(r"(?P<text>.+?)(?:\[(?P<name>[\w/+-]+)\]|@(?P<at>[\w/+-]+))", re.DOTALL)
_MAX_DIGITS: Final = 9


@dataclass(frozen=True, kw_only=True)
class Duration:
    months: int
    days: int
    rest: timedelta

    def after(self, start: datetime, zone: ZoneInfo = LOCAL) -> datetime:
        """``start`` plus months (31/1 + P1M = 28/2 or 29/2) and days on the calendar of the zone, plus the rest."""
        local = start.astimezone(zone)
        month = local.month - 1 + self.months
        year, month = local.year + month // 12, month % 12 + 1
        day = min(local.day, monthrange(year, month)[1])
        moved = local.replace(year=year, month=month, day=day) + timedelta(days=self.days)
        return moved.astimezone(UTC) + self.rest


@dataclass(frozen=True, kw_only=True)
class Due:
    """When a timer fires; ``left`` as in TimerSet.repetitions; ``every`` is the ISO duration of a cycle."""

    at: datetime
    left: int | None = None
    every: str | None = None  #: or a cron expression


@lru_cache(maxsize=1024)  # models say a few of them, again and again
def zoned(text: str) -> tuple[str, ZoneInfo | None]:
    """The text without its zone, and the zone. Raises ValueError for a zone that is not there."""
    match = _ZONED.fullmatch(text.strip())
    if match is None:
        return text.strip(), None
    try:
        return match["text"].strip(), ZoneInfo(match["name"] or match["at"])
    except (ZoneInfoNotFoundError, OSError) as cause:
        raise ValueError(text) from cause


@lru_cache(maxsize=1024)
def duration(text: str) -> Duration | None:
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None or any(len(n) > _MAX_DIGITS for n in re.findall(r"\d+", text)):
        return None
    part = {name: Decimal(found or 0) for name, found in match.groupdict().items() if name != "sign"}
    sign = -1 if match["sign"] else 1
    seconds = part["seconds"] + 60 * part["minutes"] + 3600 * part["hours"]
    days = sign * int(part["days"] + 7 * part["weeks"])
    try:
        rest = timedelta(microseconds=sign * int(seconds * 1_000_000))
    except OverflowError:
        return None
    return Duration(months=sign * int(part["months"] + 12 * part["years"]), days=days, rest=rest)


def instant(text: str) -> datetime | None:
    """A date or date and time; without offset and zone it is Vietnam's time.

    A local time that a change to summer time leaves out is the instant that a clock not put forward would show.
    """
    try:
        written, zone = zoned(text)
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=zone or LOCAL)).astimezone(UTC)


def due(kind: str, text: str, at: datetime) -> Due | None:
    """When a timer set at ``at`` fires; None if the text is no such time. ``kind`` is the element around the text."""
    try:
        if kind == "timeCycle":
            return _cycle(text, at)
        written, zone = zoned(text)
        length = duration(written)
        if length is not None:
            return Due(at=length.after(at, zone or LOCAL))
        fixed = instant(text) if kind == "timeDate" else None
    except (OverflowError, ValueError):
        return None
    return None if fixed is None else Due(at=fixed)


def following(last: datetime, left: int, every: str) -> Due | None:
    """The next firing of a cycle; None after the last."""
    written, zone = zoned(every)
    if left == 0:
        return None
    length = duration(written)
    next_at = cron.following(written, last, zone or LOCAL) if length is None else length.after(last, zone or LOCAL)
    return None if next_at is None else Due(at=next_at, left=left - 1 if left > 0 else -1, every=every)


def rest(due: Due) -> str | None:
    """The cycle that is left behind a firing, as its text."""
    if due.every is None or due.left == 0:
        return None
    if duration(zoned(due.every)[0]) is None:
        return due.every
    return f"R{'' if due.left == -1 else due.left}/{due.every}"


def _cycle(text: str, at: datetime) -> Due | None:
    """R3/PT1H, R/P1D, R3/2026-01-05T08:00:00/PT1H, R/2026-03-28T08:00[Europe/Berlin]/P1D, 0 0 8 * * MON-FRI."""
    match = re.fullmatch(r"[Rr](\d{0,9})(?:/([^/Pp].*?))?/([Pp][^/]*(?:\[.*\])?)", text.strip())
    if match is None:
        return _by_cron(text, at)
    if match[1] == "0":
        return None
    written, zone = zoned(match[3])
    length = duration(written)
    if zone is None and match[2] is not None:
        zone = zoned(match[2])[1]
    start = None if match[2] is None else instant(match[2])
    if length is None or length.after(at) <= at or (match[2] is not None and start is None):
        return None
    every = written.upper() if zone is None else f"{written.upper()}[{zone.key}]"
    first = start or length.after(at, zone or LOCAL)
    return Due(at=first, left=int(match[1]) - 1 if match[1] else -1, every=every)


def _by_cron(text: str, at: datetime) -> Due | None:
    written, zone = zoned(text)
    first = cron.following(written, at, zone or LOCAL)
    return None if first is None else Due(at=first, left=-1, every=text.strip())
