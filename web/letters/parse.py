"""What authors and officials say, as commands."""

from collections.abc import Mapping
from typing import Any, Final, cast

from engine.commands.open_identity import OpenIdentity
from engine.commands.open_letter_file import OpenLetterFile
from engine.commands.speak_as_author import MESSAGES, Saying, SpeakAsAuthor
from engine.commands.unseal import AgreeUnsealing, AskUnsealing
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey

REASON: Final = "reason"


def said(key: int, sent: Mapping[str, Any], actor: Actor) -> SpeakAsAuthor:
    """Raises NotFound for what nobody can say."""
    what = sent.get("what")
    if not isinstance(what, str) or what not in MESSAGES:
        raise NotFound("action", what)
    text = str(sent.get(REASON) or "")
    return SpeakAsAuthor(actor=actor, instance_key=InstanceKey(key), what=cast("Saying", what), text=text)


def opening(key: int, sent: Mapping[str, Any], actor: Actor) -> OpenIdentity:
    """Why somebody has to know."""
    return OpenIdentity(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get(REASON) or ""))


def opening_file(key: int, file_id: str, sent: Mapping[str, Any], actor: Actor) -> OpenLetterFile:
    """One file of the letter, for the reason that opened it."""
    reason = str(sent.get(REASON) or "")
    return OpenLetterFile(actor=actor, instance_key=InstanceKey(key), file_id=file_id, reason=reason)


def asking(key: int, sent: Mapping[str, Any], actor: Actor) -> AskUnsealing:
    """The first of two officials."""
    return AskUnsealing(actor=actor, instance_key=InstanceKey(key), reason=str(sent.get(REASON) or ""))


def agreeing(number: int, actor: Actor) -> AgreeUnsealing:
    """The second."""
    return AgreeUnsealing(actor=actor, unsealing_id=number)
