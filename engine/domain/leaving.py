"""Who leaves: the year counts by the months worked, days not taken are paid (D04; Labour Code art. 113)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from engine.domain.ledger import ANNUAL, CARRY, ZERO, Account, LedgerEntry, Posting, balance, held

GIVEN: Final = ("open", "seniority")


@dataclass(frozen=True, kw_only=True)
class Settlement:
    """What closes the accounts of somebody who leaves."""

    lines: tuple[LedgerEntry, ...]
    given: Decimal  #: days the year had given before
    cut: Decimal  #: days taken off because the year is not worked to its end
    days: Decimal  #: days not taken, which are paid
    over: Decimal  #: days taken beyond what was earned, and advances of the next year
    held: Decimal  #: days that open requests hold; they come back if a request ends


def settled(posting: Posting, entries: Sequence[LedgerEntry], year: int, entitled: Decimal) -> Settlement:
    """Asked again, only what has come back since is paid. No account falls below 0 by it."""
    own, carried = Account(ANNUAL, year), Account(CARRY, year)
    given = _sum(one for one in entries if one.kind in GIVEN and _is(one, own))
    done = any(one.kind == "payout" and _is(one, own) for one in entries)
    unearned = ZERO if done else max(given - entitled, ZERO)
    left = balance(entries, own.bucket, year)
    cut = min(unearned, max(left, ZERO))
    advance = max(-balance(entries, ANNUAL, year + 1), ZERO)
    rest = {own: left - cut, carried: balance(entries, CARRY, year)}
    paid = [posting.line("payout", account, -days) for account, days in rest.items() if days > 0]
    return Settlement(
        lines=(*([posting.line("adjust", own, -cut)] if cut else ()), *paid),
        given=given,
        cut=cut,
        days=-_sum(paid),
        over=unearned - cut + max(-left, ZERO) + (ZERO if done else advance),
        held=held(entries, year),
    )


def _is(one: LedgerEntry, account: Account) -> bool:
    return (one.bucket, one.year) == (account.bucket, account.year)


def _sum(entries: Iterable[LedgerEntry]) -> Decimal:
    return sum((one.amount for one in entries), ZERO)
