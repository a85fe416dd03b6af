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
from engine.domain.errors import InvalidInput, QuycheError
from engine.domain.keys import InstanceKey
from engine.ports import Definition, Transaction

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


def handle(cmd: PlanDesign, tools: Tools) -> tuple[ProcessPlan, ...]:
    """In the order of the files. Raises NotAllowed, NotFound, Overtaken, InvalidInput with every fault."""
    apart = tools.apart()
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        before = {one.process_id: one.key for one in tx.models.newest()}
        deployed = deployed_by(apart, tx, taken(apart, tx, cmd.actor, cmd.design, APPROVERS))
        found = [
            (definition, tx.instances.running(definition.process_id, definition.key))
            for definition in deployed.processes
        ]
        changed = {one.process_id for one, _ in found if before.get(one.process_id) != one.key}
    return tuple(
        ProcessPlan(
            process_id=definition.process_id,
            name=definition.name,
            changed=definition.process_id in changed,
            running=len(cases),
            moved=definition.process_id in cmd.plan,
            cases=_tried(cmd, tools, definition.process_id, cases[:MOST])
            if definition.process_id in changed and definition.process_id in cmd.plan
            else (),
        )
        for definition, cases in found
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
