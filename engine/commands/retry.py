"""Run the element of an incident again, after its cause has been mended."""

from dataclasses import dataclass

from engine.commands.proceed import proceed
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey, InstanceKey
from engine.domain.steps import RetryElement


@dataclass(frozen=True, kw_only=True)
class Retry:
    actor: Actor
    instance_key: InstanceKey
    key: ElementKey  #: of the element run that stands still


def handle(cmd: Retry, tools: Tools) -> None:
    """Raises NotFound for everybody but an administrator, and without an incident. It may fail again."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        if ADMINISTRATOR not in cmd.actor.roles:
            raise NotFound("instance", cmd.instance_key)
        tx.waits.settle(cmd.key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        proceed(world, case, "retry", {"actor": cmd.actor.login, "key": cmd.key}, RetryElement(key=cmd.key))
