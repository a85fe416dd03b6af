"""Searching in lists: every word of the search has to be found, with or without its marks."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, true

from engine.domain.keys import AgencyId
from engine.domain.text import fold
from engine.store.search import few_with
from engine.store.tables import instance

MOST_WORDS: Final = 8  #: more of them do not make a search narrower, only slower


def words_of(search: str | None) -> list[str]:
    """Folded: "Nghỉ  Phép" is nghi, phep."""
    return fold(search or "").split()[:MOST_WORDS]


def found_in_cases(words: Sequence[str]) -> ColumnElement[bool]:
    """Number, title and names of a case, or the name of its procedure. Signs of LIKE mean themselves."""
    return and_(true(), *(instance.c.search.contains(word, autoescape=True) for word in words))


def few_cases(connection: Connection, agency: AgencyId, words: Sequence[str]) -> Select[Any] | None:
    """Their keys, if the words are so rare that they should be looked at alone."""
    return few_with(connection, agency, words) if words else None


def has_words(search: str | None, texts: Iterable[str]) -> bool:
    """The same rule for a text at hand."""
    folded = fold(" ".join(texts))
    return all(word in folded for word in words_of(search))
