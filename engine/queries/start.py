"""The start page of a procedure: its form, with the draft if there is one."""

from dataclasses import dataclass

from engine.commands.beginning import OnlyForYourself, draft_place, may_enter_for_others
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import DefinitionKey, Login
from engine.queries import people
from engine.queries.filling import Blank, draft_of, filled
from engine.queries.procedures import newest_of, procedure, startable
from engine.queries.reading import Reading
from engine.queries.views import PersonRef, StartView
from engine.queries.words import unknown


@dataclass(frozen=True, kw_only=True)
class AskStart:
    actor: Actor
    process_id: str
    on_behalf_of: Login | None = None  #: whose case it would be, if the Office enters it for somebody


def answer(question: AskStart, reading: Reading) -> StartView:
    """Raises NotFound for a procedure that is not there, and for one that no person starts; OnlyForYourself."""
    actor = question.actor
    others = may_enter_for_others(reading.organisation, actor, reading.now)
    owner = _owner(question, reading, others)
    row = newest_of(reading, question.process_id)
    info = reading.library.info(DefinitionKey(row.key)) if row else None
    if row is None or info is None or not startable(info):
        raise unknown("procedure", question.process_id, actor.language)
    place = draft_place(actor, question.process_id, owner)
    sheet = reading.library.sheet(info.start_form_id) if info.start_form_id else None
    draft = draft_of(reading, actor, place) if sheet else None
    return StartView(
        procedure=procedure(reading, row, actor.language),
        form=sheet.shown(actor.language) if sheet else None,
        data=filled(reading, sheet, _blank(reading, owner), draft) if sheet else {},
        draft_at=draft.saved_at if draft else None,
        has_preview="preview" in info.start_properties,
        legal_basis=reading.library.clauses.named(
            info.start_properties.get("legalBasis") or info.properties.get("legalBasis")
        ),
        place=place,
        on_behalf_of=people.person(reading, owner, actor.language) if owner != actor.login else None,
        others=_others(reading, actor) if others else (),
    )


def _owner(question: AskStart, reading: Reading, others: bool) -> Login:
    """Whose case it would be. Raises OnlyForYourself, and NotFound for somebody whom the agency has not."""
    actor, asked = question.actor, question.on_behalf_of or question.actor.login
    if asked == actor.login:
        return asked
    if not others:
        raise OnlyForYourself
    if asked not in _staff(reading, actor):
        raise unknown("person", asked, actor.language)
    return asked


def _others(reading: Reading, actor: Actor) -> tuple[PersonRef, ...]:
    known = (people.person(reading, login, actor.language) for login in _staff(reading, actor) if login != actor.login)
    return tuple(people.in_order(known))


def _staff(reading: Reading, actor: Actor) -> tuple[Login, ...]:
    """Who holds a post in the agency today."""
    organisation = reading.organisation
    mine = (person.login for person in organisation.people if person.agency == actor.agency)
    return tuple(login for login in mine if organisation.unit_of(login, reading.today))


def _blank(reading: Reading, owner: Login) -> Blank:
    """What the chart knows of whose case it would be, for fields of these keys."""
    try:
        person = reading.organisation.person(owner)
    except NotFound:
        return Blank(person=owner, known={}, seen={})
    return Blank(person=owner, known={"phone": person.phone, "email": person.email or None}, seen={})
