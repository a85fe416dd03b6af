"""Who may interfere with a running case, and for what reason."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from engine.commands.answers import storable
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Invalid, NotFound, Refused
from engine.domain.instances import Instance
from engine.domain.keys import InstanceKey
from engine.domain.roles import roles_of
from engine.domain.visibility import RESTRICTED_CASES
from engine.ports import StoredCase, Transaction

HEADS: Final = frozenset({"agency_head", "office_head"})
SHORTEST: Final = 10


class ReasonTooShort(Invalid):
    code = "reason-too-short"
    vi = "Hãy ghi rõ lý do (ít nhất {least} ký tự)."
    en = "Give the reason (at least {least} characters)."


class AlreadyEnded(Refused):
    code = "already-ended"
    vi = "Hồ sơ này đã kết thúc."
    en = "This case has already ended."


def roles_today(tools: Tools, tx: Transaction, actor: Actor, at: datetime) -> frozenset[str]:
    """By the chart of the day, and those given beyond it."""
    return roles_of(tools.staffed(tx, at), actor.login, actor.agency, local_day(at)) | actor.roles


def heads_it(tools: Tools, tx: Transaction, actor: Actor, key: InstanceKey, at: datetime) -> bool:
    """Whether somebody may interfere with a case as head of the agency or of its Office: never with one that is kept
    from them. Raises NotFound."""
    roles = roles_today(tools, tx, actor, at)
    if not roles & HEADS:
        return False
    secrecy = tx.instances.take(key).instance.secrecy
    kept = secrecy == "sealed" or (secrecy == "restricted" and not roles & RESTRICTED_CASES)
    return not kept and actor.login not in tx.rights.held(key, "barred")


def check_reason(reason: str) -> None:
    """Raises ReasonTooShort, ValueRefused."""
    storable({"reason": reason})
    if len(reason.strip()) < SHORTEST:
        raise ReasonTooShort(place="reason", least=SHORTEST)


def running_case(tx: Transaction, key: InstanceKey, *, allowed: bool) -> StoredCase:
    """Raises NotFound also for who may not, AlreadyEnded."""
    case = tx.instances.take(key)
    if not allowed:
        raise NotFound("instance", key)
    if case.instance.state not in ("active", "suspended"):
        raise AlreadyEnded
    return case


def is_administrator(actor: Actor) -> bool:
    return ADMINISTRATOR in actor.roles


def suspended(instance: Instance, at: datetime | None) -> Instance:
    """The case as it stands from now on: suspended, or (None) running again."""
    return replace(instance, state="suspended" if at else "active", suspended_at=at)
