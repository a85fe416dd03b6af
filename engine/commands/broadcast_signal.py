"""Broadcast a signal: to every case that waits for it, and to every process that it starts."""

from dataclasses import dataclass, field

from engine.commands.publish_message import check_sender, sendable
from engine.commands.sending import Posted, Sent, send
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.facts import Variables


@dataclass(frozen=True, kw_only=True)
class BroadcastSignal:
    actor: Actor
    name: str
    variables: Variables = field(default_factory=dict)


def handle(cmd: BroadcastSignal, tools: Tools) -> Posted:
    """Raises NotAllowed for everybody but an administrator, ValueRefused, TooManyVariables, VariablesTooLarge."""
    check_sender(cmd.actor)
    sendable(cmd.variables)
    sent = Sent(kind="signal", name=cmd.name, variables=cmd.variables, sender=cmd.actor.login)
    with tools.store.transaction(cmd.actor.agency) as tx:
        return Posted(key=tx.instances.new_key(), receivers=send(tools, tx, sent, tools.clock.now()))
