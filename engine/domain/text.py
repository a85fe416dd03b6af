"""Vietnamese text: searching without marks and sorting as a Vietnamese dictionary does."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

# Marks that make another letter; the other five are tones and only break ties.
LETTER_MARKS: Final = "\u0306\u0302\u031b"  #: breve, circumflex, horn: ă â ơ
TONES: Final = "\u0300\u0309\u0303\u0301\u0323"  #: huyền, hỏi, ngã, sắc, nặng; no mark is ngang, before them all
ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK: Final = {letter: rank for rank, letter in enumerate(ALPHABET, start=100)}  # after digits and signs
_FIRST: Final = min(_RANK.values())

SortKey = tuple[tuple[int, ...], tuple[int, ...], str]


def fold(text: str) -> str:
    """For searching: small letters without any mark, single blanks. "Nghỉ  Phép" and "nghi phep" are one."""
    bare = (sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    return " ".join("".join(bare).replace("đ", "d").split())


@lru_cache(maxsize=8192)  # the same people and procedures are sorted by every page and every form
def sort_key_vi(text: str) -> SortKey:
    """For sorting: letters first (a ă â b … d đ …), then tones (ngang huyền hỏi ngã sắc nặng), then capitals.

    Blanks sort before letters, so that "An Bình" stands before "Ánh". NFC and NFD give the same key.
    """
    letters: list[int] = []
    tones: list[int] = []
    for sign in unicodedata.normalize("NFD", text.lower()):
        if sign in TONES and tones:
            tones[-1] = TONES.index(sign) + 1
        elif sign in LETTER_MARKS and letters:
            letters[-1] = _marked(letters[-1], sign)
        else:
            letters.append(_rank(sign))
            tones.append(0)
    return tuple(letters), tuple(tones), unicodedata.normalize("NFC", text)


def name_key_vi(name: str) -> tuple[SortKey, SortKey]:
    """For lists of people: by given name, which is the last word, then by the whole name."""
    given = name.rpartition(" ")[2]
    return sort_key_vi(given), sort_key_vi(name)


def sorted_vi(texts: Iterable[str]) -> list[str]:
    return sorted(texts, key=sort_key_vi)


def _rank(sign: str) -> int:
    return _RANK.get(sign, ord(sign) if ord(sign) < _FIRST - 1 else len(_RANK) + ord(sign) + 100)


def _marked(rank: int, mark: str) -> int:
    """The rank of a letter with its mark: a + breve is ă."""
    index = rank - _FIRST
    if not 0 <= index < len(ALPHABET):
        return rank
    letter = unicodedata.normalize("NFC", ALPHABET[index] + mark)
    return _RANK.get(letter, rank)
