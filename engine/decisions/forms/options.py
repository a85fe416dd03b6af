"""What can be chosen in a field, and whether it was."""

from collections.abc import Iterator, Mapping

from engine.decisions.forms.expressions import Evaluator
from engine.decisions.forms.findings import NotAnOption
from engine.decisions.forms.model import MANY_CHOICES, MISSING, Field
from engine.decisions.forms.values import identity, is_small
from engine.domain.errors import Invalid


def normalised(options: object) -> Iterator[tuple[object, str]]:
    """Value and label of each option, as form-js understands them; what it does not understand is left out."""
    for option in options if isinstance(options, (list, tuple)) else ():
        if _is_plain(option):
            yield option, _label(option)
        elif isinstance(option, Mapping) and is_small(option):
            value, label = option.get("value", MISSING), option.get("label")
            if isinstance(label, str) and label:
                if _is_plain(value) or (isinstance(value, (Mapping, list)) and value):
                    yield value, label
            elif _is_plain(value):
                yield value, _label(value)


def _is_plain(value: object) -> bool:
    """A text with letters, a number or a boolean."""
    return isinstance(value, (bool, int, float)) or (isinstance(value, str) and value != "")


def _label(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def known_options(
    field: Field, variables: Mapping[str, object], scope: Mapping[str, object], evaluator: Evaluator, place: str
) -> dict[object, object]:
    """The values that can be chosen, by identity."""
    source: object = field.options.values
    if field.options.key is not None:
        source = variables.get(field.options.key)
    elif field.options.expression is not None:
        source = evaluator.value(field.options.expression, scope, place)
    off = variables.get(field.options.without) if field.options.without else None
    gone = {identity(one) for one in off} if isinstance(off, list) else set()
    return {identity(value): value for value, _ in normalised(source) if identity(value) not in gone}


def judge_choice(field: Field, value: object, known: Mapping[object, object], place: str) -> Invalid | None:
    chosen = value if isinstance(value, list) and field.kind in MANY_CHOICES else [value]
    if value is None or all(identity(each) in known for each in chosen):
        return None
    return NotAnOption(place=place, **field.label.facts("label"))


def among(field: Field, value: object, known: Mapping[object, object]) -> object:
    """A first value without what cannot be chosen: so the browser clears it."""
    if field.kind in MANY_CHOICES:
        return [each for each in value if identity(each) in known] if isinstance(value, list) else []
    return value if value is not None and identity(value) in known else None
