"""A sealed author speaks to the case they wrote: adds something, withdraws, asks for protection, goes on to the next
round. Nobody else can, and the case does not learn who it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from engine.commands.attaching import Claimed, attach, name_of, owners
from engine.commands.operating import check_reason
from engine.commands.proceed import proceed
from engine.commands.protecting import begin_protection, evidence, is_protected
from engine.commands.sealing import add, open_files
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.attachments import FileGone, mine, reference
from engine.domain.errors import InvalidInput, NotFound, Refused
from engine.domain.facts import Json
from engine.domain.keys import SEALED, InstanceKey
from engine.domain.sealed import SealedCase
from engine.domain.steps import DeliverMessage
from engine.ports import Transaction

PLACE: Final = "letter"
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
    files: tuple[str, ...] = ()  #: ids of what the author has uploaded to this letter


def handle(cmd: SpeakAsAuthor, tools: Tools) -> None:
    """Raises NotFound for everybody but the author, ReasonTooShort, ValueRefused, NotNow, InvalidInput (FileGone)."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        sealed = author_of(tools, tx, cmd.actor, cmd.instance_key)
        check_reason(cmd.text)
        waiting = tx.waits.subscription(cmd.instance_key, MESSAGES[cmd.what])
        case = tx.instances.take(cmd.instance_key)
        if waiting is None and not (cmd.what == "protect" and is_protected(tx, case.instance)):
            raise NotNow
        claimed = _claimed(tools, tx, cmd)
        if waiting is None:
            begin_protection(tools, tx, cmd.actor, case.instance, cmd.text.strip(), claimed)
            return
        said: dict[str, Json] = {"what": cmd.what, "text": cmd.text.strip(), **evidence(claimed)}
        kept = add(tools, tx, cmd.instance_key, "addition", said, at)
        body: dict[str, Json] = {"actor": SEALED, "message": MESSAGES[cmd.what], "sealed": [kept]}
        body |= attach(tools, tx, claimed, cmd.instance_key, at)
        if sealed.released_at is not None:
            open_files(tools, tx, cmd.instance_key)
        openly = cmd.text.strip() if sealed.released_at is not None else None
        step = DeliverMessage(key=waiting, variables={"author_text": openly, "asked_by": "author", "request_no": None})
        world = CaseWorld(tools, tx, case.instance, actor=SEALED, at=at)
        proceed(world, case, "correlate_message", body, step)


def place_of(key: InstanceKey) -> str:
    """Where an author uploads what belongs to a letter that was sent."""
    return f"{PLACE}:{key}"


def _claimed(tools: Tools, tx: Transaction, cmd: SpeakAsAuthor) -> Claimed:
    """What the author uploaded to this letter, and nobody else. Raises InvalidInput with a FileGone for each other."""
    place = place_of(cmd.instance_key)
    marks = owners(tools, tx, place, cmd.actor.login)
    claimed = Claimed()
    for number in cmd.files:
        found = tx.attachments.get(number)
        if found is None or not mine(found, place, found.field, marks):
            raise InvalidInput((FileGone(place="files", name=number[:200]),))
        claimed.loose.append((found, reference(found, name_of(tools, tx, found))))
    return claimed


def author_of(tools: Tools, tx: Transaction, actor: Actor, key: InstanceKey) -> SealedCase:
    """The sealed part of a case, for its author. Raises NotFound for everybody else."""
    sealed = tx.vault.get(key)
    if sealed is None or sealed.author_mark != tools.sealing[tx.agency].mark(key, actor.login):
        raise NotFound("instance", key)
    return sealed
