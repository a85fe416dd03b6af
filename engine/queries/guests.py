"""Who may be tried out in a demonstration: everybody of every agency, by the agency's name."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.domain.actor import Actor
from engine.domain.errors import NotAllowed
from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.queries import people
from engine.queries.reading import Reading
from engine.queries.views import PersonRef


@dataclass(frozen=True, kw_only=True)
class AskGuests:
    actor: Actor


def answer(question: AskGuests, reading: Reading) -> Mapping[str, tuple[PersonRef, ...]]:
    """In each agency the leadership first. Raises NotAllowed outside demo mode."""
    if not reading.demo:
        raise NotAllowed
    organisation, today = reading.organisation, reading.today
    return {
        organisation.header(agency.key, today).title_vi: tuple(
            people.person(reading, login, question.actor.language)
            for login in _staff(organisation, agency.key, reading)
        )
        for agency in organisation.agencies
    }


def _staff(organisation: Organisation, agency: str, reading: Reading) -> tuple[Login, ...]:
    return tuple(
        person.login
        for person in organisation.people
        if person.agency == agency and organisation.unit_of(person.login, reading.today)
    )
