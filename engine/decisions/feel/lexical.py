"""The words of FEEL: white space, names, numbers, strings, and names that hold spaces or operators.

FEEL has no fixed tokens: `a-b` is a subtraction, or one name where the scope has a variable of that name. So the
parser reads the text itself, with the patterns of this file, and is told the scope's special names.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final

SPACE: Final = re.compile(
    r"(?:[\s\u0085\u00a0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+|//[^\n]*|/\*.*?\*/)*", re.DOTALL
)
_START: Final = r"(?:[^\W\d]|[?_]|[\u00c0-\u2bff\u2c00-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000EFFFF])"
_PART: Final = (
    r"(?:[\w?]|[\u00b7\u0300-\u036f\u203f\u2040]"
    r"|[\u00c0-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000EFFFF])"
)
NAME: Final = re.compile(f"{_START}{_PART}*+")
NUMBER: Final = re.compile(r"(?:\d+(?:\.(?!\.)\d+)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
#: `name:` at the head of a call's arguments; the colon cannot be part of what precedes it
NAMED_ARGUMENT: Final = re.compile(r"\s*+(?:[^\W\d]|[?_])[\w?\s\-'./+*]*+:")
IN_WORD: Final = re.compile(r"(?<=\s)in\b")
PARAMETER_END: Final = re.compile(r"[:,)]")
KEYWORDS: Final = frozenset(
    (
        *("for", "in", "return", "if", "then", "else", "some", "every", "satisfies", "instance", "of", "between"),
        *("and", "or", "function", "external", "true", "false", "null"),
    )
)
#: properties of FEEL's own values whose names hold a space; always known
PROPERTY_NAMES: Final = ("time offset", "start included", "end included")
MAX_NAME: Final = 300  #: characters of one name

_SIMPLE: Final = re.compile(NAME.pattern + r"\Z")
_FORBIDDEN: Final = re.compile(r'["{}\[\](),;=<>!@]')
_COMMENT: Final = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_AROUND_OPERATOR: Final = re.compile(r" ?([.\-+*/']) ?")
_PIECE: Final = re.compile(r"[^\s.\-+*/']+|[.\-+*/']")
_OPERATORS: Final = frozenset(".-+*/'")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))", re.DOTALL)
_ESCAPED: Final = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "'": "'"}
_LAST_CODE_POINT: Final = 0x10FFFF


def is_simple(name: str) -> bool:
    """Can the name stand in a text without the parser knowing it?"""
    return name.isidentifier() or _SIMPLE.match(name) is not None


@lru_cache(maxsize=2048)
def special_names(names: frozenset[str]) -> frozenset[str]:
    """Those of the names that the parser must be told."""
    return frozenset(name for name in names if not is_simple(name))


@lru_cache(maxsize=4096)
def special_pattern(name: str) -> re.Pattern[str] | None:
    """How a special name may be spelled in a text: any white space between words, any or none around operators."""
    pieces = _PIECE.findall(name)
    if not pieces or len(name) > MAX_NAME:
        return None
    pattern = re.escape(pieces[0])
    for before, piece in pairwise(pieces):
        both_words = before not in _OPERATORS and piece not in _OPERATORS
        pattern += (r"\s+" if both_words else r"\s*") + re.escape(piece)
    return re.compile(pattern + ("" if pieces[-1] in _OPERATORS else r"(?![\w?])"))


def declared_name(raw: str) -> str | None:
    """The name a declaration spells (context key, parameter, loop variable), or None when it is none."""
    if len(raw) > MAX_NAME:
        return None
    name = _AROUND_OPERATOR.sub(r"\1", " ".join(_COMMENT.sub(" ", raw).split()))
    if not NAME.match(name) or _FORBIDDEN.search(name) or name in KEYWORDS:
        return None
    return name


def _unescape_one(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code is None:
        return _ESCAPED.get(match[3], "\\" + match[3])
    number = int(code, 16)
    return chr(number) if number <= _LAST_CODE_POINT else match[0]


def unescape(text: str) -> str:
    """The characters that a string literal spells; pairs of surrogates become one character."""
    if "\\" not in text:
        return text
    plain = _ESCAPE.sub(_unescape_one, text)
    # pairs of \u escapes join; a half without its other half is no character and could not be stored
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def words_pattern(name: str) -> re.Pattern[str]:
    """A function name of several words before its opening bracket."""
    return re.compile(r"\s+".join(map(re.escape, name.split())) + r"(?=\s*\()")


def by_first_word(names: Iterable[str]) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """Names of several words, found by their first, longest name first."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for name in sorted(names, key=lambda each: (-len(each), each)):
        if " " in name:
            found.setdefault(name.split()[0], []).append((name, words_pattern(name)))
    return found
