"""Sealed contents, the log of their openings, and rights on single cases."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, exists, or_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.domain.sealed import Access, Entry, EntryKind, Right, SealedCase, Unsealing
from engine.domain.visibility import Scope
from engine.store.link import Link
from engine.store.sealed_tables import case_right, identity_access, sealed_case, sealed_entry, unsealing
from engine.store.sight import in_sight
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import instance

_CASE: Final = (given(sealed_case.c.agency_id, "agency"), given(sealed_case.c.case_key))
_OF_CASE: Final = (given(unsealing.c.agency_id, "agency"), given(unsealing.c.case_key))
GET: Final = Statement(select(*(one for one in sealed_case.c if one.name != "agency_id")).where(*_CASE))
CHANGE: Final = Statement(changing(sealed_case, "wrapped_key", "released_at", "joined_to").where(*_CASE))
ADD: Final = Statement(adding(sealed_case))
ENTRIES: Final = Statement(
    select(*(sealed_entry.c[name] for name in ("kind", "at", "blob", "commitment", "sha256")))
    .where(given(sealed_entry.c.agency_id, "agency"), given(sealed_entry.c.case_key))
    .order_by(sealed_entry.c.id)
)
ADD_ENTRY: Final = Statement(adding(sealed_entry, "id"))
NOTE: Final = Statement(adding(identity_access, "id"))
ASK: Final = Statement(adding(unsealing, "id").returning(unsealing.c.id))
_ASKED: Final = [one for one in unsealing.c if one.name != "agency_id"]
ASKED: Final = Statement(select(*_ASKED).where(given(unsealing.c.agency_id, "agency"), given(unsealing.c.id)))
ASKED_OF: Final = Statement(select(*_ASKED).where(*_OF_CASE).order_by(unsealing.c.id.desc()))
AGREE: Final = Statement(
    changing(unsealing, "agreed_by", "agreed_role", "agreed_at").where(
        given(unsealing.c.agency_id, "agency"), given(unsealing.c.id)
    )
)
_RIGHT: Final = (
    given(case_right.c.agency_id, "agency"), given(case_right.c.instance_key), given(case_right.c.right)
)  # fmt: skip
HELD: Final = Statement(select(case_right.c.login).where(*_RIGHT))
_HERE: Final = (instance.c.agency_id == case_right.c.agency_id, instance.c.key == case_right.c.instance_key)
GIVEN: Final = Statement(
    select(case_right.c.instance_key)
    .distinct()
    .where(
        given(case_right.c.agency_id, "agency"),
        given(case_right.c.login),
        or_(case_right.c.right == "reads", case_right.c.right == "identity"),
        exists().where(*_HERE, instance.c.ended_at.is_(None)),
    )
    .order_by(case_right.c.instance_key)
)
_SEALED_HERE: Final = (instance.c.agency_id == sealed_case.c.agency_id, instance.c.key == sealed_case.c.case_key)
_READABLE: Final = (given(sealed_case.c.agency_id, "agency"), sealed_case.c.wrapped_key.is_not(None))
GOING_ON: Final = Statement(
    select(sealed_case.c.case_key)
    .where(*_READABLE, exists().where(*_SEALED_HERE, instance.c.ended_at.is_(None)))
    .order_by(sealed_case.c.case_key)
)
_SINCE: Final = bindparam("since", type_=instance.c.ended_at.type)
GUARDED: Final = Statement(
    select(sealed_case.c.case_key)
    .where(*_READABLE, exists().where(*_SEALED_HERE, or_(instance.c.ended_at.is_(None), instance.c.ended_at > _SINCE)))
    .order_by(sealed_case.c.case_key)
)
JOINED: Final = Statement(
    select(sealed_case.c.case_key)
    .where(given(sealed_case.c.agency_id, "agency"), given(sealed_case.c.joined_to))
    .order_by(sealed_case.c.case_key)
)
TAKE_BACK: Final = Statement(delete(case_right).where(*_RIGHT))
GIVE: Final = Statement(adding(case_right))


class SqlVault:
    """Implements ports.Vault."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def get(self, case: InstanceKey) -> SealedCase | None:
        row = self._link.record(GET, {"agency": self._agency, "case_key": case})
        if row is None:
            return None
        wrapped = row.pop("wrapped_key")
        return SealedCase(**row, wrapped_key=None if wrapped is None else bytes(wrapped))

    def put(self, sealed: SealedCase) -> None:
        self._link.put(CHANGE, ADD, {**vars(sealed), "agency": self._agency, "agency_id": self._agency})

    def entries(self, case: InstanceKey, kind: EntryKind | None = None) -> Sequence[Entry]:
        rows = self._link.records(ENTRIES, {"agency": self._agency, "case_key": case})
        return tuple(_entry(row) for row in rows if kind in (None, row["kind"]))

    def add(self, case: InstanceKey, entry: Entry) -> None:
        self._link.run(ADD_ENTRY, {**vars(entry), "agency_id": self._agency, "case_key": case})

    def going_on(self) -> Sequence[InstanceKey]:
        return tuple(InstanceKey(row[0]) for row in self._link.rows(GOING_ON, {"agency": self._agency}))

    def guarded(self, since: datetime) -> Sequence[InstanceKey]:
        rows = self._link.rows(GUARDED, {"agency": self._agency, "since": since})
        return tuple(InstanceKey(row[0]) for row in rows)

    def joined(self, case: InstanceKey) -> Sequence[InstanceKey]:
        return tuple(
            InstanceKey(row[0]) for row in self._link.rows(JOINED, {"agency": self._agency, "joined_to": case})
        )


class SqlOpenings:
    """Implements ports.Openings."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def note(self, access: Access) -> None:
        self._link.run(NOTE, {**vars(access), "agency_id": self._agency})

    def ask(self, unsealing: Unsealing) -> int:
        return int(self._link.rows(ASK, {**vars(unsealing), "agency_id": self._agency})[0][0])

    def get(self, unsealing_id: int) -> Unsealing:
        row = self._link.record(ASKED, {"agency": self._agency, "id": unsealing_id})
        if row is None:
            raise NotFound("request to unseal", unsealing_id)
        return Unsealing(**row)

    def agree(self, unsealing: Unsealing) -> None:
        self._link.run(AGREE, {**vars(unsealing), "agency": self._agency})

    def of_case(self, case: InstanceKey) -> Sequence[Unsealing]:
        rows = self._link.records(ASKED_OF, {"agency": self._agency, "case_key": case})
        return tuple(Unsealing(**row) for row in rows)


class SqlRights:
    """Implements ports.Rights."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def held(self, case: InstanceKey, right: Right) -> frozenset[Login]:
        values = {"agency": self._agency, "instance_key": case, "right": right}
        return frozenset(Login(row[0]) for row in self._link.rows(HELD, values))

    def cases(self, login: Login) -> Sequence[InstanceKey]:
        return tuple(InstanceKey(row[0]) for row in self._link.rows(GIVEN, {"agency": self._agency, "login": login}))

    def sees(self, actor: Actor, scope: Scope, case: InstanceKey) -> bool:
        wanted = select(instance.c.key).where(given(instance.c.key), in_sight(actor, scope))
        return self._link.row(Statement(wanted), {"key": case}) is not None

    def give(self, case: InstanceKey, right: Right, people: Iterable[Login]) -> None:
        common = {"agency": self._agency, "agency_id": self._agency, "instance_key": case, "right": right}
        self._link.run(TAKE_BACK, common)
        self._link.run_each(GIVE, [{**common, "login": one} for one in sorted(set(people))])


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(**{**row, "blob": bytes(row["blob"])})
