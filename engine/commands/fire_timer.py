"""The time of a timer has come."""

from dataclasses import dataclass

from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.steps import FireTimer as FireTimerStep


@dataclass(frozen=True, kw_only=True)
class FireTimer:
    actor: Actor
    alarm_id: int


def handle(cmd: FireTimer, tools: Tools) -> bool:
    """False: it has been dealt with already, or its time has not come."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is None or alarm.due_at > at or alarm.instance_key is None or alarm.key is None:
            return False
        case = tx.instances.take(alarm.instance_key)
        tx.alarms.done(alarm.id)  # a timer that repeats is set anew by what follows
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at)
        proceed(world, case, "fire_timer", {"actor": cmd.actor.login, "key": alarm.key}, FireTimerStep(key=alarm.key))
        return True
