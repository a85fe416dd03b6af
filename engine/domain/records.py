"""Values as JSON and back: one canonical form, so that a hash means something."""

import dataclasses
import json
from _json import make_encoder
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from json.encoder import encode_basestring
from types import UnionType
from typing import Any, Final, Literal, NewType, Union, cast, get_args, get_origin

from engine.domain.errors import Invalid
from engine.domain.facts import Fact, Json
from engine.domain.steps import Step


class ValueUnreadable(Invalid):
    """``place`` is the type of the fact or step, and the field where there is one: "taskOpened.due_at"."""

    code = "record-value-unreadable"
    vi = "Không đọc lại được giá trị đã ghi: {place}."
    en = "A recorded value cannot be read back: {place}."


def canonical(value: object) -> bytes:
    """The one JSON text of a value: keys sorted, no blanks, UTF-8, instants in UTC with a trailing Z.

    Raises TypeError for anything that is no JSON value, date, instant, Decimal or dataclass; ValueError for NaN.
    """
    return canonical_text(value).encode()


def canonical_text(value: object) -> str:
    """The same as text, which need not be UTF-8: a half character (lone surrogate) passes."""
    return "".join(_encoded(value, 0))


def plain(value: object) -> Any:
    """``value`` as plain JSON values (what ``canonical`` would read back)."""
    kind = type(value)
    if kind in _ATOMS:
        return value
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if kind is dict:
        entries = cast("dict[Any, object]", value)
        if all(type(name) is str for name in entries):
            return {name: plain(entries[name]) for name in sorted(entries)}
    return json.loads(canonical(value))


#: values that are their own JSON
_ATOMS: Final = frozenset({str, int, bool, type(None)})


def record(value: Any) -> dict[str, Any]:
    """A dataclass as {"type": "taskOpened", …}: the form of facts and steps in the history."""
    cls: type = type(value)
    return {"type": _name(cls), **plain({name: getattr(value, name) for name in _names(cls)})}


def named(value: Any) -> dict[str, Any]:
    """The same with the values as they are: for a body that is made canonical next."""
    cls: type = type(value)
    return {"type": _name(cls), **vars(value)}


def fact_of(type_: str, body: Mapping[str, Json]) -> Fact | None:
    """The fact that an event of the history holds: the inverse of ``record``, with "type" beside the other fields.

    None for an event that is no fact of the executor. Raises ValueUnreadable.
    """
    cls = _FACTS.get(type_)
    fact: Fact | None = None if cls is None else _rebuilt(type_, cls, body)
    return fact


def step_of(value: Json) -> Step:
    """The step that ``record`` wrote into a command. Raises ValueUnreadable."""
    if not isinstance(value, dict):
        raise ValueUnreadable(place="step")
    name = value.get("type")
    cls = _STEPS.get(name) if isinstance(name, str) else None
    if cls is None:
        raise ValueUnreadable(place=f"step {name}")
    step: Step = _rebuilt(str(name), cls, {field: inner for field, inner in value.items() if field != "type"})
    return step


def instant(at: datetime) -> str:
    """An aware instant as UTC text with microseconds only where there are any: 2024-06-04T01:00:00Z."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Mapping):
        return dict(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    raise TypeError(f"{type(value).__name__} is no JSON value")


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(f.name for f in dataclasses.fields(cls))


@cache
def _name(cls: type) -> str:
    return cls.__name__[0].lower() + cls.__name__[1:]


_FACTS: Final[Mapping[str, type[Fact]]] = {_name(cls): cls for cls in get_args(Fact)}
_STEPS: Final[Mapping[str, type[Step]]] = {_name(cls): cls for cls in get_args(Step)}
#: fields that came later: a record without one was written before, and means the default
_LATER: Final[Mapping[str, frozenset[str]]] = {
    "start": frozenset({"element_id"}),
    "modify": frozenset({"begin", "stop", "move"}),
}


@cache
def _hints(cls: type) -> Mapping[str, Any]:
    return {f.name: f.type for f in dataclasses.fields(cls)}


def _rebuilt(name: str, cls: Any, body: Mapping[str, Json]) -> Any:
    hints = _hints(cls)
    missing = hints.keys() - body.keys()
    if body.keys() - hints.keys() or missing - _LATER.get(name, frozenset()):
        raise ValueUnreadable(place=name)
    fields = {}
    for field, hint in hints.items():
        if field in missing:
            continue
        try:
            fields[field] = _read(hint, body[field])
        except ValueError as cause:
            raise ValueUnreadable(place=f"{name}.{field}") from cause
    return cls(**fields)


def _read(hint: Any, value: Json) -> Any:
    """A plain JSON value as the type of a field. Raises ValueError if it cannot be one."""
    origin, inner = get_origin(hint), get_args(hint)
    if hint == Json:
        return value
    if origin in (UnionType, Union):  # "X | None"; Json, the only other union, is dealt with
        return None if value is None else _read(inner[0], value)
    if origin is Literal and value in inner:
        return value
    if origin is Mapping and isinstance(value, dict):
        return {name: _read(inner[1], one) for name, one in value.items()}
    if origin is tuple and isinstance(value, list):
        return tuple(_read(inner[0], one) for one in value)
    if dataclasses.is_dataclass(hint) and isinstance(value, dict):
        return _rebuilt(_name(hint), hint, value)  # type: ignore[arg-type]  # a class, as fields have them
    if hint is datetime and isinstance(value, str):
        return _instant_of(value)
    if type(value) is (hint.__supertype__ if isinstance(hint, NewType) else hint):
        return value
    raise ValueError(type(value).__name__)


def _instant_of(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if instant(at) != text:
        raise ValueError(text)
    return at


#: The encoder that json makes anew for every text, made once: this runs for every event and every JSON column.
#: No markers: a value that holds itself is a RecursionError.
_encoded: Final = make_encoder(None, _plain, encode_basestring, None, ":", ",", True, False, False)
