"""What the pickers of a form offer: people of the requester's unit. Pages show it, commands check against it."""

from datetime import date
from typing import Final

from engine.domain.facts import Json
from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.domain.text import name_key_vi

COLLEAGUES: Final = "_colleagues"  #: members of the requester's unit without the requester
DEPUTIES: Final = "_deputies"  #: deputies of that unit, without the requester
NAMES: Final = (COLLEAGUES, DEPUTIES)


def choices(organisation: Organisation, person: Login, day: date) -> dict[str, Json]:
    """Lists of {value, label} by name, in Vietnamese order; empty for somebody without a unit."""
    unit = organisation.unit_of(person, day)
    members = organisation.members_of(unit.key, day) if unit else ()
    deputies = organisation.unit_deputies(unit.key, day) if unit else ()
    return {COLLEAGUES: _options(organisation, members, person), DEPUTIES: _options(organisation, deputies, person)}


def _options(organisation: Organisation, people: tuple[Login, ...], but: Login) -> Json:
    named = [(organisation.person(one).name, one) for one in people if one != but]
    return [{"value": login, "label": name} for name, login in sorted(named, key=lambda pair: name_key_vi(pair[0]))]
