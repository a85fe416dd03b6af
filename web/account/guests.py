"""Who may walk in at a demonstration: shown at the door, so that nobody has to look for a login."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.queries.views import PersonRef


@dataclass(frozen=True, kw_only=True)
class Guests:
    password: str  #: the same for all of them; a real office has no such thing
    people: Mapping[str, Sequence[PersonRef]]  #: by the name of their agency, in the order of the list
