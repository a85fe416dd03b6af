"""Static analysis: which variables a text reads."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from engine.decisions.feel import syntax
from engine.decisions.feel.names import FUNCTION_NAMES

_BUILTIN = frozenset(FUNCTION_NAMES)


@dataclass(frozen=True, slots=True)
class Names:
    """The free names of a text.

    Inside a filter a name may be a field of the item or a variable outside, and only the values decide. Such names
    are in ``possible`` but not in ``certain``.
    """

    certain: frozenset[str]
    possible: frozenset[str]


def names_in(node: syntax.Node | syntax.UnaryTests) -> Names:
    """The names that the node reads and does not declare itself. Names of called built-ins do not count."""
    found = list(_walk(node, frozenset(), sure=True))
    return Names(certain=frozenset(name for name, sure in found if sure), possible=frozenset(name for name, _ in found))


def _walk(node: object, bound: frozenset[str], *, sure: bool) -> Iterator[tuple[str, bool]]:
    if isinstance(node, syntax.Name):
        if node.name not in bound:
            yield node.name, sure
    elif isinstance(node, (syntax.For, syntax.Quantified)):
        yield from _walk_loop(node, bound, sure=sure)
    elif isinstance(node, syntax.ContextOf):
        for name, value in node.entries:
            yield from _walk(value, bound, sure=sure)
            bound |= {name}
    elif isinstance(node, syntax.FunctionOf):
        yield from _walk(node.body, bound | set(node.names), sure=sure)
    elif isinstance(node, syntax.Filter):
        yield from _walk(node.value, bound, sure=sure)
        yield from _walk(node.condition, bound | {"item"}, sure=False)
    elif isinstance(node, syntax.Call):
        yield from _walk_call(node, bound, sure=sure)
    elif isinstance(node, syntax.In):
        yield from _walk(node.value, bound, sure=sure)
        yield from _walk(node.tests, bound | {"?"}, sure=sure)
    else:
        for part in _parts(node):
            yield from _walk(part, bound, sure=sure)


def _parts(node: object) -> Iterator[object]:
    if isinstance(node, tuple):
        yield from node
    elif isinstance(node, (syntax.Node, syntax.Test, syntax.UnaryTests)):
        for each in fields(node):
            part = getattr(node, each.name)
            if isinstance(part, (syntax.Node, syntax.Test, tuple)):
                yield part


def _walk_loop(
    node: syntax.For | syntax.Quantified, bound: frozenset[str], *, sure: bool
) -> Iterator[tuple[str, bool]]:
    for name, domain in node.domains:
        yield from _walk(domain, bound, sure=sure)
        bound |= {name, "partial"} if isinstance(node, syntax.For) else {name}
    yield from _walk(node.body, bound, sure=sure)


def _walk_call(node: syntax.Call, bound: frozenset[str], *, sure: bool) -> Iterator[tuple[str, bool]]:
    if not (isinstance(node.function, syntax.Name) and node.function.name in _BUILTIN):
        yield from _walk(node.function, bound, sure=sure)
    yield from _walk(node.arguments, bound, sure=sure)
    for _, value in node.named or ():
        yield from _walk(value, bound, sure=sure)
