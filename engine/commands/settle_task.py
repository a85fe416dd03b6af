"""The grace after an escalation is over: what D21 on_final says. It passes work on and never approves or refuses."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.commands.complete_task import finish
from engine.commands.opening import assigned_entry, given_on, reassigned, stood_in
from engine.commands.overdue import Overdue, take, tell
from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.calendar import due_at, local_day
from engine.domain.keys import SYSTEM
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.ports import Transaction

HEAD: Final = "agency_head"
STILL: Final = "Hồ sơ “{title}” vẫn chưa được xử lý và đã quá hạn."
DEBT: Final = "Hồ sơ “{title}” chưa thanh toán; số tạm ứng trở thành khoản phải thu."


@dataclass(frozen=True, kw_only=True)
class SettleTask:
    actor: Actor
    alarm_id: int


def handle(cmd: SettleTask, tools: Tools) -> bool:
    """False: nothing is left to settle."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        found = take(tools, tx, cmd.alarm_id)
        if found is None:
            return False
        token = str((found.task.limit or {}).get("on_final") or "")
        ACTS.get(token, remind_daily)(tools, tx, found)
        return True


def reoffer_acting(tools: Tools, tx: Transaction, found: Overdue) -> None:
    """Ask the rules again; if they still name the same person, who acts for that person gets it, once."""
    if given_on(found.task):
        remind_daily(tools, tx, found)
        return
    world, earlier = _world(tools, tx, found)
    task = reassigned(world, found.task, earlier)
    if task.revision == found.task.revision:
        task = stood_in(world, found.task, earlier)
    _pass_on(tools, tx, found, task)


def reoffer_head(tools: Tools, tx: Transaction, found: Overdue) -> None:
    world, earlier = _world(tools, tx, found)
    _pass_on(tools, tx, found, reassigned(world, found.task, earlier, HEAD))


def remind_daily(tools: Tools, tx: Transaction, found: Overdue) -> None:
    """Every working day anew, until somebody acts."""
    tell(tx, found, found.actors, "Quá hạn", STILL.format(title=found.case.instance.title))
    note(tx, found.case, [chain.command("remind_task", {**found.body, "to": list(found.actors)})], found.at)
    tomorrow = due_at(found.at, 1, tools.agency_calendar(found.task.agency))
    tx.alarms.set(replace(found.alarm, kind="final", due_at=tomorrow, attempts=0))


def block_new_trips(tools: Tools, tx: Transaction, found: Overdue) -> None:
    """The check of a request refuses a new trip (duty.overdue); the leadership is told."""
    _tell_head(tools, tx, found, "Không được đi chuyến mới cho đến khi báo cáo", STILL)
    remind_daily(tools, tx, found)


def escalate_head(tools: Tools, tx: Transaction, found: Overdue) -> None:
    """The work stays with whose it is; the head is told, and may take it over or direct."""
    _tell_head(tools, tx, found, "Quá hạn, chờ người đứng đầu chỉ đạo", STILL)
    remind_daily(tools, tx, found)


def recover_advance(tools: Tools, tx: Transaction, found: Overdue) -> None:
    """What was advanced and not settled is a debt."""
    _tell_head(tools, tx, found, "Tạm ứng quá hạn thanh toán, phải thu hồi", DEBT)
    remind_daily(tools, tx, found)


def _tell_head(tools: Tools, tx: Transaction, found: Overdue, subject: str, text: str) -> None:
    head = tools.staffed(tx, found.at).agency_head(found.task.agency, local_day(found.at))
    if head is not None:
        tell(tx, found, (head,), subject, text.format(title=found.case.instance.title))


def finish_formally(tools: Tools, tx: Transaction, found: Overdue) -> None:
    """A formal step (a register line, a request nobody corrects, a paper not handed in) ends with its final outcome."""
    outcome = found.task.final_outcome
    if outcome is None:
        remind_daily(tools, tx, found)
        return
    world = CaseWorld(tools, tx, found.case.instance, actor=SYSTEM, at=found.at)
    done = replace(
        found.task, state="completed", closed_at=found.at, closed_by=SYSTEM, outcome=outcome,
        revision=found.task.revision + 1,
    )  # fmt: skip
    finish(world, found.case, done, {})


def _world(tools: Tools, tx: Transaction, found: Overdue) -> tuple[CaseWorld, Sequence[Task]]:
    world = CaseWorld(tools, tx, found.case.instance, actor=SYSTEM, at=found.at)
    return world, tx.tasks.of_case(found.task.instance_key)


def _pass_on(tools: Tools, tx: Transaction, found: Overdue, task: Task) -> None:
    """To whom ``task`` names; unchanged, everybody is reminded."""
    if task.revision == found.task.revision:
        remind_daily(tools, tx, found)
        return
    tx.tasks.change(task)
    entries = [
        chain.command("reroute_tasks", {**found.body, "from": list(found.actors), "to": list(task.people)}),
        assigned_entry(task),
    ]
    note(tx, found.case, entries, found.at)
    limit = due_at(found.at, 1, tools.agency_calendar(task.agency))
    tx.alarms.set(replace(found.alarm, kind="final", due_at=limit, attempts=0))


ACTS: Final[Mapping[str, Callable[[Tools, Transaction, Overdue], None]]] = {
    "reoffer_acting": reoffer_acting,
    "reoffer_head": reoffer_head,
    "remind_daily": remind_daily,
    "block_new_trips": block_new_trips,
    "recover_advance": recover_advance,
    "close_withdrawn": finish_formally,
    "auto_register": finish_formally,
    "convert_kind": finish_formally,
    "escalate_head": escalate_head,
    "remind_letter": finish_formally,
}
