"""JUEL, the expression language of Camunda 7, as FEEL: what says the same in both and nothing else.

Names, paths, literals, comparisons, logic, arithmetic, `empty`, the choice `a ? b : c`, `execution.getVariable('x')`.
Calls of beans and methods, indexes and remainders have no equal and are left to a person.
"""

import re
from typing import Final

from engine.decisions import feel

_TOKEN: Final = re.compile(
    r"""\s*(?:(?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)"""
    r"""|(?P<sign>==|!=|<=|>=|&&|\|\||[-+*/<>!?:().,]))"""
)
_WORDS: Final = {
    "eq": "==",
    "ne": "!=",
    "lt": "<",
    "gt": ">",
    "le": "<=",
    "ge": ">=",
    "and": "&&",
    "or": "||",
    "not": "!",
}
_SIGNS: Final = {"==": "=", "&&": "and", "||": "or"}
_LEVELS: Final = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/"))
_WHOLE: Final = re.compile(r"\s*[$#]\{(.*)\}\s*", re.DOTALL)
_PART: Final = re.compile(r"[$#]\{([^{}]*)\}")
_DEEPEST: Final = 50  #: brackets


class _NoEqual(Exception):
    """Nothing in FEEL says this."""


def is_juel(text: str) -> bool:
    return bool(_PART.search(text))


def as_feel(text: str) -> str | None:
    """`${days > 5}` becomes `=days > 5`; a text without an expression stays as it is; None = no equal in FEEL."""
    if not is_juel(text):
        return text
    try:
        whole = _WHOLE.fullmatch(text)
        written = "=" + (_Reader(whole[1]).all() if whole and "${" not in whole[1] else _joined(text))
        feel.check(written[1:])
    except (_NoEqual, feel.FeelError, RecursionError):
        return None
    return written


def _joined(text: str) -> str:
    """`No. ${number}` becomes `"No. " + string(number)`."""
    parts: list[str] = []
    at = 0
    for found in _PART.finditer(text):
        if found.start() > at:
            parts.append(_quoted(text[at : found.start()]))
        parts.append(f"string({_Reader(found[1]).all()})")
        at = found.end()
    if at < len(text):
        parts.append(_quoted(text[at:]))
    return " + ".join(parts)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class _Reader:
    """Recursive descent over the tokens of one expression."""

    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None:
                raise _NoEqual
            kind = str(found.lastgroup)
            word = found[kind]
            self.tokens.append(("sign", _WORDS[word]) if kind == "name" and word in _WORDS else (kind, word))
            at = found.end()
        self.tokens.append(("end", ""))
        self.place = 0
        self.depth = 0

    def all(self) -> str:
        made = self._choice()
        if self._next()[0] != "end":
            raise _NoEqual
        return made

    def _next(self) -> tuple[str, str]:
        return self.tokens[self.place]

    def _take(self, *signs: str) -> str:
        """The sign that stands here, if it is one of these, and go on; else ""."""
        kind, word = self._next()
        if kind != "sign" or word not in signs:
            return ""
        self.place += 1
        return word

    def _choice(self) -> str:
        condition = self._level(0)
        if not self._take("?"):
            return condition
        then = self._choice()
        if not self._take(":"):
            raise _NoEqual
        return f"if {condition} then {then} else {self._choice()}"

    def _level(self, level: int) -> str:
        if level == len(_LEVELS):
            return self._unary()
        made = self._level(level + 1)
        while sign := self._take(*_LEVELS[level]):
            made = f"{made} {_SIGNS.get(sign, sign)} {self._level(level + 1)}"
        return made

    def _unary(self) -> str:
        if self._take("!"):
            return f"not({self._unary()})"
        if self._take("-"):
            return f"-{self._unary()}"
        if self._next() == ("name", "empty"):
            self.place += 1
            value = self._unary()
            return f'({value} = null or {value} = "" or {value} = [])'
        return self._path(self._primary())

    def _primary(self) -> str:
        kind, word = self._next()
        self.place += 1
        if kind == "text":
            return _quoted(re.sub(r"\\(.)", r"\1", word[1:-1]))
        if kind in ("number", "name"):
            return word
        if word != "(" or self.depth > _DEEPEST:
            raise _NoEqual
        self.depth += 1
        inside = self._choice()
        if not self._take(")"):
            raise _NoEqual
        return f"({inside})"

    def _path(self, made: str) -> str:
        while self._take("."):
            kind, word = self._next()
            self.place += 1
            if kind != "name":
                raise _NoEqual
            asked = made == "execution" and word == "getVariable"
            made = self._variable() if asked else f"{made}.{word}"
        if self._next() == ("sign", "(") or made.partition(".")[0] in ("execution", "task"):
            raise _NoEqual
        return made

    def _variable(self) -> str:
        """After `execution.getVariable`: `('x')`."""
        opened = self._take("(")
        kind, word = self._next()
        self.place += 1
        if not opened or kind != "text" or not word[1:-1].isidentifier() or not self._take(")"):
            raise _NoEqual
        return word[1:-1]
