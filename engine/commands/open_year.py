"""Open the accounts of leave of a year: what each person is entitled to (decisions.md D04), once."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from engine.commands.tools import Tools
from engine.commands.world import decide
from engine.domain import ledger
from engine.domain.actor import Actor
from engine.domain.errors import Failed
from engine.domain.keys import InstanceKey, Login
from engine.domain.ledger import ANNUAL, LedgerEntry, Opening, Posting
from engine.ports import Ledger, Transaction

TABLE: Final = "leave-entitlement"
NO_CASE: Final = InstanceKey(0)
REASON: Final = "Ngày phép được hưởng năm {year}"


class NoEntitlement(Failed):
    code = "no-entitlement"
    vi = "Bảng quyết định “leave-entitlement” không cho số ngày của điều kiện làm việc “{condition}”."
    en = 'The decision "leave-entitlement" gives no days for the work condition "{condition}".'


@dataclass(frozen=True, kw_only=True)
class OpenYear:
    actor: Actor
    people: tuple[Login, ...]
    year: int


def handle(cmd: OpenYear, tools: Tools) -> int:
    """How many accounts were opened; one that has a line of that year stays as it is. Raises NoEntitlement."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        book = tx.papers(NO_CASE, "", cmd.actor.login, at).ledger
        lines = [line for person in cmd.people for line in _lines(cmd, tools, tx, person, book)]
        book.post(lines)
        return sum(line.kind == "open" for line in lines)


def _lines(cmd: OpenYear, tools: Tools, tx: Transaction, login: Login, book: Ledger) -> Sequence[LedgerEntry]:
    """The same lines as the procedure of the first of January posts, for whoever has none yet."""
    person, entries, at = tools.organisation.person(login), book.entries(login), tools.clock.now()
    if any(one.year == cmd.year and one.bucket == ANNUAL for one in entries):
        return ()
    answer = decide(tools, tx, TABLE, {"work_condition": person.work_condition}, at).result
    base = answer.get("base_days") if isinstance(answer, dict) else answer
    if isinstance(base, bool) or not isinstance(base, int | float):
        raise NoEntitlement(condition=person.work_condition)
    posting = Posting(person=login, case=None, at=at, by=cmd.actor.login, reason=REASON.format(year=cmd.year))
    opening = Opening(person=person, year=cmd.year, base=Decimal(str(base)))
    return ledger.opened(posting, entries, opening, tools.agency_calendar(person.agency))
