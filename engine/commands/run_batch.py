"""The next cases of a batch: each in a transaction of its own, with what became of it.

Killed at any moment it is resumed by its alarm: a case that was done says so in the transaction that did it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from engine.commands import (
    cancel_instance,
    migrate_instance,
    modify_instance,
    resume_instance,
    retry,
    suspend_instance,
)
from engine.commands.cancel_instance import CancelInstance
from engine.commands.migrate_instance import MigrateInstance
from engine.commands.modify_instance import ModifyInstance
from engine.commands.resume_instance import ResumeInstance
from engine.commands.retry import Retry
from engine.commands.suspend_instance import SuspendInstance
from engine.commands.tools import Tools
from engine.domain.actor import Actor, system
from engine.domain.batches import Batch, BatchKind, Item
from engine.domain.calendar import local_day
from engine.domain.errors import InvalidInput, Language, NotFound, QuycheError, StaleRevision, Unavailable
from engine.domain.keys import SYSTEM, InstanceKey
from engine.domain.roles import roles_of
from engine.domain.steps import Begin, Move
from engine.ports import Transaction

AT_ONCE: Final = 50  #: then other alarms get their turn


@dataclass(frozen=True, kw_only=True)
class RunBatch:
    actor: Actor
    alarm_id: int


def handle(cmd: RunBatch, tools: Tools) -> bool:
    """False: there is nothing left of it. Raises StaleRevision when a case was being changed; it is tried again."""
    if not all(_one(cmd, tools) for _ in range(AT_ONCE)):
        return False
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is not None:
            tx.alarms.done(cmd.alarm_id)
            tx.alarms.set(replace(alarm, id=0, due_at=tools.clock.now(), attempts=0))
    return True


def _one(cmd: RunBatch, tools: Tools) -> bool:
    item: Item | None = None
    try:
        with tools.store.transaction(cmd.actor.agency) as tx:
            alarm = tx.alarms.take(cmd.alarm_id)
            if alarm is None or alarm.key is None:
                return False
            batch = tx.batches.get(alarm.key)
            item = tx.batches.next(batch.id)
            if item is None:
                tx.batches.end(batch.id, tools.clock.now())
                tx.alarms.done(cmd.alarm_id)
                return False
            ACTS[batch.kind](tx, tools, batch, _asker(tx, tools, batch), item.instance_key)
            tx.batches.settle(replace(item, state="done", done_at=tools.clock.now()))
    except StaleRevision:
        raise
    except QuycheError as cause:
        if item is None or isinstance(cause, Unavailable):
            raise  # not of this case: the runner comes again
        _failed(cmd, tools, item, cause)
    return True


def _failed(cmd: RunBatch, tools: Tools, item: Item, cause: QuycheError) -> None:
    """What the case refused stays with it; the others go on."""
    tools.executor.forget(item.instance_key)
    with tools.store.transaction(cmd.actor.agency) as tx:
        told = replace(
            item, state="failed", text_vi=_told(cause, "vi"), text_en=_told(cause, "en"), done_at=tools.clock.now()
        )
        tx.batches.settle(told)


def _told(cause: QuycheError, language: Language) -> str:
    if isinstance(cause, InvalidInput):
        return " ".join(one.text(language) for one in cause.findings)
    return cause.text(language)


def _asker(tx: Transaction, tools: Tools, batch: Batch) -> Actor:
    """Who asked for it, with the roles of now: who has lost them meanwhile moves no further case."""
    if batch.asked_by == SYSTEM:
        return system(batch.agency)
    at = tools.clock.now()
    roles = roles_of(tools.staffed(tx, at), batch.asked_by, batch.agency, local_day(at))
    return Actor(login=batch.asked_by, agency=batch.agency, roles=roles)


# ------------------------------------------------------------------ what is done with one case


def _retry(tx: Transaction, tools: Tools, batch: Batch, actor: Actor, key: InstanceKey) -> None:
    """Everything that stands still in it."""
    standing = tx.waits.incidents(key)
    if not standing:
        raise NotFound("incident", key)
    for one in standing:
        retry.apply(tx, tools, Retry(actor=actor, instance_key=key, key=one, reason=batch.reason))


def _cancel(tx: Transaction, tools: Tools, batch: Batch, actor: Actor, key: InstanceKey) -> None:
    cancel_instance.apply(tx, tools, CancelInstance(actor=actor, instance_key=key, reason=batch.reason))


def _migrate(tx: Transaction, tools: Tools, batch: Batch, actor: Actor, key: InstanceKey) -> None:
    to = batch.plan.definition_key
    if to is None:
        raise NotFound("version", to)
    command = MigrateInstance(
        actor=actor, instance_key=key, definition_key=to, mapping=batch.plan.mapping, reason=batch.reason
    )
    migrate_instance.apply(tx, tools, command)


def _modify(tx: Transaction, tools: Tools, batch: Batch, actor: Actor, key: InstanceKey) -> None:
    """Every run of an element goes to the other, in the scope where it is."""
    moves = (Move(to=Begin(element_id=to), element_id=one, beside=True) for one, to in batch.plan.mapping.items())
    command = ModifyInstance(actor=actor, instance_key=key, move=tuple(moves), reason=batch.reason)
    modify_instance.apply(tx, tools, command)


def _suspend(tx: Transaction, tools: Tools, batch: Batch, actor: Actor, key: InstanceKey) -> None:
    suspend_instance.apply(tx, tools, SuspendInstance(actor=actor, instance_key=key, reason=batch.reason))


def _resume(tx: Transaction, tools: Tools, batch: Batch, actor: Actor, key: InstanceKey) -> None:
    resume_instance.apply(tx, tools, ResumeInstance(actor=actor, instance_key=key, reason=batch.reason))


ACTS: Final[Mapping[BatchKind, Callable[[Transaction, Tools, Batch, Actor, InstanceKey], Any]]] = {
    "retry": _retry,
    "cancel": _cancel,
    "migrate": _migrate,
    "modify": _modify,
    "suspend": _suspend,
    "resume": _resume,
}
