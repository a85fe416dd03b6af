"""Ask for one thing to be done with many cases; the runner does it case by case."""

from dataclasses import dataclass, field

from engine.commands.operating import HEADS, check_reason, is_administrator, roles_today
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.batches import KINDS, MOST_ITEMS, Batch, BatchKind, Plan
from engine.domain.errors import Invalid, NotAllowed
from engine.domain.keys import ElementKey, InstanceKey
from engine.ports import Alarm

OF_HEADS = ("cancel", "suspend", "resume")


class NoCases(Invalid):
    code = "no-cases"
    vi = "Hãy chọn từ 1 đến {most} hồ sơ."
    en = "Choose 1 to {most} cases."


class NoMoves(Invalid):
    code = "no-moves"
    vi = "Hãy cho biết chuyển từ phần tử nào sang phần tử nào."
    en = "Say from which element to which the cases are moved."


class UnknownBatch(Invalid):
    code = "unknown-batch"
    vi = "Không có thao tác hàng loạt “{kind}”. Có: {known}."
    en = 'There is no batch operation "{kind}". There are: {known}.'


@dataclass(frozen=True, kw_only=True)
class StartBatch:
    actor: Actor
    kind: BatchKind
    cases: tuple[InstanceKey, ...]
    reason: str
    plan: Plan = field(default_factory=Plan)


def handle(cmd: StartBatch, tools: Tools) -> int:
    """Its number. Whether the actor may, is asked again for every case.

    Raises NotAllowed unless the actor may do this with single cases, NoCases, UnknownBatch, NoMoves, ReasonTooShort,
    NotFound for a target of a migration that is not there.
    """
    if cmd.kind not in KINDS:
        raise UnknownBatch(place="kind", kind=cmd.kind, known=", ".join(KINDS))
    if cmd.kind == "modify" and not cmd.plan.mapping:
        raise NoMoves(place="mapping")
    cases = tuple(dict.fromkeys(cmd.cases))
    if not 1 <= len(cases) <= MOST_ITEMS:
        raise NoCases(place="cases", most=MOST_ITEMS)
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        heads = cmd.kind in OF_HEADS and bool(roles_today(tools, tx, cmd.actor, at) & HEADS)
        if not (is_administrator(cmd.actor) or heads):
            raise NotAllowed
        check_reason(cmd.reason)
        if cmd.kind == "migrate":
            tools.definition(tx, cmd.plan.definition_key or 0)  # type: ignore[arg-type]  # 0 is never there
        batch = Batch(
            agency=cmd.actor.agency, kind=cmd.kind, plan=cmd.plan, reason=cmd.reason, asked_by=cmd.actor.login,
            asked_at=at,
        )  # fmt: skip
        number = tx.batches.add(batch, cases)
        tx.alarms.set(Alarm(agency=cmd.actor.agency, kind="batch", due_at=at, key=ElementKey(number)))
        tx.requests.made(number)
        return number
