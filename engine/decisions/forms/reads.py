"""Which variables a form reads, and where; a field that is only shown reads the variable of its own key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from engine.decisions import feel
from engine.decisions.feel.errors import FeelError
from engine.decisions.forms.expressions import is_expression, template_expressions
from engine.decisions.forms.model import INPUTS, Form

_SPECIAL: Final = frozenset({"this", "parent", "i", "_this_", "_parent_", "_i_"})
_NAMES_A_VARIABLE: Final = frozenset({"valuesKey", "dataSource"})


@dataclass(frozen=True, slots=True)
class FormRead:
    place: str  #: id of the component, else its key
    text: str  #: as written
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class FormNames:
    """What a form gives and what it needs."""

    id: str
    keys: frozenset[str]  #: variables it writes
    shown: frozenset[str]  #: keys of fields that nobody can fill in
    reads: tuple[FormRead, ...]


def names_of(form: Form) -> FormNames:
    """Names of rows of lists and of the form itself are no variables."""
    inside = {part for key in form.keys for part in key.split(".")} | _SPECIAL
    shown = frozenset(
        one.path[0] for one in form.fields if one.kind in INPUTS and (one.disabled or one.readonly is True)
    )
    found = (read for component in _components(form.schema) for read in _reads(component))
    reads = (FormRead(one.place, one.text, one.names - inside) for one in found)
    return FormNames(
        id=form.id,
        keys=frozenset(key.partition(".")[0] for key in form.keys),
        shown=shown - {one.path[0] for one in form.fields if one.kind == "expression"},
        reads=tuple(one for one in reads if one.names),
    )


def _components(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for one in node.get("components") or ():
        if isinstance(one, dict):
            yield one
            yield from _components(one)


def _reads(component: Mapping[str, Any]) -> Iterator[FormRead]:
    place = str(component.get("id") or component.get("key") or "")
    for text in _texts({name: value for name, value in component.items() if name != "components"}):
        written = [text[1:]] if is_expression(text) else list(template_expressions(text))
        for one in written:
            yield FormRead(place, text, certain_names(one))
    for name in _NAMES_A_VARIABLE & component.keys():
        value = component[name]
        if isinstance(value, str) and value.isidentifier():
            yield FormRead(place, value, frozenset({value}))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and (is_expression(value) or "{{" in value):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


@cache
def certain_names(text: str) -> frozenset[str]:
    """The variables a FEEL text surely reads; none of one that cannot be read, which is told elsewhere."""
    try:
        return feel.compile_expression(text).certain_reads
    except FeelError:
        return frozenset()
