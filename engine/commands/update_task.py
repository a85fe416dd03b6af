"""Change when a task is due, when it should be looked at, how pressing it is."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.commands.opening import alarms_of
from engine.commands.proceed import note
from engine.commands.tasks_of import task_of
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.domain.keys import ElementKey
from engine.domain.records import plain
from engine.domain.tasks import NotYours, TaskClosed
from engine.evidence import chain

HIGHEST: Final = 100


class PriorityOutOfRange(Invalid):
    code = "priority-out-of-range"
    vi = "Mức ưu tiên phải từ 0 đến 100."
    en = "A priority lies between 0 and 100."


@dataclass(frozen=True, kw_only=True)
class UpdateTask:
    """None leaves a value as it is."""

    actor: Actor
    task_key: ElementKey
    due_at: datetime | None = None
    follow_up_at: datetime | None = None
    priority: int | None = None


def handle(cmd: UpdateTask, tools: Tools) -> None:
    """Reminder and escalation follow the new limit. Raises NotFound, NotYours unless the person holds it, TaskClosed,
    PriorityOutOfRange."""
    if cmd.priority is not None and not 0 <= cmd.priority <= HIGHEST:
        raise PriorityOutOfRange(place="priority")
    with tools.store.transaction(cmd.actor.agency) as tx:
        task = task_of(tx, cmd.actor, cmd.task_key)
        if task.holder != cmd.actor.login:
            raise NotYours
        if task.state != "open":
            raise TaskClosed
        asked = {"due_at": cmd.due_at, "follow_up_at": cmd.follow_up_at, "priority": cmd.priority}
        changes = {name: value for name, value in asked.items() if value is not None}
        changed = replace(task, revision=task.revision + 1, **changes)  # type: ignore[arg-type]
        tx.tasks.change(changed)
        body = plain({"actor": cmd.actor.login, "key": task.key, "element_id": task.element_id, **changes})
        case, at = tx.instances.take(task.instance_key), tools.clock.now()
        note(tx, case, [chain.command("update_task", body)], at)
        if cmd.due_at is not None and changed.limit is not None:
            tx.alarms.clear(task.key)
            for alarm in alarms_of(CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at), changed):
                tx.alarms.set(alarm)
