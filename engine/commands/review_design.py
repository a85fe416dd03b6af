"""A second person has looked through a design that was put forward; a third one decides (context.md I-2)."""

from dataclasses import dataclass

from engine.commands.designing import notify_next, taken
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS


@dataclass(frozen=True, kw_only=True)
class ReviewDesign:
    actor: Actor
    design: int


def handle(cmd: ReviewDesign, tools: Tools) -> None:
    """Raises NotAllowed, NotFound, NotProposed, OwnDesignReviewed, ReviewedAlready."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, APPROVERS).reviewed(cmd.actor.login, at)
        tx.designs.change(design)
        notify_next(tools, tx, design, at)
