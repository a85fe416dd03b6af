"""End a case that cannot go on."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from engine.commands.operating import check_reason, heads_it, is_administrator, running_case
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.keys import SEALED, SYSTEM, InstanceKey, Login
from engine.domain.steps import Cancel
from engine.ports import Notice, Transaction

CANCELLED: Final = "Đã hủy"
SUBJECT: Final = "Hồ sơ bị hủy: {title}"
TEXT: Final = "Hồ sơ “{title}” đã bị hủy. Lý do: {reason}"


@dataclass(frozen=True, kw_only=True)
class CancelInstance:
    actor: Actor
    instance_key: InstanceKey
    reason: str


def handle(cmd: CancelInstance, tools: Tools) -> None:
    """What the case only asked for (days held, an absence not approved) is given back; what was decided stands.

    Raises NotFound unless the actor heads the agency or its office, or is an administrator and the case stands still;
    ReasonTooShort, AlreadyEnded.
    """
    with tools.store.transaction(cmd.actor.agency) as tx:
        apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: CancelInstance) -> None:
    """The cancellation inside a transaction of the caller."""
    at = tools.clock.now()
    case = running_case(tx, cmd.instance_key, allowed=_may_cancel(tx, tools, cmd))
    check_reason(cmd.reason)
    world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at)
    told = _concerned(world)
    _give_back(world)
    world.described.describe(status=CANCELLED)
    proceed(world, case, "cancel_instance", {"actor": cmd.actor.login, "reason": cmd.reason}, Cancel())
    if told:
        text = TEXT.format(title=case.instance.title, reason=cmd.reason)
        subject = SUBJECT.format(title=case.instance.title)
        world.desk.notices.send(Notice(to=told, subject=subject, text=text, kind="result"))


def _may_cancel(tx: Transaction, tools: Tools, cmd: CancelInstance) -> bool:
    if heads_it(tools, tx, cmd.actor, cmd.instance_key, tools.clock.now()):
        return True
    return is_administrator(cmd.actor) and bool(tx.waits.incidents(cmd.instance_key))


def _concerned(world: CaseWorld) -> tuple[Login, ...]:
    """Whose case it is, and everybody who has or had a task in it; never who cancels."""
    instance = world.instance
    people = [instance.initiator, instance.entered_by]
    for task in world.tx.tasks.of_case(instance.key):
        people += [task.closed_by] if task.closed_by else task.people if task.state == "open" else ()
    return tuple(one for one in dict.fromkeys(people) if one not in (world.actor, SYSTEM, SEALED))


def _give_back(world: CaseWorld) -> None:
    desk, person = world.desk, world.instance.initiator
    world.tools.operations.perform(desk, "ledger.release", {"person": person})
    for row in desk.absences.of_person(person, date.min, date.max):
        if row.case_key == world.instance.key and row.status == "requested":
            desk.absences.put(replace(row, status="cancelled"))
