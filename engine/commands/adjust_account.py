"""Correct an account of days by hand: by the office, with a reason that stands on the line."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from engine.commands.open_year import NO_CASE
from engine.commands.operating import SHORTEST, ReasonTooShort
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, NotAllowed, NotFound
from engine.domain.keys import Login
from engine.domain.ledger import ANNUAL, CARRY, LedgerEntry, LedgerOverdrawn, balance

BUCKETS: Final = (ANNUAL, CARRY)


class NoHalfDays(Invalid):
    code = "no-half-days"
    vi = "Số ngày phải khác 0 và là bội số của 0,5."
    en = "The amount must be a multiple of 0.5 and not 0."


class UnknownBucket(Invalid):
    code = "unknown-bucket"
    vi = "Không có quỹ ngày nghỉ “{bucket}”."
    en = 'There is no account "{bucket}".'


@dataclass(frozen=True, kw_only=True)
class AdjustAccount:
    actor: Actor
    person: Login
    year: int
    bucket: str  #: "annual", "carry"
    amount: Decimal  #: days added, or taken off when negative; steps of 0.5
    reason: str


def handle(cmd: AdjustAccount, tools: Tools) -> None:
    """Raises NotAllowed unless the actor is of the office, NotFound, NoHalfDays, UnknownBucket, ReasonTooShort,
    LedgerOverdrawn."""
    if not cmd.actor.is_system and "office" not in cmd.actor.roles:
        raise NotAllowed
    if tools.organisation.person(cmd.person).agency != cmd.actor.agency:
        raise NotFound("person", cmd.person)
    if cmd.bucket not in BUCKETS:
        raise UnknownBucket(place="bucket", bucket=cmd.bucket)
    if not cmd.amount.is_finite() or not cmd.amount or (cmd.amount * 2) % 1:
        raise NoHalfDays(place="amount")
    if len(cmd.reason) < SHORTEST:
        raise ReasonTooShort(place="reason", least=SHORTEST)
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        book = tx.papers(NO_CASE, "", cmd.actor.login, at).ledger
        left = balance(book.entries(cmd.person), cmd.bucket, cmd.year)  # nobody else posts to this person from here on
        if left + cmd.amount < 0 and cmd.amount < 0:
            facts = {"person": cmd.person, "balance": left, "needed": -cmd.amount}
            raise LedgerOverdrawn(bucket=cmd.bucket, year=cmd.year, **facts)
        entry = LedgerEntry(
            person=cmd.person,
            year=cmd.year,
            bucket=cmd.bucket,
            kind="adjust",
            amount=cmd.amount,
            leave_date=None,
            case_key=None,
            posted_at=at,
            posted_by=cmd.actor.login,
            reason=cmd.reason,
        )
        book.post([entry])
