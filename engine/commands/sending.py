"""Signals and messages from where they are thrown to who waits for them: each receiver gets its own command.

What is thrown is noted in the transaction that throws it, for each receiver that there is at that moment; the runner
delivers. A message that lives on is looked at again whenever somebody begins to wait.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from engine.commands.tools import Tools
from engine.domain.facts import Fact, MessageThrown, SignalThrown, SubscriptionClosed, SubscriptionOpened, Variables
from engine.domain.instances import Instance
from engine.domain.keys import InstanceKey, Login, instance_of
from engine.ports import Delivery, KeptMessage, Kind, StartPoint, Transaction

SENDING: Final = frozenset({SignalThrown, MessageThrown, SubscriptionOpened})


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A signal or message, whoever throws it."""

    kind: Kind
    name: str
    variables: Variables
    sender: Login
    correlation_key: str | None = None
    message_id: str | None = None
    expires_at: datetime | None = None  #: None: who does not wait now never gets it


@dataclass(frozen=True, kw_only=True)
class Posted:
    """What became of something sent from outside."""

    key: int  #: of the message or signal itself
    receivers: int  #: who gets it now; a message that is kept may find more


def after_step(tools: Tools, tx: Transaction, case: Instance, facts: Sequence[Fact], at: datetime) -> None:
    """What a step of a case has thrown goes out; what it has begun to wait for may be there already."""
    if SENDING.isdisjoint(map(type, facts)):
        return
    for fact in facts:
        if isinstance(fact, SignalThrown):
            thrown = Sent(kind="signal", name=fact.name, variables=fact.variables, sender=case.initiator)
            send(tools, tx, thrown, at, but=case.key)
        elif isinstance(fact, MessageThrown):
            send(tools, tx, _of(tools, fact, case.initiator, at), at)
    for opened in _begun(facts):
        _from_kept(tx, case, opened, at)


def _of(tools: Tools, fact: MessageThrown, sender: Login, at: datetime) -> Sent:
    lives = None if fact.time_to_live is None else tools.executor.due("timeDuration", fact.time_to_live, at)
    return Sent(
        kind="message",
        name=fact.name,
        variables=fact.variables,
        sender=sender,
        correlation_key=fact.correlation_key,
        message_id=fact.message_id,
        expires_at=None if lives is None else lives.at,
    )


def _begun(facts: Sequence[Fact]) -> Iterator[SubscriptionOpened]:
    closed = {fact.key for fact in facts if isinstance(fact, SubscriptionClosed)}
    for fact in facts:
        if isinstance(fact, SubscriptionOpened) and fact.kind == "message" and fact.key not in closed:
            yield fact


def is_repeated(tx: Transaction, sent: Sent, at: datetime) -> bool:
    """A message of this id, name and key still lives: a second one has no effect."""
    if sent.message_id is None:
        return False
    return any(one.message_id == sent.message_id for one in tx.post.kept(sent.name, sent.correlation_key, at))


def send(tools: Tools, tx: Transaction, sent: Sent, at: datetime, *, but: InstanceKey | None = None) -> int:
    """To everybody who waits for it now; ``but`` has it already. A message goes to one case of each process.

    How many receivers there are.
    """
    if is_repeated(tx, sent, at):
        return 0
    found = list(receivers(tools, tx, sent, but))
    for _, delivery in found:
        tx.post.send(delivery, at)
    if sent.kind == "message" and sent.expires_at is not None and sent.expires_at > at:
        kept = KeptMessage(
            name=sent.name,
            correlation_key=sent.correlation_key,
            message_id=sent.message_id,
            variables=sent.variables,
            sender=sent.sender,
            expires_at=sent.expires_at,
            taken=tuple(process_id for process_id, _ in found),
        )
        tx.post.keep(kept)
    return len(found)


def receivers(
    tools: Tools, tx: Transaction, sent: Sent, but: InstanceKey | None = None
) -> Iterator[tuple[str, Delivery]]:
    """Who waits for it now, then what it starts; a message goes to one case of each process, the oldest."""
    taken: set[str] = set()
    mail = Delivery(agency=tx.agency, kind=sent.kind, name=sent.name, variables=sent.variables, sender=sent.sender)
    for one in tx.post.listening(sent.kind, sent.name, sent.correlation_key):
        if instance_of(one.key) == but or (sent.kind == "message" and one.process_id in taken):
            continue
        taken.add(one.process_id)
        yield one.process_id, replace(mail, key=one.key)
    for process_id, way in ways_in(tools, tx, sent.kind, sent.name):
        if process_id not in taken or (sent.kind == "signal" and not way.first_of_all):
            taken.add(process_id)
            yield process_id, replace(mail, process_id=process_id, element_id=way.element_id)


def ways_in(
    tools: Tools, tx: Transaction, kind: Literal["message", "signal"], name: str
) -> Iterable[tuple[str, StartPoint]]:
    """Processes that begin by it, in their version in force, with the start event."""
    for definition in tx.models.newest():
        for way in tools.info(definition).starts:
            if way.kind == kind and way.name == name:
                yield definition.process_id, way


def _from_kept(tx: Transaction, case: Instance, opened: SubscriptionOpened, at: datetime) -> None:
    for kept in tx.post.kept(opened.name, opened.correlation_key, at):
        if case.process_id in kept.taken:
            continue
        tx.post.give(replace(kept, taken=(*kept.taken, case.process_id)))
        delivery = Delivery(
            agency=tx.agency,
            kind="message",
            name=kept.name,
            variables=kept.variables,
            sender=kept.sender,
            key=opened.key,
        )
        tx.post.send(delivery, at)
        return
