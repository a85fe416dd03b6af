"""The executor's only use of FEEL. Text that starts with ``=`` is FEEL, anything else is itself."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from engine.decisions import feel
from engine.domain.errors import QuycheError
from engine.domain.facts import Json
from engine.executor.incidents import ConditionNotBoolean, ExpressionFailed, UnusableValue
from engine.executor.scope import Scope
from engine.executor.values import checked

LOCAL: Final = ZoneInfo("Asia/Ho_Chi_Minh")  #: where "today" is
_WORDS: Final = frozenset({"null", "true", "false"})


def is_expression(text: str | None) -> bool:
    return text is not None and text.lstrip().startswith("=")


def value(text: str, scope: Scope, at: datetime, extra: Mapping[str, Json] | None = None) -> Json:
    """The value of an attribute: FEEL after ``=``, the text itself otherwise. Raises ExpressionFailed."""
    return formula(text.lstrip()[1:], scope, at, extra) if is_expression(text) else text


def formula(text: str, scope: Scope, at: datetime, extra: Mapping[str, Json] | None = None) -> Json:
    """The value of FEEL text over what can be read from a scope; ``extra`` hides names of the scope."""
    name = text.strip()
    if not extra and name.isidentifier() and name not in _WORDS:
        home = scope.find(name)
        if home is not None:  # the commonest mapping: the value itself, neither converted nor copied
            return home.vars[name]
    seen = scope.readable()
    try:
        found: Json = feel.evaluate_json(  # type: ignore[assignment]  # JSON is what it promises
            text, {**seen, **extra} if extra else seen, now=at.astimezone(LOCAL)
        )
        return checked({name: found})[name]
    except QuycheError as cause:
        raise ExpressionFailed(text=name, reason=cause.text("en"), reason_vi=cause.text("vi")) from cause


def boolean(flow: str, text: str, scope: Scope, at: datetime) -> bool:
    """A condition's answer. Raises ConditionNotBoolean if it is neither true nor false, with what led there."""
    written = text.lstrip().removeprefix("=")
    try:
        found = feel.evaluate(written, scope.readable(), now=at.astimezone(LOCAL))
    except QuycheError as cause:
        raise ExpressionFailed(text=written.strip(), reason=cause.text("en"), reason_vi=cause.text("vi")) from cause
    if isinstance(found.value, bool):
        return found.value
    why = found.warnings[0] if found.warnings else None
    raise ConditionNotBoolean(
        flow=flow,
        text=written.strip(),
        why_vi="" if why is None else f" ({why.text('vi')})",
        why_en="" if why is None else f" ({why.text('en')})",
    )


def holds(text: str, scope: Scope, at: datetime, extra: Mapping[str, Json] | None = None) -> bool:
    """A condition that is asked again and again: null is false. Raises ConditionNotBoolean, ExpressionFailed."""
    found = formula(text.strip().removeprefix("="), scope, at, extra)
    if found is None or isinstance(found, bool):
        return bool(found)
    raise ConditionNotBoolean(flow=text.strip(), text=text.strip(), why_vi="", why_en="")


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


def names_in(text: str | None) -> tuple[str, ...]:
    """Every name that FEEL text reads, in alphabetical order."""
    return () if text is None else tuple(sorted(feel.free_names(text.lstrip()[1:])))
