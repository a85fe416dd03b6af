"""Values as an explanation shows them: JSON, and text for what is none."""

from dataclasses import replace

from engine.decisions.feel.budget import DEFAULT, Run
from engine.decisions.feel.errors import FeelLimitError, FeelTypeError
from engine.decisions.feel.text_form import text_of
from engine.decisions.feel.values import Function, Range
from engine.decisions.feel.variables import to_json

_SHOWN = replace(DEFAULT, items=500, cells=20_000)  # an explanation is read by people


def shown(run: Run, value: object) -> object:
    """JSON for the history; ranges and functions as text, "…" for what is too large to read."""
    if value is None or isinstance(value, (str, bool)):
        return value
    try:
        return to_json(value, _SHOWN)
    except FeelTypeError:
        return text_of(run, value) if isinstance(value, (Range, Function)) else "…"
    except FeelLimitError:
        return "…"
