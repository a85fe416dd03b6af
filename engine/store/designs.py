"""Designs and their files; a design is taken for a command, so that two savings come one after the other."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, select

from engine.domain.designs import Comment, Design, DesignFile, Release
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId
from engine.store.link import Link
from engine.store.schema import REMOVED
from engine.store.statements import Statement, adding, changing, given, newest
from engine.store.tables import design, design_comment, design_file, resource

ALWAYS: Final = (1 << 62) - 1  #: behind every deployment

_OURS: Final = given(design.c.agency_id, "agency")
_COLUMNS: Final = [column for column in design.c if column.name != "agency_id"]
_CHANGED: Final = [column.name for column in _COLUMNS if column.name != "key"]
ADD: Final = Statement(adding(design, "key").returning(design.c.key))
FIND: Final = Statement(select(*_COLUMNS).where(_OURS, given(design.c.key)))
TAKE: Final = Statement(select(*_COLUMNS).where(_OURS, given(design.c.key)).with_for_update())
CHANGE: Final = Statement(changing(design, *_CHANGED).where(_OURS, given(design.c.key)))
BASE: Final = Statement(select(func.max(resource.c.key)).where(given(resource.c.folder)))

_FILE: Final = (given(design_file.c.agency_id), given(design_file.c.design_key))
FILES: Final = Statement(
    select(*(design_file.c[name] for name in ("name", "content", "revision", "changed_by", "changed_at")))
    .where(*_FILE)
    .order_by(design_file.c.name)
)
CHANGE_FILE: Final = Statement(
    changing(design_file, "revision", "content", "changed_by", "changed_at").where(*_FILE, given(design_file.c.name))
)
ADD_FILE: Final = Statement(adding(design_file))
DROP_FILE: Final = Statement(delete(design_file).where(*_FILE, given(design_file.c.name)))

_COMMENT: Final = (given(design_comment.c.agency_id), given(design_comment.c.design_key))
LAST_COMMENT: Final = Statement(
    newest(select(design_comment.c.number).where(*_COMMENT), design_comment.c.number),
)
ADD_COMMENT: Final = Statement(adding(design_comment))
SETTLE: Final = Statement(changing(design_comment, "settled_by").where(*_COMMENT, given(design_comment.c.number)))

SINCE: Final = Statement(
    select(resource.c.name)
    .where(given(resource.c.folder), resource.c.key > bindparam("base", type_=resource.c.key.type))
    .distinct()
    .order_by(resource.c.name)
)
FOLDERS: Final = Statement(select(resource.c.folder).distinct().order_by(resource.c.folder))
FOLDERS_OF: Final = Statement(
    select(resource.c.folder).where(given(resource.c.deployment_key)).distinct().order_by(resource.c.folder)
)
_NEWEST: Final = (
    select(func.max(resource.c.key))
    .where(given(resource.c.folder), resource.c.deployment_key <= bindparam("as_of", type_=resource.c.key.type))
    .group_by(resource.c.name)
)
IN_FORCE: Final = Statement(
    select(resource.c.name, resource.c.content)
    .where(resource.c.key.in_(_NEWEST), resource.c.kind != REMOVED)
    .order_by(resource.c.name)
)


class SqlDesigns:
    """Implements ports.Designs."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def add(self, new: Design) -> Design:
        key = int(self._link.rows(ADD, {**_row(new), "agency_id": self._agency})[0][0])
        return replace(new, key=key)

    def find(self, key: int) -> Design:
        return self._one(FIND, key)

    def take(self, key: int) -> Design:
        return self._one(TAKE, key)

    def _one(self, asked: Statement, key: int) -> Design:
        row = self._link.record(asked, {"agency": self._agency, "key": key})
        if row is None:
            raise NotFound("design", key)
        return _design(row, self._agency)

    def change(self, after: Design) -> None:
        self._link.run(CHANGE, {**_row(after), "agency": self._agency, "key": after.key})

    def files(self, key: int) -> Sequence[DesignFile]:
        rows = self._link.records(FILES, {"agency_id": self._agency, "design_key": key})
        return tuple(DesignFile(**{**row, "content": _bytes(row["content"])}) for row in rows)

    def put(self, key: int, file: DesignFile) -> None:
        self._link.put(CHANGE_FILE, ADD_FILE, {**vars(file), "agency_id": self._agency, "design_key": key})

    def forget(self, key: int, name: str) -> None:
        self._link.run(DROP_FILE, {"agency_id": self._agency, "design_key": key, "name": name})

    def comment(self, said: Comment) -> int:
        place = {"agency_id": self._agency, "design_key": said.design}
        last = self._link.row(LAST_COMMENT, place)
        number = 1 if last is None else int(last[0]) + 1
        self._link.run(ADD_COMMENT, {**vars(said), **place, "number": number})
        return number

    def settle(self, key: int, number: int, by: str) -> None:
        place = {"agency_id": self._agency, "design_key": key, "number": number}
        if self._link.run(SETTLE, {**place, "settled_by": by}) == 0:
            raise NotFound("comment", number)

    def folders(self) -> Sequence[str]:
        return tuple(row[0] for row in self._link.rows(FOLDERS, {}))

    def folders_of(self, deployment: int) -> Sequence[str]:
        return tuple(row[0] for row in self._link.found(FOLDERS_OF, {"deployment_key": deployment}))

    def base(self, folder: str) -> int | None:
        row = self._link.row(BASE, {"folder": folder})
        return row[0] if row else None

    def changed_since(self, folder: str, base: int | None) -> Sequence[str]:
        return tuple(row[0] for row in self._link.rows(SINCE, {"folder": folder, "base": base or 0}))

    def in_force(self, folder: str, as_of: int | None = None) -> Sequence[tuple[str, bytes]]:
        found = self._link.rows(IN_FORCE, {"folder": folder, "as_of": ALWAYS if as_of is None else as_of})
        return tuple((name, bytes(content)) for name, content in found)


def _row(one: Design) -> dict[str, Any]:
    values = {name: value for name, value in vars(one).items() if name not in ("agency", "release", "hands")}
    return {**values, **vars(one.release), "hands": sorted(one.hands)}


def _design(row: dict[str, Any], agency: AgencyId) -> Design:
    release = Release(**{name: row.pop(name) for name in ("note", "version_tag", "valid_from", "plan")})
    return Design(**{**row, "hands": frozenset(row["hands"])}, agency=agency, release=release)


def _bytes(content: Any) -> bytes | None:
    return None if content is None else bytes(content)
