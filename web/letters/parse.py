"""What authors and officials say, as commands."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from flask import request

from engine.commands.open_identity import OpenIdentity
from engine.commands.open_letter_file import OpenLetterFile
from engine.commands.speak_as_author import MESSAGES, Saying, SpeakAsAuthor, place_of
from engine.commands.unseal import AgreeUnsealing, AskUnsealing
from engine.commands.upload_file import Source, UploadFile
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from web.shared.parse import normal

REASON: Final = "reason"


def uploads(key: int, actor: Actor) -> Iterator[UploadFile]:
    """What the author adds to a letter; each file is read, and cut off, by the command."""
    for one in request.files.getlist("files"):
        name = normal(one.filename or "")
        if name:
            place = place_of(InstanceKey(key))
            yield UploadFile(actor=actor, place=place, field="files", name=name, content=cast("Source", one.stream))


def said(key: int, sent: Mapping[str, Any], actor: Actor, files: tuple[str, ...]) -> SpeakAsAuthor:
    """Raises NotFound for what nobody can say."""
    what = sent.get("what")
    if not isinstance(what, str) or what not in MESSAGES:
        raise NotFound("action", what)
    text = str(sent.get(REASON) or "")
    return SpeakAsAuthor(actor=actor, instance_key=InstanceKey(key), what=cast("Saying", what), text=text, files=files)


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
