"""The start page of a procedure: its form, with the draft if there is one."""

from dataclasses import dataclass

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import DefinitionKey
from engine.queries.filling import Blank, draft_of, filled
from engine.queries.procedures import newest_of, procedure, startable
from engine.queries.reading import Reading
from engine.queries.views import StartView
from engine.queries.words import unknown


@dataclass(frozen=True, kw_only=True)
class AskStart:
    actor: Actor
    process_id: str


def answer(question: AskStart, reading: Reading) -> StartView:
    """Raises NotFound for a procedure that is not there, and for one that no person starts."""
    actor = question.actor
    row = newest_of(reading, question.process_id)
    info = reading.library.info(DefinitionKey(row.key)) if row else None
    if row is None or info is None or not startable(info):
        raise unknown("procedure", question.process_id, actor.language)
    sheet = reading.library.sheet(info.start_form_id) if info.start_form_id else None
    draft = draft_of(reading, actor, f"start:{question.process_id}") if sheet else None
    return StartView(
        procedure=procedure(reading, row, actor.language),
        form=sheet.shown(actor.language) if sheet else None,
        data=filled(reading, sheet, _blank(reading, actor), draft) if sheet else {},
        draft_at=draft.saved_at if draft else None,
        has_preview="preview" in info.start_properties,
        legal_basis=reading.library.clauses.named(
            info.start_properties.get("legalBasis") or info.properties.get("legalBasis")
        ),
    )


def _blank(reading: Reading, actor: Actor) -> Blank:
    """What the chart knows of the asker, for fields of these keys."""
    try:
        person = reading.organisation.person(actor.login)
    except NotFound:
        return Blank(person=actor.login, known={}, seen={})
    return Blank(person=actor.login, known={"phone": person.phone, "email": person.email or None}, seen={})
