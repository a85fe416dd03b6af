"""The list of tasks that follow from conclusions, over all cases of an agency."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import func, or_, select

from engine.domain.errors import NotFound
from engine.domain.follow_ups import UNDER_WAY, FollowUp
from engine.domain.keys import AgencyId, InstanceKey
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import follow_up

_F = follow_up.c
_COLUMNS: Final = [column for column in _F if column.name != "agency_id"]
_OURS: Final = given(_F.agency_id, "agency")
_FIXED: Final = ("id", "case_key", "no", "opened_at", "first_due_on")
GET: Final = Statement(select(*_COLUMNS).where(_OURS, given(_F.id)).with_for_update())
OF_CASE: Final = Statement(select(*_COLUMNS).where(_OURS, given(_F.case_key)).order_by(_F.no))
UNDER_WAY_NOW: Final = Statement(
    select(*_COLUMNS).where(_OURS, or_(*(_F.state == one for one in UNDER_WAY))).order_by(_F.due_on, _F.case_key, _F.no)
)
OF_SERIES: Final = Statement(select(*_COLUMNS).where(_OURS, given(_F.series)).order_by(_F.due_on, _F.case_key, _F.no))
LAST: Final = Statement(select(func.max(_F.no)).where(_OURS, given(_F.case_key)))
ADD: Final = Statement(adding(follow_up))
CHANGE: Final = Statement(
    changing(follow_up, *(column.name for column in _COLUMNS if column.name not in _FIXED)).where(_OURS, given(_F.id))
)


class SqlFollowUps:
    """Implements ports.FollowUps."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def next_no(self, case: InstanceKey) -> int:
        row = self._link.row(LAST, {"agency": self._agency, "case_key": case})
        return int(row[0]) + 1 if row and row[0] else 1

    def add(self, one: FollowUp) -> None:
        self._link.run(ADD, {**self._values(one), "agency_id": self._agency})

    def change(self, one: FollowUp) -> None:
        self._link.run(CHANGE, {**self._values(one), "agency": self._agency})

    def get(self, id_: str) -> FollowUp:
        """Raises NotFound for one of another agency, too."""
        row = self._link.record(GET, {"agency": self._agency, "id": id_})
        if row is None:
            raise NotFound("follow-up task", id_)
        return _read(row)

    def of_case(self, case: InstanceKey) -> Sequence[FollowUp]:
        return [_read(row) for row in self._link.records(OF_CASE, {"agency": self._agency, "case_key": case})]

    def under_way(self) -> Sequence[FollowUp]:
        return [_read(row) for row in self._link.records(UNDER_WAY_NOW, {"agency": self._agency})]

    def of_series(self, series: str) -> Sequence[FollowUp]:
        return [_read(row) for row in self._link.records(OF_SERIES, {"agency": self._agency, "series": series})]

    @staticmethod
    def _values(one: FollowUp) -> dict[str, Any]:
        return {**vars(one), "support": list(one.support)}


def _read(row: dict[str, Any]) -> FollowUp:
    return FollowUp(**{**row, "support": tuple(row["support"])})
