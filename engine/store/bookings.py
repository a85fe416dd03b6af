"""Rooms and people that cases need for some hours."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select

from engine.domain.keys import AgencyId, InstanceKey
from engine.ports import Booking
from engine.store.link import Link
from engine.store.statements import Statement, adding, given
from engine.store.tables import booking, instance, planned_start

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
_P, _I = planned_start.c, instance.c
CALLED_OFF: Final = Statement(
    select(_P.due_at)
    .join(instance, (_I.agency_id == _P.agency_id) & (_I.key == _P.instance_key))
    .where(
        given(_P.agency_id, "agency"),
        given(_P.rule),
        _P.due_at >= bindparam("first", type_=_P.due_at.type),
        _P.due_at <= bindparam("last", type_=_P.due_at.type),
        _I.ended_at < _P.due_at,
    )
    .order_by(_P.due_at)
)


class SqlBookings:
    """Implements ports.Bookings for one case."""

    def __init__(self, link: Link, agency: AgencyId, case: InstanceKey) -> None:
        self._link, self._agency, self._case = link, agency, case

    def between(self, starts_at: datetime, ends_at: datetime) -> Sequence[Booking]:
        self._link.alone(f"booking:{self._agency}")  # of two who want one room the second sees the first
        values = {"agency": self._agency, "case": self._case, "first": starts_at, "last": ends_at}
        return tuple(Booking(**row) for row in self._link.records(BETWEEN, values))

    def called_off(self, rule: str, since: datetime, until: datetime) -> Sequence[datetime]:
        values = {"agency": self._agency, "rule": rule, "first": since, "last": until}
        return tuple(row["due_at"] for row in self._link.records(CALLED_OFF, values))

    def put(self, rows: Sequence[Booking]) -> None:
        self._link.run(FREE, {"agency": self._agency, "case": self._case})
        self._link.run_each(ADD, [{**vars(row), "agency_id": self._agency} for row in rows])
