"""The parsed form of a FEEL text: one small class per construct; ``at`` is the offset in the text."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class TypeName:
    """A type after `instance of`, of a parameter or of a list item. A name that FEEL does not know is a model's."""

    name: str
    item: "TypeName | None" = None
    fields: "tuple[tuple[str, TypeName], ...] | None" = None
    parameters: "tuple[TypeName, ...] | None" = None
    of_model: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    at: int


@dataclass(frozen=True, slots=True)
class Constant(Node):
    value: object


@dataclass(frozen=True, slots=True)
class Name(Node):
    name: str


@dataclass(frozen=True, slots=True)
class If(Node):
    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True)
class Either(Node):
    """`or`"""

    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Both(Node):
    """`and`"""

    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Comparison(Node):
    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Arithmetic(Node):
    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Negation(Node):
    operand: Node


@dataclass(frozen=True, slots=True)
class Between(Node):
    value: Node
    low: Node
    high: Node


@dataclass(frozen=True, slots=True)
class Test:
    """One positive unary test: `> 5` has an operator; `? > 5` mentions the tested value; `5` does neither."""

    expression: Node
    operator: str | None = None
    mentions_value: bool = False


@dataclass(frozen=True, slots=True)
class In(Node):
    value: Node
    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class InstanceOf(Node):
    value: Node
    type: TypeName


@dataclass(frozen=True, slots=True)
class Path(Node):
    value: Node
    name: str


@dataclass(frozen=True, slots=True)
class Filter(Node):
    value: Node
    condition: Node


@dataclass(frozen=True, slots=True)
class Span(Node):
    """`a..b` as the domain of a loop: it also counts downwards."""

    low: Node
    high: Node


@dataclass(frozen=True, slots=True)
class For(Node):
    domains: tuple[tuple[str, Node], ...]
    body: Node


@dataclass(frozen=True, slots=True)
class Quantified(Node):
    """`some` and `every`"""

    sort: Literal["some", "every"]
    domains: tuple[tuple[str, Node], ...]
    body: Node


@dataclass(frozen=True, slots=True)
class ListOf(Node):
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class ContextOf(Node):
    entries: tuple[tuple[str, Node], ...]


@dataclass(frozen=True, slots=True)
class Interval(Node):
    low: Node
    high: Node
    low_included: bool
    high_included: bool


@dataclass(frozen=True, slots=True)
class OpenInterval(Node):
    """`(> 5)` as a value"""

    operator: str
    end: Node


@dataclass(frozen=True, slots=True)
class Call(Node):
    """``named`` is not None for `f(a: 1)`."""

    function: Node
    arguments: tuple[Node, ...]
    named: tuple[tuple[str, Node], ...] | None = None


@dataclass(frozen=True, slots=True)
class FunctionOf(Node):
    names: tuple[str, ...]
    types: tuple[TypeName | None, ...]
    body: Node


@dataclass(frozen=True, slots=True)
class UnaryTests:
    """A cell of a decision table: `-`, `not(...)` or a list of tests of which one must hold."""

    tests: tuple[Test, ...] = field(default=())
    sort: Literal["any", "some", "none"] = "some"
