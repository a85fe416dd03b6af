"""What becomes of the running cases if a design comes into force: every one is tried, nothing is stored.

Some cases at a time, each lot in a transaction that is rolled back, so that nobody waits long for the writer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.commands import migrate_instance
from engine.commands.approve_design import deployed_by
from engine.commands.designing import taken
from engine.commands.migrate_instance import MigrateInstance
from engine.commands.plan_migration import Fated
from engine.commands.tools import Tools
from engine.domain.actor import Actor, system
from engine.domain.designs import APPROVERS
from engine.domain.errors import Invalid, InvalidInput, Language, QuycheError
from engine.domain.keys import InstanceKey
from engine.ports import Definition, ProcessInfo, Transaction

AT_ONCE: Final = 20
MOST: Final = 500  #: cases tried of one process; the others are counted


@dataclass(frozen=True, kw_only=True)
class PlanDesign:
    actor: Actor
    design: int
    #: of each process whose cases shall go on on the new version: old element id -> new one
    plan: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


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


def handle(cmd: PlanDesign, tools: Tools) -> tuple[ProcessPlan, ...]:
    """In the order of the files. Raises NotAllowed, NotFound, Overtaken, InvalidInput with every fault."""
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
    english = language == "en"
    return {key: (english and one.properties.get("title_en")) or one.name for key, one in info.nodes.items()}


def _planned(cmd: PlanDesign, tools: Tools, found: _Found) -> ProcessPlan:
    process_id = found.definition.process_id
    moved = process_id in cmd.plan
    return ProcessPlan(
        process_id=process_id,
        name=found.definition.name,
        changed=found.changed,
        running=len(found.running),
        moved=moved,
        cases=_tried(cmd, tools, process_id, found.running[:MOST]) if found.changed and moved else (),
        old=found.old,
        new=found.new,
    )


def _tried(cmd: PlanDesign, tools: Tools, process_id: str, cases: Sequence[InstanceKey]) -> tuple[Fated, ...]:
    fates: list[Fated] = []
    for first in range(0, len(cases), AT_ONCE):
        apart = tools.apart()
        with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
            deployed = deployed_by(apart, tx, tx.designs.take(cmd.design))
            to = next(one for one in deployed.processes if one.process_id == process_id)
            fates += [_fated(cmd, apart, tx, to, key) for key in cases[first : first + AT_ONCE]]
    return tuple(fates)


def _fated(cmd: PlanDesign, apart: Tools, tx: Transaction, to: Definition, key: InstanceKey) -> Fated:
    asked = MigrateInstance(
        actor=system(tx.agency), instance_key=key, definition_key=to.key, mapping=cmd.plan[to.process_id], trial=True
    )
    try:
        return Fated(instance_key=key, fate="migrates", outcome=migrate_instance.apply(tx, apart, asked))
    except InvalidInput as several:
        return Fated(instance_key=key, fate="needs_person", findings=several.findings)
    except QuycheError as one:
        return Fated(instance_key=key, fate="needs_person", findings=(one,))
