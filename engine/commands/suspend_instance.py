"""Suspend a case: nothing moves in it until it is resumed; its timers wait."""

from dataclasses import dataclass

from engine.commands.operating import check_reason, heads_it, is_administrator, running_case, suspended
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Refused
from engine.domain.keys import InstanceKey
from engine.evidence import chain
from engine.ports import Transaction


class AlreadySuspended(Refused):
    code = "already-suspended"
    vi = "Hồ sơ này đang tạm dừng rồi."
    en = "This case is suspended already."


@dataclass(frozen=True, kw_only=True)
class SuspendInstance:
    actor: Actor
    instance_key: InstanceKey
    reason: str


def handle(cmd: SuspendInstance, tools: Tools) -> None:
    """Raises NotFound unless the actor is an administrator or heads the agency or its office, AlreadyEnded,
    AlreadySuspended, ReasonTooShort."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: SuspendInstance) -> None:
    """The suspension inside a transaction of the caller."""
    at = tools.clock.now()
    allowed = is_administrator(cmd.actor) or heads_it(tools, tx, cmd.actor, cmd.instance_key, at)
    case = running_case(tx, cmd.instance_key, allowed=allowed)
    if case.instance.state == "suspended":
        raise AlreadySuspended
    check_reason(cmd.reason)
    entry = chain.command("suspend_instance", {"actor": cmd.actor.login, "reason": cmd.reason})
    tx.instances.save(case, suspended(case.instance, at), chain.append(case.chain, [entry], at))
    tx.alarms.hold(cmd.instance_key)
