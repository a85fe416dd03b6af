"""What becomes of the running cases if a design comes into force: every one is tried, nothing is stored.

Some cases at a time, each lot in a transaction that is rolled back, so that nobody waits long for the writer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from engine.commands import migrate_instance
from engine.commands.approve_design import deployed_by
from engine.commands.designing import taken
from engine.commands.migrate_instance import MigrateInstance
from engine.commands.plan_migration import Fated
from engine.commands.tools import Tools
from engine.domain.actor import Actor, system
from engine.domain.designs import APPROVERS
from engine.domain.errors import Invalid, InvalidInput, Language, QuycheError, Unavailable
from engine.domain.keys import InstanceKey
from engine.ports import Definition, FlowNode, ProcessInfo, Transaction

AT_ONCE: Final = 20
MOST: Final = 500  #: cases tried of one process; the others are counted


@dataclass(frozen=True, kw_only=True)
class PlanDesign:
    actor: Actor
    design: int
    #: of each process whose cases shall go on on the new version: old element id -> new one
    plan: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What a reader calls an element, or a sequence flow."""

    name: str  #: in the reader's language; "" = it has none
    type: str  #: of BPMN


@dataclass(frozen=True, kw_only=True)
class ProcessPlan:
    """What becomes of the cases of one process."""

    process_id: str
    name: str
    changed: bool  #: False: its version stays, its cases are not touched
    running: int  #: cases of the agency under way
    moved: bool  #: they are to go on on the new version
    cases: tuple[Fated, ...] = ()  #: those that were tried, oldest first
    #: elements by id, with their names ("" = it has none): of the versions that cases are on, and of the new one
    old: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)
    #: what findings name, by id: of the version that the case is on and of what that one calls, and of the new version
    met: Mapping[str, Spoken] = field(default_factory=dict)
    ahead: Mapping[str, Spoken] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[str, ...]:
        """Where tried cases are while the new version has no such element, as they were met."""
        findings = (one for case in self.cases for one in case.findings if isinstance(one, Invalid))
        met = (one.place for one in findings)
        return tuple(dict.fromkeys(place for place in met if place in self.old and place not in self.new))


@dataclass(frozen=True, kw_only=True)
class _Found:
    """A process of the design beside what is in force."""

    definition: Definition
    changed: bool
    running: tuple[InstanceKey, ...]
    old: Mapping[str, str]
    new: Mapping[str, str]


@dataclass(kw_only=True)
class _Told:
    """What the findings of some cases name, as they were met."""

    language: Language
    met: dict[str, Spoken] = field(default_factory=dict)
    ahead: dict[str, Spoken] = field(default_factory=dict)

    def of(self, apart: Tools, tx: Transaction, fated: Fated, to: Definition) -> Fated:
        """The same with the number of its case, after its findings have been read."""
        case = tx.instances.take(fated.instance_key).instance
        here, new = apart.definition(tx, case.definition_key), apart.info(to).nodes
        for one in fated.findings:
            place, target, flows = (str(one.facts.get(name) or "") for name in ("place", "to", "flow"))
            if place not in self.met or flows:
                holder = apart.holder(tx, here, place, case.started_at)
                self._meet(apart.info(holder or here), place, flows)
            self.ahead |= {key: self._spoken(new[key]) for key in (place, target) if key in new}
        return replace(fated, case_no=case.case_no)

    def _meet(self, info: ProcessInfo, place: str, flows: str) -> None:
        """Flows are called by their names, or by what they come from."""
        if place in info.nodes:
            self.met[place] = self._spoken(info.nodes[place])
        for flow in flows.split(", "):
            name, source = info.flows.get(flow, ("", ""))
            if name:
                self.met[flow] = Spoken(name=name, type="sequenceFlow")
            elif source in info.nodes:
                self.met[flow] = self._spoken(info.nodes[source])

    def _spoken(self, node: FlowNode) -> Spoken:
        return Spoken(name=name_of(node, self.language), type=node.type)


def handle(cmd: PlanDesign, tools: Tools) -> tuple[ProcessPlan, ...]:
    """In the order of the files. Raises NotAllowed, NotFound, Overtaken, Unavailable, InvalidInput with every fault."""
    apart = tools.apart()
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        before = {one.process_id: one.key for one in tx.models.newest()}
        deployed = deployed_by(apart, tx, taken(apart, tx, cmd.actor, cmd.design, APPROVERS))
        found = [
            _found(cmd, apart, tx, one, changed=before.get(one.process_id) != one.key) for one in deployed.processes
        ]
    return tuple(_planned(cmd, tools, one) for one in found)


def _found(cmd: PlanDesign, apart: Tools, tx: Transaction, definition: Definition, *, changed: bool) -> _Found:
    process_id, language = definition.process_id, cmd.actor.language
    old: dict[str, str] = {}
    new: Mapping[str, str] = {}
    if changed and process_id in cmd.plan:
        for version in sorted(tx.instances.by_version(process_id).keys() - {definition.key}):
            old |= _named(apart.info(apart.definition(tx, version)), language)
        new = _named(apart.info(definition), language)
    running = tuple(tx.instances.running(process_id, definition.key))
    return _Found(definition=definition, changed=changed, running=running, old=old, new=new)


def _named(info: ProcessInfo, language: Language) -> dict[str, str]:
    """Elements by their ids, each with the name its reader knows."""
    return {key: name_of(one, language) for key, one in info.nodes.items()}


def name_of(node: FlowNode, language: Language) -> str:
    """As a reader of the language knows it; "" = it has none."""
    return (language == "en" and node.properties.get("title_en")) or node.name


def _planned(cmd: PlanDesign, tools: Tools, found: _Found) -> ProcessPlan:
    process_id = found.definition.process_id
    moved = process_id in cmd.plan
    told = _Told(language=cmd.actor.language)
    return ProcessPlan(
        process_id=process_id,
        name=found.definition.name,
        changed=found.changed,
        running=len(found.running),
        moved=moved,
        cases=_tried(cmd, tools, found, told) if found.changed and moved else (),
        old=found.old,
        new=found.new,
        met=told.met,
        ahead=told.ahead,
    )


def _tried(cmd: PlanDesign, tools: Tools, found: _Found, told: _Told) -> tuple[Fated, ...]:
    process_id, cases = found.definition.process_id, found.running[:MOST]
    fates: list[Fated] = []
    for first in range(0, len(cases), AT_ONCE):
        apart = tools.apart()
        with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
            deployed = deployed_by(apart, tx, tx.designs.take(cmd.design))
            to = next(one for one in deployed.processes if one.process_id == process_id)
            for key in cases[first : first + AT_ONCE]:
                one = _fated(cmd, apart, tx, to, key)
                fates.append(told.of(apart, tx, one, to) if one.findings else one)
    return tuple(fates)


def _fated(cmd: PlanDesign, apart: Tools, tx: Transaction, to: Definition, key: InstanceKey) -> Fated:
    asked = MigrateInstance(
        actor=system(tx.agency), instance_key=key, definition_key=to.key, mapping=cmd.plan[to.process_id], trial=True
    )
    try:
        return Fated(instance_key=key, fate="migrates", outcome=migrate_instance.apply(tx, apart, asked))
    except InvalidInput as several:
        return Fated(instance_key=key, fate="needs_person", findings=several.findings)
    except Unavailable:
        raise  # says nothing of this case
    except QuycheError as one:
        return Fated(instance_key=key, fate="needs_person", findings=(one,))
