"""What is deployed, read once: a version never changes, so whoever has read it may keep it."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from typing import Final

from sqlalchemy import Connection, func, select

from engine.domain.calendar_rules import CalendarRule
from engine.domain.errors import Language, NotFound
from engine.domain.keys import DefinitionKey
from engine.notation.english import in_english
from engine.ports import Call, Executor, Model, ProcessInfo, call_of, which_form, with_dated_forms
from engine.queries.clauses import Clauses
from engine.queries.sheets import Sheet, read_sheet
from engine.queries.views import Form
from engine.store.tables import deployment, form, process_definition, resource

_P: Final = process_definition.c
LAST_DEPLOYMENT: Final = select(func.max(deployment.c.key))
PROCESSES: Final = select(_P.key, _P.process_id, _P.version_tag, _P.deployed_at).order_by(_P.version.desc())
FORMS: Final = (
    select(form.c.form_id, form.c.key, form.c.version, form.c.resource_key, deployment.c.deployed_at)
    .join(deployment, deployment.c.key == form.c.deployment_key)
    .order_by(form.c.version.desc())
)


@dataclass(kw_only=True)
class Shelf:
    """One for the whole program. Threads may race: both read the same."""

    executor: Executor
    clauses: Clauses
    calendar_rules: tuple[CalendarRule, ...] = ()
    infos: dict[DefinitionKey, ProcessInfo] = field(default_factory=dict)
    files: dict[DefinitionKey, bytes] = field(default_factory=dict)
    english: dict[DefinitionKey, str] = field(default_factory=dict)  #: diagrams in English
    sheets: dict[int, Sheet] = field(default_factory=dict)  #: by key of the resource
    editions: dict[int, "Edition"] = field(default_factory=dict)  #: the latest alone, by key of its last deployment


@dataclass(frozen=True, kw_only=True)
class Version:
    key: DefinitionKey
    tag: str | None
    deployed_at: datetime


@dataclass(frozen=True, kw_only=True)
class FormVersion:
    key: int
    form_id: str
    version: int
    resource_key: int
    deployed_at: datetime


@dataclass(frozen=True, kw_only=True)
class Edition:
    """What there is as of one deployment. It changes with the next one only, so it is read once."""

    versions: Mapping[str, tuple[Version, ...]]  #: by process id, the newest first
    deployed_at: Mapping[DefinitionKey, datetime]
    forms: Mapping[str, tuple["FormVersion", ...]]  #: by form id, the newest first


@dataclass(frozen=True, kw_only=True)
class Library:
    """The shelf, filled through one question's snapshot as far as it asks."""

    shelf: Shelf
    connection: Connection

    @property
    def executor(self) -> Executor:
        return self.shelf.executor

    @property
    def clauses(self) -> Clauses:
        return self.shelf.clauses

    @property
    def calendar_rules(self) -> tuple[CalendarRule, ...]:
        return self.shelf.calendar_rules

    def info(self, definition_key: DefinitionKey) -> ProcessInfo:
        """What a version says of itself and its elements. Raises NotFound."""
        found = self.shelf.infos.get(definition_key)
        if found is None:
            process_id, bpmn = self._file(definition_key)
            said = next(one for one in self.executor.check(bpmn).processes if one.process_id == process_id)
            found = with_dated_forms(said, self.edition.deployed_at[definition_key])
            self.shelf.infos[definition_key] = found
        return found

    def bpmn(self, definition_key: DefinitionKey) -> bytes:
        """The deployed file, byte for byte. Raises NotFound."""
        if definition_key not in self.shelf.files:
            self._file(definition_key)
        return self.shelf.files[definition_key]

    def diagram(self, definition_key: DefinitionKey, language: Language) -> str:
        """As it is shown: elements by their English names for who reads English."""
        if language == "vi":
            return self.bpmn(definition_key).decode("utf-8-sig")
        if definition_key not in self.shelf.english:
            self.shelf.english[definition_key] = in_english(self.bpmn(definition_key)).decode()
        return self.shelf.english[definition_key]

    def form(self, name: str) -> Form | None:
        """The form that a task or a version names, as deployed; None if nothing of it is deployed."""
        sheet = self.sheet(name)
        return sheet.shown("vi") if sheet else None

    def sheet(self, name: str) -> Sheet | None:
        """The same with what is known of it."""
        found = self.form_version(name)
        return self._sheet(found) if found else None

    def form_version(self, name: str, at: datetime | None = None) -> FormVersion | None:
        """Which version it is, see ports.which_form; or which it was at an instant."""
        which = which_form(name)
        instants = [one for one in (which.by, at) if one is not None]
        for one in self.edition.forms.get(which.form_id, ()):
            if any(one.deployed_at > instant for instant in instants):
                continue
            if which.tag is None or self._sheet(one).form.version_tag == which.tag:
                return one
        return None

    def _sheet(self, version: FormVersion) -> Sheet:
        key = version.resource_key
        if key not in self.shelf.sheets:
            content = self.connection.execute(select(resource.c.content).where(resource.c.key == key)).scalar_one()
            self.shelf.sheets[key] = read_sheet(content)
        return self.shelf.sheets[key]

    @cached_property
    def edition(self) -> Edition:
        """That of this question's snapshot."""
        last = self.connection.execute(LAST_DEPLOYMENT).scalar_one() or 0
        found = self.shelf.editions.get(last)
        if found is None:
            found = _edition(self.connection)
            self.shelf.editions = {last: found}
        return found

    def model(self, definition_key: DefinitionKey, since: datetime | None = None) -> Model:
        """What the executor runs: a version, and those it called when they were deployed by ``since``."""
        info = self.info(definition_key)
        if since is not None and (info.calls or info.calls_by_expression):
            since = self.since(definition_key, since)
        called: Mapping[str, Model] = {
            call.name: self.model(self._called(call, definition_key, since), since) for call in info.calls
        }
        find = partial(self._find, definition_key, since) if info.calls_by_expression else None
        bpmn = self.bpmn(definition_key)
        return Model(key=definition_key, process_id=info.process_id, bpmn=bpmn, called=called, find=find)

    def since(self, caller: DefinitionKey, at: datetime) -> datetime:
        """Of when what a version calls is in a case that began then. As for the commands: see Tools.model."""
        return max(at, self.edition.deployed_at[caller])

    def called_by(self, caller: DefinitionKey, since: datetime) -> Iterator[DefinitionKey]:
        """Those that are there, as called at ``since``."""
        for call in self.info(caller).calls:
            with suppress(NotFound):
                yield self._called(call, caller, since)

    def _find(self, caller: DefinitionKey, since: datetime | None, name: str) -> Model | None:
        try:
            return self.model(self._called(call_of(name), caller, since), since)
        except NotFound:
            return None

    def _called(self, call: Call, caller: DefinitionKey, since: datetime | None) -> DefinitionKey:
        if call.binding == "deployment":
            return self.in_force(call.process_id, self.edition.deployed_at[caller])
        return self.in_force(call.process_id, since, call.version_tag if call.binding == "versionTag" else None)

    def in_force(self, process_id: str, at: datetime | None = None, tag: str | None = None) -> DefinitionKey:
        """The newest version of a process (with this tag), or the newest of an instant. Raises NotFound."""
        for version in self.edition.versions.get(process_id, ()):
            if (tag is None or version.tag == tag) and (at is None or version.deployed_at <= at):
                return version.key
        raise NotFound("procedure", process_id)

    def _file(self, definition_key: DefinitionKey) -> tuple[str, bytes]:
        wanted = (
            select(process_definition.c.process_id, resource.c.content)
            .join(resource, resource.c.key == process_definition.c.resource_key)
            .where(process_definition.c.key == definition_key)
        )
        row = self.connection.execute(wanted).one_or_none()
        if row is None:
            raise NotFound("procedure", definition_key)
        self.shelf.files[definition_key] = row.content
        return row.process_id, row.content


def _edition(connection: Connection) -> Edition:
    rows = connection.execute(PROCESSES).all()
    versions: dict[str, list[Version]] = {}
    for row in rows:
        one = Version(key=DefinitionKey(row.key), tag=row.version_tag, deployed_at=row.deployed_at)
        versions.setdefault(row.process_id, []).append(one)
    forms: dict[str, list[FormVersion]] = {}
    for form_id, key, version, resource_key, deployed_at in connection.execute(FORMS):
        one_form = FormVersion(
            key=key, form_id=form_id, version=version, resource_key=resource_key, deployed_at=deployed_at
        )
        forms.setdefault(form_id, []).append(one_form)
    return Edition(
        versions={process_id: tuple(found) for process_id, found in versions.items()},
        deployed_at={one.key: one.deployed_at for found in versions.values() for one in found},
        forms={form_id: tuple(found) for form_id, found in forms.items()},
    )
