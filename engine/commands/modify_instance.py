"""Move tokens of a case: begin elements, stop others, for a reason; first as a dry run that says what would follow."""

from dataclasses import dataclass, field

from engine.commands.operating import check_reason, is_administrator, running_case
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.facts import Variables
from engine.domain.keys import ElementKey, InstanceKey
from engine.domain.limits import limited
from engine.domain.outcome import Outcome, outcome
from engine.domain.steps import Begin, Modify, Move
from engine.ports import Transaction


@dataclass(frozen=True, kw_only=True)
class ModifyInstance:
    actor: Actor
    instance_key: InstanceKey
    activate: tuple[str, ...] = ()  #: element ids
    begin: tuple[Begin, ...] = ()  #: the same with a scope and variables of its own
    terminate: tuple[ElementKey, ...] = ()
    stop: tuple[str, ...] = ()  #: element ids: every run of them
    move: tuple[Move, ...] = ()
    variables: Variables = field(default_factory=dict)
    reason: str = ""
    trial: bool = False  #: nothing is stored, no reason is asked for


def handle(cmd: ModifyInstance, tools: Tools) -> Outcome:
    """Raises NotFound for everybody but an administrator, AlreadyEnded, CaseSuspended, ReasonTooShort, and
    InvalidInput for every element that cannot be begun or stopped."""
    with tools.store.transaction(cmd.actor.agency, trial=cmd.trial) as tx:
        return apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: ModifyInstance) -> Outcome:
    """The modification inside a transaction of the caller."""
    case = running_case(tx, cmd.instance_key, allowed=is_administrator(cmd.actor))
    if not cmd.trial:
        check_reason(cmd.reason)
    world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now(), trial=cmd.trial)
    step = Modify(
        activate=cmd.activate, terminate=cmd.terminate, variables=cmd.variables, begin=cmd.begin, stop=cmd.stop,
        move=cmd.move,
    )  # fmt: skip
    _check_sizes(step)
    body = {"actor": cmd.actor.login, "reason": cmd.reason}
    try:
        done = proceed(world, case, "modify_instance", body, step)
    finally:
        if cmd.trial:
            tools.executor.forget(cmd.instance_key)
    return outcome(done.advance.facts, done.opened)


def _check_sizes(step: Modify) -> None:
    """Raises TooManyVariables, VariablesTooLarge."""
    for begin in (*step.begin, *(one.to for one in step.move)):
        for variables in begin.local.values():
            limited(variables)
