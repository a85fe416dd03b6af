"""Accounts of days, line by line. In the table an amount is a whole number of half days."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import select

from engine.domain.keys import AgencyId, Login
from engine.domain.ledger import STEP, LedgerEntry
from engine.faults import reach
from engine.store.link import Link
from engine.store.statements import Statement, adding, given
from engine.store.tables import ledger_entry

_L = ledger_entry.c
ENTRIES: Final = Statement(
    select(*(column for column in _L if column.name not in ("id", "agency_id")))
    .where(given(_L.agency_id, "agency"), given(_L.person))
    .order_by(_L.id)
)
POST: Final = Statement(adding(ledger_entry, "id"))


class SqlLedger:
    """Implements ports.Ledger."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def entries(self, person: Login) -> Sequence[LedgerEntry]:
        self._link.alone(f"ledger:{self._agency}:{person}")
        return tuple(_entry(row) for row in self._link.records(ENTRIES, {"agency": self._agency, "person": person}))

    def post(self, entries: Sequence[LedgerEntry]) -> None:
        """Raises ValueError for an amount that is no number of half days."""
        rows = [{**vars(each), "agency_id": self._agency, "half_days": half_days(each.amount)} for each in entries]
        self._link.run_each(POST, rows)
        reach("posted")


def half_days(amount: Decimal) -> int:
    """Raises ValueError for an amount between two half days."""
    count = amount / STEP
    if count != count.to_integral_value():
        raise ValueError(f"{amount} days are no number of half days")
    return int(count)


def _entry(row: dict[str, Any]) -> LedgerEntry:
    return LedgerEntry(amount=row.pop("half_days") * STEP, **row)
