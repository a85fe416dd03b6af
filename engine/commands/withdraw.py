"""Take one's request back (H2): possible as long as the case waits for the message "withdraw"."""

from dataclasses import dataclass
from typing import Final

from engine.commands.answers import storable
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import InstanceKey
from engine.domain.steps import DeliverMessage

MESSAGE: Final = "withdraw"


class TooLateToWithdraw(Refused):
    code = "too-late-to-withdraw"
    vi = "Hồ sơ đã có quyết định hoặc đã kết thúc nên không rút được nữa."
    en = "The case has been decided or has ended; it cannot be withdrawn any more."


@dataclass(frozen=True, kw_only=True)
class Withdraw:
    actor: Actor
    instance_key: InstanceKey
    reason: str


def handle(cmd: Withdraw, tools: Tools) -> None:
    """Raises NotFound for everybody but the requester and who entered it, TooLateToWithdraw."""
    storable({"reason": cmd.reason})
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        if cmd.actor.login not in (case.instance.initiator, case.instance.entered_by):
            raise NotFound("instance", cmd.instance_key)
        waiting = tx.waits.subscription(cmd.instance_key, MESSAGE)
        if waiting is None:
            raise TooLateToWithdraw
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        body = {"actor": cmd.actor.login, "message": MESSAGE, "reason": cmd.reason}
        step = DeliverMessage(key=waiting, variables={"withdraw_reason": cmd.reason or None, "decision": MESSAGE})
        proceed(world, case, "correlate_message", body, step)
