"""Which tasks the head of the agency may take over: what a deputy of theirs has to do by post or by name (H9)."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final

from engine.domain.facts import Json
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.roles import roles_of

HEAD: Final = RoleKey("agency_head")
DEPUTY: Final = "deputy_head"
SEAT: Final = "seatOf"  #: property of an element: login of the person whose task it is; if away, who acts for them


def of_deputies(organisation: Organisation, people: Collection[Login], agency: AgencyId, on: date) -> bool:
    """Whether a task of these people is one of the head's deputies, and of nobody else."""
    return bool(people) and all(DEPUTY in roles_of(organisation, one, agency, on) for one in people)


def passes_on(role: str | None, properties: Mapping[str, Json]) -> bool:
    """Whether it is work that somebody else may do: of a post, or in the seat of a named person.

    What only that one person can do (their vote, their opinion, their own request) is in nobody's seat.
    """
    return role is not None or bool(properties.get(SEAT))


def without_seat(properties: Mapping[str, Json]) -> dict[str, Json]:
    """Of a task that was taken over: the next absence would else give it back to whose seat it was."""
    return {name: value for name, value in properties.items() if name != SEAT}
