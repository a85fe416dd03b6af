"""Process variables are JSON; FEEL's values are not. The way in and the way out."""

import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from engine.decisions.feel.budget import DEFAULT, Budget
from engine.decisions.feel.errors import FeelLimitError, FeelTypeError
from engine.decisions.feel.messages import Message
from engine.decisions.feel.temporal import TEMPORAL_TYPES
from engine.decisions.feel.values import Function, Range, kind

_MAX_FLOAT_DIGITS: Final = 308
_KEPT: Final = (Decimal, Range, Function, *TEMPORAL_TYPES)  # FEEL values a caller of ours hands on


def from_json(value: object) -> object:
    """A JSON value as FEEL value. Numbers become exact decimals: 0.1 is 0.1. Values of FEEL pass unchanged."""
    try:
        return _from_json(value, None)
    except RecursionError as cause:
        raise FeelLimitError(Message("stack-too-deep")) from cause


def from_json_noting(value: object, keys: set[str]) -> object:
    """The same; the keys of contexts that are no plain names are added to ``keys``."""
    return _from_json(value, keys)


def _from_json(value: object, keys: set[str] | None) -> object:
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise FeelTypeError(Message("not-a-number"))
        return Decimal(repr(value))
    if isinstance(value, Mapping):
        if keys is not None:
            keys.update([key for key in value if not key.isidentifier()])
        return {key: _from_json(item, keys) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_from_json(item, keys) for item in value]
    if isinstance(value, _KEPT):
        return value
    raise FeelTypeError(Message("not-json", facts={"python_type": type(value).__name__}))


def to_json(value: object, budget: Budget = DEFAULT) -> object:
    """A FEEL value as JSON: whole numbers as int, others as float, dates and durations as ISO text.

    Raises FeelTypeError for functions and ranges, FeelLimitError for what prints as more than ``budget.items`` nodes
    (lists that share their parts are counted as often as they would print).
    """
    return _Leaving(budget).convert(value, 0)


class _Leaving:
    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._nodes = 0
        self._characters = 0

    def convert(self, value: object, depth: int) -> object:
        self._count(value, depth)
        if value is None or isinstance(value, (str, bool)):
            return value
        if isinstance(value, Decimal):
            return json_number(value)
        if isinstance(value, list):
            return [self.convert(item, depth + 1) for item in value]
        if isinstance(value, dict):
            return {key: self.convert(item, depth + 1) for key, item in value.items()}
        if isinstance(value, TEMPORAL_TYPES):
            return str(value)
        raise FeelTypeError(Message("not-a-variable", facts={"kind": kind(value)}))

    def _count(self, value: object, depth: int) -> None:
        self._nodes += 1
        if isinstance(value, str):
            self._characters += len(value)
        if self._nodes > self._budget.items or self._characters > self._budget.cells:
            raise FeelLimitError(Message("result-too-large", facts={"limit": self._budget.items}))
        if depth > self._budget.depth:
            raise FeelLimitError(Message("result-too-deep", facts={"limit": self._budget.depth}))


def json_number(number: Decimal) -> int | float:
    """Whole numbers as int, others as float. A float that came in leaves as the same float."""
    if not number.is_finite():
        raise FeelTypeError(Message("not-a-number"))
    if number.adjusted() > _MAX_FLOAT_DIGITS:
        raise FeelTypeError(Message("number-too-large"))
    if number != number.to_integral_value():
        return float(number)
    whole = int(number)
    if number.as_tuple().exponent in range(-_MAX_FLOAT_DIGITS, 1):
        return whole
    near = float(number)
    return whole if near == whole else near
