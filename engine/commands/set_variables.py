"""Correct data of a running case: an exception that an administrator makes, with its reason in the history."""

from dataclasses import dataclass
from typing import Final

from engine.commands.answers import storable
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.facts import Variables
from engine.domain.keys import ElementKey, InstanceKey
from engine.domain.steps import SetVariables as SetVariablesStep

ADMINISTRATOR: Final = "sysadmin"


@dataclass(frozen=True, kw_only=True)
class SetVariables:
    actor: Actor
    instance_key: InstanceKey
    scope_key: ElementKey | None  #: None = the process itself
    variables: Variables
    reason: str = ""


def handle(cmd: SetVariables, tools: Tools) -> None:
    """Raises NotFound for everybody but an administrator, and for a scope that is not alive; ValueRefused."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        if ADMINISTRATOR not in cmd.actor.roles:
            raise NotFound("instance", cmd.instance_key)
        storable(cmd.variables)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        body = {"actor": cmd.actor.login, "reason": cmd.reason}
        step = SetVariablesStep(scope_key=cmd.scope_key, variables=cmd.variables)
        proceed(world, case, "set_variables", body, step)
