"""Signals and messages from where they are thrown to who waits for them: each receiver gets its own command.

What is thrown is noted in the transaction that throws it, for each receiver that there is at that moment; the runner
delivers. A message that lives on is looked at again whenever somebody begins to wait.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from engine.commands.tools import Tools
from engine.domain.facts import (
    Fact,
    InstanceEnded,
    MessageThrown,
    SignalThrown,
    SubscriptionClosed,
    SubscriptionOpened,
    Variables,
)
from engine.domain.instances import Instance
from engine.domain.keys import InstanceKey, Login, instance_of
from engine.ports import Delivery, KeptMessage, Kind, MessageStart, StartPoint, Transaction

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
    origin: InstanceKey | None = None  #: the case that sends it


@dataclass(frozen=True, kw_only=True)
class Posted:
    """What became of something sent from outside."""

    key: int  #: of the message or signal itself
    receivers: int  #: who gets it now; a message that is kept may find more


def after_step(tools: Tools, tx: Transaction, case: Instance, facts: Sequence[Fact], at: datetime) -> None:
    """What a step of a case has thrown goes out; what it has begun to wait for may be there already."""
    if InstanceEnded in map(type, facts):
        _next_start(tools, tx, case, at)
    if SENDING.isdisjoint(map(type, facts)):
        return
    for fact in facts:
        if isinstance(fact, SignalThrown):
            thrown = Sent(
                kind="signal", name=fact.name, variables=fact.variables, sender=case.initiator, origin=case.key
            )
            send(tools, tx, thrown, at, but=case.key)
        elif isinstance(fact, MessageThrown):
            send(tools, tx, _of(tools, fact, case, at), at)
    for opened in _begun(facts):
        _from_kept(tx, case, opened, at)


def _of(tools: Tools, fact: MessageThrown, case: Instance, at: datetime) -> Sent:
    lives = None if fact.time_to_live is None else tools.executor.due("timeDuration", fact.time_to_live, at)
    return Sent(
        kind="message",
        name=fact.name,
        variables=fact.variables,
        sender=case.initiator,
        origin=case.key,
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
            origin=sent.origin,
            expires_at=sent.expires_at,
            taken=tuple(process_id for process_id, _ in found),
        )
        tx.post.keep(kept)
    return len(found)


def receivers(
    tools: Tools, tx: Transaction, sent: Sent, but: InstanceKey | None = None
) -> Iterator[tuple[str, Delivery]]:
    """Who waits for it now, then what it starts; a message goes to one case of each process, the oldest.

    A message with a key starts nothing while a case that one of the same key began is under way.
    """
    taken: set[str] = set()
    mail = Delivery(
        agency=tx.agency,
        kind=sent.kind,
        name=sent.name,
        variables=sent.variables,
        sender=sent.sender,
        origin=sent.origin,
    )
    for one in tx.post.listening(sent.kind, sent.name, sent.correlation_key):
        if instance_of(one.key) == but or (sent.kind == "message" and one.process_id in taken):
            continue
        taken.add(one.process_id)
        yield one.process_id, replace(mail, key=one.key)
    for process_id, way in ways_in(tools, tx, sent.kind, sent.name):
        if process_id in taken and (sent.kind == "message" or way.first_of_all):
            continue
        begins = replace(mail, process_id=process_id, element_id=way.element_id, correlation_key=sent.correlation_key)
        start = message_start(begins)
        if start is None or tx.post.reserve(start):
            taken.add(process_id)
            yield process_id, begins


def message_start(delivery: Delivery) -> MessageStart | None:
    """Of a message that begins a case and has a key."""
    if delivery.kind != "message" or delivery.process_id is None or delivery.correlation_key is None:
        return None
    return MessageStart(process_id=delivery.process_id, correlation_key=delivery.correlation_key, name=delivery.name)


def ways_in(
    tools: Tools, tx: Transaction, kind: Literal["message", "signal"], name: str
) -> Iterable[tuple[str, StartPoint]]:
    """Processes that begin by it, in their version in force, with the start event."""
    for definition in tx.models.newest():
        for way in tools.info(definition).starts:
            if way.kind == kind and way.name == name:
                yield definition.process_id, way


def _next_start(tools: Tools, tx: Transaction, ended: Instance, at: datetime) -> None:
    """What one message began has ended: the next of its key that is kept begins another."""
    if not any(way.kind == "message" for way in tools.info(tx.models.definition(ended.definition_key)).starts):
        return
    start = tx.post.begun_by(ended.key)
    if start is None:
        return
    tx.post.release(start)
    mine = [way for process_id, way in ways_in(tools, tx, "message", start.name) if process_id == start.process_id]
    kept = _untaken(tx, start.name, start.correlation_key, start.process_id, at)
    if mine and kept is not None and tx.post.reserve(start):
        begins = replace(_mail(tx, kept), process_id=start.process_id, element_id=mine[0].element_id)
        _take(tx, kept, start.process_id, replace(begins, correlation_key=start.correlation_key), at)


def _from_kept(tx: Transaction, case: Instance, opened: SubscriptionOpened, at: datetime) -> None:
    kept = _untaken(tx, opened.name, opened.correlation_key, case.process_id, at)
    if kept is not None:
        _take(tx, kept, case.process_id, replace(_mail(tx, kept), key=opened.key), at)


def _untaken(tx: Transaction, name: str, key: str | None, process_id: str, at: datetime) -> KeptMessage | None:
    """The oldest message that is kept and that a process has not had."""
    return next((one for one in tx.post.kept(name, key, at) if process_id not in one.taken), None)


def _mail(tx: Transaction, kept: KeptMessage) -> Delivery:
    return Delivery(
        agency=tx.agency,
        kind="message",
        name=kept.name,
        variables=kept.variables,
        sender=kept.sender,
        origin=kept.origin,
    )


def _take(tx: Transaction, kept: KeptMessage, process_id: str, delivery: Delivery, at: datetime) -> None:
    tx.post.give(replace(kept, taken=(*kept.taken, process_id)))
    tx.post.send(delivery, at)
