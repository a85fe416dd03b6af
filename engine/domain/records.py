"""Values as JSON and back: one canonical form, so that a hash means something."""

import dataclasses
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any


def canonical(value: object) -> bytes:
    """The one JSON text of a value: keys sorted, no blanks, UTF-8, instants in UTC with a trailing Z.

    Raises TypeError for anything that is no JSON value, date, instant, Decimal or dataclass; ValueError for NaN.
    """
    return json.dumps(
        value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain
    ).encode()


def plain(value: object) -> Any:
    """``value`` as plain JSON values (what ``canonical`` would read back)."""
    return json.loads(canonical(value))


def record(value: Any) -> dict[str, Any]:
    """A dataclass as {"type": "taskOpened", …}: the form of facts and steps in the history."""
    name = type(value).__name__
    fields = {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return {"type": name[0].lower() + name[1:], **fields}


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
