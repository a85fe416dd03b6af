"""The types of a model: conformance, and the coercions DMN makes at every variable."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from engine.decisions.dmn.case import Case
from engine.decisions.dmn.compiling import one_at_a_time
from engine.decisions.dmn.model import ItemDefinition, Model
from engine.decisions.feel.budget import Run
from engine.decisions.feel.errors import FeelSyntaxError
from engine.decisions.feel.expression import compile_tests
from engine.decisions.feel.scope import Scope
from engine.decisions.feel.temporal import MIDNIGHT_UTC, Date, DateTime
from engine.decisions.feel.values import kind

_PRIMITIVES: Final[Mapping[str, str]] = {
    "string": "string",
    "number": "number",
    "boolean": "boolean",
    "date": "date",
    "time": "time",
    "date and time": "date and time",
    "dateTime": "date and time",
    "days and time duration": "days and time duration",
    "dayTimeDuration": "days and time duration",
    "years and months duration": "years and months duration",
    "yearMonthDuration": "years and months duration",
    "context": "context",
    "list": "list",
    "function": "function",
    "Null": "null",
}
_LIST: Final = re.compile(r"list\s*<(.*)>\Z", re.DOTALL)
_RANGE: Final = re.compile(r"range\s*<.*>\Z", re.DOTALL)


@dataclass(eq=False)
class Type:
    """A resolved type. Not frozen: a type that contains itself is filled in after it has been handed out."""

    kind: str = "any"  #: a FEEL kind, or "any", or "struct"
    name: str = "Any"
    item: "Type | None" = None  #: of a list; the result of a function
    fields: "Mapping[str, Type]" = field(default_factory=dict)
    allowed: str | None = None  #: unary tests over the value
    allowed_list: str | None = None  #: unary tests over a whole list


ANY: Final = Type()


class Types:
    """The types of one model and, through its imports, of others."""

    def __init__(self, model: Model, names: frozenset[str], imported: "Mapping[str, Types]") -> None:
        self._items = {item.name: item for item in model.items}
        self._names = names
        self._imported = imported
        self._known: dict[str, Type] = {}

    @one_at_a_time
    def named(self, reference: str | None) -> Type:
        """The type a reference names; ANY where nothing is known of it."""
        if not reference:
            return ANY
        reference = reference.strip().removeprefix("feel:").removeprefix("feel.")
        found = self._known.get(reference)
        if found is None:
            found = self._known[reference] = Type(name=reference)
            resolved = self._resolve(reference)
            found.__dict__.update(resolved.__dict__, name=reference)
        return found

    def _resolve(self, reference: str) -> Type:
        if reference in self._items:
            return self._of_item(self._items[reference])
        if reference in _PRIMITIVES:
            return Type(_PRIMITIVES[reference])
        listed = _LIST.match(reference)
        if listed:
            return Type("list", item=self.named(listed[1]))
        if _RANGE.match(reference):
            return Type("range")
        if reference.startswith("function"):
            return Type("function")
        head, _, tail = reference.partition(".")
        if tail and head in self._imported:
            return self._imported[head].named(tail)
        return self.named(reference.split(":", 1)[1]) if ":" in reference else ANY

    def _of_item(self, item: ItemDefinition) -> Type:
        if item.components:
            fields = {component.name: self._of_item(component) for component in item.components}
            found = Type("struct", item.name, fields=fields)
        elif item.is_function:
            found = Type("function", item.name, item=self.named(item.output_type_ref))
        else:
            found = self.named(item.type_ref)  # perhaps not filled in yet, so it is copied only where it must differ
            if item.allowed_values is not None or item.type_constraint is not None:
                found = replace(found, name=item.name)
        return self._constrained(found, item)

    @staticmethod
    def _constrained(found: Type, item: ItemDefinition) -> Type:
        if item.allowed_values is not None:
            if found.kind == "list" and found.item is not None and not item.is_collection:
                found.item = replace(found.item, allowed=item.allowed_values)
            else:
                found.allowed = item.allowed_values
        if item.is_collection:
            found = Type("list", item.name, item=found)
        if item.type_constraint is not None:
            if found.kind == "list":
                found.allowed_list = item.type_constraint
            else:
                found.allowed = item.type_constraint
        return found

    # ---- values

    def conforms(self, run: Run, value: object, wanted: Type, *, constraints: bool = True) -> bool:
        """Does the value belong to the type? null belongs to every type."""
        if wanted.kind == "any" or value is None:
            return True
        if not self._shape_fits(run, value, wanted, constraints=constraints):
            return False
        if not constraints:
            return True
        if wanted.allowed and wanted.kind != "list" and not self._passes(run, value, wanted.allowed):
            return False
        return not wanted.allowed_list or self._passes(run, value, wanted.allowed_list)

    def _shape_fits(self, run: Run, value: object, wanted: Type, *, constraints: bool) -> bool:
        if wanted.kind == "struct":
            run.step()
            return isinstance(value, dict) and all(
                name in value and self.conforms(run, value[name], part, constraints=constraints)
                for name, part in wanted.fields.items()
            )
        if isinstance(value, list) and wanted.kind == "list":
            run.step(1 + len(value))
            item = wanted.item or ANY
            return item.kind == "any" or all(self.conforms(run, each, item, constraints=constraints) for each in value)
        return wanted.kind in ("function", kind(value))

    def _passes(self, run: Run, value: object, tests: str) -> bool:
        try:
            compiled = compile_tests(tests, self._names)
        except FeelSyntaxError:
            return False
        return compiled.run(value, Scope({"?": value}, Scope({}, None, run), run)) is True

    def coerced(self, case: Case, value: object, wanted: Type, element: str) -> object:
        """The value as the type; a list of one and its item stand for each other. null and a finding otherwise."""
        if value is None or wanted.kind == "any" or self.conforms(case, value, wanted):
            return value
        if isinstance(value, list) and len(value) == 1 and wanted.kind != "list":
            if self.conforms(case, value[0], wanted):
                return value[0]
        elif wanted.kind == "list" and not isinstance(value, list):
            if self.conforms(case, value, wanted.item or ANY):
                return [value]
        elif wanted.kind == "date and time" and isinstance(value, Date):
            return DateTime(value, MIDNIGHT_UTC)
        case.find(element, "wrong-type", wanted_type=wanted.name)
        return None
