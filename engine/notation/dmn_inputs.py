"""Inputs that a file does not draw: Camunda's modeler writes decision tables without input data and requirements.

Such a file means "whatever the process has under this name", so the inputs are added when the file is read. A file that
draws any input data, or imports another file, is taken at its word: what it does not require, it does not see.
"""

from collections.abc import Iterator
from dataclasses import replace

from engine.decisions.dmn import model as dmn
from engine.decisions.dmn.names import names_of
from engine.decisions.feel import FUNCTION_NAMES, FeelError
from engine.decisions.feel.expression import compile_expression, compile_tests
from engine.decisions.feel.lexical import is_simple


def with_inputs(model: dmn.Model) -> dmn.Model:
    """The model, with an input for every name that a decision reads and nothing in the file defines."""
    if model.imports or any(isinstance(each, dmn.InputData) for each in model.elements):
        return model
    special = frozenset(name for name in names_of(model) if not is_simple(name))
    named = {each.name for each in model.elements} | {item.name for item in model.items}
    defined = named | set(FUNCTION_NAMES)
    reads = {each.id: sorted(set(_names(each, special)) - defined) for each in model.elements if _decides(each)}
    inputs = [dmn.InputData(id=_id(name), name=name) for name in sorted({n for names in reads.values() for n in names})]
    decisions = (_requiring(each, reads.get(each.id, [])) for each in model.elements)
    return replace(model, elements=(*inputs, *decisions))


def _decides(element: dmn.Element) -> bool:
    return isinstance(element, dmn.Decision) and element.logic is not None


def _requiring(element: dmn.Element, names: list[str]) -> dmn.Element:
    if not isinstance(element, dmn.Decision):
        return element
    return replace(element, information=(*element.information, *(f"#{_id(name)}" for name in names)))


def _id(name: str) -> str:
    return f"input:{name}"


def _names(element: dmn.Element, special: frozenset[str]) -> Iterator[str]:
    """Every name that the texts of a decision table or a literal expression read; other logic declares its inputs."""
    logic = element.logic if isinstance(element, dmn.Decision) else None
    if isinstance(logic, dmn.LiteralExpression):
        yield from _reads(logic.text, special)
    if isinstance(logic, dmn.DecisionTable):
        for column in logic.inputs:
            yield from _reads(column.text, special)
        for rule in logic.rules:
            for test in rule.tests:
                yield from _tested(test, special)
            for output in rule.outputs:
                yield from _reads(output, special)


def _reads(text: str, special: frozenset[str]) -> tuple[str, ...]:
    """What cannot be read is refused elsewhere, with its place."""
    try:
        return tuple(compile_expression(text, special).reads) if text.strip() else ()
    except FeelError:
        return ()


def _tested(text: str, special: frozenset[str]) -> tuple[str, ...]:
    try:
        return tuple(compile_tests(text, special).reads) if text.strip() else ()
    except FeelError:
        return ()
