"""The names that FEEL's parser must be told: those with spaces or operators.

A name means something only where it is visible: `Person.Gender` is one name inside the knowledge model that has a
parameter of that name, and a path everywhere else. So each element's texts are read with the names of the elements
it requires and of what it declares itself, besides the names of fields, which may turn up anywhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from engine.decisions.dmn import model as dmn
from engine.decisions.feel.lexical import is_simple


def _special(names: Iterable[str | None]) -> frozenset[str]:
    return frozenset(name for name in names if name and not is_simple(name))


def names_of(model: dmn.Model) -> frozenset[str]:
    """The special names of fields, types and imports, in the model and in all that it imports."""
    return _special(_field_names(model, set()))


def names_in_scope(model: dmn.Model, element: dmn.Element) -> frozenset[str]:
    """The special names of what the element requires and declares, without those of `names_of`."""
    return _special(_visible(model, element))


def _visible(model: dmn.Model, element: dmn.Element) -> Iterator[str]:
    yield element.name
    if not isinstance(element, (dmn.Decision, dmn.BusinessKnowledgeModel)):
        return
    hrefs = element.knowledge + (element.information if isinstance(element, dmn.Decision) else ())
    for href in hrefs:
        found = model.resolve(href)
        if found is not None:
            yield found.element.name
            yield from _outputs(found)
    for node in _nodes(element.logic):
        yield from _declared(node)


def _outputs(reference: dmn.Reference) -> Iterator[str]:
    """A service of several decisions gives a context by their names."""
    if isinstance(reference.element, dmn.DecisionService):
        for href in reference.element.outputs:
            found = reference.model.resolve(href)
            if found is not None:
                yield found.element.name


def _field_names(model: dmn.Model, seen: set[int]) -> Iterator[str | None]:
    if id(model) in seen:
        return
    seen.add(id(model))
    for item in model.items:
        yield from _item_names(item)
    for element in model.elements:
        if isinstance(element, (dmn.Decision, dmn.BusinessKnowledgeModel)):
            for node in _nodes(element.logic):
                yield from _fields_made(node)
    for name, imported in model.imports:
        yield name
        yield from _field_names(imported, seen)


def _item_names(item: dmn.ItemDefinition) -> Iterator[str]:
    yield item.name
    for component in item.components:
        yield from _item_names(component)


def _nodes(node: object) -> Iterator[object]:
    """A boxed expression and all inside it."""
    if isinstance(node, tuple):
        for each in node:
            yield from _nodes(each)
    elif isinstance(node, (dmn.Boxed, dmn.ContextEntry)):
        yield node
        for each in fields(node):
            yield from _nodes(getattr(node, each.name))


def _fields_made(node: object) -> Iterator[str | None]:
    """Names of the fields of the values that the expression builds."""
    if isinstance(node, dmn.ContextEntry):
        yield node.name
    elif isinstance(node, dmn.Relation):
        yield from node.columns
    elif isinstance(node, dmn.DecisionTable):
        yield from (output.name for output in node.outputs)


def _declared(node: object) -> Iterator[str]:
    """Names of variables that the expression declares for what is inside it."""
    if isinstance(node, dmn.FunctionDefinition):
        yield from (parameter.name for parameter in node.parameters)
    elif isinstance(node, dmn.Iteration):
        yield node.variable
