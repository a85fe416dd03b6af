"""Deploying: what is new of some files gets a row and the next version number, what is not keeps its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Table, func, select
from sqlalchemy.sql.elements import ColumnElement

from engine.domain.keys import Login
from engine.domain.text import fold
from engine.ports import NewResource, ProcessInfo
from engine.store.link import Link
from engine.store.statements import Statement, adding, given, newest
from engine.store.tables import decision_definition, deployment, form, process_definition, resource
from engine.store.together import DEPLOYING

FILE: Final = Statement(
    newest(
        select(resource.c.key, resource.c.sha256, resource.c.deployment_key).where(
            given(resource.c.folder), given(resource.c.name)
        ),
        resource.c.key,
    )
)
ADD_FILE: Final = Statement(adding(resource, "key").returning(resource.c.key))
LAST_AT: Final = Statement(select(func.max(deployment.c.deployed_at)))
ADD_DEPLOYMENT: Final = Statement(adding(deployment, "key").returning(deployment.c.key))
DEPLOYMENT: Final = Statement(select(deployment.c.name, deployment.c.deployed_at).where(given(deployment.c.key)))


@dataclass(frozen=True, kw_only=True)
class _Versions:
    """The statements of one table of versions."""

    last: Statement
    add: Statement
    of_file: Statement


def _versions(table: Table, named: ColumnElement[Any]) -> _Versions:
    last = select(func.coalesce(func.max(table.c.version), 0)).where(given(named, "id"))
    return _Versions(
        last=Statement(last),
        add=Statement(adding(table, "key").returning(table.c.key)),
        of_file=Statement(select(table.c.key).where(given(table.c.resource_key)).order_by(table.c.key)),
    )


PROCESSES: Final = _versions(process_definition, process_definition.c.process_id)
DECISIONS: Final = _versions(decision_definition, decision_definition.c.decision_id)
FORMS: Final = _versions(form, form.c.form_id)


@dataclass(frozen=True, kw_only=True)
class Done:
    """Keys of what a deployment consists of, in the order of its files."""

    key: int
    name: str
    deployed_at: datetime
    processes: tuple[int, ...]
    decisions: tuple[int, ...]
    forms: tuple[int, ...]
    changed: int


def deploy(link: Link, name: str, resources: Sequence[NewResource], by: Login, at: datetime) -> Done:
    """One deployment at a time, never earlier than the one before it, even where the clock was set back: what is
    newer calls what was there. Raises ValueError without any file."""
    if not resources:
        raise ValueError("a deployment needs a file")
    link.alone(DEPLOYING)
    work = _Work(link, name, by, max(at, link.rows(LAST_AT, {})[0][0] or at))
    files = [work.put(each) for each in resources]
    key = work.key if work.key is not None else max(work.held_by)
    said_name, said_at = link.rows(DEPLOYMENT, {"key": key})[0]
    return Done(
        key=key,
        name=said_name,
        deployed_at=said_at,
        processes=_keys(link, PROCESSES, files),
        decisions=_keys(link, DECISIONS, files),
        forms=_keys(link, FORMS, files),
        changed=work.changed,
    )


class _Work:
    """One deployment being written; its row comes with the first file that is new or altered."""

    def __init__(self, link: Link, name: str, by: Login, at: datetime) -> None:
        self._link, self._name, self._by, self._at = link, name, by, at
        self.key: int | None = None
        self.held_by: list[int] = []  #: deployments that brought what is unchanged
        self.changed = 0

    def put(self, new: NewResource) -> int:
        """The key of its file."""
        digest = sha256(new.content).hexdigest()
        known = self._link.row(FILE, {"folder": new.folder, "name": new.name})
        if known is not None and known[1] == digest:
            self.held_by.append(known[2])
            return int(known[0])
        self.changed += 1
        values = {**vars(new), "sha256": digest, "deployment_key": self._deployment()}
        file = int(self._link.rows(ADD_FILE, values)[0][0])
        self._define(new, file)
        return file

    def _deployment(self) -> int:
        if self.key is None:
            values = {"name": self._name, "deployed_at": self._at, "deployed_by": self._by}
            self.key = int(self._link.rows(ADD_DEPLOYMENT, values)[0][0])
        return self.key

    def _define(self, new: NewResource, file: int) -> None:
        common = {"resource_key": file, "deployment_key": self.key, "deployed_at": self._at}
        for info in new.processes:
            self._add(PROCESSES, info.process_id, {**common, **_process(info)})
        for decision_id, name in new.decisions:
            named = {"decision_id": decision_id, "name": name, "requirements_id": new.requirements_id}
            self._add(DECISIONS, decision_id, {**common, **named})
        if new.kind == "form":
            self._add(FORMS, new.form_id, {**common, "form_id": new.form_id})

    def _add(self, versions: _Versions, named: str, values: dict[str, Any]) -> None:
        last = self._link.rows(versions.last, {"id": named})[0][0]
        self._link.rows(versions.add, {**values, "version": last + 1})


def _process(info: ProcessInfo) -> dict[str, Any]:
    return {
        "process_id": info.process_id, "version_tag": info.version_tag, "name": info.name,
        "name_folded": fold(info.name), "summary": info.documentation, "startable": info.startable,
        "properties": info.properties,
    }  # fmt: skip


def _keys(link: Link, versions: _Versions, files: Sequence[int]) -> tuple[int, ...]:
    return tuple(int(row[0]) for file in files for row in link.rows(versions.of_file, {"resource_key": file}))
