"""Documents of a case, fixed when they are issued."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, bindparam, exists, insert, select

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.faults import reach
from engine.ports import IssuedDocument
from engine.store.link import Link
from engine.store.models import SqlModels
from engine.store.statements import Statement, adding, given
from engine.store.tables import document, withdrawn_document

_D, _W = document.c, withdrawn_document.c
ISSUE: Final = Statement(adding(document, "id"))
_GONE: Final = exists().where(and_(_W.agency_id == _D.agency_id, _W.document_id == _D.id))
IN_FORCE: Final = Statement(
    select(_D.number).where(given(_D.agency_id), given(_D.case_key), _D.number.is_not(None), ~_GONE).order_by(_D.id)
)


def _withdrawing(which: ColumnElement[bool]) -> Statement:
    """Of the papers of a case those that still hold: when, by whom, and why not any more."""
    gone = select(
        _D.agency_id,
        _D.id,
        bindparam("reason", type_=_W.reason.type),
        bindparam("issued_at", type_=_W.withdrawn_at.type),
        bindparam("issued_by", type_=_W.withdrawn_by.type),
    ).where(given(_D.agency_id), given(_D.case_key), which, ~_GONE)
    names = ["agency_id", "document_id", "reason", "withdrawn_at", "withdrawn_by"]
    return Statement(insert(withdrawn_document).from_select(names, gone))


WITHDRAW: Final = _withdrawing(given(_D.number))
SUPERSEDE: Final = _withdrawing(and_(given(_D.title), _D.number.is_(None)))


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

    def in_force(self, case: InstanceKey | None = None) -> Sequence[str]:
        asked = {"agency_id": self._stamp.agency_id, "case_key": case or self._stamp.case_key}
        return tuple(dict.fromkeys(str(row[0]) for row in self._link.rows(IN_FORCE, asked)))

    def withdraw(self, number: str, reason: str, case: InstanceKey | None = None) -> int:
        stamp = replace(self._stamp, case_key=case or self._stamp.case_key)
        return self._link.run(WITHDRAW, {**vars(stamp), "number": number, "reason": reason})

    def supersede(self, title: str, reason: str) -> int:
        return self._link.run(SUPERSEDE, {**vars(self._stamp), "title": title, "reason": reason})
