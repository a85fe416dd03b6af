"""Clauses for who picks one: by words, or by their ids."""

from dataclasses import dataclass
from typing import Final

from engine.domain.actor import Actor
from engine.domain.text import fold
from engine.queries.reading import Reading
from engine.queries.views import ClauseRef

MOST: Final = 30


@dataclass(frozen=True, kw_only=True)
class AskClauses:
    actor: Actor
    words: str = ""
    ids: tuple[str, ...] = ()  #: these and no others


def answer(question: AskClauses, reading: Reading) -> tuple[ClauseRef, ...]:
    """At most 30, in the order of the catalogue; "nghi phep" finds "nghỉ phép". Clauses are no secret."""
    clauses = reading.library.clauses
    if question.ids:
        return clauses.named(list(question.ids))
    asked = fold(question.words).split()
    if not asked:
        return ()
    hits = (one for one in clauses.all() if all(word in _text(one) for word in asked))
    return tuple(one for one, _ in zip(hits, range(MOST), strict=False))


def _text(one: ClauseRef) -> str:
    return fold(f"{one.clause_id} {one.citation} {one.subject}")
