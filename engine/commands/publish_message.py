"""Publish a message: to who waits for it under its key, to what it starts, or into the buffer."""

from dataclasses import dataclass, field
from datetime import timedelta

from engine.commands.answers import storable
from engine.commands.sending import Sent, send
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, NotAllowed
from engine.domain.facts import Variables


class NegativeTimeToLive(Invalid):
    code = "negative-time-to-live"
    vi = "Thời gian giữ thông điệp không được âm."
    en = "The time to live of a message cannot be negative."


@dataclass(frozen=True, kw_only=True)
class PublishMessage:
    actor: Actor
    name: str
    correlation_key: str | None = None  #: None: it can only start a process
    variables: Variables = field(default_factory=dict)
    message_id: str | None = None
    time_to_live: timedelta = timedelta(0)


def handle(cmd: PublishMessage, tools: Tools) -> int:
    """How many receivers it has at once; 0 as well for a message that is kept, or known by its id.

    Raises NotAllowed for everybody but an administrator, NegativeTimeToLive, ValueRefused.
    """
    if not cmd.actor.is_system and ADMINISTRATOR not in cmd.actor.roles:
        raise NotAllowed
    if cmd.time_to_live < timedelta(0):
        raise NegativeTimeToLive(place="timeToLive")
    storable(cmd.variables)
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
        return send(tools, tx, sent, at)
