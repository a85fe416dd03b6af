"""Bodies and fields into values. Text is normalised to NFC, so that the same word is the same bytes."""

import json
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import Any, Final, NoReturn

from flask import Flask, request
from werkzeug.routing import BaseConverter, ValidationError

from web.shared.errors import Unreadable
from web.shared.words import local

BIGGEST: Final = (1 << 63) - 1
LONGEST_SEARCH: Final = 200
YEARS: Final = range(2000, 2101)


class KeyConverter(BaseConverter):
    """A key of the engine in an address: 1 … 2^63-1."""

    regex = r"[1-9]\d{0,18}"

    def to_python(self, value: str) -> int:
        if int(value) > BIGGEST:
            raise ValidationError
        return int(value)


def use_keys(app: Flask) -> None:
    """Routes may say <key:…>."""
    app.url_map.converters["key"] = KeyConverter


def normal(thing: Any) -> Any:
    """The same JSON with every text in NFC."""
    if isinstance(thing, str):
        return unicodedata.normalize("NFC", thing)
    if isinstance(thing, list):
        return [normal(inner) for inner in thing]
    if isinstance(thing, dict):
        return {unicodedata.normalize("NFC", name): normal(inner) for name, inner in thing.items()}
    return thing


def strict_json(sent: bytes) -> Any:
    """The JSON value, texts in NFC. Raises ValueError for anything that a database or a hash could not keep.

    That is: what is no JSON, NaN and the infinities, halves of a surrogate pair, nesting deeper than any form.
    """
    try:
        made = normal(_read(sent.decode(json.detect_encoding(sent), "surrogatepass")))
        _written(made).encode()
    except RecursionError as cause:
        raise ValueError("nested too deeply") from cause
    return made


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _finite(text: str) -> float:
    made = float(text)
    return made if isfinite(made) else _refuse(text)


_read: Final = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite).decode
_written: Final = json.JSONEncoder(ensure_ascii=False).encode


def body() -> Mapping[str, Any]:
    """The JSON object that our scripts send."""
    try:
        sent = strict_json(request.get_data()) if request.is_json else None
    except ValueError as cause:
        raise Unreadable from cause
    if not isinstance(sent, dict):
        raise Unreadable
    return sent


def answers(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """The form data in a body."""
    given = sent.get("answers", {})
    if not isinstance(given, dict):
        raise Unreadable
    return given


def revision(sent: Mapping[str, Any]) -> int | None:
    """The revision the person has seen; None if the page does not care."""
    given = sent.get("revision")
    if given is None or given == "":
        return None
    if isinstance(given, bool) or not str(given).isdecimal():
        raise Unreadable
    return int(given)


def optional(sent: Mapping[str, Any], name: str) -> str | None:
    """A text or nothing."""
    given = sent.get(name)
    if given is not None and not isinstance(given, str):
        raise Unreadable
    return given or None


def fields() -> Mapping[str, Any]:
    """The body of a small POST, from a script (JSON) or from a plain form."""
    return body() if request.is_json else dict(normal(request.form.to_dict()))


def search() -> str:
    """The search text of a list."""
    return str(normal(request.args.get("q", "")))[:LONGEST_SEARCH].strip()


def cursor() -> str | None:
    """Where a list goes on."""
    return request.args.get("cursor") or None


def year(now: datetime) -> int:
    """The year in the address, else this one."""
    asked = request.args.get("year", "")
    return int(asked) if asked.isdecimal() and int(asked) in YEARS else local(now).year
