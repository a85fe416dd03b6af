"""What a task page sends, as commands. Nothing is decided here."""

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote

from flask import request

from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.declare_conflict import DeclareConflict
from engine.commands.drop_draft import DropDraft
from engine.commands.preview_task import PreviewTask
from engine.commands.release_task import ReleaseTask
from engine.commands.save_draft import SaveDraft
from engine.commands.stop_secret import StopUnsent
from engine.commands.take_over_task import TakeOverTask
from engine.commands.upload_file import UploadFile
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey
from web.shared import parse
from web.shared.errors import Unreadable

#: of a start form, perhaps for somebody else, or of a task
PLACE: Final = re.compile(r"start:[A-Za-z_][\w.-]{0,99}(:[\w.@-]{1,80})?|task:[1-9]\d{0,18}")
NAME: Final = "X-File-Name"  #: header: in an address or a form field a name would be logged, or parsed


def complete(key: int, sent: Mapping[str, Any], actor: Actor) -> CompleteTask:
    """Answers, outcome, and the revision that was seen."""
    return CompleteTask(
        actor=actor,
        task_key=ElementKey(key),
        revision=parse.revision(sent),
        outcome=parse.optional(sent, "outcome"),
        answers=parse.answers(sent),
    )


def claim(key: int, sent: Mapping[str, Any], actor: Actor) -> ClaimTask:
    """Take a group's task."""
    return ClaimTask(actor=actor, task_key=ElementKey(key), revision=parse.revision(sent))


def release(key: int, sent: Mapping[str, Any], actor: Actor) -> ReleaseTask:
    """Give it back to the group."""
    return ReleaseTask(actor=actor, task_key=ElementKey(key), revision=parse.revision(sent))


def take_over(key: int, sent: Mapping[str, Any], actor: Actor) -> TakeOverTask:
    """The head steps in for a deputy."""
    return TakeOverTask(actor=actor, task_key=ElementKey(key), reason=str(sent.get("reason", "")).strip())


def declare(key: int, sent: Mapping[str, Any], actor: Actor) -> DeclareConflict:
    """I have a relation of interest."""
    return DeclareConflict(actor=actor, task_key=ElementKey(key), reason=str(sent.get("reason", "")).strip())


def preview(key: int, sent: Mapping[str, Any], actor: Actor) -> PreviewTask:
    """What these answers to the task would lead to."""
    return PreviewTask(actor=actor, task_key=ElementKey(key), answers=parse.answers(sent))


def place(sent: Mapping[str, Any]) -> str:
    """Which form a draft belongs to."""
    given = parse.optional(sent, "place") or ""
    if not PLACE.fullmatch(given):
        raise Unreadable
    return given


def save_draft(sent: Mapping[str, Any], actor: Actor) -> SaveDraft:
    """Whatever has been typed so far, unchecked."""
    return SaveDraft(actor=actor, place=place(sent), answers=parse.answers(sent))


def drop_draft(sent: Mapping[str, Any], actor: Actor) -> DropDraft:
    """Begin anew."""
    return DropDraft(actor=actor, place=place(sent))


def upload(actor: Actor) -> UploadFile:
    """The body is the file as it is. It is not read here: the command cuts it off where it becomes too large."""
    request.max_content_length = None
    given = dict(parse.normal(request.args.to_dict()))
    return UploadFile(
        actor=actor,
        place=place(given),
        field=str(given.get("field", ""))[:200],
        name=parse.normal(unquote(request.headers.get(NAME, "")))[:1_000],
        content=request.stream,
        size=request.content_length,
    )


def stop_unsent(sent: Mapping[str, Any], actor: Actor) -> StopUnsent:
    """What is being filled in holds a state secret."""
    return StopUnsent(actor=actor, place=place(sent))
