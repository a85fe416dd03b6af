"""Papers in another form: asked for, made, kept."""

from typing import Final

from sqlalchemy import select

from engine.domain.copies import PaperCopy
from engine.domain.keys import AgencyId, InstanceKey
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import document, paper_copy

_C, _D = paper_copy.c, document.c
_COLUMNS: Final = tuple(column for column in _C if column.name != "agency_id")
GET: Final = Statement(select(*_COLUMNS).where(given(_C.agency_id), given(_C.document_id)))
OF_ALARM: Final = Statement(select(*_COLUMNS).where(given(_C.agency_id), given(_C.alarm_id)))
ADD: Final = Statement(adding(paper_copy))
CHANGE: Final = Statement(
    changing(paper_copy, "state", "asked_by", "asked_at", "alarm_id", "content", "sha256", "made_at", "reason").where(
        given(_C.agency_id), given(_C.document_id)
    )
)
CASE: Final = Statement(select(_D.case_key, _D.media_type).where(given(_D.agency_id), given(_D.id)))
CONTENT: Final = Statement(select(_D.content).where(given(_D.agency_id), given(_D.id)))


class SqlCopies:
    """Implements ports.Copies."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def paper(self, document_id: int) -> tuple[InstanceKey, str] | None:
        row = self._link.row(CASE, {"agency_id": self._agency, "id": document_id})
        return None if row is None else (InstanceKey(row[0]), str(row[1]))

    def original(self, document_id: int) -> bytes:
        return bytes(self._link.rows(CONTENT, {"agency_id": self._agency, "id": document_id})[0][0])

    def get(self, document_id: int) -> PaperCopy | None:
        row = self._link.record(GET, {"agency_id": self._agency, "document_id": document_id})
        return None if row is None else PaperCopy(**row)

    def of_alarm(self, alarm_id: int) -> PaperCopy | None:
        row = self._link.record(OF_ALARM, {"agency_id": self._agency, "alarm_id": alarm_id})
        return None if row is None else PaperCopy(**row)

    def put(self, copy: PaperCopy) -> None:
        self._link.concerned.add(copy.asked_by)
        self._link.put(CHANGE, ADD, {**vars(copy), "agency_id": self._agency})
