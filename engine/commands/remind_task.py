"""Remind of a task before its limit (H6, D21 remind_at)."""

from dataclasses import dataclass
from typing import Final

from engine.commands.overdue import take, tell
from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.evidence import chain
from engine.evidence.words import spoken_instant as spoken

TEXT: Final = "Hồ sơ “{title}” chờ bạn xử lý, hạn {due}."


@dataclass(frozen=True, kw_only=True)
class RemindTask:
    actor: Actor
    alarm_id: int


def handle(cmd: RemindTask, tools: Tools) -> bool:
    """False: nothing to remind of any more."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        found = take(tools, tx, cmd.alarm_id)
        if found is None:
            return False
        due = found.task.due_at
        text = TEXT.format(title=found.case.instance.title, due=spoken(due) if due else "–")
        tell(tx, found, found.actors, "Nhắc việc", text)
        entry = chain.command("remind_task", {**found.body, "to": list(found.actors)})
        note(tx, found.case, [entry], found.at)
        return True
