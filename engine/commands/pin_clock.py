"""Set the clock of the demonstration, or let it run again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotAllowed
from engine.domain.records import instant
from engine.ports import SettableClock

SETTING: Final = "clock"


class ClockIsReal(NotAllowed):
    code = "clock-is-real"
    vi = "Chỉ bản dùng thử mới chỉnh được đồng hồ."
    en = "Only the demonstration has a clock that can be set."


@dataclass(frozen=True, kw_only=True)
class PinClock:
    actor: Actor
    at: datetime | None  #: aware; None = run with the machine


def handle(cmd: PinClock, tools: Tools) -> None:
    """Kept over a restart. Raises ClockIsReal outside demo and test mode."""
    clock = tools.clock
    if not tools.demo or not isinstance(clock, SettableClock):
        raise ClockIsReal
    with tools.store.transaction(cmd.actor.agency) as tx:
        tx.settings.put(SETTING, instant(cmd.at) if cmd.at else None)
        if cmd.at is None:
            clock.reset()
        else:
            clock.pin(cmd.at)
