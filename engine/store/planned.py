"""What the calendar has planned and started."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from engine.domain.keys import AgencyId
from engine.domain.planned import PlannedStart
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import planned_start

_P: Final = planned_start.c
_OURS: Final = given(_P.agency_id)
_ONE: Final = (_OURS, given(_P.rule), given(_P.period), given(_P.unit))
COLUMNS: Final = tuple(column for column in _P if column.name != "agency_id")
SINCE: Final = Statement(select(*COLUMNS).where(_OURS, _P.due_at >= bindparam("since", type_=_P.due_at.type)))
OF_ALARM: Final = Statement(select(*COLUMNS).where(_OURS, given(_P.alarm_id)))
ADD: Final = Statement(adding(planned_start))
CHANGE: Final = Statement(changing(planned_start, "state", "alarm_id", "instance_key").where(*_ONE))


class SqlPlanned:
    """Implements ports.Planned."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def since(self, due_at: datetime) -> Sequence[PlannedStart]:
        self._link.alone(f"planned:{self._agency}")
        return tuple(_read(row) for row in self._link.records(SINCE, {"agency_id": self._agency, "since": due_at}))

    def of_alarm(self, alarm_id: int) -> Sequence[PlannedStart]:
        rows = self._link.records(OF_ALARM, {"agency_id": self._agency, "alarm_id": alarm_id})
        return tuple(_read(row) for row in rows)

    def add(self, one: PlannedStart) -> None:
        self._link.run(ADD, self._values(one))

    def change(self, one: PlannedStart) -> None:
        self._link.run(CHANGE, self._values(one))

    def _values(self, one: PlannedStart) -> dict[str, object]:
        return {**vars(one), "with_rules": list(one.with_rules), "agency_id": self._agency}


def _read(row: dict[str, object]) -> PlannedStart:
    return PlannedStart(**{**row, "with_rules": tuple(row["with_rules"])})  # type: ignore[arg-type]
