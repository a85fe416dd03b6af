"""Patterns of text fields: regular expressions of JavaScript, read as the browser reads them, stopped when they hang.

The browser runs `new RegExp(pattern).test(value)`. Here the pattern is rewritten for the `regex` library, sign by
sign, so that both say the same; what only one of the two understands, and what cannot be matched in bounded time,
is refused when the form is deployed.
"""

import string
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import regex  # type: ignore[import-untyped]  # the library ships no types

from engine.decisions.feel.builtins.patterns import MATCH_SECONDS, MAX_PATTERN, MAX_UNROLLED, unrolled_size

_SPACES: Final = r"\t\n\x0b\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_CLASSES: Final = {"d": "0-9", "w": "A-Za-z0-9_", "s": _SPACES}
_CONTROLS: Final = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
_COUNT: Final = regex.compile(r"\{\d+(?:,\d*)?\}")
_LONGEST_COUNT: Final = 12  #: signs of `{1000,2000}`
_HEXADECIMAL: Final = regex.compile(r"x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})")
_GROUP: Final = regex.compile(r"\((?:\?(?:[:=!]|<[=!]|<[A-Za-z_]\w*>))?")
_PROBES: Final = tuple(sign * 1_000 + "!" for sign in "a0 A-@")

NOTHING_TO_REPEAT: Final = "nothing-to-repeat"
UNKNOWN_ESCAPE: Final = "unknown-escape"
UNKNOWN_GROUP: Final = "unknown-group"
BACK_REFERENCE: Final = "back-reference"
BAD_CLASS: Final = "bad-class"
BROKEN: Final = "broken"
TOO_LONG: Final = "too-long"
TOO_SLOW: Final = "too-slow"


class PatternRefused(ValueError):
    """``key`` says why, ``offset`` where."""

    def __init__(self, key: str, offset: int = 0) -> None:
        self.key = key
        self.offset = offset
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready to use."""

    source: str  #: as the designer wrote it
    _compiled: Any

    def found_in(self, text: str) -> bool:
        """Whether the pattern is found anywhere in the text. Raises TimeoutError after a quarter of a second."""
        return self._compiled.search(as_units(text), timeout=MATCH_SECONDS) is not None


def pattern_of(source: str) -> Pattern:
    """Raises PatternRefused for what the browser, or we, would not run."""
    if len(source) > MAX_PATTERN:
        raise PatternRefused(TOO_LONG)
    written = "".join(_Reader(as_units(source)).pieces())
    if unrolled_size(written) > MAX_UNROLLED:
        raise PatternRefused(TOO_LONG)
    try:
        compiled = regex.compile(written, regex.V1 | regex.ASCII)
    except (regex.error, RecursionError) as cause:
        raise PatternRefused(BROKEN) from cause
    pattern = Pattern(source, compiled)
    try:
        for probe in _PROBES:
            pattern.found_in(probe)
    except TimeoutError as cause:
        raise PatternRefused(TOO_SLOW) from cause
    return pattern


def as_units(text: str) -> str:
    """The text as JavaScript sees it: signs beyond U+FFFF are two."""
    if not text or max(text) <= "\uffff":
        return text
    raw = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(raw[at] | raw[at + 1] << 8) for at in range(0, len(raw), 2))


class _Reader:
    """Reads a pattern of JavaScript, writes one of the library."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._repeatable = False  #: may a quantifier follow?

    def pieces(self) -> Iterator[str]:
        while self._at < len(self._source):
            sign = self._source[self._at]
            if sign == "[":
                yield self._class()
            elif sign == "(":
                yield self._group()
            elif sign == "\\":
                yield self._escape()
            elif sign in "*+?" or (sign == "{" and _COUNT.match(self._source, self._at)):
                yield self._quantifier()
            else:
                yield self._plain(sign)

    def _plain(self, sign: str) -> str:
        self._at += 1
        self._repeatable = sign not in "^$|"
        if sign == ".":
            return r"[^\n\r\u2028\u2029]"
        return {"^": r"\A", "$": r"\Z", "|": "|", ")": ")"}.get(sign) or _literal(sign)

    def _quantifier(self) -> str:
        if not self._repeatable:
            raise PatternRefused(NOTHING_TO_REPEAT, self._at)
        counted = _COUNT.match(self._source, self._at)
        text = str(counted[0]) if counted else self._source[self._at]
        if len(text) > _LONGEST_COUNT:
            raise PatternRefused(TOO_LONG, self._at)
        self._at += len(text)
        if self._source[self._at : self._at + 1] == "?":
            self._at += 1
            text += "?"
        self._repeatable = False
        return text

    def _group(self) -> str:
        opening = _GROUP.match(self._source, self._at)[0]
        if opening == "(" and self._source[self._at + 1 : self._at + 2] == "?":
            raise PatternRefused(UNKNOWN_GROUP, self._at)
        self._at += len(opening)
        self._repeatable = False
        return "(" if opening.endswith(">") else str(opening)

    def _escape(self) -> str:
        sign = self._source[self._at + 1 : self._at + 2]
        if sign and sign in "bB":
            self._at += 2
            self._repeatable = False
            return "\\" + sign
        self._repeatable = True
        if sign and sign in "dws":
            self._at += 2
            return f"[{_CLASSES[sign]}]"
        if sign and sign in "DWS":
            self._at += 2
            return f"[^{_CLASSES[sign.lower()]}]"
        return _literal(self._escaped())

    def _escaped(self) -> str:
        """The one sign that an escape stands for."""
        start, self._at = self._at, self._at + 2
        sign = self._source[start + 1 : start + 2]
        if not sign:
            raise PatternRefused(BROKEN, start)
        hexadecimal = _HEXADECIMAL.match(self._source, start + 1)
        if hexadecimal:
            self._at = hexadecimal.end()
            return chr(int(hexadecimal[1] or hexadecimal[2], 16))
        follower = self._source[start + 2 : start + 3]
        if sign in _CONTROLS and not (sign == "0" and follower.isdigit()):
            return chr(_CONTROLS[sign])
        if sign in string.digits or sign == "k":
            raise PatternRefused(BACK_REFERENCE, start)
        if sign in string.ascii_letters:
            raise PatternRefused(UNKNOWN_ESCAPE, start)
        return sign

    def _class(self) -> str:
        start = self._at
        self._at += 1
        negated = self._source.startswith("^", self._at)
        self._at += negated
        items: list[str] = []
        while not self._source.startswith("]", self._at):
            if self._at >= len(self._source):
                raise PatternRefused(BAD_CLASS, start)
            items.append(self._class_item())
        if not items:  # `[]` and `[^]` mean nothing and anything, and only in JavaScript
            raise PatternRefused(BAD_CLASS, start)
        self._at += 1
        self._repeatable = True
        return f"[{'^' if negated else ''}{''.join(items)}]"

    def _class_item(self) -> str:
        low = self._class_sign()
        following = self._source[self._at + 1 : self._at + 2]
        if not self._source.startswith("-", self._at) or following in ("]", ""):
            return low if len(low) > 1 else _literal(low)
        start = self._at
        self._at += 1
        high = self._class_sign()
        if len(low) > 1 or len(high) > 1 or low > high:
            raise PatternRefused(BAD_CLASS, start)
        return f"{_literal(low)}-{_literal(high)}"

    def _class_sign(self) -> str:
        """One sign, or the inner text of a class such as `\\d`."""
        sign = self._source[self._at]
        if "\ud800" <= sign <= "\udfff":  # half of a sign beyond U+FFFF: the browser would match the halves alone
            raise PatternRefused(BAD_CLASS, self._at)
        if sign != "\\":
            self._at += 1
            return sign
        kind = self._source[self._at + 1 : self._at + 2]
        if kind and kind in "dws":
            self._at += 2
            return _CLASSES[kind]
        if kind == "b":
            self._at += 2
            return "\b"
        return self._escaped()


def _literal(sign: str) -> str:
    """The sign itself, whatever it means to the library."""
    if sign.isalnum() and sign.isascii():
        return sign
    return f"\\u{ord(sign):04x}"
