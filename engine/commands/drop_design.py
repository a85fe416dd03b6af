"""Give a design up; it stays readable."""

from dataclasses import dataclass

from engine.commands.designing import DESIGNERS, taken
from engine.commands.tools import Tools
from engine.domain.actor import Actor


@dataclass(frozen=True, kw_only=True)
class DropDesign:
    actor: Actor
    design: int


def handle(cmd: DropDesign, tools: Tools) -> None:
    """Whatever state it is in but in force. Raises NotAllowed, NotFound, DesignClosed."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        tx.designs.change(taken(tools, tx, cmd.actor, cmd.design, DESIGNERS).dropped(cmd.actor.login, at))
