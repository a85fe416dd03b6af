"""The head of the agency takes over a task that was given to a deputy, who is told so and why (H9, vptw.d3.k2)."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.commands.opening import assigned_entry, reassigned
from engine.commands.operating import check_reason, heads_it, roles_today, running_case
from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Refused
from engine.domain.facts import Json
from engine.domain.keys import ElementKey
from engine.domain.taking_over import HEAD, of_deputies, passes_on, without_seat
from engine.domain.tasks import Task, TaskClosed
from engine.evidence import chain
from engine.ports import Notice, StoredCase, Transaction

SUBJECT: Final = "Người đứng đầu trực tiếp xử lý: {task}"
TEXT: Final = "{head} trực tiếp xử lý việc “{task}” của hồ sơ “{title}” thay bạn. Lý do: {reason}"


class NoDeputysTask(Refused):
    code = "no-deputys-task"
    vi = "Người đứng đầu cơ quan chỉ trực tiếp xử lý việc đã giao cho cấp phó của mình, không phải việc riêng của họ."
    en = "The head of the agency takes over only work that was given to a deputy, not what is the deputy's own."


class NotForTheHead(Refused):
    code = "not-for-the-head"
    vi = "Bạn không nhận được việc này: bạn đang vắng mặt, hồ sơ liên quan đến bạn, hoặc bạn đã có ý kiến ở bước khác."
    en = "You cannot take this task: you are away, the case concerns you, or you have decided at another step."


@dataclass(frozen=True, kw_only=True)
class TakeOverTask:
    actor: Actor
    task_key: ElementKey
    reason: str


def handle(cmd: TakeOverTask, tools: Tools) -> None:
    """From now on it is a task of the head's post, with the limit it had.

    Raises NotFound for everybody but the head of the agency, and for the head in a case that is kept from them;
    AlreadyEnded, TaskClosed, NoDeputysTask, NotForTheHead, ReasonTooShort.
    """
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        before = tx.tasks.get(cmd.task_key)
        case = running_case(tx, before.instance_key, allowed=_heads(cmd, tools, tx, before, at))
        if before.state != "open":
            raise TaskClosed
        if not _is_deputys(tools, tx, before, at):
            raise NoDeputysTask
        check_reason(cmd.reason)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at)
        after = reassigned(world, before, tx.tasks.of_case(before.instance_key), HEAD)
        if after.people != (cmd.actor.login,):
            raise NotForTheHead
        # or the next absence would give it back to the deputy
        taken = replace(after, role=HEAD, properties=without_seat(after.properties))
        tx.tasks.change(taken)
        _tell(world, case, cmd, before)
        note(tx, case, [chain.command("take_over_task", _body(cmd, before)), assigned_entry(taken)], at)


def _heads(cmd: TakeOverTask, tools: Tools, tx: Transaction, task: Task, at: datetime) -> bool:
    return HEAD in roles_today(tools, tx, cmd.actor, at) and heads_it(tools, tx, cmd.actor, task.instance_key, at)


def _is_deputys(tools: Tools, tx: Transaction, task: Task, at: datetime) -> bool:
    given = passes_on(task.role, task.properties)
    return given and of_deputies(tools.staffed(tx, at), task.people, task.agency, local_day(at))


def _body(cmd: TakeOverTask, task: Task) -> dict[str, Json]:
    return {
        "actor": cmd.actor.login,
        "key": task.key,
        "element_id": task.element_id,
        "from": list(task.people),
        "to": [cmd.actor.login],
        "reason": cmd.reason.strip(),
    }


def _tell(world: CaseWorld, case: StoredCase, cmd: TakeOverTask, task: Task) -> None:
    head, title = world.chart.person(cmd.actor.login).name, case.instance.title
    text = TEXT.format(head=head, task=task.name, title=title, reason=cmd.reason.strip())
    told = Notice(to=task.people, subject=SUBJECT.format(task=task.name), text=text, kind="result")
    world.tx.notify(told, case.instance.key, world.at)
