"""Publish a message: to who waits for it under its key, to what it starts, or into the buffer."""

from dataclasses import dataclass, field
from datetime import timedelta

from engine.commands.answers import storable
from engine.commands.sending import Posted, Sent, is_repeated, send
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, NotAllowed, Refused
from engine.domain.facts import Variables
from engine.domain.limits import limited


class NegativeTimeToLive(Invalid):
    code = "negative-time-to-live"
    vi = "Thời gian giữ thông điệp không được âm."
    en = "The time to live of a message cannot be negative."


class AlreadyPublished(Refused):
    code = "message-already-published"
    vi = "Thông điệp “{name}” với mã “{message_id}” đã được nhận và còn hiệu lực; lần gửi này không có tác dụng."
    en = 'The message "{name}" with the id "{message_id}" is here already and still lives; this one has no effect.'


@dataclass(frozen=True, kw_only=True)
class PublishMessage:
    actor: Actor
    name: str
    correlation_key: str | None = None  #: None: it can only start a process
    variables: Variables = field(default_factory=dict)
    message_id: str | None = None
    time_to_live: timedelta = timedelta(0)


def handle(cmd: PublishMessage, tools: Tools) -> Posted:
    """No receiver at once is no fault: a message with a time to live is kept.

    Raises NotAllowed for everybody but an administrator, NegativeTimeToLive, ValueRefused, TooManyVariables,
    VariablesTooLarge, AlreadyPublished.
    """
    check_sender(cmd.actor)
    if cmd.time_to_live < timedelta(0):
        raise NegativeTimeToLive(place="timeToLive")
    sendable(cmd.variables)
    at = tools.clock.now()
    sent = Sent(
        kind="message",
        name=cmd.name,
        variables=cmd.variables,
        sender=cmd.actor.login,
        correlation_key=cmd.correlation_key or None,
        message_id=cmd.message_id or None,
        expires_at=at + cmd.time_to_live if cmd.time_to_live else None,
    )
    with tools.store.transaction(cmd.actor.agency) as tx:
        if is_repeated(tx, sent, at):
            raise AlreadyPublished(name=sent.name, message_id=sent.message_id)
        return Posted(key=tx.instances.new_key(), receivers=send(tools, tx, sent, at))


def check_sender(actor: Actor) -> None:
    """Messages and signals from outside come from administrators only. Raises NotAllowed."""
    if not actor.is_system and ADMINISTRATOR not in actor.roles:
        raise NotAllowed


def sendable(variables: Variables) -> None:
    """Raises ValueRefused, TooManyVariables, VariablesTooLarge."""
    storable(variables)
    limited(variables)
