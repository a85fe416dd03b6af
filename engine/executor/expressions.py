"""The executor's only use of FEEL. Text that starts with ``=`` is FEEL, anything else is itself."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from engine.decisions import feel
from engine.domain.errors import QuycheError
from engine.domain.facts import Json
from engine.executor.incidents import ExpressionFailed, UnusableValue
from engine.executor.scope import Scope

LOCAL: Final = ZoneInfo("Asia/Ho_Chi_Minh")  #: where "today" is


def is_expression(text: str | None) -> bool:
    return text is not None and text.lstrip().startswith("=")


def value(text: str, scope: Scope, at: datetime, extra: Mapping[str, Json] | None = None) -> Json:
    """The value of an attribute: FEEL after ``=``, the text itself otherwise. Raises ExpressionFailed."""
    return formula(text.lstrip()[1:], scope, at, extra) if is_expression(text) else text


def formula(text: str, scope: Scope, at: datetime, extra: Mapping[str, Json] | None = None) -> Json:
    """The value of FEEL text. Only the names that it reads are converted."""
    try:
        names = feel.free_names(text)
        read = {name: feel.from_json(_read(name, scope, extra)) for name in sorted(names) if _has(name, scope, extra)}
        found: Json = feel.to_json(feel.evaluate(text, read, now=at.astimezone(LOCAL)).value)
    except QuycheError as cause:
        raise ExpressionFailed(text=text.strip(), reason=cause.text("en"), reason_vi=cause.text("vi")) from cause
    return found


def boolean(text: str, scope: Scope, at: datetime) -> bool | None:
    """A condition's answer; None if it is neither true nor false."""
    found = value(text, scope, at) if is_expression(text) else formula(text, scope, at)
    return found if isinstance(found, bool) else None


def text_or_none(text: str | None, scope: Scope, at: datetime, *, what: tuple[str, str]) -> str | None:
    """An attribute that must be text (numbers are written out); null and "" are None."""
    if text is None:
        return None
    found = value(text, scope, at)
    if found is None or found == "":
        return None
    if isinstance(found, str):
        return found
    if isinstance(found, int | float) and not isinstance(found, bool):
        return str(found)
    raise UnusableValue(what_vi=what[0], what_en=what[1], value=found, text=text)


def _has(name: str, scope: Scope, extra: Mapping[str, Json] | None) -> bool:
    return (extra is not None and name in extra) or scope.find(name) is not None


def _read(name: str, scope: Scope, extra: Mapping[str, Json] | None) -> Json:
    if extra is not None and name in extra:
        return extra[name]
    found = scope.find(name)
    return None if found is None else found.vars[name]


def names_in(text: str | None) -> tuple[str, ...]:
    """Every name that FEEL text reads, in alphabetical order."""
    return () if text is None else tuple(sorted(feel.free_names(text.lstrip()[1:])))
