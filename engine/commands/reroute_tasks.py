"""An absence begins or is over: open tasks find the person of this instant (H4, D19); who acts for others is missed."""

from dataclasses import dataclass
from typing import Final

from engine.commands.opening import assigned_entry, reassigned
from engine.commands.proceed import note
from engine.commands.sending import Sent, send
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.facts import Json
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.ports import Transaction

AWAY: Final = "delegate-away-{person}"  #: the signal that somebody's absence begins, for who relies on them


@dataclass(frozen=True, kw_only=True)
class RerouteTasks:
    actor: Actor
    alarm_id: int


def handle(cmd: RerouteTasks, tools: Tools) -> bool:
    """False: it has been dealt with already."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is None or alarm.person is None or alarm.due_at > at:
            return False
        tx.alarms.done(alarm.id)
        for task in tx.tasks.open_of(alarm.person):
            reroute(tools, tx, cmd.actor, task)
        if tools.staffed(tx, at).is_absent(alarm.person, at):
            away = Sent(kind="signal", name=AWAY.format(person=alarm.person), variables={}, sender=cmd.actor.login)
            send(tools, tx, away, at)
        return True


def reroute(tools: Tools, tx: Transaction, actor: Actor, task: Task) -> None:
    """Give the task to whom the rules name now; who had it is in the history."""
    at = tools.clock.now()
    case = tx.instances.take(task.instance_key)
    world = CaseWorld(tools, tx, case.instance, actor=actor.login, at=at)
    after = reassigned(world, task, tx.tasks.of_case(task.instance_key))
    if after.revision == task.revision:
        return
    tx.tasks.change(after)
    body: dict[str, Json] = {"actor": actor.login, "key": task.key, "element_id": task.element_id}
    moved = chain.command("reroute_tasks", {**body, "from": list(task.people), "to": list(after.people)})
    note(tx, case, [moved, assigned_entry(after)], at)
