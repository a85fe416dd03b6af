"""A start form, as commands."""

from collections.abc import Mapping
from typing import Any

from flask import request

from engine.commands.preview_start import PreviewStart
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor
from engine.domain.keys import Login
from web.shared import parse


def owner() -> Login | None:
    """For whom the address says the form is filled in; None = for oneself."""
    named = parse.normal(request.args.get("for", "")).strip()
    return Login(named) if named else None


def given() -> dict[str, str]:
    """Fields that the address fills in: a link from a case chooses that case."""
    return {parse.normal(name): parse.normal(value) for name, value in request.args.items() if name != "for"}


def start(process_id: str, sent: Mapping[str, Any], actor: Actor) -> StartInstance:
    """The answers; whose case it is if somebody else types it."""
    return StartInstance(
        actor=actor,
        process_id=process_id,
        answers=parse.answers(sent),
        on_behalf_of=owner(),
        behalf_reason=str(sent.get("behalf_reason") or ""),
    )


def preview(process_id: str, sent: Mapping[str, Any], actor: Actor) -> PreviewStart:
    """What sending this start form now would lead to."""
    return PreviewStart(actor=actor, process_id=process_id, answers=parse.answers(sent), on_behalf_of=owner())
