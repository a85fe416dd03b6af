"""Reading what is deployed. A version never changes, so each is read from the database once per process."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, TypeVar

from sqlalchemy import Table, bindparam, func, select
from sqlalchemy.sql.elements import ColumnElement

from engine.domain.errors import NotFound
from engine.domain.keys import DefinitionKey, Login
from engine.ports import DecisionDefinition, Definition, Deployed, FormDefinition, NewResource
from engine.store import deployments
from engine.store.kept import Kept
from engine.store.link import Link
from engine.store.schema import REMOVED
from engine.store.statements import Statement, given, newest
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

NEWEST_PROCESS: Final = Statement(newest(select(_P.key).where(given(_P.process_id)), _P.version))
PROCESS_AT: Final = Statement(
    newest(
        select(_P.key).where(given(_P.process_id), _P.deployed_at <= bindparam("as_of", type_=_P.deployed_at.type)),
        _P.version,
    )
)
TAGGED_PROCESS: Final = Statement(newest(select(_P.key).where(given(_P.process_id), given(_P.version_tag)), _P.version))
TAGGED_PROCESS_AT: Final = Statement(
    newest(
        select(_P.key).where(
            given(_P.process_id),
            given(_P.version_tag),
            _P.deployed_at <= bindparam("as_of", type_=_P.deployed_at.type),
        ),
        _P.version,
    )
)
_LAST: Final = select(_P.process_id, func.max(_P.version).label("version")).group_by(_P.process_id).subquery()
NEWEST: Final = Statement(
    select(_P.key).join(_LAST, (_LAST.c.process_id == _P.process_id) & (_LAST.c.version == _P.version)).order_by(_P.key)
)
NEWEST_DECISION: Final = Statement(newest(select(_D.key).where(given(_D.decision_id)), _D.version))
DECISIONS_AT: Final = Statement(
    select(_D.key)
    .join(deployment, deployment.c.key == _D.deployment_key)
    .where(given(_D.decision_id), deployment.c.deployed_at <= bindparam("as_of", type_=deployment.c.deployed_at.type))
    .order_by(_D.version.desc())
)
DECISION_AT: Final = Statement(
    newest(
        select(_D.key)
        .join(deployment, deployment.c.key == _D.deployment_key)
        .where(
            given(_D.decision_id), deployment.c.deployed_at <= bindparam("as_of", type_=deployment.c.deployed_at.type)
        ),
        _D.version,
    )
)
NEWEST_FORM: Final = Statement(newest(select(_F.key).where(given(_F.form_id)), _F.version))
NEWEST_FILE: Final = Statement(
    newest(
        select(resource.c.key, resource.c.kind).where(given(resource.c.folder), given(resource.c.name)),
        resource.c.key,
    )
)
CONTENT: Final = Statement(select(resource.c.content).where(given(resource.c.key)))

SHARED: Final = "shared"  #: the folder every procedure may take templates from


class SqlModels:
    """Implements ports.Models. ``kept`` belongs to the process; after a deployment the transaction keeps its own."""

    def __init__(self, link: Link, kept: Kept) -> None:
        self._link, self._kept = link, kept
        self._forms: dict[str, int] = {}  #: in force for this transaction

    def process(self, process_id: str, as_of: datetime | None = None, tag: str | None = None) -> Definition:
        asked = {"process_id": process_id, "as_of": as_of, "version_tag": tag}
        now, then = (NEWEST_PROCESS, PROCESS_AT) if tag is None else (TAGGED_PROCESS, TAGGED_PROCESS_AT)
        row = self._link.row(now if as_of is None else then, asked)
        if row is None:
            raise NotFound("process", process_id if tag is None else f"{process_id} ({tag})")
        return self.definition(row[0])

    def definition(self, key: DefinitionKey) -> Definition:
        return self._version(PROCESS, Definition, "process definition", key)

    def newest(self) -> Sequence[Definition]:
        return tuple(self.definition(DefinitionKey(row[0])) for row in self._link.rows(NEWEST, {}))

    def decision(self, decision_id: str, as_of: datetime | None = None) -> DecisionDefinition:
        row = self._link.row(DECISION_AT, {"decision_id": decision_id, "as_of": as_of}) if as_of else None
        row = row or self._link.row(NEWEST_DECISION, {"decision_id": decision_id})
        if row is None:
            raise NotFound("decision", decision_id)
        return self.decision_version(row[0])

    def decisions(self, decision_id: str, as_of: datetime) -> Iterable[DecisionDefinition]:
        rows = self._link.rows(DECISIONS_AT, {"decision_id": decision_id, "as_of": as_of})
        return (self.decision_version(row[0]) for row in rows)

    def decision_version(self, key: int) -> DecisionDefinition:
        return self._version(DECISION, DecisionDefinition, "decision definition", key)

    def form(self, form_id: str) -> FormDefinition:
        if form_id not in self._forms:
            row = self._link.row(NEWEST_FORM, {"form_id": form_id})
            if row is None:
                raise NotFound("form", form_id)
            self._forms[form_id] = row[0]
        return self.form_version(self._forms[form_id])

    def form_version(self, key: int) -> FormDefinition:
        return self._version(FORM, FormDefinition, "form version", key)

    def template(self, folder: str, name: str) -> bytes:
        for place in (folder, SHARED):
            row = self._link.row(NEWEST_FILE, {"folder": place, "name": f"documents/{name}"})
            if row is not None and row[1] != REMOVED:
                return self._content(row[0])
        raise NotFound("template", name)

    def deploy(self, name: str, resources: Sequence[NewResource], by: Login, at: datetime) -> Deployed:
        self._forms = {}
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

    def _version(self, statement: Statement, make: Callable[..., V], what: str, key: int) -> V:
        return self._kept.get((what, key), lambda: self._read(statement, make, what, key))

    def _read(self, statement: Statement, make: Callable[..., V], what: str, key: int) -> V:
        row = self._link.record(statement, {"key": key})
        if row is None:
            raise NotFound(what, key)
        return make(**row)

    def _content(self, key: int) -> bytes:
        return self._kept.get(("file", key), lambda: bytes(self._link.rows(CONTENT, {"key": key})[0][0]))
