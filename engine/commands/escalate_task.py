"""The limit of a task has passed: those above are told (H6, D21 escalate_to); a timer never decides for a person."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from engine.commands.overdue import Overdue, take, tell
from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import due_at
from engine.domain.keys import Login
from engine.evidence import chain
from engine.ports import Transaction

TEXT: Final = "Hồ sơ “{title}” đã quá hạn xử lý ở bước “{task}”. Người đang giữ việc: {holders}."


@dataclass(frozen=True, kw_only=True)
class EscalateTask:
    actor: Actor
    alarm_id: int


def handle(cmd: EscalateTask, tools: Tools) -> bool:
    """False: nothing is overdue any more."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        found = take(tools, tx, cmd.alarm_id)
        if found is None:
            return False
        to = _told(found)
        holders = ", ".join(found.organisation.person(one).name for one in found.actors)
        text = TEXT.format(title=found.case.instance.title, task=found.task.name, holders=holders)
        tell(tx, found, (*found.actors, *to), "Quá hạn", text)
        note(tx, found.case, [chain.command("escalate_task", {**found.body, "to": list(to)})], found.at)
        _set_final(tools, tx, found)
        return True


def _told(found: Overdue) -> tuple[Login, ...]:
    """Everybody behind the roles that D21 names and who does not have the task anyway."""
    named = str((found.task.limit or {}).get("escalate_to") or "")
    people = (one for role in named.split(";") if role.strip() for one in found.behind(role.strip()))
    return tuple(dict.fromkeys(one for one in people if one not in found.actors))


def _set_final(tools: Tools, tx: Transaction, found: Overdue) -> None:
    limit = found.task.limit or {}
    if limit.get("on_final"):
        grace = Decimal(str(limit.get("grace_wd") or 0))
        calendar = tools.agency_calendar(found.task.agency)
        tx.alarms.set(replace(found.alarm, kind="final", due_at=due_at(found.at, grace, calendar), attempts=0))
