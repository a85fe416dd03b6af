"""Put a design forward to a second person: whole, without faults and gaps, over the newest version."""

from dataclasses import dataclass

from engine.commands.answers import storable
from engine.commands.designing import DESIGNERS, check_scenarios, deployable, notify_next, taken
from engine.commands.findings import check_gaps
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import Release


@dataclass(frozen=True, kw_only=True)
class ProposeDesign:
    actor: Actor
    design: int
    release: Release


def handle(cmd: ProposeDesign, tools: Tools) -> None:
    """Raises NotAllowed, NotFound, DesignClosed, NoteTooShort, Overtaken, InvalidInput with every fault or with what
    every step lacks (I-3), ScenarioRed, ScenariosNotRun.
    """
    at = tools.clock.now()
    storable({"note": cmd.release.note, "tag": cmd.release.version_tag})
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, DESIGNERS).proposed(cmd.actor.login, cmd.release, at)
        check_gaps(tools, tx, design.folder, deployable(tools, tx, design))
        check_scenarios(tx, design, needed=False)
        tx.designs.change(design)
        notify_next(tools, tx, design, at)
