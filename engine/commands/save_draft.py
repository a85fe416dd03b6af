"""Keep what has been typed so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from engine.commands.answers import storable
from engine.commands.ballots import check_draft
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.domain.facts import Variables

LARGEST: Final = 200_000


class DraftTooLarge(Invalid):
    code = "draft-too-large"
    vi = "Bản nháp quá lớn (tối đa {kilobytes} KB)."
    en = "The draft is too large (at most {kilobytes} KB)."


@dataclass(frozen=True, kw_only=True)
class SaveDraft:
    actor: Actor
    place: str  #: "start:leave", "task:117440513"
    answers: Variables


def handle(cmd: SaveDraft, tools: Tools) -> datetime:
    """When it was saved. A draft is the person's own; nobody else ever reads it.

    Raises ValueRefused, DraftTooLarge, NoDraftOfABallot.
    """
    if len(storable(cmd.answers)) > LARGEST:
        raise DraftTooLarge(kilobytes=LARGEST // 1000)
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        check_draft(tx, cmd.place)
        tx.drafts.put(cmd.actor.login, cmd.place, cmd.answers, at)
    return at
