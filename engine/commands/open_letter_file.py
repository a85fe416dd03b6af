"""A file that came with a sealed letter, through the door of its author: a reason, a log, each refused attempt told."""

from dataclasses import dataclass

from engine.commands.open_identity import OpenIdentity, note_access, raise_alarm, right_at_door
from engine.commands.operating import check_reason
from engine.commands.proceed import note
from engine.commands.sealing import guard, key_of
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey
from engine.evidence import chain


@dataclass(frozen=True, kw_only=True)
class OpenLetterFile:
    actor: Actor
    instance_key: InstanceKey
    file_id: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class LetterFile:
    """Given once, stored nowhere in the clear."""

    name: str
    media_type: str
    content: bytes


def handle(cmd: OpenLetterFile, tools: Tools) -> LetterFile | None:
    """None: refused, and the attempt is stored. Raises NotFound, ReasonTooShort, SealedUnreadable, InvalidInput (the
    reason names the author)."""
    door = OpenIdentity(actor=cmd.actor, instance_key=cmd.instance_key, reason=cmd.reason)
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        case, one = tx.instances.take(cmd.instance_key), tx.attachments.get(cmd.file_id)
        if one is None or one.case_key != cmd.instance_key or one.wrapped_key is None or one.keeping != "letter":
            raise NotFound("file", cmd.file_id)
        how, unsealing = right_at_door(tools, tx, door)
        if how == "refused":
            note_access(tools, tx, case, door, how, None)
            raise_alarm(tools, tx, case, door)
            return None
        check_reason(cmd.reason)
        guard(tools, tx, cmd.instance_key, {"reason": cmd.reason})
        key = key_of(tools, tx, cmd.instance_key).unwrap(one.id, one.wrapped_key)
        name, content = key.open(tx.attachments.content(one.sha256))
        note_access(tools, tx, case, door, how, unsealing)
        body: dict[str, Json] = {"actor": cmd.actor.login, "reason": cmd.reason.strip(), "how": how, "file": one.id}
        note(tx, case, [chain.command("open_letter_file", body)], at)
        return LetterFile(name=name, media_type=one.media_type, content=content)
