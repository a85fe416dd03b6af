"""Give a design up; it stays readable."""

from dataclasses import dataclass

from engine.commands.designing import check_designer
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
        check_designer(tools, tx, cmd.actor, at)
        tx.designs.change(tx.designs.take(cmd.design).dropped(cmd.actor.login, at))
