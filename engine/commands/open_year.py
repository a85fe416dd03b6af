"""Open the accounts of leave of a year: what each person is entitled to (decisions.md D04), once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from engine.commands.tools import Tools
from engine.commands.world import decide
from engine.domain import ledger
from engine.domain.actor import Actor
from engine.domain.errors import Failed
from engine.domain.keys import InstanceKey, Login
from engine.domain.ledger import ANNUAL, LedgerEntry
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
        return len(lines)


def _lines(cmd: OpenYear, tools: Tools, tx: Transaction, login: Login, book: Ledger) -> Sequence[LedgerEntry]:
    person = tools.organisation.person(login)
    in_office = person.valid_from <= date(cmd.year, 12, 31) and (person.valid_to or date.max) >= date(cmd.year, 1, 1)
    opened = any(one.year == cmd.year and one.bucket == ANNUAL for one in book.entries(login))
    if opened or not in_office:
        return ()
    at = tools.clock.now()
    answer = decide(tools, tx, TABLE, {"work_condition": person.work_condition}, at).result
    base = answer.get("base_days") if isinstance(answer, dict) else answer
    if isinstance(base, bool) or not isinstance(base, int | float):
        raise NoEntitlement(condition=person.work_condition)
    months = ledger.months_worked(person.valid_from, person.valid_to, cmd.year, tools.agency_calendar(person.agency))
    years = ledger.service_years(person.service_start, cmd.year)
    entry = LedgerEntry(
        person=login,
        year=cmd.year,
        bucket=ANNUAL,
        kind="open",
        amount=ledger.entitlement(Decimal(str(base)), years, months, ledger.STEP),
        leave_date=None,
        case_key=None,
        posted_at=at,
        posted_by=cmd.actor.login,
        reason=REASON.format(year=cmd.year),
    )
    return (entry,) if entry.amount else ()
