"""Documents of a case, fixed when they are issued."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, bindparam, exists, insert, or_, select

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.faults import reach
from engine.ports import IssuedDocument, IssuedPaper
from engine.store.case_link_tables import case_link
from engine.store.link import Link
from engine.store.models import SqlModels
from engine.store.statements import Statement, adding, given
from engine.store.tables import absence, document, instance, task, withdrawn_document

_D, _W = document.c, withdrawn_document.c
ISSUE: Final = Statement(adding(document, "id"))
_GONE: Final = exists().where(and_(_W.agency_id == _D.agency_id, _W.document_id == _D.id))
IN_FORCE: Final = Statement(
    select(_D.number).where(given(_D.agency_id), given(_D.case_key), _D.number.is_not(None), ~_GONE).order_by(_D.id)
)


def _in_place() -> Statement:
    """Papers that cases of a procedure made in place of those of the case they follow from. A case that has an absence
    of its own made papers for its own days: an extension, another kind of leave."""
    first, mine = document.alias("first"), and_(instance.c.agency_id == _D.agency_id, instance.c.key == _D.case_key)
    follows = exists().where(
        case_link.c.agency_id == _D.agency_id,
        case_link.c.instance_key == _D.case_key,
        case_link.c.cause_key == bindparam("case_key", type_=case_link.c.cause_key.type),
    )
    alike = exists().where(
        first.c.agency_id == _D.agency_id,
        first.c.case_key == bindparam("case_key", type_=_D.case_key.type),
        first.c.title == _D.title,
    )
    own_days = exists().where(absence.c.agency_id == _D.agency_id, absence.c.case_key == _D.case_key)
    found = select(_D.case_key, _D.number).join(instance, mine)
    wanted = found.where(
        given(_D.agency_id), given(instance.c.process_id), _D.number.is_not(None), follows, alike, ~own_days, ~_GONE
    )
    return Statement(wanted.order_by(_D.id))


IN_PLACE: Final = _in_place()


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


#: kinds of a case's own evidence that a paper of it is public: a public copy, or the step that said why there is none
PUBLIC_COPY: Final = "Bản công khai kết quả"
NOT_PUBLIC: Final = "not_public"


def _unpublished() -> Statement:
    """Papers that should be public and are not: neither from their own case nor by a publication that names them."""
    copy, other, done = document.alias("copy"), instance.alias("other"), task.alias("done")
    here = and_(instance.c.agency_id == _D.agency_id, instance.c.key == _D.case_key)
    copied = exists().where(
        copy.c.agency_id == _D.agency_id, copy.c.case_key == _D.case_key, copy.c.title == PUBLIC_COPY
    )
    refused = exists().where(
        done.c.agency_id == _D.agency_id, done.c.instance_key == _D.case_key, done.c.outcome == NOT_PUBLIC
    )
    caused = exists().where(
        case_link.c.agency_id == other.c.agency_id,
        case_link.c.instance_key == other.c.key,
        case_link.c.cause_key == _D.case_key,
    )
    named = other.c.title.contains(_D.title + " số " + _D.number, autoescape=False)
    published = exists().where(
        other.c.agency_id == _D.agency_id, other.c.process_id == "publication", or_(caused, named)
    )
    found = select(instance.c.case_no, _D.title, _D.number, _D.issued_at).join(instance, here)
    wanted = found.where(
        given(_D.agency_id),
        given(_D.title),
        _D.number.is_not(None),
        _D.issued_at >= bindparam("since", type_=_D.issued_at.type),
        _D.issued_at < bindparam("until", type_=_D.issued_at.type),
        instance.c.case_no.is_not(None),
        instance.c.secrecy != "sealed",
        ~_GONE,
        ~copied,
        ~refused,
        ~published,
    )
    return Statement(wanted.order_by(_D.id))


UNPUBLISHED: Final = _unpublished()
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

    def in_place(self, case: InstanceKey, process_id: str) -> Sequence[tuple[InstanceKey, str]]:
        asked = {"agency_id": self._stamp.agency_id, "case_key": case, "process_id": process_id}
        return [(InstanceKey(key), str(number)) for key, number in self._link.rows(IN_PLACE, asked)]

    def withdraw(self, number: str, reason: str, case: InstanceKey | None = None) -> int:
        stamp = replace(self._stamp, case_key=case or self._stamp.case_key)
        return self._link.run(WITHDRAW, {**vars(stamp), "number": number, "reason": reason})

    def unpublished(self, title: str, since: datetime, until: datetime) -> Sequence[IssuedPaper]:
        asked = {"agency_id": self._stamp.agency_id, "title": title, "since": since, "until": until}
        found = self._link.rows(UNPUBLISHED, asked)
        return [IssuedPaper(case_no=no, title=name, number=number, issued_at=at) for no, name, number, at in found]

    def supersede(self, title: str, reason: str) -> int:
        return self._link.run(SUPERSEDE, {**vars(self._stamp), "title": title, "reason": reason})
