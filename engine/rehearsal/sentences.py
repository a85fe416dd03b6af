"""Every room of sentences, and the vocabulary that they make."""

from typing import Final

from engine.domain.organisation import Organisation
from engine.rehearsal import (
    attaching,
    cases,
    consults,
    dialogues,
    leaves,
    letters,
    meetings,
    meetings_after,
    steps,
    trips,
    trips_after,
)
from engine.rehearsal.vocabulary import MEANINGS, Vocabulary

#: to import a room gives its sentences their meanings
ROOMS: Final = (
    cases,
    steps,
    leaves,
    trips,
    trips_after,
    trips_after,
    letters,
    consults,
    meetings,
    meetings_after,
    attaching,
    dialogues,
)


def vocabulary_of(organisation: Organisation) -> Vocabulary:
    """Made once for each organisation, and anew when sentences were added."""
    return organisation.kept(("vocabulary", len(MEANINGS)), lambda: Vocabulary(organisation))
