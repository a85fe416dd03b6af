"""A third person puts a design into force that a second one has reviewed: at once, or on the day it asks for
(context.md S-12, I-2).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath

from engine.commands import deploy
from engine.commands.deploy import Deploy
from engine.commands.designing import check_scenarios, deployable, deployed_kinds, package, taken, tell_hands
from engine.commands.findings import check_gaps
from engine.commands.tools import Tools
from engine.domain.actor import Actor, system
from engine.domain.batches import Batch, Plan
from engine.domain.designs import APPROVERS, Design
from engine.domain.keys import SYSTEM, ElementKey
from engine.ports import Alarm, Deployed, Transaction


@dataclass(frozen=True, kw_only=True)
class ApproveDesign:
    actor: Actor
    design: int
    #: why it goes into force although a scenario is not so, or there is none; kept, and told to who drew it
    despite: str = ""


def handle(cmd: ApproveDesign, tools: Tools) -> Design:
    """As it is now: approved, or in force.

    Raises NotAllowed, NotFound, NotProposed, OwnDesign, NotReviewed, OwnReview, Overtaken, InvalidInput, and without a
    reason why it goes into force despite them NoScenario, ScenarioRed, ScenariosNotRun.
    """
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, APPROVERS).approved(cmd.actor.login, at, cmd.despite)
        check_gaps(tools, tx, design.folder, deployable(tools, tx, design))
        if not cmd.despite:
            check_scenarios(tx, design, needed=True)
        waits_until = design.waits_until(at)
        if waits_until is None:
            return put_into_force(tools, tx, design, at)
        tx.designs.change(design)
        tx.alarms.set(
            Alarm(agency=tx.agency, kind="release", due_at=waits_until, key=ElementKey(design.key)),
        )
        tell_hands(tx, design, at)
        return design


def put_into_force(tools: Tools, tx: Transaction, design: Design, at: datetime) -> Design:
    """Deploy it, and send the running cases on as it was planned. Raises Overtaken, InvalidInput."""
    deployed = deployed_by(tools, tx, design)
    check_gaps(tools, tx, design.folder, deployed_kinds(package(tx, design)))
    after = design.in_force(deployed.key, at)
    tx.designs.change(after)
    for definition in deployed.processes:
        mapping = design.release.plan.get(definition.process_id)
        if mapping is not None:
            _send_on(tx, after, Plan(definition_key=definition.key, mapping=mapping), definition.process_id, at)
    tell_hands(tx, after, at)
    return after


def deployed_by(tools: Tools, tx: Transaction, design: Design) -> Deployed:
    """The deployment a design would be, in this transaction. Raises Overtaken, InvalidInput."""
    files = deployable(tools, tx, design)
    asked = Deploy(actor=system(tx.agency), name=design.title, files=files, folder=design.folder)
    removed = tuple(
        file.name
        for file in tx.designs.files(design.key)
        if file.content is None and PurePosixPath(file.name).suffix in deploy.READERS
    )
    by = design.decided_by or design.opened_by
    return deploy.apply(tx, tools, replace(asked, actor=replace(asked.actor, login=by)), removed=removed)


def _send_on(tx: Transaction, design: Design, plan: Plan, process_id: str, at: datetime) -> None:
    """Running cases of the agency, in a batch of their own."""
    cases = tx.instances.running(process_id, plan.definition_key)
    if not cases:
        return
    reason = f"{design.title}: {design.release.note} ({design.decided_by})"
    batch = Batch(agency=tx.agency, kind="migrate", plan=plan, reason=reason, asked_by=SYSTEM, asked_at=at)
    number = tx.batches.add(batch, cases)
    tx.alarms.set(Alarm(agency=tx.agency, kind="batch", due_at=at, key=ElementKey(number)))
