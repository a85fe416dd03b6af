"""Where the parser stands in the text: white space, marks, words and names, with the limits of reading."""

from typing import NoReturn

from engine.decisions.feel.budget import MAX_NESTING, MAX_PARSE_WORK, MAX_TEXT
from engine.decisions.feel.errors import FeelLimitError, FeelSyntaxError
from engine.decisions.feel.lexical import (
    KEYWORDS,
    NAME,
    PROPERTY_NAMES,
    SPACE,
    STRING,
    declared_name,
    is_simple,
    special_pattern,
    unescape,
)
from engine.decisions.feel.messages import Message

_SHOWN = 12  # characters of the text repeated in a message


class Cursor:
    """The text, the offset ``i`` reached in it, and the special names known so far."""

    def __init__(self, text: str, special: frozenset[str]) -> None:
        if len(text) > MAX_TEXT:
            raise FeelLimitError(Message("text-too-long", MAX_TEXT, {"limit": MAX_TEXT}))
        self.text = text
        self.i = 0
        self.end = len(text)
        self._nesting = 0
        self._work = 0
        names = [*special, *PROPERTY_NAMES]
        self._special = [(name, pattern) for name in names if (pattern := special_pattern(name)) is not None]
        self._longest_first()

    def _longest_first(self) -> None:
        self._special.sort(key=lambda pair: (-len(pair[0]), pair[0]))

    # ---- refusals

    def fail(self, key: str | None = None, at: int | None = None, **facts: object) -> NoReturn:
        """Raise FeelSyntaxError; without a key the next characters are what is unexpected."""
        place = self.i if at is None else at
        token = self.text[place : place + _SHOWN].split("\n")[0]
        if key is None:
            key = "unexpected" if token else "unexpected-end"
        raise FeelSyntaxError(Message(key, place, {"token": token, **facts}), source=self.text)

    def deeper(self) -> None:
        """One bracket or construct further in; `shallower` when it is left."""
        self._nesting += 1
        self._work += 1
        if self._nesting > MAX_NESTING:
            raise FeelLimitError(Message("nested-too-deeply", self.i, {"limit": MAX_NESTING}), source=self.text)
        if self._work > MAX_PARSE_WORK:
            raise FeelLimitError(Message("too-complex", self.i), source=self.text)

    def shallower(self) -> None:
        self._nesting -= 1

    # ---- marks and words

    def space(self) -> int:
        """Skip white space and comments; the offset reached."""
        match = SPACE.match(self.text, self.i)
        if match is not None:
            self.i = match.end()
        return self.i

    def at(self, mark: str) -> bool:
        self.space()
        return self.text.startswith(mark, self.i)

    def take(self, mark: str) -> bool:
        """Consume the mark if it is next."""
        self.space()
        if self.text.startswith(mark, self.i):
            self.i += len(mark)
            return True
        return False

    def need(self, mark: str) -> None:
        if not self.take(mark):
            self.fail("expected", wanted_text=mark)

    def word(self, word: str) -> bool:
        """Consume the keyword if it is next and ends there."""
        self.space()
        after = self.i + len(word)
        if not self.text.startswith(word, self.i):
            return False
        if after < self.end and (self.text[after].isalnum() or self.text[after] in "_?"):
            return False
        self.i = after
        return True

    def need_word(self, word: str) -> None:
        if not self.word(word):
            self.fail("expected", wanted_text=word)

    # ---- names and strings

    def name(self) -> str | None:
        """The longest special name that fits here, or a simple one; None where no name begins."""
        self.space()
        for name, pattern in self._special:
            match = pattern.match(self.text, self.i)
            if match:
                self.i = match.end()
                return name
        match = NAME.match(self.text, self.i)
        if not match or match[0] in KEYWORDS:
            return None
        self.i = match.end()
        return match[0]

    def string(self) -> str:
        """A string literal that begins here."""
        match = STRING.match(self.text, self.i)
        if not match:
            self.fail("string-open")
        self.i = match.end()
        return unescape(match[1])

    def declared(self, stop: int) -> str:
        """A newly declared name that reaches up to ``stop`` (or a string); it is known from here on."""
        start = self.space()
        if self.text.startswith('"', start):
            name: str | None = self.string()
        else:
            if stop < 0:
                self.fail()
            raw = self.text[start:stop]
            name = declared_name(raw)
            self.i = stop
            if name is None:
                self.fail("bad-name", start, name=raw[:60])
        if not name:
            return ""
        self._learn(name)
        return name

    def _learn(self, name: str) -> None:
        if is_simple(name) or any(name == known for known, _ in self._special):
            return
        pattern = special_pattern(name)
        if pattern is not None:
            self._special.append((name, pattern))
            self._longest_first()
