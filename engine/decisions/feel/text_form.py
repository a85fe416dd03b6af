"""The text of a value, as `string()` gives it."""

import re
from decimal import Decimal
from typing import Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.values import ARITHMETIC, Function, Range

_PLAIN_KEY: Final = re.compile(r"[\w ]+\Z")


def text_of(run: Run, value: object, *, quoted: bool = False) -> str:
    """The FEEL text of a value; strings inside lists and contexts are quoted. Each part costs a step."""
    run.step()
    if value is None:
        return "null"
    if isinstance(value, str):
        run.build_text(len(value))
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if quoted else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return number_text(value)
    return _compound(run, value)


def _compound(run: Run, value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(text_of(run, item, quoted=True) for item in value) + "]"
    if isinstance(value, dict):
        entries = (f"{_key(run, name)}: {text_of(run, item, quoted=True)}" for name, item in value.items())
        return "{" + ", ".join(entries) + "}"
    if isinstance(value, Range):
        ends = text_of(run, value.start, quoted=True) + " .. " + text_of(run, value.end, quoted=True)
        return ("[" if value.start_included else "(") + ends + ("]" if value.end_included else ")")
    if isinstance(value, Function):
        return "function(" + ", ".join(value.names) + ")"
    return str(value)


def _key(run: Run, name: str) -> str:
    return name if _PLAIN_KEY.match(name) else text_of(run, name, quoted=True)


def number_text(number: Decimal) -> str:
    """Plain digits, no exponent, no zeros at the end."""
    if number == number.to_integral_value() and abs(number.adjusted()) < ARITHMETIC.prec:
        number = number.normalize(ARITHMETIC)
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
