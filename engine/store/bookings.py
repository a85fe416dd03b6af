"""Rooms and people that cases need for some hours."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select

from engine.domain.keys import AgencyId, InstanceKey
from engine.ports import Booking
from engine.store.link import Link
from engine.store.statements import Statement, adding, given
from engine.store.tables import booking

_B = booking.c
BETWEEN: Final = Statement(
    select(*(column for column in _B if column.name != "agency_id"))
    .where(
        given(_B.agency_id, "agency"),
        _B.case_key != bindparam("case", type_=_B.case_key.type),
        _B.ends_at > bindparam("first", type_=_B.ends_at.type),
        _B.starts_at < bindparam("last", type_=_B.starts_at.type),
    )
    .order_by(_B.starts_at, _B.case_key, _B.resource)
)
FREE: Final = Statement(delete(booking).where(given(_B.agency_id, "agency"), given(_B.case_key, "case")))
ADD: Final = Statement(adding(booking))


class SqlBookings:
    """Implements ports.Bookings for one case."""

    def __init__(self, link: Link, agency: AgencyId, case: InstanceKey) -> None:
        self._link, self._agency, self._case = link, agency, case

    def between(self, starts_at: datetime, ends_at: datetime) -> Sequence[Booking]:
        self._link.alone(f"booking:{self._agency}")  # of two who want one room the second sees the first
        values = {"agency": self._agency, "case": self._case, "first": starts_at, "last": ends_at}
        return tuple(Booking(**row) for row in self._link.records(BETWEEN, values))

    def put(self, rows: Sequence[Booking]) -> None:
        self._link.run(FREE, {"agency": self._agency, "case": self._case})
        self._link.run_each(ADD, [{**vars(row), "agency_id": self._agency} for row in rows])
