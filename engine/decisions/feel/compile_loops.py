"""Syntax tree to closures: filters, for, some, every, `in` and the tests of decision tables."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from engine.decisions.feel import syntax
from engine.decisions.feel.analysis import names_in
from engine.decisions.feel.budget import Run
from engine.decisions.feel.compile import COMPILERS, Compiler
from engine.decisions.feel.scope import Compiled, Scope
from engine.decisions.feel.values import Function, Range, compare, countable, less, member, negated, values_of

# ---------------------------------------------------------------- filters


def _filter(compiler: Compiler, node: syntax.Filter) -> Compiled:
    subject, condition, at = compiler.compile(node.value), compiler.compile(node.condition), node.at
    constant = isinstance(node.condition, (syntax.Constant, syntax.Negation))

    def run(scope: Scope) -> object:
        value = subject(scope)
        if value is None:
            return None if constant else []
        items = _items(scope.run, value)
        if constant or not items:
            position = condition(scope)
            if isinstance(position, Decimal):
                return _at_position(scope.run, items, position, at)
            if not items:
                return []
        return _matching(scope, items, condition, at)

    return run


def _items(run: Run, value: object) -> list[object]:
    if isinstance(value, list):
        return value
    return list(values_of(run, value)) if isinstance(value, Range) and countable(value) else [value]


def _at_position(run: Run, items: list[object], position: Decimal, at: int) -> object:
    if position != position.to_integral_value() or abs(position) > len(items) or not position:
        return run.warn(at, "bad-index")
    index = int(position)
    return items[index - 1] if index > 0 else items[index]


def _matching(scope: Scope, items: list[object], condition: Compiled, at: int) -> object:
    run = scope.run
    run.step(len(items))
    found: list[object] = []
    for item in items:
        variables = {"item": item, **item} if isinstance(item, dict) else {"item": item}
        hit = condition(Scope(variables, scope, run))
        if hit is True:
            run.build(1)
            found.append(item)
        elif isinstance(hit, Decimal) and not found:
            outside = condition(scope)
            return _at_position(run, items, outside if isinstance(outside, Decimal) else hit, at)
        elif hit is not False and hit is not None:
            return run.warn(at, "bad-filter")
    return found


# ---------------------------------------------------------------- loops


def _domain(compiler: Compiler, name: str, node: syntax.Node) -> tuple[str, Compiled]:
    return name, compiler.compile(node)


def _sequence(scope: Scope, domain: Compiled) -> Iterable[object] | None:
    """The values of one loop domain, or None when it has none to give."""
    value = domain(scope)
    if isinstance(value, Range):
        upwards = value.sort == "span" or less(value.end, value.start) is False
        return values_of(scope.run, value) if countable(value) and upwards else None
    if value is None:
        return None
    return value if isinstance(value, list) else [value]


def _span(compiler: Compiler, node: syntax.Span) -> Compiled:
    low, high = compiler.compile(node.low), compiler.compile(node.high)
    return lambda scope: Range(low(scope), high(scope), True, True, "span")


def _rounds(
    scope: Scope,
    domains: list[tuple[str, Compiled]],
    visit: Callable[[Scope], bool],
    extra: Callable[[], dict[str, object]],
) -> bool | None:
    """Visit every combination, first domain outermost, until a visit says stop.

    True when stopped, False when done, None when a domain cannot be iterated over.
    """
    (name, domain), rest = domains[0], domains[1:]
    sequence = _sequence(scope, domain)
    if sequence is None:
        return None
    for value in sequence:
        inner = Scope({**extra(), name: value}, scope, scope.run)
        scope.run.step()
        stopped = _rounds(inner, rest, visit, extra) if rest else visit(inner)
        if stopped is not False:
            return stopped
    return False


def _nothing() -> dict[str, object]:
    return {}


def _for(compiler: Compiler, node: syntax.For) -> Compiled:
    domains = [_domain(compiler, name, domain) for name, domain in node.domains]
    body, at = compiler.compile(node.body), node.at
    # `partial` is a copy of the results so far, so it is made only where the text asks for it
    partial = "partial" in names_in(node.body).possible or any(
        "partial" in names_in(domain).possible for _, domain in node.domains
    )

    def run(scope: Scope) -> object:
        results: list[object] = []

        def visit(inner: Scope) -> bool:
            scope.run.build(1)
            results.append(body(inner))
            return False

        def so_far() -> dict[str, object]:
            scope.run.build(len(results))
            return {"partial": list(results)}

        if _rounds(scope, domains, visit, so_far if partial else _nothing) is None:
            return scope.run.warn(at, "cannot-iterate")
        return results

    return run


def _quantified(compiler: Compiler, node: syntax.Quantified) -> Compiled:
    domains = [_domain(compiler, name, domain) for name, domain in node.domains]
    body, at, decisive = compiler.compile(node.body), node.at, node.sort == "some"

    def run(scope: Scope) -> object:
        unknown = False

        def visit(inner: Scope) -> bool:
            nonlocal unknown
            truth = body(inner)
            unknown = unknown or (truth is not True and truth is not False)
            return truth is decisive

        stopped = _rounds(scope, domains, visit, _nothing)
        if stopped is None:
            return scope.run.warn(at, "cannot-iterate")
        if stopped:
            return decisive
        return None if unknown else not decisive

    return run


# ---------------------------------------------------------------- tests


@dataclass(frozen=True, slots=True)
class CompiledTest:
    operator: str | None
    mentions_value: bool
    run: Compiled


CompiledTests = Callable[[object, Scope], "bool | None"]


def _compile_tests(compiler: Compiler, tests: tuple[syntax.Test, ...]) -> list[CompiledTest]:
    return [CompiledTest(test.operator, test.mentions_value, compiler.compile(test.expression)) for test in tests]


def _holds(test: CompiledTest, value: object, scope: Scope, *, calls: bool) -> bool | None:
    """Does the tested value pass? ``calls``: a function as test is called with the value."""
    result = test.run(scope)
    if test.operator is not None:
        return compare(scope.run, test.operator, value, result)
    if test.mentions_value:
        if result is True or result is False or result is None:
            return result
        return member(scope.run, value, result)
    if calls and isinstance(result, Function):
        truth = result.call(scope.run, [value], None, None)
        return truth if truth is True or truth is False else None
    hit = member(scope.run, value, result)
    return False if hit is None and not isinstance(result, Range) else hit


def _any_holds(tests: list[CompiledTest], value: object, scope: Scope, *, calls: bool) -> bool | None:
    unknown = False
    for test in tests:
        hit = _holds(test, value, scope, calls=calls)
        if hit is True:
            return True
        unknown = unknown or hit is None
    return None if unknown else False


def _in(compiler: Compiler, node: syntax.In) -> Compiled:
    subject, tests = compiler.compile(node.value), _compile_tests(compiler, node.tests)

    def run(scope: Scope) -> object:
        value = subject(scope)
        return _any_holds(tests, value, Scope({"?": value}, scope, scope.run), calls=False)

    return run


def compile_unary(compiler: Compiler, node: syntax.UnaryTests) -> CompiledTests:
    """The cell of a decision table as a function of the tested value and a scope that holds it as `?`."""
    if node.sort == "any":
        return lambda _value, _scope: True
    tests = _compile_tests(compiler, node.tests)
    if node.sort == "none":
        return lambda value, scope: negated(_any_holds(tests, value, scope, calls=True))
    return lambda value, scope: _any_holds(tests, value, scope, calls=True)


COMPILERS.update(
    {
        syntax.Filter: _filter,
        syntax.Span: _span,
        syntax.For: _for,
        syntax.Quantified: _quantified,
        syntax.In: _in,
    }
)
