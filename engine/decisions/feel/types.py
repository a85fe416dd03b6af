"""Types: `instance of`, and the conversions FEEL does silently when an argument meets a parameter's type."""

from engine.decisions.feel.budget import Run
from engine.decisions.feel.syntax import TypeName
from engine.decisions.feel.temporal import MIDNIGHT_UTC, Date, DateTime
from engine.decisions.feel.values import Function, Range, kind


def is_instance(run: Run, value: object, wanted: TypeName) -> bool:
    """FEEL's `instance of`. Types of a model are looked up by the caller's check."""
    if wanted.of_model:
        return run.types is not None and run.types(wanted.name, value)
    if wanted.name == "Any":
        return value is not None
    if wanted.name == "Null":
        return value is None
    if value is None or kind(value) != wanted.name:
        return False
    return _parts_fit(run, value, wanted)


def _parts_fit(run: Run, value: object, wanted: TypeName) -> bool:
    if isinstance(value, list):
        return wanted.item is None or _all_fit(run, value, wanted.item)
    if isinstance(value, dict):
        run.step()
        return all(name in value and _fits(run, value[name], field) for name, field in wanted.fields or ())
    if isinstance(value, Range):
        return wanted.item is None or _all_fit(run, [value.start, value.end], wanted.item)
    if isinstance(value, Function):
        return wanted.parameters is None or len(value.names) == len(wanted.parameters)
    return True


def _fits(run: Run, value: object, wanted: TypeName) -> bool:
    return value is None or is_instance(run, value, wanted)


def _all_fit(run: Run, values: list[object], wanted: TypeName) -> bool:
    run.step(1 + len(values))
    return all(_fits(run, value, wanted) for value in values)


def coerced(run: Run, value: object, wanted: TypeName) -> object:
    """The value as the type, unwrapping or wrapping a list of one; None where it does not fit."""
    if is_instance(run, value, wanted):
        return value
    if isinstance(value, list) and len(value) == 1 and is_instance(run, value[0], wanted):
        return value[0]
    if (
        wanted.name == "list"
        and not isinstance(value, list)
        and (wanted.item is None or is_instance(run, value, wanted.item))
    ):
        return [value]
    if wanted.name == "date and time" and isinstance(value, Date):
        return DateTime(value, MIDNIGHT_UTC)
    return None
