"""Hand a signal, message or timer to its receiver: a case that waits for it, or a process that it starts."""

from dataclasses import dataclass

from engine.commands.beginning import begin_by
from engine.commands.proceed import proceed
from engine.commands.sending import message_start
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.starting import NobodyForRole, StartGone, begun_body, owner_of, start_by_clock
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import QuycheError
from engine.domain.facts import Json
from engine.domain.keys import ElementKey, InstanceKey, RoleKey, instance_of
from engine.domain.steps import DeliverMessage, Start
from engine.ports import Alarm, Delivery, Notice, Transaction


@dataclass(frozen=True, kw_only=True)
class Deliver:
    actor: Actor
    alarm_id: int


def handle(cmd: Deliver, tools: Tools) -> bool:
    """False: it has been delivered already, or who waited for it waits no more, or it can start nothing.

    What can start nothing is not tried again: the administrators are told, with the reason.
    """
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
        if delivery.key is not None:
            return tx.post.listens(delivery.key) and hand_in(tools, tx, cmd.actor, delivery) is not None
        return _start(tools, tx, cmd.actor, delivery, alarm)


def hand_in(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery) -> InstanceKey:
    """The case that has it now. Raises StartGone, NobodyForRole, CaseSuspended."""
    if delivery.key is None:
        return _begin(tools, tx, actor, delivery)
    return _hand_over(tools, tx, actor, delivery, delivery.key)


def _body(actor: Actor, delivery: Delivery) -> dict[str, Json]:
    return {"actor": actor.login, "message": delivery.name, "sender": delivery.sender}


def _hand_over(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery, key: ElementKey) -> InstanceKey:
    case = tx.instances.take(instance_of(key))
    world = CaseWorld(tools, tx, case.instance, actor=actor.login, at=tools.clock.now())
    name = "correlate_message" if delivery.kind == "message" else "broadcast_signal"
    step = DeliverMessage(key=key, variables=delivery.variables)
    proceed(world, case, name, {**_body(actor, delivery), "key": key}, step)
    return case.instance.key


def _begin(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery) -> InstanceKey:
    definition = tx.models.process(delivery.process_id or "")
    begun = begin_by(tools, tx, actor, definition.process_id, owner_of(tools, tx, definition, delivery))
    step = Start(variables={**delivery.variables, **begun.identity}, element_id=delivery.element_id)
    proceed(
        begun.world, begun.case, "start_instance", {**begun_body(begun, actor.login), **_body(actor, delivery)}, step
    )
    started_by = message_start(delivery)
    if started_by is not None:
        tx.post.begun(started_by, begun.case.instance.key)
    if delivery.origin is not None:
        tx.links.add(begun.case.instance.key, delivery.origin, begun.world.at)
    return begun.case.instance.key


def _start(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery, alarm: Alarm) -> bool:
    try:
        if delivery.kind == "timer":
            return start_by_clock(tools, tx, actor, delivery, alarm.due_at)
        _begin(tools, tx, actor, delivery)
    except (NobodyForRole, StartGone) as cause:
        started_by = message_start(delivery)
        if started_by is not None:
            tx.post.release(started_by)
        _tell(tools, tx, delivery, cause)
        return False
    return True


def _tell(tools: Tools, tx: Transaction, delivery: Delivery, why: QuycheError) -> None:
    at = tools.clock.now()
    people = tools.staffed(tx, at).resolve(RoleKey(ADMINISTRATOR), tx.agency, "", local_day(at)).people
    if people:
        subject = f"Không khởi tạo được hồ sơ của quy trình “{delivery.process_id}”"
        what = "Đến giờ" if delivery.kind == "timer" else f"Nhận “{delivery.name}” từ {delivery.sender}"
        text = f"{what}, nhưng không có hồ sơ nào được tạo: {why.text('vi')}"
        tx.notify(Notice(to=people, subject=subject, text=text, kind="reminder"), None, at)
