"""Begin activities of an ad-hoc subprocess by hand: who works there says what is to be done next."""

from dataclasses import dataclass

from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey, instance_of
from engine.domain.limits import limited
from engine.domain.steps import Begin
from engine.domain.steps import BeginInside as BeginInsideStep
from engine.domain.visibility import may_choose
from engine.ports import StoredCase, Transaction


@dataclass(frozen=True, kw_only=True)
class BeginInside:
    actor: Actor
    key: ElementKey  #: of the ad-hoc subprocess
    begin: tuple[Begin, ...]
    cancel_remaining: bool = False  #: what is under way in it is stopped first


def handle(cmd: BeginInside, tools: Tools) -> None:
    """Raises NotFound for who neither holds the role of its lane nor is an administrator, and for what is no ad-hoc
    subprocess under way; InvalidInput for what is none of its activities, TooManyVariables, VariablesTooLarge,
    CaseSuspended."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(instance_of(cmd.key))
        if not _may(tools, tx, cmd, case):
            raise NotFound("element", cmd.key)
        for one in cmd.begin:
            limited(one.local.get(one.element_id, {}))
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        step = BeginInsideStep(key=cmd.key, begin=cmd.begin, cancel_remaining=cmd.cancel_remaining)
        proceed(world, case, "begin_inside", {"actor": cmd.actor.login, "key": cmd.key}, step)


def _may(tools: Tools, tx: Transaction, cmd: BeginInside, case: StoredCase) -> bool:
    found = [one for one in tools.executor.choices(tools.running(tx, case)) if one.key == cmd.key]
    if not found:
        return False
    at, instance = tools.clock.now(), case.instance
    definition = tools.definition(tx, instance.definition_key)
    node = tools.node(tx, definition, found[0].element_id, instance.started_at)
    role = None if node is None else node.lane_role
    organisation = tools.staffed(tx, at)
    return may_choose(organisation, cmd.actor, role, (instance.initiator, instance.unit), local_day(at))
