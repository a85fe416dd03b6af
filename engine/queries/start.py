"""The start page of a procedure: its form, with the draft if there is one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from engine.commands.beginning import check_role, draft_place, is_sealed, may_enter_for, only_for_yourself
from engine.domain.actor import Actor
from engine.domain.choices import reader
from engine.domain.errors import NotFound
from engine.domain.keys import SEALED, DefinitionKey, Login
from engine.domain.roles import roles_of
from engine.ports import ProcessInfo
from engine.queries import people
from engine.queries.filling import Blank, Draft, draft_of, filled
from engine.queries.procedures import newest_of, procedure, startable
from engine.queries.reading import Reading
from engine.queries.sheets import Sheet
from engine.queries.views import StartView

BEHALF_REASON: Final = "_behalf_reason"  #: kept with a draft: why it is filed for somebody else


@dataclass(frozen=True, kw_only=True)
class AskStart:
    actor: Actor
    process_id: str
    on_behalf_of: Login | None = None  #: whose case it would be, if the Office enters it for somebody
    given: Mapping[str, str] = field(default_factory=dict)  #: fields that the address fills in, whatever the draft says


def answer(question: AskStart, reading: Reading) -> StartView:
    """Raises NotFound for a procedure that is not there, and for one that no person starts; NotForYourRole,
    OnlyForYourself."""
    actor = question.actor
    row = newest_of(reading, question.process_id)
    info = reading.library.info(DefinitionKey(row.key)) if row else None
    if row is None or info is None or not startable(info):
        raise NotFound("procedure", question.process_id)
    check_role(reading.organisation, actor, info, row.name, reading.now)
    others = _others(reading, actor, info)
    owner = _owner(question, reading, others)
    place = draft_place(actor, question.process_id, owner)
    sheet = reading.library.sheet(info.start_form_id) if info.start_form_id else None
    draft = draft_of(reading, actor, place) if sheet else None
    data = _filled(question, reading, sheet, _blank(reading, actor, owner), draft) if sheet else {}
    return StartView(
        procedure=procedure(reading, row, actor),
        form=sheet.shown(actor.language, data) if sheet else None,
        data=data,
        draft_at=draft.saved_at if draft else None,
        has_preview="preview" in info.start_properties,
        legal_basis=reading.library.clauses.own(
            info.start_properties.get("legalBasis") or info.properties.get("legalBasis"), actor.agency
        ),
        place=place,
        on_behalf_of=people.person(reading, owner, actor.language) if owner != actor.login else None,
        keeps_drafts=not is_sealed(info),
        others=tuple(people.in_order(people.person(reading, login, actor.language) for login in others)),
    )


def _filled(question: AskStart, reading: Reading, sheet: Sheet, blank: Blank, draft: Draft | None) -> dict[str, Any]:
    given = {key: value for key, value in question.given.items() if key in sheet.keys}
    why = draft.answers.get(BEHALF_REASON) if draft else None
    return {**filled(reading, sheet, blank, draft), **given, **({BEHALF_REASON: why} if why else {})}


def _owner(question: AskStart, reading: Reading, others: tuple[Login, ...]) -> Login:
    """Whose case it would be. Raises OnlyForYourself, and NotFound for somebody whom the agency has not."""
    actor, asked = question.actor, question.on_behalf_of or question.actor.login
    if asked == actor.login:
        return asked
    if not others:
        raise only_for_yourself(reading.organisation, actor, reading.today)
    if asked not in others:
        raise NotFound("person", asked)
    return asked


def _others(reading: Reading, actor: Actor, info: ProcessInfo) -> tuple[Login, ...]:
    """Who else holds a post in the agency today and may have a case entered by the asker."""
    organisation = reading.organisation
    if is_sealed(info):  # the Office enters what came on paper; whose letter it is, the form asks
        enters = "office" in roles_of(organisation, actor.login, actor.agency, reading.today)
        return (SEALED,) if enters else ()
    mine = (one.login for one in organisation.people if one.agency == actor.agency and one.login != actor.login)
    staff = (login for login in mine if organisation.unit_of(login, reading.today))
    return tuple(login for login in staff if may_enter_for(organisation, actor, login, info, reading.now))


def _blank(reading: Reading, actor: Actor, owner: Login) -> Blank:
    """What the chart knows of whose case it would be, for fields of these keys; of who wrote on paper, nothing."""
    whose = reader(owner, actor.login)
    try:
        person = reading.organisation.person(whose)
    except NotFound:
        return Blank(person=whose, known={}, seen={})
    if owner == SEALED:
        return Blank(person=whose, known={}, seen={})
    known = {
        "phone": person.phone,
        "email": person.email or None,
        "author_name": person.name,
        "author_phone": person.phone,
        "author_email": person.email or None,
    }
    return Blank(person=whose, known=known, seen={})
