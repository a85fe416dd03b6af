"""A sealed author speaks to the case they wrote: adds something, withdraws, asks for protection, goes on to the next
round. Nobody else can, and the case does not learn who it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from engine.commands.operating import check_reason
from engine.commands.proceed import proceed
from engine.commands.sealing import add
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import NotFound, Refused
from engine.domain.facts import Json
from engine.domain.keys import SEALED, InstanceKey
from engine.domain.sealed import SealedCase
from engine.domain.steps import DeliverMessage
from engine.ports import Transaction

Saying = Literal["add", "withdraw", "protect", "appeal"]
MESSAGES: Final[Mapping[Saying, str]] = {
    "add": "author_adds",
    "withdraw": "author_withdraws",
    "protect": "author_asks_protection",
    "appeal": "author_appeals",
}


class NotNow(Refused):
    code = "author-not-now"
    vi = "Ở bước hiện tại của đơn không làm được việc này."
    en = "At the present step of the letter this cannot be done."


@dataclass(frozen=True, kw_only=True)
class SpeakAsAuthor:
    actor: Actor
    instance_key: InstanceKey
    what: Saying
    text: str


def handle(cmd: SpeakAsAuthor, tools: Tools) -> None:
    """Raises NotFound for everybody but the author, ReasonTooShort, ValueRefused, NotNow."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        sealed = author_of(tools, tx, cmd.actor, cmd.instance_key)
        check_reason(cmd.text)
        waiting = tx.waits.subscription(cmd.instance_key, MESSAGES[cmd.what])
        if waiting is None:
            raise NotNow
        case = tx.instances.take(cmd.instance_key)
        kept = add(tools, tx, cmd.instance_key, "addition", {"what": cmd.what, "text": cmd.text.strip()}, at)
        body: dict[str, Json] = {"actor": SEALED, "message": MESSAGES[cmd.what], "sealed": [kept]}
        openly = cmd.text.strip() if sealed.released_at is not None else None
        step = DeliverMessage(key=waiting, variables={"author_text": openly})
        world = CaseWorld(tools, tx, case.instance, actor=SEALED, at=at)
        proceed(world, case, "correlate_message", body, step)


def author_of(tools: Tools, tx: Transaction, actor: Actor, key: InstanceKey) -> SealedCase:
    """The sealed part of a case, for its author. Raises NotFound for everybody else."""
    sealed = tx.vault.get(key)
    if sealed is None or sealed.author_mark != tools.sealing[tx.agency].mark(key, actor.login):
        raise NotFound("instance", key)
    return sealed
