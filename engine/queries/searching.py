"""Searching in lists: every word of the search has to be found, with or without its marks."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, or_, select, true

from engine.domain.text import fold
from engine.store.tables import instance, process_definition

MOST_WORDS: Final = 8  #: more of them do not make a search narrower, only slower


def words_of(search: str | None) -> list[str]:
    """Folded: "Nghỉ  Phép" is nghi, phep."""
    return fold(search or "").split()[:MOST_WORDS]


def found_in_cases(search: str | None) -> ColumnElement[bool]:
    """Number, title and names of a case, or the name of its procedure. Signs of LIKE mean themselves."""
    conditions = [
        or_(instance.c.search.contains(word, autoescape=True), instance.c.process_id.in_(_procedures(word)))
        for word in words_of(search)
    ]
    return and_(true(), *conditions)


def has_words(search: str | None, texts: Iterable[str]) -> bool:
    """The same rule for a text at hand."""
    folded = fold(" ".join(texts))
    return all(word in folded for word in words_of(search))


def _procedures(word: str) -> Select[tuple[str]]:
    named = process_definition.c.name_folded.contains(word, autoescape=True)
    return select(process_definition.c.process_id).where(named).distinct()
