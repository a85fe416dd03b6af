"""What a form shows at first: what is known, the asker's draft, and what its pickers and conditions read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from engine.domain import choices
from engine.domain.actor import Actor
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login
from engine.queries.reading import Reading
from engine.queries.sheets import Sheet
from engine.store.tables import draft


@dataclass(frozen=True, kw_only=True)
class Draft:
    answers: Mapping[str, Any]
    saved_at: datetime


def draft_of(reading: Reading, actor: Actor, place: str) -> Draft | None:
    """The asker's own, at a place such as "start:leave"."""
    wanted = select(draft.c.answers, draft.c.saved_at).where(
        draft.c.agency_id == actor.agency, draft.c.login == actor.login, draft.c.place == place
    )
    row = reading.connection.execute(wanted).one_or_none()
    return Draft(answers=row.answers, saved_at=row.saved_at) if row else None


def filled(sheet: Sheet, known: Variables, kept: Draft | None, context: Variables) -> dict[str, Any]:
    """Fields from the draft, else from what is known; the rest is what the form reads and nobody types."""
    fields = kept.answers if kept else {key: known[key] for key in sheet.keys if known.get(key) is not None}
    read = {name: context[name] for name in sorted(sheet.reads) if name in context}
    return {**fields, **read}


def offered(reading: Reading, person: Login, outcomes: tuple[str, ...]) -> dict[str, Json]:
    """What forms read of the product itself when they are filled in for this person; no live check has run yet."""
    return choices.offered(reading.organisation, person, reading.today, outcomes=outcomes)
