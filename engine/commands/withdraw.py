"""Take a request back (H2): possible as long as the case waits for the message "withdraw", for whose case it is, who
entered it, and whom the model names there."""

from dataclasses import dataclass
from typing import Final

from engine.commands.answers import storable
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.decisions.recall import withdrawers
from engine.domain.actor import Actor
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import ElementKey, InstanceKey, Login
from engine.domain.steps import DeliverMessage
from engine.ports import StoredCase

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
    """Raises NotFound for everybody else, TooLateToWithdraw."""
    storable({"reason": cmd.reason})
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        waiting = tx.waits.subscription(cmd.instance_key, MESSAGE)
        own = cmd.actor.login in (case.instance.initiator, case.instance.entered_by)
        if not own and (waiting is None or cmd.actor.login not in _named(world, case, waiting)):
            raise NotFound("instance", cmd.instance_key)
        if waiting is None:
            raise TooLateToWithdraw
        body = {"actor": cmd.actor.login, "message": MESSAGE, "reason": cmd.reason}
        step = DeliverMessage(key=waiting, variables={"withdraw_reason": cmd.reason or None, "decision": MESSAGE})
        proceed(world, case, "correlate_message", body, step)


def _named(world: CaseWorld, case: StoredCase, waiting: ElementKey) -> frozenset[Login]:
    """By the model, where the case waits."""
    tools, tx = world.tools, world.tx
    definition, since = tools.definition(tx, case.instance.definition_key), case.instance.started_at
    places = dict(tx.waits.subscriptions(case.instance.key, MESSAGE))
    node = tools.node(tx, definition, places[waiting], since)
    variables = tools.executor.seen(tools.running(tx, case), waiting).variables
    return withdrawers(node.properties, variables, world.at) if node else frozenset()
