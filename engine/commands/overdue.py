"""What reminders and escalations have in common: the task of an alarm, and who is to be told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from engine.commands.opening import UNIT
from engine.commands.tools import Tools
from engine.domain.calendar import local_day
from engine.domain.facts import Json
from engine.domain.keys import SYSTEM, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.tasks import Task
from engine.ports import Alarm, Notice, StoredCase, Transaction


@dataclass(frozen=True, kw_only=True)
class Overdue:
    alarm: Alarm
    task: Task
    case: StoredCase
    organisation: Organisation
    at: datetime

    @property
    def actors(self) -> tuple[Login, ...]:
        """Who has it: the holder, else everybody who may claim it."""
        return (self.task.holder,) if self.task.holder else self.task.people

    @property
    def body(self) -> dict[str, Json]:
        """How the history names the task in what the system does about it."""
        return {"actor": SYSTEM, "key": self.task.key, "element_id": self.task.element_id}

    def behind(self, role: str) -> tuple[Login, ...]:
        """Who stands behind a role, seen from the unit of the case, or the one the task names; a word that is no
        role may be a property of the task, with the login it means there: who sent a traveller."""
        named = self.task.properties.get(role)
        if isinstance(named, str) and named:
            return (Login(named),)
        unit = str(self.task.properties.get(UNIT) or self.case.instance.unit)
        return self.organisation.resolve(RoleKey(role), self.task.agency, unit, local_day(self.at)).people


def take(tools: Tools, tx: Transaction, alarm_id: int) -> Overdue | None:
    """None: dealt with already, or the task is no longer open; then the alarm is done with."""
    alarm = tx.alarms.take(alarm_id)
    at = tools.clock.now()
    if alarm is None or alarm.key is None or alarm.due_at > at:
        return None
    task = tx.tasks.get(alarm.key)
    tx.alarms.done(alarm_id)
    if task.state != "open":
        return None
    case = tx.instances.take(task.instance_key)
    return Overdue(alarm=alarm, task=task, case=case, organisation=tools.staffed(tx, at), at=at)


def tell(tx: Transaction, found: Overdue, to: Sequence[Login], subject: str, text: str) -> None:
    """One notice about a task, linked to its case. Of a closed case it says no more than the name of the task."""
    people = tuple(dict.fromkeys(to))
    if people:
        about = found.task.about if found.case.instance.secrecy == "ordinary" else None
        named = f"{found.task.name} – {about}" if about else found.task.name
        notice = Notice(to=people, subject=f"{subject}: {named}", text=text, kind="reminder")
        tx.notify(notice, found.case.instance.key, found.at)
