"""Cases that caused or follow one another."""

from datetime import datetime
from typing import Final

from sqlalchemy import select

from engine.domain.keys import AgencyId, InstanceKey
from engine.store.case_link_tables import case_link
from engine.store.link import Link
from engine.store.statements import Statement, adding, given
from engine.store.tables import instance

_L: Final = case_link.c
KNOWN: Final = Statement(select(_L.linked_at).where(given(_L.agency_id), given(_L.instance_key), given(_L.cause_key)))
ADD: Final = Statement(adding(case_link))
NUMBERED: Final = Statement(select(instance.c.key).where(given(instance.c.agency_id), given(instance.c.case_no)))


class SqlCaseLinks:
    """Implements ports.CaseLinks."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def add(self, case: InstanceKey, cause: InstanceKey, at: datetime) -> None:
        place = {"agency_id": self._agency, "instance_key": case, "cause_key": cause}
        if case != cause and self._link.row(KNOWN, place) is None:
            self._link.run(ADD, {**place, "linked_at": at})

    def numbered(self, case_no: str) -> InstanceKey | None:
        row = self._link.row(NUMBERED, {"agency_id": self._agency, "case_no": case_no})
        return None if row is None else InstanceKey(row[0])
