"""Broadcast a signal: to every case that waits for it, and to every process that it starts."""

from dataclasses import dataclass, field

from engine.commands.answers import storable
from engine.commands.sending import Sent, send
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotAllowed
from engine.domain.facts import Variables


@dataclass(frozen=True, kw_only=True)
class BroadcastSignal:
    actor: Actor
    name: str
    variables: Variables = field(default_factory=dict)


def handle(cmd: BroadcastSignal, tools: Tools) -> int:
    """How many receivers it has. Raises NotAllowed for everybody but an administrator, ValueRefused."""
    if not cmd.actor.is_system and ADMINISTRATOR not in cmd.actor.roles:
        raise NotAllowed
    storable(cmd.variables)
    sent = Sent(kind="signal", name=cmd.name, variables=cmd.variables, sender=cmd.actor.login)
    with tools.store.transaction(cmd.actor.agency) as tx:
        return send(tools, tx, sent, tools.clock.now())
