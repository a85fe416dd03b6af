"""Take one's own decision back (X2): possible as long as the case waits for the message "recall", and for whom the
model names there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.commands.opening import AGREED
from engine.commands.proceed import proceed, title_of
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.decisions.recall import MESSAGE, recallers
from engine.domain.actor import Actor
from engine.domain.errors import Invalid, NotAllowed, NotFound, Refused
from engine.domain.facts import Json
from engine.domain.keys import ElementKey, InstanceKey, Login
from engine.domain.steps import DeliverMessage
from engine.domain.tasks import Task
from engine.ports import StoredCase

SHORTEST: Final = 10


class TooLateToRecall(Refused):
    code = "too-late-to-recall"
    vi = "Quyết định này không còn thu hồi được: việc được phép đã bắt đầu hoặc hồ sơ đã kết thúc."
    en = "This decision cannot be recalled any more: what it allows has begun, or the case has ended."


class NotYourDecision(NotAllowed):
    code = "not-your-decision"
    vi = "Chỉ người ra quyết định cuối cùng mới được thu hồi quyết định đó."
    en = "Only who made the last decision may recall it."


class RecallUnexplained(Invalid):
    code = "recall-unexplained"
    vi = "Hãy ghi rõ lý do thu hồi (ít nhất {least} ký tự)."
    en = "Say why you recall it (at least {least} characters)."


@dataclass(frozen=True, kw_only=True)
class RecallDecision:
    actor: Actor
    instance_key: InstanceKey
    reason: str


def handle(cmd: RecallDecision, tools: Tools) -> None:
    """Raises NotFound for who had no task in the case, TooLateToRecall, NotYourDecision, RecallUnexplained."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        done = _closed_by(cmd.actor.login, tx.tasks.of_case(cmd.instance_key))
        if not done:
            raise NotFound("instance", cmd.instance_key)
        waiting = _waiting(world, case)
        if not any(allowed for _, allowed in waiting):
            raise TooLateToRecall
        mine = next((key for key, allowed in waiting if cmd.actor.login in allowed), None)
        if mine is None:
            raise NotYourDecision
        reason = cmd.reason.strip()
        if len(reason) < SHORTEST:
            raise RecallUnexplained(place="reason", least=SHORTEST)
        body = {**_capacity(world, done), "message": MESSAGE, "reason": reason}
        step = DeliverMessage(key=mine, variables={"recall_reason": reason})
        proceed(world, case, "correlate_message", body, step)


def _closed_by(login: Login, tasks: Sequence[Task]) -> list[Task]:
    return [task for task in tasks if task.closed_by == login]


def _waiting(world: CaseWorld, case: StoredCase) -> list[tuple[ElementKey, frozenset[Login]]]:
    """Where the case waits for it, and for whom: several where several people have each decided something."""
    tools, tx = world.tools, world.tx
    definition = tools.definition(tx, case.instance.definition_key)
    running = tools.running(tx, case)
    found = []
    for key, element_id in tx.waits.subscriptions(case.instance.key, MESSAGE):
        node = tools.node(tx, definition, element_id, case.instance.started_at)
        variables = tools.executor.seen(running, key).variables
        found.append((key, recallers(node.properties, variables, world.at) if node else frozenset()))
    return found


def _capacity(world: CaseWorld, done: Sequence[Task]) -> dict[str, Json]:
    """In which capacity the decision was made, so it is taken back."""
    decided = [task for task in done if task.outcome in AGREED] or done
    last = max(decided, key=lambda task: (task.closed_at, task.key))
    body: dict[str, Json] = {"actor": world.actor}
    if last.in_place_of is not None:
        body["in_place_of"] = last.in_place_of
    body["authority"] = {
        "position": title_of(world.organisation, world.actor, world.at),
        "role": last.acting_role,
        "delegation": last.delegation,
        "basis": last.basis,
    }
    return body
