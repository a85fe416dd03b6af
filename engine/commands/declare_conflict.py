"""Who has a relation of interest with the person or matter of a task gives it back (0.3, H5); others are asked."""

from dataclasses import dataclass

from engine.commands.opening import assigned_entry, given_back
from engine.commands.proceed import note
from engine.commands.tasks_of import holder_named, task_of
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import Refused
from engine.domain.facts import Json
from engine.domain.instances import Instance
from engine.domain.keys import ElementKey, Login
from engine.domain.sealed import LOST
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.ports import Transaction


class NobodyElse(Refused):
    code = "nobody-else-decides"
    vi = "Không còn ai trong cơ quan được làm việc này thay bạn: hãy báo cáo cấp trên trực tiếp."
    en = "Nobody else in the agency may do this instead of you: report to your superior."


class NothingToJudge(Refused):
    code = "nothing-to-judge"
    vi = "Việc này không phải xem xét, quyết định, hoặc đã có ô khai quan hệ lợi ích trong biểu mẫu."
    en = "This task neither reviews nor decides, or its form asks for a relation of interest itself."


@dataclass(frozen=True, kw_only=True)
class DeclareConflict:
    actor: Actor
    task_key: ElementKey
    reason: str  #: may be empty: that there is a relation is enough


def handle(cmd: DeclareConflict, tools: Tools) -> None:
    """For the rest of the case the asker reviews and decides nothing of it; the limit of the task stays.

    Raises NotFound, TaskClosed, TaskHeld, NothingToJudge, NobodyElse.
    """
    at, person = tools.clock.now(), cmd.actor.login
    with tools.store.transaction(cmd.actor.agency) as tx:
        task = task_of(tx, cmd.actor, cmd.task_key)
        with holder_named(tools):
            task.check_own(person)
        if not task.judges:
            raise NothingToJudge
        case = tx.instances.take(task.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=person, at=at)
        after = given_back(world, task, tx.tasks.of_case(task.instance_key), person)
        if person in after.people:
            raise NobodyElse
        tx.tasks.change(after)
        tx.drafts.drop(person, f"task:{task.key}")
        _give_up(tx, case.instance, person)
        note(tx, case, [chain.command("declare_conflict", _body(cmd, task, after)), assigned_entry(after)], at)


def _give_up(tx: Transaction, case: Instance, person: Login) -> None:
    """Of a case that not everybody sees they see what another role of theirs shows, and open no sealed author."""
    if case.secrecy == "ordinary":
        return
    tx.rights.give(case.key, "declared", tx.rights.held(case.key, "declared") | {person})
    for right in LOST:
        tx.rights.give(case.key, right, tx.rights.held(case.key, right) - {person})


def _body(cmd: DeclareConflict, task: Task, after: Task) -> dict[str, Json]:
    return {
        "actor": cmd.actor.login,
        "key": task.key,
        "element_id": task.element_id,
        "from": list(task.people),
        "to": list(after.people),
        "reason": cmd.reason.strip(),
    }
