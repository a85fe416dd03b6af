"""What a scenario expects and what it finds: the sentences that begin with "Thì" say it by these."""

from collections.abc import Collection, Iterable
from typing import Final

from engine.domain.errors import Refused

LONGEST: Final = 600  #: letters of what was found that a page shows
NOTHING: Final = "không có gì"


class NotAsTold(Refused):
    """The scenario goes on otherwise than it is told."""

    code = "scenario-not-as-told"
    vi = "Kịch bản chờ: {expected}. Thực tế: {found}."
    en = "The scenario expects: {expected}. Found: {found}."


def same(found: object, expected: object) -> None:
    """Raises NotAsTold."""
    if found != expected:
        raise not_as_told(expected, found)


def contains(found: Iterable[str], text: str) -> None:
    """Of several texts one has these words in it. Raises NotAsTold."""
    texts = list(found)
    if not any(text in one for one in texts):
        raise not_as_told(text, texts)


def lacks(found: Iterable[str], text: str) -> None:
    """None of the texts has these words in it. Raises NotAsTold."""
    texts = list(found)
    if any(text in one for one in texts):
        raise not_as_told(f"không có {text}", texts)


def among(found: Collection[str], name: str) -> None:
    """The name is one of these, to the letter. Raises NotAsTold."""
    if name not in found:
        raise not_as_told(name, found)


def absent(found: Collection[str], name: str) -> None:
    """The name is none of these. Raises NotAsTold."""
    if name in found:
        raise not_as_told(f"không có {name}", found)


def true(told: object, expected: str, found: object = "") -> None:
    """For what no other of these can say; ``expected`` in words. Raises NotAsTold."""
    if not told:
        raise not_as_told(expected, found)


def not_as_told(expected: object, found: object) -> NotAsTold:
    return NotAsTold(expected=in_words(expected), found=in_words(found))


def in_words(value: object) -> str:
    """A value as the page of a scenario shows it."""
    if isinstance(value, str):
        said = value
    elif isinstance(value, Collection):
        said = "; ".join(sorted(str(one) for one in value) if isinstance(value, set | frozenset) else map(str, value))
    else:
        said = str(value)
    return said[:LONGEST] or NOTHING
