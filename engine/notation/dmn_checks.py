"""What a DMN model must fulfil before it is taken: readable texts, references that lead somewhere, no circles."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Final

from engine.decisions.dmn import model as dmn
from engine.decisions.dmn.names import names_in_scope, names_of
from engine.decisions.feel import FeelError, check, check_tests
from engine.domain.errors import Invalid, InvalidInput, Language

MAX_CHAIN: Final = 40  #: decisions that require each other in a row

REASONS: Final[Mapping[str, tuple[str, str]]] = {
    "not-dmn": (
        "tệp không phải là DMN 1.1–1.5 (không gian tên «{namespace}»)",
        "the file is not DMN 1.1 to 1.5 (namespace “{namespace}”)",
    ),
    "no-import": ("không tìm thấy mô hình được nhập «{namespace}»", "the imported model “{namespace}” is not there"),
    "not-feel": ("ngôn ngữ «{language}» không được hỗ trợ, chỉ dùng FEEL", "only FEEL is run, not “{language}”"),
    "no-expression": ("thiếu biểu thức", "an expression is missing"),
    "hit-policy": ("không có hit policy «{policy}»", "there is no hit policy “{policy}”"),
    "aggregation": ("không có phép tổng hợp «{aggregation}»", "there is no aggregation “{aggregation}”"),
    "aggregation-outputs": (
        "bảng có phép tổng hợp chỉ được có một cột kết quả",
        "a table with an aggregation has one output only",
    ),
    "cells": (
        "dòng có {inputs} ô điều kiện và {outputs} ô kết quả, bảng cần {wanted_inputs} và {wanted_outputs}",
        "the rule has {inputs} input and {outputs} output cells, the table needs {wanted_inputs} and {wanted_outputs}",
    ),
    "no-output": ("bảng không có cột kết quả", "the table has no output"),
    "output-name": ("cột kết quả thiếu tên hoặc trùng tên", "an output has no name, or that of another"),
    "no-input-expression": ("cột điều kiện thiếu biểu thức", "an input has no expression"),
    "href": ("tham chiếu «{href}» không dẫn tới phần tử nào", "the reference “{href}” leads nowhere"),
    "duplicate-id": ("mã «{id}» bị trùng", "the id “{id}” is used twice"),
    "duplicate-name": ("tên «{name}» bị trùng", "the name “{name}” is used twice"),
    "circle": ("phụ thuộc vòng: {way}", "the requirements form a circle: {way}"),
    "chain": ("chuỗi phụ thuộc dài quá {limit} bước", "the chain of requirements is longer than {limit} steps"),
    "external": ("không chạy hàm ngoài loại {sort}", "external functions ({sort}) are not run"),
}


class DmnRefused(Invalid):
    """The model is not taken. ``place`` is the id of the element, ``feel`` the error of its text."""

    code = "dmn-refused"
    vi = "Mô hình quyết định không dùng được, phần tử «{element}»: {reason}."
    en = "The decision model cannot be used, element “{element}”: {reason}."

    def __init__(self, element: str, key: str, *, feel: FeelError | None = None, **facts: object) -> None:
        self.key = key
        self.feel = feel
        super().__init__(place=element, element=element, **facts)

    def text(self, language: Language) -> str:
        """The sentence for a person."""
        vietnamese = language == "vi"
        if self.feel is not None:
            reason = self.feel.text(language).rstrip(".")
        else:
            reason = REASONS[self.key][0 if vietnamese else 1].format(**self.facts)
        return (self.vi if vietnamese else self.en).format(element=self.place, reason=reason)


def refuse_all(problems: Sequence[DmnRefused]) -> None:
    """Raise what is wrong: the one problem, or all of them together."""
    if len(problems) == 1:
        raise problems[0]
    if problems:
        raise InvalidInput(tuple(problems))


def check_model(model: dmn.Model) -> Iterator[DmnRefused]:
    """Everything that is wrong with the model, in the order of the file."""
    names = names_of(model)
    yield from _duplicates(model)
    for item in model.items:
        yield from _item_problems(item, names)
    for element in model.elements:
        for href in _references(element):
            if model.resolve(href) is None:
                yield DmnRefused(element.id, "href", href=href)
        if isinstance(element, (dmn.Decision, dmn.BusinessKnowledgeModel)):
            yield from _boxed_problems(element.logic, names | names_in_scope(model, element))
    yield from _circles(model)


def _references(element: dmn.Element) -> tuple[str, ...]:
    if isinstance(element, dmn.Decision):
        return (*element.information, *element.knowledge)
    if isinstance(element, dmn.BusinessKnowledgeModel):
        return element.knowledge
    if isinstance(element, dmn.DecisionService):
        return (*element.outputs, *element.encapsulated, *element.input_decisions, *element.inputs)
    return ()


def _duplicates(model: dmn.Model) -> Iterator[DmnRefused]:
    ids: set[str] = set()
    names: set[str] = set()
    for element in model.elements:
        if element.id in ids:
            yield DmnRefused(element.id, "duplicate-id", id=element.id)
        if element.name in names:
            yield DmnRefused(element.id, "duplicate-name", name=element.name)
        ids.add(element.id)
        names.add(element.name)


# ---------------------------------------------------------------- texts

Check = Callable[[str, frozenset[str]], None]


def _text_problem(text: str, element: str, names: frozenset[str], checker: Check = check) -> Iterator[DmnRefused]:
    if not text.strip():
        return
    try:
        checker(text, names)
    except FeelError as error:
        yield DmnRefused(element, "feel", feel=error)


def _item_problems(item: dmn.ItemDefinition, names: frozenset[str]) -> Iterator[DmnRefused]:
    for tests in (item.allowed_values, item.type_constraint):
        yield from _text_problem(tests or "", item.name, names, check_tests)
    for component in item.components:
        yield from _item_problems(component, names)


def _boxed_problems(node: object, names: frozenset[str]) -> Iterator[DmnRefused]:
    """The problems of a boxed expression and of all inside it."""
    if isinstance(node, tuple):
        for each in node:
            yield from _boxed_problems(each, names)
        return
    if isinstance(node, dmn.LiteralExpression):
        yield from _text_problem(node.text, node.id, names)
    elif isinstance(node, dmn.Invocation):
        yield from _text_problem(node.function, node.id, names)
    elif isinstance(node, dmn.FunctionDefinition) and node.sort != "FEEL":
        yield DmnRefused(node.id, "external", sort=node.sort)
        return
    elif isinstance(node, dmn.DecisionTable):
        yield from _table_problems(node, names)
        return
    if isinstance(node, (dmn.Boxed, dmn.ContextEntry)):
        for each in fields(node):
            yield from _boxed_problems(getattr(node, each.name), names)


# ---------------------------------------------------------------- tables


def _table_problems(table: dmn.DecisionTable, names: frozenset[str]) -> Iterator[DmnRefused]:
    yield from _column_problems(table)
    for column in table.inputs:
        if not column.text.strip():
            yield DmnRefused(column.id, "no-input-expression")
        yield from _text_problem(column.text, column.id, names)
        yield from _text_problem(column.allowed or "", column.id, names, check_tests)
    for output in table.outputs:
        yield from _text_problem(output.default or "", output.id, names)
        yield from _text_problem(f"[{output.values}]" if output.values else "", output.id, names)
    for rule in table.rules:
        yield from _rule_problems(table, rule, names)


def _column_problems(table: dmn.DecisionTable) -> Iterator[DmnRefused]:
    output_names = [output.name for output in table.outputs]
    if not output_names:
        yield DmnRefused(table.id, "no-output")
    if len(output_names) > 1:
        if table.aggregation is not None:
            yield DmnRefused(table.id, "aggregation-outputs")
        if "" in output_names or len(set(output_names)) != len(output_names):
            yield DmnRefused(table.id, "output-name")


def _rule_problems(table: dmn.DecisionTable, rule: dmn.Rule, names: frozenset[str]) -> Iterator[DmnRefused]:
    cells, wanted = (len(rule.tests), len(rule.outputs)), (len(table.inputs), len(table.outputs))
    if cells != wanted:
        yield DmnRefused(
            rule.id, "cells", inputs=cells[0], outputs=cells[1], wanted_inputs=wanted[0], wanted_outputs=wanted[1]
        )
    for text in rule.tests:
        yield from _text_problem(text, rule.id, names, check_tests)
    for text in rule.outputs:
        yield from _text_problem(text, rule.id, names)


# ---------------------------------------------------------------- circles


def _circles(model: dmn.Model) -> Iterator[DmnRefused]:
    """Decisions of this model that require themselves, and chains too long to follow; each is told once."""
    required = {
        element.id: [
            found.element.id
            for href in (*element.information, *element.knowledge)
            if (found := model.resolve(href)) is not None and found.model is model
        ]
        for element in model.elements
        if isinstance(element, dmn.Decision)
    }
    walk = _Walk(required)
    for start in required:
        walk.visit(start, ())
    yield from walk.problems


class _Walk:
    """Depth first over the requirements; an element is entered once."""

    def __init__(self, required: Mapping[str, Sequence[str]]) -> None:
        self._required = required
        self._lengths: dict[str, int] = {}
        self.problems: list[DmnRefused] = []

    def visit(self, here: str, way: tuple[str, ...]) -> int:
        """The length of the longest chain that begins here."""
        if here in way:
            self.problems.append(DmnRefused(here, "circle", way=" → ".join((*way[way.index(here) :], here))))
            return 0
        if here in self._lengths:
            return self._lengths[here]
        if len(way) >= MAX_CHAIN:
            self.problems.append(DmnRefused(here, "chain", limit=MAX_CHAIN))
            return 0
        lengths = [self.visit(following, (*way, here)) for following in self._required.get(here, ())]
        self._lengths[here] = 1 + max(lengths, default=0)
        if self._lengths[here] > MAX_CHAIN and not self.problems:
            self.problems.append(DmnRefused(here, "chain", limit=MAX_CHAIN))
        return self._lengths[here]
