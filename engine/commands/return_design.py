"""A design goes back to its designers: by who looks at it, with a remark, or by who put it forward."""

from dataclasses import dataclass

from engine.commands.answers import storable
from engine.commands.designing import taken, tell_hands
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS


@dataclass(frozen=True, kw_only=True)
class ReturnDesign:
    actor: Actor
    design: int
    remark: str = ""


def handle(cmd: ReturnDesign, tools: Tools) -> None:
    """Raises NotAllowed, NotFound, NotProposed, NoteTooShort."""
    at = tools.clock.now()
    storable({"remark": cmd.remark})
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, APPROVERS).returned(cmd.actor.login, cmd.remark, at)
        tx.designs.change(design)
        tell_hands(tx, design, at)
