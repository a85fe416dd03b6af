"""Functions over strings that need no patterns."""

from decimal import Decimal

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin


@builtin("not", "negand: any")
def not_(_: Run, value: object) -> bool | None:
    return (not value) if isinstance(value, bool) else None


@builtin("substring", "string: string", "start position: number", "length: number?")
def substring(_: Run, text: str, position: Decimal, length: Decimal | None) -> str | None:
    start = int(position)
    if start == 0 or (length is not None and length < 1):
        return None
    if abs(start) > len(text):
        return "" if start > 0 else None
    first = start - 1 if start > 0 else len(text) + start
    return text[first:] if length is None else text[first : first + int(length)]


@builtin("string length", "string: string")
def string_length(_: Run, text: str) -> Decimal:
    return Decimal(len(text))


@builtin("upper case", "string: string")
def upper_case(_: Run, text: str) -> str:
    return text.upper()


@builtin("lower case", "string: string")
def lower_case(_: Run, text: str) -> str:
    return text.lower()


@builtin("substring before", "string: string", "match: string")
def substring_before(_: Run, text: str, match: str) -> str:
    return text.partition(match)[0] if match and match in text else ""


@builtin("substring after", "string: string", "match: string")
def substring_after(_: Run, text: str, match: str) -> str:
    if not match:
        return text
    return text.partition(match)[2]


@builtin("contains", "string: string", "match: string")
def contains(_: Run, text: str, match: str) -> bool:
    return match in text


@builtin("starts with", "string: string", "match: string")
def starts_with(_: Run, text: str, match: str) -> bool:
    return text.startswith(match)


@builtin("ends with", "string: string", "match: string")
def ends_with(_: Run, text: str, match: str) -> bool:
    return text.endswith(match)


@builtin("string join", "list: list", "delimiter: string?")
def string_join(run: Run, items: list[object], delimiter: str | None) -> str | None:
    texts = [item for item in items if isinstance(item, str)]
    if any(item is not None and not isinstance(item, str) for item in items):
        return None
    between = delimiter or ""
    run.build_text(sum(map(len, texts)) + len(between) * len(texts))
    return between.join(texts)
