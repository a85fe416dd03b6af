"""Keep what has been typed so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from engine.commands.answers import storable
from engine.commands.ballots import check_draft
from engine.commands.beginning import is_sealed
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.ports import Transaction

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
    """When it was saved. A draft is the person's own; nobody else ever reads it. Of a letter whose author is kept
    apart nothing is stored under the author's name.

    Raises ValueRefused, DraftTooLarge, NoDraftOfABallot.
    """
    if len(storable(cmd.answers)) > LARGEST:
        raise DraftTooLarge(kilobytes=LARGEST // 1000)
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        check_draft(tx, cmd.place)
        if _of_a_sealed_author(tools, tx, cmd.place):
            return at
        tx.drafts.put(cmd.actor.login, cmd.place, cmd.answers, at)
    return at


def _of_a_sealed_author(tools: Tools, tx: Transaction, place: str) -> bool:
    kind, _, rest = place.partition(":")
    if kind != "start":
        return False
    process_id = rest.partition(":")[0]
    found = next((one for one in tx.models.newest() if one.process_id == process_id), None)
    return found is not None and is_sealed(tools.info(found))
