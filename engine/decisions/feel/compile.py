"""Syntax tree to closures: operators, names, calls, literals. Loops, filters and tests are in compile_loops."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from engine.decisions.feel import syntax
from engine.decisions.feel.arithmetic import calculate
from engine.decisions.feel.budget import MAX_HEIGHT
from engine.decisions.feel.errors import FeelLimitError
from engine.decisions.feel.functions import Builtin, Closure
from engine.decisions.feel.messages import Message
from engine.decisions.feel.properties import member_of
from engine.decisions.feel.scope import Compiled, Scope
from engine.decisions.feel.temporal import DaysDuration, MonthsDuration
from engine.decisions.feel.types import is_instance
from engine.decisions.feel.values import ARITHMETIC, Function, Range, Sort, compare, in_range, kind, less

#: filled by engine.decisions.feel.builtins
BUILTINS: Final[dict[str, Builtin]] = {}

_MISSING: Final = object()


class Compiler:
    """Compiles one text; counts the levels of the tree on the way down.

    ``height`` is the deepest level seen, the measure of what a call of the text may cost in stack.
    """

    def __init__(self) -> None:
        self._level = 0
        self.height = 0

    def compile(self, node: syntax.Node) -> Compiled:
        """The closure of a node."""
        weight = WEIGHTS.get(type(node), 1)
        self._level += weight
        self.height = max(self.height, self._level)
        if self._level > MAX_HEIGHT:
            raise FeelLimitError(Message("nested-too-deeply", node.at, {"limit": MAX_HEIGHT}))
        try:
            return COMPILERS[type(node)](self, node)
        finally:
            self._level -= weight

    def all(self, nodes: tuple[syntax.Node, ...]) -> list[Compiled]:
        return [self.compile(node) for node in nodes]

    def body(self, node: syntax.Node) -> tuple[Compiled, int]:
        """A function's body, and its own height."""
        outer, self.height = self.height, self._level
        compiled = self.compile(node)
        levels = self.height - self._level
        self.height = max(outer, self.height)
        return compiled, levels


#: what a node costs in stack where it is more than one level
WEIGHTS: Final[Mapping[type[syntax.Node], int]] = {
    syntax.For: 4,
    syntax.Quantified: 4,
    syntax.Filter: 3,
    syntax.In: 3,
    syntax.ListOf: 2,
    syntax.Call: 2,
}
#: node class -> its compiler; the table guarantees that each gets a node of its own class
COMPILERS: Final[dict[type[syntax.Node], Callable[[Compiler, Any], Compiled]]] = {}


def lookup(scope: Scope, name: str) -> object:
    """The innermost variable of that name, or _MISSING."""
    level: Scope | None = scope
    while level is not None:
        if name in level.variables:
            return level.variables[name]
        level = level.parent
    return _MISSING


def _literal(_: Compiler, node: syntax.Constant) -> Compiled:
    value = node.value
    return lambda _scope: value


def _name(_: Compiler, node: syntax.Name) -> Compiled:
    name, at, builtin = node.name, node.at, BUILTINS.get(node.name)

    def run(scope: Scope) -> object:
        level: Scope | None = scope
        while level is not None:
            if name in level.variables:
                return level.variables[name]
            level = level.parent
        return builtin if builtin is not None else scope.run.warn(at, "unknown-name", name=name)

    return run


def _if(compiler: Compiler, node: syntax.If) -> Compiled:
    condition, then = compiler.compile(node.condition), compiler.compile(node.then)
    otherwise = compiler.compile(node.otherwise)
    return lambda scope: then(scope) if condition(scope) is True else otherwise(scope)


def _either(compiler: Compiler, node: syntax.Either) -> Compiled:
    left, right = compiler.compile(node.left), compiler.compile(node.right)

    def run(scope: Scope) -> object:
        first = left(scope)
        if first is True:
            return True
        second = right(scope)
        if second is True:
            return True
        return False if first is False and second is False else None

    return run


def _both(compiler: Compiler, node: syntax.Both) -> Compiled:
    left, right = compiler.compile(node.left), compiler.compile(node.right)

    def run(scope: Scope) -> object:
        first = left(scope)
        if first is False:
            return False
        second = right(scope)
        if second is False:
            return False
        return True if first is True and second is True else None

    return run


def _comparison(compiler: Compiler, node: syntax.Comparison) -> Compiled:
    operator, at = node.operator, node.at
    left, right = compiler.compile(node.left), compiler.compile(node.right)

    def run(scope: Scope) -> object:
        first, second = left(scope), right(scope)
        if type(first) is Decimal and type(second) is Decimal:  # the common case, without a call
            if operator == "=":
                return first == second
            if operator == ">":
                return first > second
            if operator == "<":
                return first < second
        result = compare(scope.run, operator, first, second)
        if result is None and first is not None and second is not None:
            scope.run.warn(at, "cannot-compare", left=kind(first), right=kind(second))
        return result

    return run


def _arithmetic(compiler: Compiler, node: syntax.Arithmetic) -> Compiled:
    operator, at = node.operator, node.at
    left, right = compiler.compile(node.left), compiler.compile(node.right)
    return lambda scope: calculate(scope.run, operator, left(scope), right(scope), at)


def _negation(compiler: Compiler, node: syntax.Negation) -> Compiled:
    operand, at = compiler.compile(node.operand), node.at

    def run(scope: Scope) -> object:
        value = operand(scope)
        if isinstance(value, Decimal):
            return ARITHMETIC.minus(value)
        if isinstance(value, DaysDuration):
            return DaysDuration(-value.value)
        if isinstance(value, MonthsDuration):
            return MonthsDuration(-value.value)
        return scope.run.warn(at, "cannot-negate", kind=kind(value))

    return run


def _between(compiler: Compiler, node: syntax.Between) -> Compiled:
    subject, low, high = compiler.compile(node.value), compiler.compile(node.low), compiler.compile(node.high)

    def run(scope: Scope) -> object:
        value = subject(scope)
        above = compare(scope.run, ">=", value, low(scope))
        below = compare(scope.run, "<=", value, high(scope))
        return None if above is None or below is None else above and below

    return run


def _instance_of(compiler: Compiler, node: syntax.InstanceOf) -> Compiled:
    value, wanted = compiler.compile(node.value), node.type
    return lambda scope: is_instance(scope.run, value(scope), wanted)


def _path(compiler: Compiler, node: syntax.Path) -> Compiled:
    owner, name, at = compiler.compile(node.value), node.name, node.at

    def run(scope: Scope) -> object:
        value = owner(scope)
        if type(value) is dict and name in value:
            return value[name]
        return member_of(scope.run, value, name, at)

    return run


def _list(compiler: Compiler, node: syntax.ListOf) -> Compiled:
    items = compiler.all(node.items)

    def run(scope: Scope) -> object:
        scope.run.build(1 + len(items))
        return [item(scope) for item in items]

    return run


def _context(compiler: Compiler, node: syntax.ContextOf) -> Compiled:
    entries = [(name, compiler.compile(value)) for name, value in node.entries]
    at, repeated = node.at, len(dict(node.entries)) != len(node.entries)

    def run(scope: Scope) -> object:
        if repeated:
            return scope.run.warn(at, "duplicate-key")
        scope.run.build(1 + len(entries))
        result: dict[str, object] = {}
        inner = Scope(result, scope, scope.run)
        for name, value in entries:
            result[name] = value(inner)
        return result

    return run


def _interval(compiler: Compiler, node: syntax.Interval) -> Compiled:
    low, high, at = compiler.compile(node.low), compiler.compile(node.high), node.at

    def run(scope: Scope) -> object:
        start, end = low(scope), high(scope)
        ends = [each for each in (start, end) if each is not None]
        if not ends or any(less(each, each) is None for each in ends) or (kind(ends[0]) != kind(ends[-1])):
            return scope.run.warn(at, "bad-range")
        return Range(start, end, node.low_included and start is not None, node.high_included and end is not None)

    return run


#: operator -> what `(operator end)` is: is it the lower end, is it included, which sort of range
_OPEN: Final[dict[str, tuple[bool, bool, Sort]]] = {
    "<": (False, False, "unary"),
    "<=": (False, True, "unary"),
    ">": (True, False, "unary"),
    ">=": (True, True, "unary"),
}


def _open_interval(compiler: Compiler, node: syntax.OpenInterval) -> Compiled:
    end = compiler.compile(node.end)
    if node.operator == "=":
        return lambda scope: _both_ends(end(scope), included=True)
    if node.operator == "!=":
        return lambda scope: _both_ends(end(scope), included=False)
    lower, included, sort = _OPEN[node.operator]

    def run(scope: Scope) -> object:
        value = end(scope)
        return Range(value, None, included, False, sort) if lower else Range(None, value, False, included, sort)

    return run


def _both_ends(value: object, *, included: bool) -> Range:
    return Range(value, value, included, included, "=" if included else "!=")


def _call(compiler: Compiler, node: syntax.Call) -> Compiled:
    called, at = _called(compiler, node.function), node.at
    arguments = compiler.all(node.arguments)
    named = None if node.named is None else [(name, compiler.compile(value)) for name, value in node.named]

    def run(scope: Scope) -> object:
        function = called(scope)
        if named is not None:
            by_name = {name: value(scope) for name, value in named}
            if isinstance(function, Function):
                return function.call(scope.run, (), by_name, at)
            return scope.run.warn(at, "not-a-function")
        values = [argument(scope) for argument in arguments]
        if isinstance(function, Function):
            return function.call(scope.run, values, None, at)
        if isinstance(function, Range) and len(values) == 1:
            return in_range(scope.run, values[0], function)
        return scope.run.warn(at, "not-a-function")

    return run


def _called(compiler: Compiler, node: syntax.Node) -> Compiled:
    """What is called. A variable named like a built-in (`date`, `count`) hides it only if it can be called itself."""
    builtin = BUILTINS.get(node.name) if isinstance(node, syntax.Name) else None
    if builtin is None or not isinstance(node, syntax.Name):
        return compiler.compile(node)
    name = node.name

    def run(scope: Scope) -> object:
        found = lookup(scope, name)
        return found if isinstance(found, (Function, Range)) else builtin

    return run


def _function(compiler: Compiler, node: syntax.FunctionOf) -> Compiled:
    names, types = node.names, node.types
    body, levels = compiler.body(node.body)
    return lambda scope: Closure(names, types, body, levels + 2, scope)


COMPILERS.update(
    {
        syntax.Constant: _literal,
        syntax.Name: _name,
        syntax.If: _if,
        syntax.Either: _either,
        syntax.Both: _both,
        syntax.Comparison: _comparison,
        syntax.Arithmetic: _arithmetic,
        syntax.Negation: _negation,
        syntax.Between: _between,
        syntax.InstanceOf: _instance_of,
        syntax.Path: _path,
        syntax.ListOf: _list,
        syntax.ContextOf: _context,
        syntax.Interval: _interval,
        syntax.OpenInterval: _open_interval,
        syntax.Call: _call,
        syntax.FunctionOf: _function,
    }
)
