"""Boxed expressions to closures; decision tables are in tables."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from engine.decisions.dmn import model as dmn
from engine.decisions.dmn.case import case_of
from engine.decisions.dmn.tables import compile_table
from engine.decisions.dmn.texts import Texts
from engine.decisions.dmn.types import ANY, Type, Types
from engine.decisions.feel.budget import Run
from engine.decisions.feel.scope import Compiled, Scope
from engine.decisions.feel.values import Function

_CALL_LEVELS: Final = 6  # frames a call of a model's function costs besides its body


class ModelFunction(Function):
    """A function of a model: business knowledge, or a boxed function definition."""

    __slots__ = ("_body", "_element", "_levels", "_parameters", "_result", "_scope", "_types", "name")

    def __init__(self, name: str, element: str, types: Types, parameters: Sequence[tuple[str, Type]]) -> None:
        self.name = name
        self._element = element
        self._types = types
        self._parameters = tuple(parameters)
        self._body: Compiled | None = None
        self._levels = 0
        self._result = ANY
        self._scope: Scope | Mapping[str, object] = {}

    def define(
        self, body: Compiled | None, levels: int, result: Type, scope: Scope | Mapping[str, object]
    ) -> "ModelFunction":
        """Give the body, once what it closes over exists; a function may refer to itself."""
        self._body, self._levels, self._result, self._scope = body, levels + _CALL_LEVELS, result, scope
        return self

    @property
    def names(self) -> Sequence[str]:
        return [name for name, _ in self._parameters]

    def call(
        self, run: Run, arguments: Sequence[object], named: Mapping[str, object] | None, offset: int | None
    ) -> object:
        case = case_of(run)
        if named is not None:
            if named.keys() - set(self.names):
                return case.find(self._element, "wrong-arguments", name=self.name)
            arguments = [named.get(name) for name in self.names]
        if len(arguments) != len(self._parameters):
            return case.find(self._element, "wrong-arguments", name=self.name)
        values: dict[str, object] = {}
        for (name, wanted), argument in zip(self._parameters, arguments, strict=True):
            values[name] = self._types.coerced(case, argument, wanted, self._element)
            if argument is not None and values[name] is None:
                return None
        return self._types.coerced(case, self._run(run, values), self._result, self._element)

    def _run(self, run: Run, values: dict[str, object]) -> object:
        if self._body is None:
            return None
        outer = self._scope if isinstance(self._scope, Scope) else Scope(self._scope, case_of(run).host, run)
        run.step()
        run.enter(self._levels)
        try:
            return self._body(Scope(values, outer, run))
        finally:
            run.leave(self._levels)


class BoxedCompiler:
    """Compiles the logic of the elements of one model."""

    def __init__(self, texts: Texts, types: Types) -> None:
        self.texts = texts
        self.types = types

    def compile(self, node: dmn.Boxed | None) -> Compiled:
        """The closure of a boxed expression, its value coerced to its type."""
        if node is None:
            return _nothing
        run = _COMPILERS[type(node)](self, node)
        wanted = self.types.named(node.type_ref)
        if wanted.kind == "any" or isinstance(node, dmn.FunctionDefinition):
            return run
        types, element = self.types, node.id
        return lambda scope: types.coerced(case_of(scope.run), run(scope), wanted, element)

    def parameters(self, node: dmn.FunctionDefinition | None) -> list[tuple[str, Type]]:
        if node is None:
            return []
        return [(parameter.name, self.types.named(parameter.type_ref)) for parameter in node.parameters]


def _nothing(_: Scope) -> object:
    return None


def _literal(compiler: BoxedCompiler, node: dmn.LiteralExpression) -> Compiled:
    return compiler.texts.expression(node.text, node.id)


def _context(compiler: BoxedCompiler, node: dmn.Context) -> Compiled:
    entries = [
        (entry.name, compiler.types.named(entry.type_ref), compiler.compile(entry.value)) for entry in node.entries
    ]
    types, element = compiler.types, node.id

    def run(scope: Scope) -> object:
        case = case_of(scope.run)
        case.build(1 + len(entries))
        result: dict[str, object] = {}
        inner = Scope(result, scope, case)
        for name, wanted, value in entries:
            if name is None:
                return value(inner)
            result[name] = types.coerced(case, value(inner), wanted, element)
        return result

    return run


def _list(compiler: BoxedCompiler, node: dmn.ListExpression) -> Compiled:
    items = [compiler.compile(item) for item in node.items]

    def run(scope: Scope) -> object:
        scope.run.build(1 + len(items))
        return [item(scope) for item in items]

    return run


def _relation(compiler: BoxedCompiler, node: dmn.Relation) -> Compiled:
    rows = [[compiler.compile(cell) for cell in row] for row in node.rows]
    columns = node.columns

    def run(scope: Scope) -> object:
        scope.run.build(1 + len(rows) * (1 + len(columns)))
        return [dict(zip(columns, [cell(scope) for cell in row], strict=False)) for row in rows]

    return run


def _function(compiler: BoxedCompiler, node: dmn.FunctionDefinition) -> Compiled:
    if node.sort != "FEEL":
        element, sort = node.id, node.sort
        return lambda scope: case_of(scope.run).find(element, "external-function", sort=sort)
    parameters = compiler.parameters(node)
    with compiler.texts.measured() as measure:
        body = compiler.compile(node.body)
    result = compiler.types.named(node.body.type_ref if node.body is not None else None)

    def run(scope: Scope) -> object:
        return ModelFunction("", node.id, compiler.types, parameters).define(body, measure.height, result, scope)

    return run


def _invocation(compiler: BoxedCompiler, node: dmn.Invocation) -> Compiled:
    called = compiler.texts.expression(node.function, node.id)
    bindings = [(name, compiler.compile(value)) for name, value in node.bindings]

    def run(scope: Scope) -> object:
        arguments = {name: value(scope) for name, value in bindings}
        function = called(scope)
        if not isinstance(function, Function):
            return case_of(scope.run).find(node.id, "not-invocable", name=node.function.strip())
        return function.call(scope.run, (), arguments, None)

    return run


def _conditional(compiler: BoxedCompiler, node: dmn.Conditional) -> Compiled:
    condition, then = compiler.compile(node.condition), compiler.compile(node.then)
    otherwise = compiler.compile(node.otherwise)

    def run(scope: Scope) -> object:
        truth = condition(scope)
        if truth is not None and not isinstance(truth, bool):
            return case_of(scope.run).find(node.id, "not-boolean")
        return then(scope) if truth else otherwise(scope)

    return run


def _filter(compiler: BoxedCompiler, node: dmn.FilterExpression) -> Compiled:
    subject, match = compiler.compile(node.subject), compiler.compile(node.match)

    def run(scope: Scope) -> object:
        value = subject(scope)
        if value is None:
            return None
        found = []
        for item in value if isinstance(value, list) else [value]:
            scope.run.step()
            variables = {"item": item, **item} if isinstance(item, dict) else {"item": item}
            truth = match(Scope(variables, scope, scope.run))
            if truth is not None and not isinstance(truth, bool):
                return case_of(scope.run).find(node.id, "not-boolean")
            if truth:
                found.append(item)
        scope.run.build(1 + len(found))
        return found

    return run


def _iteration(compiler: BoxedCompiler, node: dmn.Iteration) -> Compiled:
    domain, body, variable = compiler.compile(node.domain), compiler.compile(node.body), node.variable

    def rounds(scope: Scope, items: list[object], results: list[object]) -> Iterator[object]:
        for item in items:
            scope.run.step()
            scope.run.build(1)
            variables: dict[str, object] = {variable: item}
            if node.sort == "for":
                scope.run.build(len(results))
                variables = {"partial": list(results), **variables}
            yield body(Scope(variables, scope, scope.run))

    def run(scope: Scope) -> object:
        items = domain(scope)
        results: list[object] = []
        if node.sort == "for":
            if not isinstance(items, list):
                return None
            for result in rounds(scope, items, results):
                results.append(result)  # noqa: PERF402 - each round sees the results so far
            return results
        if not isinstance(items, list):
            items = [] if items is None else [items]
        return _verdict(list(rounds(scope, items, results)), decisive=node.sort == "some")

    return run


def _verdict(truths: list[object], *, decisive: bool) -> bool | None:
    if any(truth is not None and not isinstance(truth, bool) for truth in truths):
        return None
    if any(truth is decisive for truth in truths):
        return decisive
    return None if any(truth is None for truth in truths) else not decisive


def _table(compiler: BoxedCompiler, node: dmn.DecisionTable) -> Compiled:
    return compile_table(node, compiler.texts, compiler.types)


#: class -> its compiler; the table guarantees that each gets a node of its own class
_COMPILERS: Final[Mapping[type[dmn.Boxed], Callable[[BoxedCompiler, Any], Compiled]]] = {
    dmn.LiteralExpression: _literal,
    dmn.Context: _context,
    dmn.ListExpression: _list,
    dmn.Relation: _relation,
    dmn.FunctionDefinition: _function,
    dmn.Invocation: _invocation,
    dmn.Conditional: _conditional,
    dmn.FilterExpression: _filter,
    dmn.Iteration: _iteration,
    dmn.DecisionTable: _table,
}
