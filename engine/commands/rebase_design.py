"""Take over what came into force while a design was drawn; of each file changed on both sides one copy is chosen."""

from dataclasses import dataclass, replace

from engine.commands.designing import DESIGNERS, taken
from engine.commands.tools import Tools
from engine.domain.actor import Actor


@dataclass(frozen=True, kw_only=True)
class RebaseDesign:
    actor: Actor
    design: int
    keep: frozenset[str] = frozenset()  #: files of which the design's copy stays; of the others the one in force


def handle(cmd: RebaseDesign, tools: Tools) -> None:
    """Raises NotAllowed, NotFound, DesignClosed."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, DESIGNERS).touched(cmd.actor.login, at)
        newer = set(tx.designs.changed_since(design.folder, design.base))
        for file in tx.designs.files(design.key):
            if file.name in newer and file.name not in cmd.keep:
                tx.designs.forget(design.key, file.name)
        tx.designs.change(replace(design, base=tx.designs.base(design.folder)))
