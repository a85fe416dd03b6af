"""Items of approved programmes, of all cases of an agency."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select

from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId
from engine.ports import ProgrammeItem
from engine.store.link import Link
from engine.store.programme_tables import programme_item
from engine.store.statements import Statement, adding, changing, given

_P = programme_item.c
_COLUMNS: Final = [column for column in _P if column.name != "agency_id"]
_OURS: Final = given(_P.agency_id, "agency")
GET: Final = Statement(select(*_COLUMNS).where(_OURS, given(_P.id)))
OF_UNIT: Final = Statement(
    select(*_COLUMNS)
    .where(_OURS, given(_P.unit), _P.last_day >= bindparam("since", type_=_P.last_day.type))
    .order_by(_P.first_day, _P.id)
)
ADD: Final = Statement(adding(programme_item))
USE: Final = Statement(changing(programme_item, "used_by").where(_OURS, given(_P.id)))


class SqlProgrammes:
    """Implements ports.Programmes."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def add(self, item: ProgrammeItem) -> None:
        self._link.run(ADD, {**vars(item), "agency_id": self._agency})

    def get(self, id_: str) -> ProgrammeItem:
        """Raises NotFound, as well for an item of another agency."""
        row = self._link.record(GET, {"agency": self._agency, "id": id_})
        if row is None:
            raise NotFound("programme item", id_)
        return ProgrammeItem(**row)

    def of_unit(self, unit: str, since: date) -> Sequence[ProgrammeItem]:
        wanted = {"agency": self._agency, "unit": unit, "since": since}
        return [ProgrammeItem(**row) for row in self._link.records(OF_UNIT, wanted)]

    def use(self, item: ProgrammeItem) -> None:
        self._link.run(USE, {"agency": self._agency, "id": item.id, "used_by": item.used_by})
