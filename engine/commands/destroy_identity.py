"""The key of a sealed author is destroyed: nothing of it can be read any more, and the history still verifies."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from engine.commands.operating import check_reason
from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import InstanceKey
from engine.evidence import chain

KEPT_FOR: Final = timedelta(days=3653)  #: ten years after the end (processes-core.md 5.13)


class StillToBeKept(Refused):
    code = "identity-still-to-be-kept"
    vi = "Danh tính niêm phong chỉ được hủy khi hồ sơ đã kết thúc đủ 10 năm."
    en = "A sealed author may be destroyed only ten years after the case has ended."


@dataclass(frozen=True, kw_only=True)
class DestroyIdentity:
    actor: Actor
    instance_key: InstanceKey
    reason: str


def handle(cmd: DestroyIdentity, tools: Tools) -> None:
    """For one of two officials who have agreed to unseal. Raises NotFound, ReasonTooShort, StillToBeKept."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        case, sealed = tx.instances.take(cmd.instance_key), tx.vault.get(cmd.instance_key)
        agreed = any(one.opens(cmd.actor.login, at) for one in tx.openings.of_case(cmd.instance_key))
        if sealed is None or not agreed:
            raise NotFound("instance", cmd.instance_key)
        check_reason(cmd.reason)
        if case.instance.ended_at is None or at < case.instance.ended_at + KEPT_FOR:
            raise StillToBeKept
        tx.vault.put(replace(sealed, wrapped_key=None))
        body = {"actor": cmd.actor.login, "reason": cmd.reason.strip()}
        note(tx, case, [chain.command("destroy_identity", body)], at)
