"""A DMN model as plain values: what was read from the file, nothing computed.

``type_ref`` is the name of a type as the file writes it, None where there is none. ``id`` is the element's id, or its
name where the file gives no id. References between elements are hrefs: `#id` or `namespace#id`.
"""

from dataclasses import dataclass, field
from typing import Literal

HitPolicy = Literal["UNIQUE", "ANY", "PRIORITY", "FIRST", "RULE ORDER", "OUTPUT ORDER", "COLLECT"]
Aggregation = Literal["SUM", "COUNT", "MIN", "MAX"]


@dataclass(frozen=True, kw_only=True)
class ItemDefinition:
    """A type of the model."""

    name: str
    type_ref: str | None = None
    is_collection: bool = False
    allowed_values: str | None = None  #: unary tests over the value, or over each item of a collection
    type_constraint: str | None = None  #: unary tests over the whole value (DMN 1.4)
    components: "tuple[ItemDefinition, ...]" = ()
    is_function: bool = False
    output_type_ref: str | None = None  #: of a function


@dataclass(frozen=True, kw_only=True)
class Boxed:
    """Base of the boxed expressions."""

    id: str
    type_ref: str | None = None


@dataclass(frozen=True, kw_only=True)
class LiteralExpression(Boxed):
    text: str


@dataclass(frozen=True, kw_only=True)
class ContextEntry:
    name: str | None  #: None = the result of the context
    type_ref: str | None
    value: Boxed | None


@dataclass(frozen=True, kw_only=True)
class Context(Boxed):
    entries: tuple[ContextEntry, ...]


@dataclass(frozen=True, kw_only=True)
class ListExpression(Boxed):
    items: tuple[Boxed, ...]


@dataclass(frozen=True, kw_only=True)
class Relation(Boxed):
    columns: tuple[str, ...]
    rows: tuple[tuple[Boxed, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Parameter:
    name: str
    type_ref: str | None = None


@dataclass(frozen=True, kw_only=True)
class FunctionDefinition(Boxed):
    sort: str  #: "FEEL"; "Java" and "PMML" are external and not run
    parameters: tuple[Parameter, ...]
    body: Boxed | None


@dataclass(frozen=True, kw_only=True)
class Invocation(Boxed):
    function: str
    bindings: tuple[tuple[str, Boxed | None], ...]


@dataclass(frozen=True, kw_only=True)
class Conditional(Boxed):
    condition: Boxed
    then: Boxed
    otherwise: Boxed


@dataclass(frozen=True, kw_only=True)
class FilterExpression(Boxed):
    subject: Boxed
    match: Boxed


@dataclass(frozen=True, kw_only=True)
class Iteration(Boxed):
    sort: Literal["for", "some", "every"]
    variable: str
    domain: Boxed
    body: Boxed


@dataclass(frozen=True, kw_only=True)
class TableInput:
    id: str
    label: str
    text: str
    type_ref: str | None
    allowed: str | None  #: unary tests


@dataclass(frozen=True, kw_only=True)
class TableOutput:
    id: str
    name: str
    type_ref: str | None
    values: str | None  #: the allowed values in their order of priority
    default: str | None


@dataclass(frozen=True, kw_only=True)
class Rule:
    id: str
    tests: tuple[str, ...]
    outputs: tuple[str, ...]
    annotations: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DecisionTable(Boxed):
    hit_policy: HitPolicy
    aggregation: Aggregation | None
    inputs: tuple[TableInput, ...]
    outputs: tuple[TableOutput, ...]
    rules: tuple[Rule, ...]
    annotations: tuple[str, ...] = ()  #: the names of the annotation columns


@dataclass(frozen=True, kw_only=True)
class Element:
    """Base of what a requirement can refer to."""

    id: str
    name: str
    type_ref: str | None = None  #: the type of its variable


@dataclass(frozen=True, kw_only=True)
class InputData(Element):
    pass


@dataclass(frozen=True, kw_only=True)
class Decision(Element):
    logic: Boxed | None
    version_tag: str = ""  #: by which a model may ask for this very version
    information: tuple[str, ...] = ()  #: hrefs of required inputs and decisions
    knowledge: tuple[str, ...] = ()  #: hrefs of required knowledge models and services


@dataclass(frozen=True, kw_only=True)
class BusinessKnowledgeModel(Element):
    logic: FunctionDefinition | None
    knowledge: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DecisionService(Element):
    outputs: tuple[str, ...] = ()
    encapsulated: tuple[str, ...] = ()
    input_decisions: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False, kw_only=True)
class Model:
    """One DMN file. Compared by identity: a model is read once and compiled once."""

    id: str
    name: str
    namespace: str
    items: tuple[ItemDefinition, ...] = ()
    elements: tuple[Element, ...] = ()
    imports: "tuple[tuple[str, Model], ...]" = ()  #: the name of the import and the model behind it
    plans: dict[object, object] = field(default_factory=dict, init=False, repr=False)  #: kept by the evaluator

    def element(self, key: str) -> Element | None:
        """The element with this id, else the first decision, service or other with this name."""
        by_id = next((each for each in self.elements if each.id == key), None)
        if by_id is not None:
            return by_id
        named = [each for each in self.elements if each.name == key]
        decisions = [each for each in named if isinstance(each, Decision)]
        return next(iter(decisions or named), None)

    def decision(self, key: str) -> Decision | None:
        """The decision with this id, else with this name."""
        decisions = [each for each in self.elements if isinstance(each, Decision)]
        found = [each for each in decisions if each.id == key] or [each for each in decisions if each.name == key]
        return found[0] if found else None

    def resolve(self, href: str) -> "Reference | None":
        """What an href refers to, here or in an imported model."""
        namespace, _, identifier = href.rpartition("#")
        if not namespace or namespace == self.namespace:
            return self._here(identifier)
        direct = [(name, model) for name, model in self.imports if model.namespace == namespace]
        for name, model in direct or self.imports:
            found = model.resolve(href)
            if found is not None:
                return Reference(((name, *found.path) if name else found.path), found.model, found.element)
        return self._here(identifier)

    def _here(self, identifier: str) -> "Reference | None":
        for each in self.elements:
            if each.id == identifier:
                return Reference((), self, each)
        return None


@dataclass(frozen=True)
class Reference:
    """A resolved href: the names of the imports that lead there, the model and the element."""

    path: tuple[str, ...]
    model: Model
    element: Element
