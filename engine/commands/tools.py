"""What every command works with, assembled once by engine.bootstrap."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from engine.decisions import dmn
from engine.decisions.forms import Form, check_form
from engine.domain.calendar import Calendar, local_day
from engine.domain.calendar_rules import CalendarRule
from engine.domain.errors import Language, NotFound
from engine.domain.keys import AgencyId, DefinitionKey
from engine.domain.organisation import Organisation
from engine.evidence.seal import SigningKey
from engine.evidence.sealing import SealingKey
from engine.ports import (
    Adviser,
    Call,
    Clock,
    Converter,
    DecisionDefinition,
    Definition,
    Executor,
    FlowNode,
    FormDefinition,
    Model,
    Operations,
    PaperUses,
    Passwords,
    Presence,
    ProcessInfo,
    ReadTemplate,
    Rehearser,
    Running,
    Store,
    StoredCase,
    Transaction,
    call_of,
    which_form,
    with_dated_forms,
)

#: a file of another tool by name, content and language: files of ours, and what to tell of it
TakeOver = Callable[[str, bytes, Language], tuple[Sequence[tuple[str, bytes]], str]]
LARGEST_FILE = 25 << 20
ReadDmn = Callable[[bytes], dmn.Model]


@dataclass(kw_only=True)
class Kept:
    """What has been read and cannot change, and the last organisation with its absences. Threads may race: both
    compute the same value."""

    definitions: dict[DefinitionKey, Definition] = field(default_factory=dict)
    infos: dict[DefinitionKey, ProcessInfo] = field(default_factory=dict)
    decisions: dict[int, dmn.Model] = field(default_factory=dict)
    forms: dict[int, Form] = field(default_factory=dict)
    staffed: dict[AgencyId, tuple[Presence, Organisation]] = field(default_factory=dict)
    calendars: dict[AgencyId, Calendar] = field(default_factory=dict)
    models: dict[str, tuple[int | None, tuple[tuple[str, bytes], ...]]] = field(default_factory=dict)  #: by folder


@dataclass(frozen=True, kw_only=True)
class Tools:
    store: Store
    executor: Executor
    operations: Operations
    organisation: Organisation  #: the charts; who is away and who stands in comes from the tables, see ``staffed``
    calendar: Calendar
    clock: Clock
    passwords: Passwords
    read_dmn: ReadDmn
    adviser: Adviser
    read_template: ReadTemplate
    paper_uses: PaperUses
    empty_paper: Callable[[str], bytes]  #: a new template with this title
    take_over: TakeOver
    templates: tuple[Mapping[str, Any], ...]  #: steps of an office that a designer may choose from
    nobody: str  #: the hash of a password nobody has: checked for an unknown login, so that it takes as long
    key: SigningKey  #: signs the seals of days
    sealing: Mapping[AgencyId, SealingKey]  #: of each agency; they lie outside the database
    rehearser: Rehearser
    demo: bool  #: the clock may be moved, demo passwords are allowed
    converter: Converter | None = None  #: to PDF, if the machine has one
    largest_file: int = LARGEST_FILE  #: bytes of a file that somebody uploads
    calendar_rules: tuple[CalendarRule, ...] = ()  #: what starts by itself
    kept: Kept = field(default_factory=Kept)

    def definition(self, tx: Transaction, key: DefinitionKey) -> Definition:
        """A version by its key; read once."""
        if key not in self.kept.definitions:
            self.kept.definitions[key] = tx.models.definition(key)
        return self.kept.definitions[key]

    def info(self, definition: Definition) -> ProcessInfo:
        """What the model says of its elements; read once per version."""
        known = self.kept.infos.get(definition.key)
        if known is None:
            processes = self.executor.check(definition.bpmn).processes
            said = next(p for p in processes if p.process_id == definition.process_id)
            known = self.kept.infos[definition.key] = with_dated_forms(said, definition.deployed_at)
        return known

    def decision_model(self, definition: DecisionDefinition) -> dmn.Model:
        """The parsed file; read once per version."""
        if definition.key not in self.kept.decisions:
            self.kept.decisions[definition.key] = self.read_dmn(definition.dmn)
        return self.kept.decisions[definition.key]

    def form(self, tx: Transaction, name: str) -> Form:
        """The form that a task or a version names, see ports.which_form. Raises NotFound."""
        which = which_form(name)
        if which.tag is None:
            return self._form(tx.models.form(which.form_id, which.by))
        versions = map(self._form, tx.models.forms(which.form_id))
        found = next((one for one in versions if one.version_tag == which.tag), None)
        if found is None:
            raise NotFound("form", which.shown)
        return found

    def _form(self, definition: FormDefinition) -> Form:
        """Read and checked once per version."""
        if definition.key not in self.kept.forms:
            self.kept.forms[definition.key] = check_form(definition.content)
        return self.kept.forms[definition.key]

    def models_of(self, tx: Transaction, folder: str) -> tuple[tuple[str, bytes], ...]:
        """Diagrams, tables and forms in force of a procedure; read again when something newer is."""
        base = tx.designs.base(folder)
        kept = self.kept.models.get(folder)
        if kept is None or kept[0] != base:
            found = tx.designs.in_force(folder)
            kept = base, tuple((name, one) for name, one in found if name.endswith((".bpmn", ".dmn", ".form")))
            self.kept.models[folder] = kept
        return kept[1]

    def decision(self, tx: Transaction, bound: Call, since: datetime) -> DecisionDefinition:
        """The version in force at ``since``, or the newest of then with a version tag. Raises NotFound."""
        if bound.version_tag is None:
            return tx.models.decision(bound.process_id, since)
        for version in tx.models.decisions(bound.process_id, since):
            found = self.decision_model(version).decision(bound.process_id)
            if found is not None and getattr(found, "version_tag", "") == bound.version_tag:
                return version
        raise NotFound("decision", f"{bound.process_id} ({bound.version_tag})")

    def node(self, tx: Transaction, definition: Definition, element_id: str, since: datetime) -> FlowNode | None:
        """An element of a version, else of what it calls as deployed at ``since``."""
        holder = self.holder(tx, definition, element_id, since)
        return None if holder is None else self.info(holder).nodes[element_id]

    def holder(self, tx: Transaction, definition: Definition, element_id: str, since: datetime) -> Definition | None:
        """The version that has the element: this one, else one that it calls as deployed at ``since``."""
        if element_id in self.info(definition).nodes:
            return definition
        ahead, seen = [(definition, since)], set[DefinitionKey]()
        while ahead:
            one, since = ahead.pop(0)
            if element_id in self.info(one).nodes:
                return one
            since = max(since, one.deployed_at)
            called = [known for known in self._called_by(tx, one, since) if known.key not in seen]
            seen |= {known.key for known in called}
            ahead += [(known, since) for known in called]
        return None

    def _called_by(self, tx: Transaction, definition: Definition, since: datetime) -> Iterator[Definition]:
        """Those that are there: of another a case knows when it comes to the call."""
        for call in self.info(definition).calls:
            with suppress(NotFound):
                yield _called(tx, call, definition, since)

    def model(self, tx: Transaction, definition: Definition, since: datetime | None = None) -> Model:
        """A version with all it calls, as deployed at ``since``: a case keeps the versions of its beginning.

        A version that came later, by a migration, calls what there was when it was deployed.
        """
        since = since and max(since, definition.deployed_at)
        info = self.info(definition)
        called = {call.name: self.model(tx, _called(tx, call, definition, since), since) for call in info.calls}
        find = partial(self._find, tx, definition, since) if info.calls_by_expression else None
        return Model(
            key=definition.key, process_id=definition.process_id, bpmn=definition.bpmn, called=called, find=find
        )  # fmt: skip

    def _find(self, tx: Transaction, definition: Definition, since: datetime | None, name: str) -> Model | None:
        """What a call means that says so only now."""
        try:
            return self.model(tx, _called(tx, call_of(name), definition, since), since)
        except NotFound:
            return None

    def running(self, tx: Transaction, case: StoredCase) -> Running:
        """The case with the models it calls, as they were deployed when it began."""
        if case.running.model.called:
            return case.running
        definition = self.definition(tx, case.instance.definition_key)
        info = self.info(definition)
        if not (info.called_process_ids or info.calls_by_expression):
            return case.running
        return replace(case.running, model=self.model(tx, definition, case.instance.started_at))

    def with_called(self, tx: Transaction, case: StoredCase) -> StoredCase:
        """The same case; what it calls is looked for once."""
        running = self.running(tx, case)
        return case if running is case.running else replace(case, running=running)

    def staffed(self, tx: Transaction, at: datetime) -> Organisation:
        """The organisation with everybody's absences and delegations as the tables hold them."""
        return self.with_presence(tx.agency, tx.presence(local_day(at)))

    def with_presence(self, agency: AgencyId, presence: Presence) -> Organisation:
        """The organisation with these absences and delegations; the last one of an agency is kept."""
        last = self.kept.staffed.get(agency)
        if last is not None and last[0] == presence:
            return last[1]
        away = self.organisation.with_absences(presence.absences)
        made = away.with_delegations(presence.delegations)
        self.kept.staffed[agency] = (presence, made)
        return made

    def agency_calendar(self, agency: AgencyId) -> Calendar:
        """The holiday table as it holds for one agency."""
        if agency not in self.kept.calendars:
            self.kept.calendars[agency] = self.calendar.for_agency(agency)
        return self.kept.calendars[agency]

    def apart(self) -> "Tools":
        """The same tools that keep nothing: for a transaction that deploys and is rolled back."""
        return replace(self, executor=self.executor.apart(), kept=Kept())

    def with_clock(self, clock: Clock) -> "Tools":
        """The same tools at another time."""
        return replace(self, clock=clock)


def _called(tx: Transaction, call: Call, caller: Definition, since: datetime | None) -> Definition:
    """Which version is called: the one in force, the one in force when the caller was deployed, or one by its tag."""
    match call.binding:
        case "deployment":
            return tx.models.process(call.process_id, as_of=caller.deployed_at)
        case "versionTag":
            return tx.models.process(call.process_id, as_of=since, tag=call.version_tag)
        case _:
            return tx.models.process(call.process_id, as_of=since)
