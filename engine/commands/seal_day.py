"""Seal a day: one signed root over where every case history of the agency ends."""

from dataclasses import dataclass
from datetime import date

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotAllowed, Refused
from engine.evidence import seal
from engine.ports import SealedDay


class DayNotBegun(Refused):
    code = "day-not-begun"
    vi = "Ngày {day} chưa đến nên chưa niêm phong được."
    en = "{day} has not begun and cannot be sealed yet."


@dataclass(frozen=True, kw_only=True)
class SealDay:
    actor: Actor  #: the system, in the agency whose day it is
    day: date


def handle(cmd: SealDay, tools: Tools) -> bool:
    """False: this day, or a later one, is sealed already. Raises NotAllowed for a person, DayNotBegun.

    What is written after the seal of its day lies in the next one.
    """
    agency, at = cmd.actor.agency, tools.clock.now()
    if not cmd.actor.is_system:
        raise NotAllowed
    if cmd.day > local_day(at):
        raise DayNotBegun(day=cmd.day.isoformat())
    before = tools.store.last_seal(agency)
    if before is not None and before.day >= cmd.day:
        return False
    heads = tuple(tools.store.heads(agency))
    made = seal.seal_day(agency, cmd.day, heads, before.root if before else None)
    sealed = SealedDay(
        agency=agency,
        day=made.day,
        root=made.root,
        previous=made.previous,
        heads=heads,
        signature=seal.sign(tools.key, made.message()),
        sealed_at=at,
    )
    with tools.store.transaction(agency) as tx:
        tx.save_seal(sealed)
        tx.requests.forget(at)
    return True
