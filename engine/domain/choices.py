"""What the product itself offers a form to read: pages show forms with it, commands check answers against it."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from engine.domain.facts import Json
from engine.domain.keys import SEALED, AgencyId, Login
from engine.domain.organisation import Organisation
from engine.domain.text import name_key_vi

COLLEAGUES: Final = "_colleagues"  #: members of the requester's unit without the requester
PEOPLE: Final = "_people"  #: everybody of the agency who holds a post, with the person themselves
DEPUTIES: Final = "_deputies"  #: deputies of that unit, without the requester
UNITS: Final = "_units"  #: units of the agency that have work of their own: divisions, affiliated units, leadership
ROOMS: Final = "_rooms"  #: rooms of the agency
AGENCY: Final = "_agency"  #: key of the agency
LEAVES: Final = "_leaves"  #: approved leaves of the person that are ahead or not long over: the keys of their cases
LEAVES_SINCE: Final = timedelta(days=90)  #: so long after its end a leave can still be changed
PROGRAMME: Final = "_programme"  #: items of programmes that the person's unit still has to carry out: their ids
PROGRAMME_SINCE: Final = timedelta(days=14)  #: so long after its end an item can still be carried out
SHARED_TASKS: Final = "_shared_tasks"  #: tasks under way that the person's unit leads or helps with: their ids
ORDERS: Final = "_orders"  #: tasks of the person that carry out an instruction: their keys
OUTCOMES: Final = "_outcomes"  #: keys of the outcomes that the task offers
KINDS_OFF: Final = "_kinds_off"  #: kinds of leave that the agency does not offer
ROLE: Final = "_requester_role"  #: highest post of whose case it is
ASK: Final = "_ask"  #: fields that the live check asks for, besides those that are always there


def offered(
    organisation: Organisation,
    person: Login,
    day: date,
    *,
    began: date | None = None,
    outcomes: Iterable[str] = (),
    ask: Iterable[str] = (),
) -> dict[str, Json]:
    """Everything by name, for a form that is filled in for this person. What the agency has settled holds for a case
    as on the day it began: what could be asked for then can be asked for again when it was sent back."""
    off = organisation.rules_of(organisation.person(person).agency, began or day).leave_kinds_off
    return {
        **organisation.kept(("choices", person, day), lambda: choices(organisation, person, day)),
        KINDS_OFF: list(off),
        OUTCOMES: list(outcomes),
        ASK: list(ask),
    }


def reader(owner: Login, by: Login) -> Login:
    """For whom a form's lists are made: whose case it is; of a sealed author nothing is known, so who fills it in."""
    return by if owner == SEALED else owner


def choices(organisation: Organisation, person: Login, day: date) -> dict[str, Json]:
    """Lists of {value, label} by name, in Vietnamese order, empty for who has no unit; and the person's post."""
    unit, agency = organisation.unit_of(person, day), organisation.person(person).agency
    members = organisation.members_of(unit.key, day) if unit else ()
    deputies = organisation.unit_deputies(unit.key, day) if unit else ()
    return {
        COLLEAGUES: _options(organisation, members, person),
        DEPUTIES: _options(organisation, deputies, person),
        UNITS: _units(organisation, agency, day),
        PEOPLE: organisation.kept(
            ("everybody", agency, day), lambda: _options(organisation, _everybody(organisation, agency, day), None)
        ),
        ROOMS: list(organisation.agency(agency).rooms),
        AGENCY: agency,
        ROLE: organisation.role_of(person, day),
    }


def _units(organisation: Organisation, agency: AgencyId, day: date) -> Json:
    units = organisation.units_of(agency, day)
    return [{"value": one.key, "label": one.name_vi} for one in units if one.mode != "organisation"]


def _everybody(organisation: Organisation, agency: AgencyId, day: date) -> tuple[Login, ...]:
    return tuple(
        one.login for one in organisation.people if one.agency == agency and organisation.unit_of(one.login, day)
    )


def _options(organisation: Organisation, people: tuple[Login, ...], but: Login | None) -> Json:
    named = [(organisation.person(one).name, one) for one in people if one != but]
    return [{"value": login, "label": name} for name, login in sorted(named, key=lambda pair: name_key_vi(pair[0]))]
