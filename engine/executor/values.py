"""Values at the door: what enters a case must be JSON that comes back equal."""

import math
from typing import Final

from engine.domain.facts import Json, Variables
from engine.domain.records import canonical
from engine.executor.incidents import BadJson

MAX_DEPTH: Final = 100
_MAX_INT: Final = 2**63 - 1


def checked(variables: Variables) -> dict[str, Json]:
    """The same variables. Raises BadJson for what JSON cannot hold (NaN, dates, tuples, numbers above 64 bits)."""
    for name, value in variables.items():
        _check(name, value, MAX_DEPTH)
        _check_text(name, name)
    return dict(variables)


def _check(place: str, value: object, depth: int) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _check_text(place, value)
    elif isinstance(value, int):
        if abs(value) > _MAX_INT:
            raise BadJson(place=place, reason="number above 64 bits")
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise BadJson(place=place, reason="NaN or infinity")
    elif depth == 0:
        raise BadJson(place=place, reason=f"more than {MAX_DEPTH} levels deep")
    elif isinstance(value, list):
        for item in value:
            _check(place, item, depth - 1)
    elif isinstance(value, dict):
        _check_entries(place, value, depth)
    else:
        raise BadJson(place=place, reason=f"a {type(value).__name__} is no JSON value")


def _check_entries(place: str, value: dict[object, object], depth: int) -> None:
    for name, item in value.items():
        if not isinstance(name, str):
            raise BadJson(place=place, reason="a name that is no text")
        _check_text(place, name)
        _check(place, item, depth - 1)


def _check_text(place: str, value: str) -> None:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as cause:
            raise BadJson(place=place, reason="a half character (lone surrogate)") from cause


def same(one: Json, other: Json) -> bool:
    """Equal as JSON: 1, 1.0 and true are three values."""
    if one is other or type(one) is not type(other) or one != other:
        return one is other
    return not isinstance(one, list | dict) or canonical(one) == canonical(other)
