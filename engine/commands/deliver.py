"""Hand a signal, message or timer to its receiver: a case that waits for it, or a process that it starts."""

from dataclasses import dataclass

from engine.commands.beginning import begin_by
from engine.commands.proceed import proceed
from engine.commands.starting import begun_body, start_by_clock
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.facts import Json
from engine.domain.keys import ElementKey, instance_of
from engine.domain.steps import DeliverMessage, Start
from engine.ports import Delivery, Transaction


@dataclass(frozen=True, kw_only=True)
class Deliver:
    actor: Actor
    alarm_id: int


def handle(cmd: Deliver, tools: Tools) -> bool:
    """False: it has been delivered already, or who waited for it waits no more."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is None or alarm.due_at > tools.clock.now():
            return False
        if alarm.instance_key is not None and tx.instances.take(alarm.instance_key).instance.state == "suspended":
            tx.alarms.hold(alarm.instance_key)  # it gets its mail when it goes on
            return False
        delivery = tx.post.take(cmd.alarm_id)
        if delivery is None:
            return False
        tx.alarms.done(cmd.alarm_id)
        if delivery.kind == "timer":
            return start_by_clock(tools, tx, cmd.actor, delivery, alarm.due_at)
        if delivery.key is None:
            _start(tools, tx, cmd.actor, delivery)
            return True
        return _hand_over(tools, tx, cmd.actor, delivery, delivery.key)


def _body(actor: Actor, delivery: Delivery) -> dict[str, Json]:
    return {"actor": actor.login, "message": delivery.name, "sender": delivery.sender}


def _hand_over(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery, key: ElementKey) -> bool:
    case = tx.instances.take(instance_of(key))
    if not tx.post.listens(key):
        return False
    world = CaseWorld(tools, tx, case.instance, actor=actor.login, at=tools.clock.now())
    name = "correlate_message" if delivery.kind == "message" else "broadcast_signal"
    step = DeliverMessage(key=key, variables=delivery.variables)
    proceed(world, case, name, {**_body(actor, delivery), "key": key}, step)
    return True


def _start(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery) -> None:
    begun = begin_by(tools, tx, actor, delivery.process_id or "", delivery.sender)
    step = Start(variables={**delivery.variables, **begun.identity}, element_id=delivery.element_id)
    proceed(begun.world, begun.case, "start_instance", {**begun_body(begun, actor), **_body(actor, delivery)}, step)
