"""Whether somebody may look into a case, for commands that give something of it away: the rule that pages go by."""

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.domain.visibility import scope_of
from engine.ports import Transaction


def check_sees(tools: Tools, tx: Transaction, actor: Actor, key: InstanceKey) -> None:
    """Raises NotFound for a case that is not there and for one that the actor may not know of, alike."""
    at = tools.clock.now()
    if not tx.rights.sees(actor, scope_of(tools.staffed(tx, at), actor, local_day(at)), key):
        raise NotFound("instance", key)
