"""Reads boxed expressions and decision tables."""

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, cast, get_args

from lxml import etree

from engine.decisions.dmn import model as dmn
from engine.notation.dmn_checks import DmnRefused
from engine.notation.dmn_elements import child, children, identity, local, text_of, type_ref

ANY_BOXED: Final = (
    "literalExpression",
    "decisionTable",
    "context",
    "invocation",
    "list",
    "relation",
    "functionDefinition",
    "conditional",
    "filter",
    "for",
    "some",
    "every",
)
_ANNOTATION_OF_RULE: Final = "description"  # where dmn-js keeps its annotation column


class BoxedReader:
    """Reads the boxed expressions of one file; what cannot be taken is kept in ``problems``."""

    def __init__(self) -> None:
        self.problems: list[DmnRefused] = []

    def read(self, element: etree._Element | None, owner: str) -> dmn.Boxed | None:
        """The boxed expression; ``owner`` names it where it has no id."""
        if element is None:
            return None
        return _READERS[local(element)](self, element, element.get("id") or owner)

    def inner(self, element: etree._Element | None, owner: str) -> dmn.Boxed | None:
        """The boxed expression inside an element that only wraps it."""
        return None if element is None else self.read(child(element, *ANY_BOXED), element.get("id") or owner)

    def needed(self, element: etree._Element | None, owner: str) -> dmn.Boxed:
        """The same, where there must be one."""
        found = self.inner(element, owner)
        if found is None:
            self.problems.append(DmnRefused(owner, "no-expression"))
            return dmn.LiteralExpression(id=owner, text="")
        return found

    def all(self, element: etree._Element, owner: str) -> tuple[dmn.Boxed, ...]:
        read = (self.read(each, owner) for each in children(element, *ANY_BOXED))
        return tuple(each for each in read if each is not None)

    def literal(self, element: etree._Element, owner: str) -> dmn.LiteralExpression:
        self.language(element, owner)
        return dmn.LiteralExpression(id=owner, type_ref=type_ref(element), text=text_of(element))

    def language(self, element: etree._Element, owner: str) -> None:
        """Only FEEL is run."""
        language = element.get("expressionLanguage")
        if language and "feel" not in language.lower():
            self.problems.append(DmnRefused(owner, "not-feel", language=language))

    def function(self, element: etree._Element, owner: str) -> dmn.FunctionDefinition:
        body = child(element, *ANY_BOXED)
        return dmn.FunctionDefinition(
            id=owner,
            type_ref=type_ref(element),
            sort=element.get("kind", "FEEL"),
            parameters=tuple(
                dmn.Parameter(name=each.get("name", ""), type_ref=type_ref(each))
                for each in children(element, "formalParameter")
            ),
            body=self.read(body, owner),
        )


def _context(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.Context:
    entries = []
    for each in children(element, "contextEntry"):
        variable = child(each, "variable")
        entries.append(
            dmn.ContextEntry(
                name=None if variable is None else variable.get("name", ""),
                type_ref=None if variable is None else type_ref(variable),
                value=reader.inner(each, owner),
            )
        )
    return dmn.Context(id=owner, type_ref=type_ref(element), entries=tuple(entries))


def _list(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.ListExpression:
    return dmn.ListExpression(id=owner, type_ref=type_ref(element), items=reader.all(element, owner))


def _relation(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.Relation:
    return dmn.Relation(
        id=owner,
        type_ref=type_ref(element),
        columns=tuple(each.get("name", "") for each in children(element, "column")),
        rows=tuple(reader.all(each, owner) for each in children(element, "row")),
    )


def _invocation(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.Invocation:
    bindings = []
    for each in children(element, "binding"):
        parameter = child(each, "parameter")
        name = "" if parameter is None else parameter.get("name", "")
        bindings.append((name, reader.inner(each, owner)))
    function = text_of(child(element, "literalExpression"))
    return dmn.Invocation(id=owner, type_ref=type_ref(element), function=function, bindings=tuple(bindings))


def _conditional(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.Conditional:
    return dmn.Conditional(
        id=owner,
        type_ref=type_ref(element),
        condition=reader.needed(child(element, "if"), owner),
        then=reader.needed(child(element, "then"), owner),
        otherwise=reader.needed(child(element, "else"), owner),
    )


def _filter(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.FilterExpression:
    return dmn.FilterExpression(
        id=owner,
        type_ref=type_ref(element),
        subject=reader.needed(child(element, "in"), owner),
        match=reader.needed(child(element, "match"), owner),
    )


def _iteration(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.Iteration:
    return dmn.Iteration(
        id=owner,
        type_ref=type_ref(element),
        sort=cast("Literal['for', 'some', 'every']", local(element)),
        variable=element.get("iteratorVariable", ""),
        domain=reader.needed(child(element, "in"), owner),
        body=reader.needed(child(element, "return", "satisfies"), owner),
    )


# ---------------------------------------------------------------- decision tables


def _table(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.DecisionTable:
    policy = element.get("hitPolicy", "UNIQUE")
    aggregation = element.get("aggregation")
    if policy not in get_args(dmn.HitPolicy):
        reader.problems.append(DmnRefused(owner, "hit-policy", policy=policy))
        policy = "UNIQUE"
    if aggregation is not None and aggregation not in get_args(dmn.Aggregation):
        reader.problems.append(DmnRefused(owner, "aggregation", aggregation=aggregation))
        aggregation = None
    rules = tuple(_rule(reader, each, f"{owner}#{n}") for n, each in enumerate(children(element, "rule"), 1))
    columns = tuple(each.get("name", "") for each in children(element, "annotation"))
    if not columns and any(rule.annotations for rule in rules):
        columns = (_ANNOTATION_OF_RULE,)
    return dmn.DecisionTable(
        id=owner,
        type_ref=type_ref(element),
        hit_policy=cast("dmn.HitPolicy", policy),
        aggregation=cast("dmn.Aggregation | None", aggregation),
        inputs=tuple(_input(reader, each, owner) for each in children(element, "input")),
        outputs=tuple(_output(each, owner) for each in children(element, "output")),
        rules=rules,
        annotations=columns,
    )


def _input(reader: BoxedReader, element: etree._Element, owner: str) -> dmn.TableInput:
    expression, allowed = child(element, "inputExpression"), child(element, "inputValues")
    identifier = element.get("id") or owner
    if expression is not None:
        reader.language(expression, identifier)
    return dmn.TableInput(
        id=identifier,
        label=element.get("label", ""),
        text=text_of(expression),
        type_ref=None if expression is None else type_ref(expression),
        allowed=text_of(allowed).strip() or None,
    )


def _output(element: etree._Element, owner: str) -> dmn.TableOutput:
    values, default = child(element, "outputValues"), child(element, "defaultOutputEntry")
    return dmn.TableOutput(
        id=element.get("id") or owner,
        name=element.get("name") or element.get("label") or "",
        type_ref=type_ref(element),
        values=text_of(values).strip() or None,
        default=text_of(default).strip() or None,
    )


def _rule(reader: BoxedReader, element: etree._Element, fallback: str) -> dmn.Rule:
    for cell in children(element, "inputEntry", "outputEntry"):
        reader.language(cell, identity(element, fallback))
    annotations = [text_of(each) for each in children(element, "annotationEntry")]
    note = child(element, "description")
    if not annotations and note is not None and note.text:
        annotations = [note.text]
    return dmn.Rule(
        id=element.get("id") or fallback,
        tests=tuple(text_of(each) for each in children(element, "inputEntry")),
        outputs=tuple(text_of(each) for each in children(element, "outputEntry")),
        annotations=tuple(annotations),
    )


_READERS: Final[Mapping[str, Callable[[BoxedReader, etree._Element, str], Any]]] = {
    "literalExpression": BoxedReader.literal,
    "functionDefinition": BoxedReader.function,
    "decisionTable": _table,
    "context": _context,
    "invocation": _invocation,
    "list": _list,
    "relation": _relation,
    "conditional": _conditional,
    "filter": _filter,
    "for": _iteration,
    "some": _iteration,
    "every": _iteration,
}
