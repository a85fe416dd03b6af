"""Rows of the files that people add to forms."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, delete, func, select

from engine.domain.attachments import Attachment
from engine.domain.keys import AgencyId, InstanceKey
from engine.faults import reach
from engine.ports.attachments import Laid
from engine.store.attachment_tables import attachment
from engine.store.contents import Contents
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import draft

_A: Final = attachment.c
_COLUMNS: Final = tuple(column for column in _A if column.name != "agency_id")
_ID: Final = (given(_A.agency_id), given(_A.id))
_LOOSE: Final = (given(_A.agency_id), _A.case_key.is_(None))
GET: Final = Statement(select(*_COLUMNS).where(*_ID))
ADD: Final = Statement(adding(attachment))
_CHANGED: Final = (
    "owner", "name", "keeping", "wrapped_key", "case_key", "attached_at", "position",
    "locked_at", "removed_at", "removed_for",
)  # fmt: skip
CHANGE: Final = Statement(changing(attachment, *_CHANGED).where(*_ID))
DROP: Final = Statement(delete(attachment).where(*_ID))
OF_CASE: Final = Statement(
    select(*_COLUMNS).where(given(_A.agency_id), given(_A.case_key)).order_by(_A.position, _A.id)
)
AT: Final = Statement(select(*_COLUMNS).where(*_LOOSE, given(_A.place), given(_A.owner)).order_by(_A.id))
COUNT: Final = Statement(select(func.count()).select_from(attachment).where(*_LOOSE, given(_A.owner)))
_DRAFT: Final = and_(draft.c.agency_id == _A.agency_id, draft.c.login == _A.owner, draft.c.place == _A.place)
OLD: Final = Statement(
    select(_A.id, draft.c.answers)
    .outerjoin(draft, _DRAFT)
    .where(*_LOOSE, _A.uploaded_at < bindparam("before", type_=_A.uploaded_at.type))
    .order_by(_A.id)
)


class SqlAttachments:
    """Implements ports.Attachments."""

    def __init__(self, link: Link, agency: AgencyId, contents: Contents) -> None:
        self._link, self._agency, self._contents = link, agency, contents

    def get(self, file_id: str) -> Attachment | None:
        row = self._link.record(GET, {"agency_id": self._agency, "id": file_id})
        return None if row is None else self._read(row)

    def add(self, one: Attachment, laid: Laid) -> None:
        self._contents.keep(self._link, laid)
        self.copy(one)

    def copy(self, one: Attachment) -> None:
        self._link.run(ADD, self._written(one))
        reach("added")

    def change(self, one: Attachment) -> None:
        self._link.run(CHANGE, self._written(one))

    def drop(self, file_id: str) -> None:
        self._link.run(DROP, {"agency_id": self._agency, "id": file_id})

    def of_case(self, case: InstanceKey) -> Sequence[Attachment]:
        rows = self._link.records(OF_CASE, {"agency_id": self._agency, "case_key": case})
        return tuple(self._read(row) for row in rows)

    def loose_at(self, place: str, owners: Sequence[str]) -> Sequence[Attachment]:
        asked = ({"agency_id": self._agency, "place": place, "owner": one} for one in owners)
        return tuple(self._read(row) for values in asked for row in self._link.records(AT, values))

    def loose_of(self, owner: str) -> int:
        return int(self._link.rows(COUNT, {"agency_id": self._agency, "owner": owner})[0][0])

    def forgotten(self, before: datetime) -> Sequence[str]:
        rows = self._link.rows(OLD, {"agency_id": self._agency, "before": before})
        return tuple(str(file_id) for file_id, answers in rows if str(file_id) not in json.dumps(answers))

    def content(self, sha256: str) -> bytes:
        return self._contents.read(self._link.rows, sha256)

    def sweep(self) -> int:
        return self._contents.sweep(self._link)

    def _read(self, row: dict[str, Any]) -> Attachment:
        wrapped = row["wrapped_key"]
        more = {"readers": tuple(row["readers"]), "wrapped_key": None if wrapped is None else bytes(wrapped)}
        return Attachment(**{**row, **more, "agency": self._agency})

    def _written(self, one: Attachment) -> dict[str, Any]:
        return {**vars(one), "readers": list(one.readers), "agency_id": one.agency}
