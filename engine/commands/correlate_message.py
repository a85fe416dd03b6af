"""Correlate a message at once: who waits for it goes on, or a case begins, before the answer is given."""

from dataclasses import dataclass, field

from engine.commands.deliver import hand_in
from engine.commands.publish_message import check_sender, sendable
from engine.commands.sending import Sent, receivers
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.facts import Variables
from engine.domain.keys import InstanceKey


class NobodyWaits(NotFound):
    code = "nobody-waits-for-message"
    vi = "Không hồ sơ nào chờ thông điệp {what} với khóa {key}, và không quy trình nào bắt đầu bằng nó."
    en = "No case waits for the message {what} with the key {key}, and no process begins by it."


@dataclass(frozen=True, kw_only=True)
class CorrelateMessage:
    actor: Actor
    name: str
    correlation_key: str | None = None
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Correlated:
    key: int  #: of the message
    instance_key: InstanceKey  #: the case that has it


def handle(cmd: CorrelateMessage, tools: Tools) -> Correlated:
    """The oldest case that waits has it when this returns; one of each other process gets it by the runner.

    Raises NotAllowed for everybody but an administrator, ValueRefused, TooManyVariables, VariablesTooLarge,
    NobodyWaits, CaseSuspended, NobodyForRole.
    """
    check_sender(cmd.actor)
    sendable(cmd.variables)
    at = tools.clock.now()
    sent = Sent(
        kind="message",
        name=cmd.name,
        variables=cmd.variables,
        sender=cmd.actor.login,
        correlation_key=cmd.correlation_key or None,
    )
    with tools.store.transaction(cmd.actor.agency) as tx:
        found = [delivery for _, delivery in receivers(tools, tx, sent)]
        if not found:
            raise NobodyWaits(f"“{cmd.name}”", f"“{cmd.correlation_key or ''}”")
        for other in found[1:]:
            tx.post.send(other, at)
        return Correlated(key=tx.instances.new_key(), instance_key=hand_in(tools, tx, cmd.actor, found[0]))
