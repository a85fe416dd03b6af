"""Which tasks the head of the agency may take over: those that a deputy of theirs has by their post (H9)."""

from collections.abc import Collection
from datetime import date
from typing import Final

from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.roles import roles_of

HEAD: Final = RoleKey("agency_head")
DEPUTY: Final = "deputy_head"


def of_deputies(organisation: Organisation, people: Collection[Login], agency: AgencyId, on: date) -> bool:
    """Whether a task of these people is one of the head's deputies, and of nobody else."""
    return bool(people) and all(DEPUTY in roles_of(organisation, one, agency, on) for one in people)
