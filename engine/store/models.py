"""Reading what is deployed. A version never changes, so each is read from the database once per process."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, TypeVar

from sqlalchemy import Table, func, select
from sqlalchemy.sql.elements import ColumnElement

from engine.domain.errors import NotFound
from engine.domain.keys import DefinitionKey, Login
from engine.ports import DecisionDefinition, Definition, Deployed, FormDefinition, NewResource
from engine.store import deployments
from engine.store.kept import Kept
from engine.store.link import Link
from engine.store.schema import REMOVED
from engine.store.statements import Row, Statement, given, newest
from engine.store.tables import decision_definition, deployment, form, process_definition, resource

V = TypeVar("V")

_FILE: Final = (resource.c.sha256, resource.c.name.label("file"))


def _one(table: Table, content: str, *columns: ColumnElement[Any]) -> Statement:
    """A version with its file, which is called ``content``."""
    return Statement(
        select(*columns, *_FILE, resource.c.content.label(content))
        .join(resource, resource.c.key == table.c.resource_key)
        .where(given(table.c.key))
    )


_P, _D, _F = process_definition.c, decision_definition.c, form.c
PROCESS: Final = _one(
    process_definition, "bpmn", _P.key, _P.process_id, _P.version, _P.version_tag, _P.name, _P.summary,
    _P.deployment_key, _P.deployed_at, resource.c.folder,
)  # fmt: skip
DECISION: Final = _one(
    decision_definition, "dmn", _D.key, _D.decision_id, _D.version, _D.name, _D.requirements_id
)  # fmt: skip
FORM: Final = _one(form, "content", _F.key, _F.form_id, _F.version)

#: the versions of one id, the newest first: what is in force on a day is found among them without asking again
PROCESSES: Final = Statement(
    select(_P.key, _P.version_tag, _P.deployed_at).where(given(_P.process_id, "id")).order_by(_P.version.desc())
)
DECISIONS: Final = Statement(
    select(_D.key, deployment.c.deployed_at)
    .join(deployment, deployment.c.key == _D.deployment_key)
    .where(given(_D.decision_id, "id"))
    .order_by(_D.version.desc())
)
FORMS: Final = Statement(
    select(_F.key, deployment.c.deployed_at)
    .join(deployment, deployment.c.key == _F.deployment_key)
    .where(given(_F.form_id, "id"))
    .order_by(_F.version.desc())
)
LAST_DEPLOYMENT: Final = Statement(select(func.max(deployment.c.key)))
_LAST: Final = select(_P.process_id, func.max(_P.version).label("version")).group_by(_P.process_id).subquery()
NEWEST: Final = Statement(
    select(_P.key).join(_LAST, (_LAST.c.process_id == _P.process_id) & (_LAST.c.version == _P.version)).order_by(_P.key)
)
NEWEST_FILE: Final = Statement(
    newest(
        select(resource.c.key, resource.c.kind).where(given(resource.c.folder), given(resource.c.name)),
        resource.c.key,
    )
)
COPIES: Final = Statement(select(resource.c.key).where(given(resource.c.folder), given(resource.c.name)))
FILES_OF: Final = Statement(select(_P.resource_key).where(given(_P.process_id, "id")))
CONTENT: Final = Statement(select(resource.c.content).where(given(resource.c.key)))

SHARED: Final = "shared"  #: the folder every procedure may take templates from


class SqlModels:
    """Implements ports.Models. ``kept`` belongs to the process; after a deployment the transaction keeps its own.

    Which versions there are changes with a deployment only, so they are kept under the key of the last one: a
    transaction asks for that key once, and goes by it to its end.
    """

    def __init__(self, link: Link, kept: Kept) -> None:
        self._link, self._kept = link, kept
        self._last: int | None = None  #: the last deployment, as this transaction has seen it

    def process(self, process_id: str, as_of: datetime | None = None, tag: str | None = None) -> Definition:
        rows = self._versions(PROCESSES, "process", process_id)
        keys = (
            key
            for key, version_tag, since in rows
            if (tag is None or tag == version_tag) and (as_of is None or since <= as_of)
        )
        found = next(keys, None)
        if found is None:
            raise NotFound("process", process_id if tag is None else f"{process_id} ({tag})")
        return self.definition(found)

    def definition(self, key: DefinitionKey) -> Definition:
        return self._version(PROCESS, Definition, "process definition", key)

    def newest(self) -> Sequence[Definition]:
        return tuple(self.definition(DefinitionKey(row[0])) for row in self._link.rows(NEWEST, {}))

    def decision(self, decision_id: str, as_of: datetime | None = None) -> DecisionDefinition:
        rows = self._versions(DECISIONS, "decision", decision_id)
        then = (key for key, since in rows if as_of is None or since <= as_of)
        return self.decision_version(next(then, rows[0][0]))

    def decisions(self, decision_id: str, as_of: datetime) -> Iterable[DecisionDefinition]:
        rows = self._link.rows(DECISIONS, {"id": decision_id})
        return (self.decision_version(key) for key, since in rows if since <= as_of)

    def decision_version(self, key: int) -> DecisionDefinition:
        return self._version(DECISION, DecisionDefinition, "decision definition", key)

    def form(self, form_id: str, as_of: datetime | None = None) -> FormDefinition:
        rows = self._versions(FORMS, "form", form_id)
        found = next((key for key, since in rows if as_of is None or since <= as_of), None)
        if found is None:
            raise NotFound("form", form_id)
        return self.form_version(found)

    def forms(self, form_id: str) -> Iterable[FormDefinition]:
        return (self.form_version(key) for key, _ in self._versions(FORMS, "form", form_id))

    def form_version(self, key: int) -> FormDefinition:
        return self._version(FORM, FormDefinition, "form version", key)

    def copies(self, folder: str, name: str, process_ids: Sequence[str], most: int) -> Sequence[bytes]:
        found = {row[0] for row in self._link.rows(COPIES, {"folder": folder, "name": name})}
        for one in process_ids:
            found |= {row[0] for row in self._link.rows(FILES_OF, {"id": one})}
        return tuple(self._content(key) for key in sorted(found)[-most:])

    def template(self, folder: str, name: str) -> bytes:
        for place in (folder, SHARED):
            row = self._link.row(NEWEST_FILE, {"folder": place, "name": f"documents/{name}"})
            if row is not None and row[1] != REMOVED:
                return self._content(row[0])
        raise NotFound("template", name)

    def deploy(self, name: str, resources: Sequence[NewResource], by: Login, at: datetime) -> Deployed:
        self._last = None
        self._kept = Kept()  # what this transaction reads from here on may be rolled back, and its keys given again
        done = deployments.deploy(self._link, name, resources, by, at)
        return Deployed(
            key=done.key,
            name=done.name,
            deployed_at=done.deployed_at,
            processes=tuple(self.definition(DefinitionKey(key)) for key in done.processes),
            decisions=tuple(self.decision_version(key) for key in done.decisions),
            forms=tuple(self.form_version(key) for key in done.forms),
            changed=done.changed,
        )

    def _versions(self, statement: Statement, what: str, of: str) -> list[Row]:
        """All versions of an id, at least one. Raises NotFound."""
        if self._last is None:
            self._last = self._link.rows(LAST_DEPLOYMENT, {})[0][0]

        def read() -> list[Row]:
            rows = self._link.found(statement, {"id": of})
            if not rows:
                raise NotFound(what, of)
            return rows

        return self._kept.get(("versions", what, self._last, of), read)

    def _version(self, statement: Statement, make: Callable[..., V], what: str, key: int) -> V:
        return self._kept.get((what, key), lambda: self._read(statement, make, what, key))

    def _read(self, statement: Statement, make: Callable[..., V], what: str, key: int) -> V:
        row = self._link.record(statement, {"key": key})
        if row is None:
            raise NotFound(what, key)
        return make(**row)

    def _content(self, key: int) -> bytes:
        return self._kept.get(("file", key), lambda: bytes(self._link.rows(CONTENT, {"key": key})[0][0]))
