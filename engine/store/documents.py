"""Documents of a case, fixed when they are issued."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, exists, insert, select

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.faults import reach
from engine.ports import IssuedDocument
from engine.store.link import Link
from engine.store.models import SqlModels
from engine.store.statements import Statement, adding, given
from engine.store.tables import document, withdrawn_document

_D, _W = document.c, withdrawn_document.c
ISSUE: Final = Statement(adding(document, "id"))
WITHDRAW: Final = Statement(
    insert(withdrawn_document).from_select(
        ["agency_id", "document_id", "reason", "withdrawn_at", "withdrawn_by"],
        select(
            _D.agency_id,
            _D.id,
            bindparam("reason", type_=_W.reason.type),
            bindparam("issued_at", type_=_W.withdrawn_at.type),
            bindparam("issued_by", type_=_W.withdrawn_by.type),
        ).where(
            given(_D.agency_id),
            given(_D.case_key),
            given(_D.number),
            ~exists().where(and_(_W.agency_id == _D.agency_id, _W.document_id == _D.id)),
        ),
    )
)


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """Whose case, who, when; named as the columns are."""

    agency_id: AgencyId
    case_key: InstanceKey
    issued_by: Login
    issued_at: datetime


class SqlDocuments:
    """Implements ports.Documents."""

    def __init__(self, link: Link, models: SqlModels, folder: str, stamp: Stamp) -> None:
        self._link, self._models, self._folder, self._stamp = link, models, folder, stamp

    def template(self, name: str) -> bytes:
        """Raises NotFound."""
        return self._models.template(self._folder, name)

    def issue(self, document: IssuedDocument) -> None:
        self._link.run(ISSUE, {**vars(document), **vars(self._stamp)})
        reach("issued")

    def withdraw(self, number: str, reason: str) -> int:
        return self._link.run(WITHDRAW, {**vars(self._stamp), "number": number, "reason": reason})
