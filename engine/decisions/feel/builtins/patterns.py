"""matches(), replace(), split(): XPath regular expressions on the `regex` library, which can be stopped."""

import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final, TypeVar

import regex  # type: ignore[import-untyped]  # the library ships no types

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.errors import FeelLimitError
from engine.decisions.feel.messages import Message

MAX_PATTERN: Final = 2_000  #: characters
MAX_UNROLLED: Final = 20_000  #: see unrolled_size
MATCH_SECONDS: Final = 0.25  #: for one function call

_FLAGS: Final = {"s": regex.S, "m": regex.M, "i": regex.I, "x": 0}
_REFERENCE_IN_CLASS: Final = regex.compile(r"\[[^\]]*\\\d")
_BLOCK_NAME: Final = regex.compile(r"\\([pP])\{Is(\w+)\}")
_DOT: Final = regex.compile(r"(?<!\\)\.(?![^\[]*\])")
_NOT_XPATH: Final = regex.compile(r"\(\?[^:]|(?<!\\)(?:\\\\)*\\[bBAZzGKXhHRQEuxNULlg<>']")
_SUBTRACTION: Final = regex.compile(r"(\[(?:[^\]\\]|\\.)*)-\[")
_DOLLAR: Final = regex.compile(r"(?<!\\)\$(?![^\[]*\])")
_GROUP: Final = regex.compile(r"\$(\d{1,4})")
#: a class, a counted repetition, an escape or a single character
_ATOM: Final = regex.compile(r"\[(?:[^\]\\]|\\.)*+\]|\{(\d{1,9}),?(\d{1,9})?\}|\\.|.", regex.DOTALL)
_SPACES: Final = frozenset(" \t\n\r")

Found = TypeVar("Found")


@lru_cache(maxsize=512)
def compiled_pattern(pattern: str, flags: str) -> Any:
    """An XPath pattern as one of the library; raises ValueError for what XPath does not know."""
    if len(pattern) > MAX_PATTERN or any(flag not in _FLAGS for flag in flags):
        raise ValueError(pattern)
    if _REFERENCE_IN_CLASS.search(pattern) or unrolled_size(pattern) > MAX_UNROLLED:
        raise ValueError(pattern)
    bits = regex.V1
    for flag in flags:
        bits |= _FLAGS[flag]
    if "x" in flags:
        pattern = _without_space(pattern)
    pattern = _BLOCK_NAME.sub(r"\\\1{In\2}", pattern)
    if "s" not in flags:
        pattern = _DOT.sub(r"[^\n\r]", pattern)  # XPath: the dot matches neither \n nor \r
    if _NOT_XPATH.search(pattern):
        raise ValueError(pattern)
    pattern = _subtractions(pattern)
    if "m" not in flags:
        pattern = _DOLLAR.sub(r"\\Z", pattern)
    try:
        return regex.compile(pattern, bits)
    except (regex.error, RecursionError) as cause:
        raise ValueError(pattern) from cause


def unrolled_size(pattern: str) -> int:
    """How many single matches the pattern stands for once `{n}` is written out: the library does write it out.

    `((a{1000}){1000}){1000}` is short, and compiling it would fill the memory.
    """
    totals = [0]
    last = 0
    for match in _ATOM.finditer(pattern):
        piece, count = match[0], match[1]
        if count is not None:
            times = max(1, int(match[2] or count))
            totals[-1] += last * (times - 1)
            last *= times
        elif piece == "(":
            totals.append(0)
        elif piece == ")" and len(totals) > 1:
            last = totals.pop() + 1
            totals[-1] += last
        elif piece not in "*+?|":
            last = 1
            totals[-1] += last
        if totals[-1] > MAX_UNROLLED:
            break
    return max(totals)


def _without_space(pattern: str) -> str:
    """XPath's flag x: white space outside classes is not part of the pattern."""
    kept, depth = [], 0
    for character in pattern:
        depth += (character == "[") - (character == "]")
        if character not in _SPACES or depth > 0:
            kept.append(character)
    return "".join(kept)


def _subtractions(pattern: str) -> str:
    """`[a-z-[aeiou]]` is written with two hyphens in the library."""
    return str(_SUBTRACTION.sub(r"\1--[", pattern))


def _guarded(run: Run, work: Callable[[float], Found]) -> Found:
    """Do the matching within the time that is left; each use costs a hundred steps."""
    run.step(100)
    run.look_at_clock()
    seconds = min(MATCH_SECONDS, max(0.01, run.deadline - time.monotonic()))
    try:
        return work(seconds)
    except TimeoutError as cause:
        raise FeelLimitError(Message("pattern-too-slow")) from cause


@builtin("matches", "input: string", "pattern: string", "flags: string?")
def matches(run: Run, text: str, pattern: str, flags: str | None) -> bool:
    expression = compiled_pattern(pattern, flags or "")
    return _guarded(run, lambda seconds: expression.search(text, timeout=seconds) is not None)


@builtin("split", "string: string", "delimiter: string")
def split(run: Run, text: str, delimiter: str) -> list[str]:
    expression = compiled_pattern(delimiter, "")
    parts: list[str] = _guarded(run, lambda seconds: expression.split(text, timeout=seconds))
    return parts


@builtin("replace", "input: string", "pattern: string", "replacement: string", "flags: string?")
def replace(run: Run, text: str, pattern: str, replacement: str, flags: str | None) -> str | None:
    expression = compiled_pattern(pattern, flags or "")
    if _guarded(run, lambda seconds: expression.fullmatch("", timeout=seconds)) is not None:
        return None
    template = tuple(_template(replacement, expression.groups))
    pieces = _guarded(run, lambda seconds: list(_replaced(run, expression, text, template, seconds)))
    run.build_text(sum(map(len, pieces)))
    return "".join(pieces)


def _replaced(run: Run, expression: Any, text: str, template: tuple[str | int, ...], seconds: float) -> Iterator[str]:
    """The pieces of the result; what they add up to is watched while they are made."""
    done = length = 0
    for match in expression.finditer(text, timeout=seconds):
        yield text[done : match.start()]
        done = match.end()
        for part in template:
            piece = part if isinstance(part, str) else match[part] or ""
            length += len(piece)
            yield piece
        run.step(len(template))
        if length > run.budget.string:
            raise FeelLimitError(Message("too-many-cells"))
    yield text[done:]


def _template(replacement: str, groups: int) -> Iterator[str | int]:
    """The replacement as texts and group numbers: `$1`, `\\$` and `\\\\` are XPath's escapes."""
    position = 0
    while position < len(replacement):
        character = replacement[position]
        following = replacement[position + 1 : position + 2]
        group = _GROUP.match(replacement, position)
        if character == "\\" and following in ("\\", "$"):
            yield following
            position += 2
        elif group:
            digits = group[1]
            while int(digits) > groups and len(digits) > 1:
                digits = digits[:-1]
            if int(digits) <= groups:
                yield int(digits)
            yield group[1][len(digits) :]
            position = group.end()
        else:
            yield character
            position += 1
