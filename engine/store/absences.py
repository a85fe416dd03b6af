"""Who is away, and who acts for whom."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, or_, select

from engine.domain.calendar import Span
from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.domain.people import Absence, Delegation
from engine.ports import AbsenceRow, Presence
from engine.store.link import Link
from engine.store.statements import Row, Statement, adding, asked, changing, given
from engine.store.tables import absence, delegation, instance

_A = absence.c
_COLUMNS: Final = [column for column in _A if column.name != "agency_id"]
_OURS: Final = given(_A.agency_id, "agency")
_TOUCHES: Final = (
    _A.last_day >= bindparam("first", type_=_A.last_day.type),
    _A.first_day <= bindparam("last", type_=_A.first_day.type),
    _A.status != "cancelled",
)
_ORDER: Final = (_A.first_day, _A.case_key)
OF_PERSON: Final = Statement(select(*_COLUMNS).where(_OURS, given(_A.person), *_TOUCHES).order_by(*_ORDER))
OF_UNIT: Final = Statement(
    select(*_COLUMNS)
    .join(instance, and_(instance.c.agency_id == _A.agency_id, instance.c.key == _A.case_key))
    .where(_OURS, given(instance.c.unit), *_TOUCHES)
    .order_by(*_ORDER)
)
_SAID: Final = [column.name for column in _COLUMNS if column.name not in ("case_key", "person")]
CHANGE: Final = Statement(changing(absence, *_SAID).where(_OURS, given(_A.case_key), given(_A.person)))
ADD: Final = Statement(adding(absence))
CASE_NO: Final = Statement(
    select(instance.c.case_no).where(given(instance.c.agency_id, "agency"), given(instance.c.key))
)

AWAY: Final = Statement(
    select(*_COLUMNS)
    .where(
        _OURS,
        or_(_A.status == "approved", _A.status == "unconfirmed"),
        _A.last_day >= bindparam("since", type_=_A.last_day.type),
    )
    .order_by(*_ORDER)
)
STAND_INS: Final = Statement(
    select(*(column for column in delegation.c if column.name != "agency_id"))
    .where(given(delegation.c.agency_id, "agency"), delegation.c.revoked_at.is_(None))
    .order_by(delegation.c.valid_from, delegation.c.id)
)
_D = delegation.c
GRANT: Final = Statement(adding(delegation))
REVOKE: Final = Statement(
    changing(delegation, "revoked_at").where(given(_D.agency_id, "agency"), given(_D.id), _D.revoked_at.is_(None))
)


class SqlAbsences:
    """Implements ports.Absences. A case belongs to the unit its person was in when it began."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def of_person(self, person: Login, first: date, last: date) -> Sequence[AbsenceRow]:
        return self._rows(OF_PERSON, {"person": person, "first": first, "last": last})

    def of_unit(self, unit: str, first: date, last: date) -> Sequence[AbsenceRow]:
        return self._rows(OF_UNIT, {"unit": unit, "first": first, "last": last})

    def put(self, row: AbsenceRow) -> None:
        self._link.put(CHANGE, ADD, {**vars(row), "agency": self._agency, "agency_id": self._agency})

    def case_no(self, case: InstanceKey) -> str | None:
        row = self._link.row(CASE_NO, {"agency": self._agency, "key": case})
        return None if row is None else row[0]

    def _rows(self, statement: Statement, asked: dict[str, Any]) -> tuple[AbsenceRow, ...]:
        return tuple(AbsenceRow(**row) for row in self._link.records(statement, {"agency": self._agency, **asked}))


class SqlDelegations:
    """Implements ports.Delegations."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def in_force(self) -> Sequence[Delegation]:
        self._link.alone(f"delegation:{self._agency}")  # of two that clash the second sees the first
        return _delegations(self._link.records(STAND_INS, {"agency": self._agency}))

    def grant(self, record: Delegation) -> None:
        self._link.run(GRANT, {**vars(record), "agency_id": self._agency})

    def revoke(self, record: str, at: datetime) -> bool:
        return self._link.run(REVOKE, {"agency": self._agency, "id": record, "revoked_at": at}) > 0


def presence(link: Link, agency: AgencyId, since: date) -> Presence:
    away = link.records(AWAY, {"agency": agency, "since": since})
    return _presence(away, link.records(STAND_INS, {"agency": agency}))


def _presence(away: Sequence[dict[str, Any]], stand_ins: Sequence[dict[str, Any]]) -> Presence:
    return Presence(
        absences=tuple(_absence(AbsenceRow(**row)) for row in away),
        delegations=_delegations(stand_ins),
    )


def _delegations(rows: Sequence[dict[str, Any]]) -> tuple[Delegation, ...]:
    lists = ("processes", "excluded")
    return tuple(Delegation(**{**row, **{name: tuple(row[name]) for name in lists}}) for row in rows)


def _absence(row: AbsenceRow) -> Absence:
    span = Span.of(row.first_day, row.first_session, row.last_day, row.last_session)  # type: ignore[arg-type]  # words
    return Absence(person=row.person, span=span, kind=row.kind)


def presence_on(connection: Connection, agency: AgencyId, since: date) -> Presence:
    """The same for a reader's snapshot."""
    away = asked(connection, AWAY, {"agency": agency, "since": since})
    stand_ins = asked(connection, STAND_INS, {"agency": agency})
    return _presence(_named(AWAY, away), _named(STAND_INS, stand_ins))


def _named(statement: Statement, rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [dict(zip(statement.names, row, strict=True)) for row in rows]
