"""End a case that cannot go on."""

from dataclasses import dataclass
from typing import Final

from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Invalid, NotFound, Refused
from engine.domain.keys import InstanceKey
from engine.domain.roles import roles_of
from engine.domain.steps import Cancel

MAY_CANCEL: Final = frozenset({"agency_head", "office_head"})
SHORTEST: Final = 10


class ReasonTooShort(Invalid):
    code = "reason-too-short"
    vi = "Hãy ghi rõ lý do (ít nhất {least} ký tự)."
    en = "Give the reason (at least {least} characters)."


class AlreadyEnded(Refused):
    code = "already-ended"
    vi = "Hồ sơ này đã kết thúc."
    en = "This case has already ended."


@dataclass(frozen=True, kw_only=True)
class CancelInstance:
    actor: Actor
    instance_key: InstanceKey
    reason: str


def handle(cmd: CancelInstance, tools: Tools) -> None:
    """Raises NotFound unless the actor heads the agency or its office, ReasonTooShort, AlreadyEnded."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        organisation = tools.staffed(tx, at)
        roles = roles_of(organisation, cmd.actor.login, cmd.actor.agency, local_day(at))
        case = tx.instances.take(cmd.instance_key)
        if not roles & MAY_CANCEL:
            raise NotFound("instance", cmd.instance_key)
        if case.instance.state != "active":
            raise AlreadyEnded
        if len(cmd.reason) < SHORTEST:
            raise ReasonTooShort(place="reason", least=SHORTEST)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at)
        world.described.describe(status=CANCELLED)
        proceed(world, case, "cancel_instance", {"actor": cmd.actor.login, "reason": cmd.reason}, Cancel())


CANCELLED: Final = "Đã hủy"
