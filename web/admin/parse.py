"""A time typed in Vietnam, as a command."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from engine.commands.pin_clock import PinClock
from engine.domain.actor import Actor
from web.shared.errors import Unreadable
from web.shared.words import ZONE

STEPS: Final = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(days=7)}


def pin_clock(sent: Mapping[str, Any], actor: Actor, now: datetime) -> PinClock:
    """A step forward, a given minute, or (nothing) the machine's own time."""
    step = STEPS.get(str(sent.get("step", "")))
    if step:
        return PinClock(actor=actor, at=now + step)
    if sent.get("reset"):
        return PinClock(actor=actor, at=None)
    return PinClock(actor=actor, at=minute(str(sent.get("at", ""))))


def minute(typed: str) -> datetime:
    """What the browser's date and time field sends: a minute without a zone, meant in Vietnam."""
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=ZONE)
    except ValueError as cause:
        raise Unreadable from cause
