"""A start form, as commands."""

from collections.abc import Mapping
from typing import Any

from engine.commands.preview_start import PreviewStart
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor
from engine.domain.keys import Login
from web.shared import parse


def start(process_id: str, sent: Mapping[str, Any], actor: Actor) -> StartInstance:
    """The answers; whose case it is if somebody else types it."""
    owner = parse.optional(sent, "on_behalf_of")
    return StartInstance(
        actor=actor,
        process_id=process_id,
        answers=parse.answers(sent),
        on_behalf_of=Login(owner) if owner else None,
    )


def preview(process_id: str, sent: Mapping[str, Any], actor: Actor) -> PreviewStart:
    """What sending this start form now would lead to."""
    return PreviewStart(actor=actor, process_id=process_id, answers=parse.answers(sent))
