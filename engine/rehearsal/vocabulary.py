"""The one vocabulary of scenarios: each sentence with what it means.

A room of sentences imports ``step`` and gives its functions to it; ``engine.rehearsal.sentences`` names the rooms.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.domain.organisation import Organisation
from engine.rehearsal import people
from engine.rehearsal.reading import Table
from engine.rehearsal.words import Word, words_of

__all__ = ["Table", "step"]

Act = Callable[..., None]
MEANINGS: Final[dict[str, Act]] = {}  #: by sentence, in the order in which they are given
ALIKE: Final = 0.45  #: how much of a sentence must be the same for it to be the nearest one
PLACE: Final = re.compile(r"\{(\w+)\}")
SAID: Final = re.compile(r'"[^"]*"|(?:thứ \w+ |chủ nhật )?\d{2}/\d{2}/\d{4}|\d{2}:\d{2}|\d+(?:,5)?')
MOST_SHOWN: Final = 3


class NotUnderstood(Invalid):
    code = "scenario-not-understood"
    vi = "Chưa hiểu câu “{said}”. Câu gần nhất: {nearest}."
    en = 'The sentence "{said}" is not understood. Nearest: {nearest}.'


class Ambiguous(Invalid):
    code = "scenario-ambiguous"
    vi = "Câu “{said}” có nhiều cách hiểu: {readings}."
    en = 'The sentence "{said}" can be understood in several ways: {readings}.'


def step(sentence: str) -> Callable[[Act], Act]:
    """The function says what the sentence means; it gets the town, the table and the words by name."""

    def remember(act: Act) -> Act:
        if sentence in MEANINGS:
            raise ValueError(sentence)
        MEANINGS[sentence] = act
        return act

    return remember


@dataclass(frozen=True, kw_only=True)
class Meaning:
    act: Act
    words: Mapping[str, Any]


class Vocabulary:
    """The sentences over the people of one organisation."""

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation
        self._words, self._patterns = _compiled(people.pattern(organisation), len(MEANINGS))

    @property
    def sentences(self) -> Sequence[str]:
        return tuple(MEANINGS)

    def sentence(self, text: str) -> str:
        """The one sentence that a text is. Raises NotUnderstood, Ambiguous."""
        found = [sentence for sentence, pattern in self._patterns.items() if pattern.fullmatch(text)]
        if not found:
            raise NotUnderstood(said=text, nearest=self._nearest(text))
        if len(found) > 1:
            raise Ambiguous(said=text, readings="; ".join(found))
        return found[0]

    def meaning(self, text: str, day: date) -> Meaning:
        """With the people of a day. Raises NotUnderstood, Ambiguous, WordUnknown."""
        sentence = self.sentence(text)
        hit = self._patterns[sentence].fullmatch(text)
        who = people.on(self._organisation, day)
        told = {name: self._words[name].read(word, who) for name, word in (hit.groupdict() if hit else {}).items()}
        return Meaning(act=MEANINGS[sentence], words=told)

    def _nearest(self, text: str) -> str:
        """The sentences most like it, with people and quoted words left aside."""
        bare = {_bare(sentence): sentence for sentence in MEANINGS}
        said = SAID.sub("…", text)
        for name in people.names(self._organisation):
            said = said.replace(name, "…")
        close = get_close_matches(said, list(bare), n=MOST_SHOWN, cutoff=ALIKE)
        return "; ".join(f"“{in_words(bare[one])}”" for one in close) or "–"


def in_words(sentence: str) -> str:
    """A sentence with its places named in Vietnamese, as pages offer it."""
    return PLACE.sub(lambda found: f"‹{NAMES.get(found.group(1), found.group(1))}›", sentence)


NAMES: Final = {
    "person": "người", "other": "người khác", "kind": "loại nghỉ", "bucket": "nguồn phép", "outcome": "quyết định",
    "grant": "nguồn ngày", "day": "ngày", "other_day": "ngày khác", "hour": "giờ", "days": "số ngày", "number": "số",
    "period": "thời gian", "other_period": "thời gian khác", "name": '"tên"', "text": '"lời"',
    "other_text": '"lời khác"',
}  # fmt: skip


def _bare(sentence: str) -> str:
    return PLACE.sub("…", sentence)


@lru_cache(8)
def _compiled(people: str, _sentences: int) -> tuple[Mapping[str, Word], Mapping[str, re.Pattern[str]]]:
    """Words and sentences over a pattern of people; they cost a fifth of a second, and offices open often."""
    words = words_of(people)
    return words, {sentence: _pattern(sentence, words) for sentence in MEANINGS}


def _pattern(sentence: str, words: Mapping[str, Word]) -> re.Pattern[str]:
    """A sentence with {words} as what matches it."""
    parts = PLACE.split(sentence)
    written = "".join(f"(?P<{p}>{words[p].pattern})" if n % 2 else re.escape(p) for n, p in enumerate(parts))
    return re.compile(written)
