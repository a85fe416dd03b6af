"""A suspended case goes on: what should have happened meanwhile happens now."""

from dataclasses import dataclass

from engine.commands.operating import heads_it, is_administrator, running_case, suspended
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Refused
from engine.domain.keys import InstanceKey
from engine.evidence import chain
from engine.ports import Transaction


class NotSuspended(Refused):
    code = "not-suspended"
    vi = "Hồ sơ này không bị tạm dừng."
    en = "This case is not suspended."


@dataclass(frozen=True, kw_only=True)
class ResumeInstance:
    actor: Actor
    instance_key: InstanceKey
    reason: str = ""


def handle(cmd: ResumeInstance, tools: Tools) -> None:
    """Raises NotFound as suspending does, AlreadyEnded, NotSuspended."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: ResumeInstance) -> None:
    """The resumption inside a transaction of the caller."""
    at = tools.clock.now()
    allowed = is_administrator(cmd.actor) or heads_it(tools, tx, cmd.actor, cmd.instance_key, at)
    case = running_case(tx, cmd.instance_key, allowed=allowed)
    if case.instance.state != "suspended":
        raise NotSuspended
    entry = chain.command("resume_instance", {"actor": cmd.actor.login, "reason": cmd.reason})
    tx.instances.save(case, suspended(case.instance, None), chain.append(case.chain, [entry], at))
    tx.alarms.release(cmd.instance_key)
