"""The tightest parts of the grammar: literals, brackets, lists, contexts, ranges, calls, paths, filters, types."""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Final

from engine.decisions.feel.cursor import Cursor
from engine.decisions.feel.errors import FeelSyntaxError
from engine.decisions.feel.lexical import NAME, NAMED_ARGUMENT, NUMBER, PARAMETER_END, by_first_word
from engine.decisions.feel.names import FUNCTION_NAMES
from engine.decisions.feel.syntax import (
    Call,
    Constant,
    ContextOf,
    Filter,
    FunctionOf,
    Interval,
    ListOf,
    Name,
    Node,
    OpenInterval,
    Path,
    TypeName,
)
from engine.decisions.feel.temporal_text import parse_at_literal
from engine.decisions.feel.values import ARITHMETIC, finite

OPERATORS: Final = ("<=", ">=", "!=", "=", "<", ">")
_CONSTANTS: Final[Mapping[str, object]] = {"true": True, "false": False, "null": None}
_FUNCTIONS: Final = by_first_word(FUNCTION_NAMES)
_TYPE_PATTERNS: Final = tuple(
    (name, re.compile(r"\s+".join(name.split()) + r"(?![\w?])"))
    for name in (
        "years and months duration",
        "days and time duration",
        "date and time",
        "number",
        "string",
        "boolean",
        "date",
        "time",
        "list",
        "context",
        "function",
        "range",
        "Any",
        "Null",
    )
)


class PrimaryParser(Cursor, ABC):
    """The lower half of the parser; `Parser` adds the operators above."""

    def __init__(self, text: str, special: frozenset[str]) -> None:
        super().__init__(text, special)
        self.mentions_value = False  #: has `?` been read since somebody last asked?
        self._range_end = False  #: reading the upper end of a range, where `[` may close instead of filter

    @abstractmethod
    def expression(self) -> Node:
        """A whole expression, from `if` down."""

    @abstractmethod
    def additive(self) -> Node:
        """A sum, or what binds tighter: what may stand at the end of a range."""

    def operator(self) -> str | None:
        """A comparison operator, consumed."""
        self.space()
        for operator in OPERATORS:
            if self.text.startswith(operator, self.i):
                self.i += len(operator)
                return operator
        return None

    # ---- types

    def type_name(self) -> TypeName:
        self.deeper()
        try:
            return self._known_type() or self._model_type()
        finally:
            self.shallower()

    def _known_type(self) -> TypeName | None:
        self.space()
        for name, pattern in _TYPE_PATTERNS:
            match = pattern.match(self.text, self.i)
            if match:
                self.i = match.end()
                return self._type_arguments(name)
        return None

    def _type_arguments(self, name: str) -> TypeName:
        if name not in ("list", "range", "context", "function") or not self.take("<"):
            return TypeName(name)
        if name == "context":
            fields = self._type_fields()
            self.need(">")
            return TypeName(name, fields=fields)
        if name == "function":
            parameters = self._type_parameters()
            self.need(">")
            self.need("->")
            self.type_name()
            return TypeName(name, parameters=parameters)
        item = self.type_name()
        self.need(">")
        return TypeName(name, item=item)

    def _type_fields(self) -> tuple[tuple[str, TypeName], ...]:
        fields: dict[str, TypeName] = {}
        while True:
            name = self.declared(self.text.find(":", self.i))
            self.need(":")
            fields[name] = self.type_name()
            if not self.take(","):
                return tuple(fields.items())

    def _type_parameters(self) -> tuple[TypeName, ...]:
        parameters: list[TypeName] = []
        while not self.at(">"):
            parameters.append(self.type_name())
            if not self.take(","):
                break
        return tuple(parameters)

    def _model_type(self) -> TypeName:
        name = self.name()
        if name is None:
            self.fail("unknown-type")
        while self.take("."):
            name += "." + (self.name() or self.fail())
        return TypeName(name, of_model=True)

    # ---- what may follow a value

    def postfix(self, value: Node) -> Node:
        while True:
            at = self.space()
            if self.text.startswith("..", at):
                return value
            if self.text.startswith(".", at):
                self.i += 1
                value = Path(at, value, self._member_name())
            elif self.text.startswith("[", at):
                condition = self._filter()
                if condition is None:
                    return value
                value = Filter(at, value, condition)
            elif self.text.startswith("(", at):
                self.i += 1
                value = self._call(at, value)
            else:
                return value

    def _member_name(self) -> str:
        name = self.name()
        if name is not None:
            return name
        match = NAME.match(self.text, self.i)  # keywords are fine after a dot
        if not match:
            self.fail()
        self.i = match.end()
        return match[0]

    def _filter(self) -> Node | None:
        """The condition in brackets; None where the bracket closes a range instead: `]1..5[`."""
        mark = self.i
        self.i += 1
        self.deeper()
        try:
            condition = self.expression()
            self.need("]")
        except FeelSyntaxError:
            if not self._range_end:
                raise
            self.i = mark
            return None
        finally:
            self.shallower()
        return condition

    def _call(self, at: int, function: Node) -> Node:
        if self.take(")"):
            return Call(at, function, ())
        if NAMED_ARGUMENT.match(self.text, self.i):
            named: dict[str, Node] = {}
            while True:
                name = self.declared(self.text.find(":", self.i))
                self.need(":")
                named[name] = self.expression()
                if not self.take(","):
                    break
            self.need(")")
            return Call(at, function, (), tuple(named.items()))
        arguments = self._items(")")
        return Call(at, function, arguments)

    def _items(self, closing: str) -> tuple[Node, ...]:
        items = [self.expression()]
        while self.take(","):
            items.append(self.expression())
        self.need(closing)
        return tuple(items)

    # ---- values

    def primary(self) -> Node:
        at = self.space()
        if at >= self.end:
            self.fail("unexpected-end")
        first = self.text[at]
        if first == '"':
            return Constant(at, self.string())
        if first == "@":
            return self._at_literal(at)
        if first in "([{]":
            self.deeper()
            try:
                return self._bracket(at, first)
            finally:
                self.shallower()
        number = NUMBER.match(self.text, at)
        if number:
            self.i = number.end()
            return Constant(at, finite(ARITHMETIC.create_decimal(number[0])))
        return self._word(at)

    def _at_literal(self, at: int) -> Node:
        self.i += 1
        self.space()
        if not self.at('"'):
            self.fail()
        return Constant(at, parse_at_literal(self.string()))

    def _bracket(self, at: int, first: str) -> Node:
        self.i += 1
        if first == "(":
            return self._parenthesis(at)
        if first == "{":
            return self._context(at)
        if first == "]":
            low = self.additive()
            self.need("..")
            return self._close_range(at, low, included=False)
        if self.take("]"):
            return ListOf(at, ())
        head = self.expression()
        if self.take(".."):
            return self._close_range(at, head, included=True)
        if self.take(","):
            return ListOf(at, (head, *self._items("]")))
        self.need("]")
        return ListOf(at, (head,))

    def _parenthesis(self, at: int) -> Node:
        operator = self.operator()
        if operator:
            end = self.additive()
            self.need(")")
            return OpenInterval(at, operator, end)
        inner = self.expression()
        if self.take(".."):
            return self._close_range(at, inner, included=False)
        self.need(")")
        return inner

    def _close_range(self, at: int, low: Node, *, included: bool) -> Node:
        outer, self._range_end = self._range_end, True
        try:
            high = self.additive()
        finally:
            self._range_end = outer
        self.space()
        closing = self.text[self.i : self.i + 1]
        if closing not in ("]", ")", "["):
            self.fail("range-open")
        self.i += 1
        return Interval(at, low, high, included, closing == "]")

    def _context(self, at: int) -> Node:
        entries: list[tuple[str, Node]] = []
        if self.take("}"):
            return ContextOf(at, ())
        while True:
            name = self.declared(self.text.find(":", self.i))
            self.need(":")
            entries.append((name, self.expression()))
            if not self.take(","):
                break
        self.need("}")
        return ContextOf(at, tuple(entries))

    def _word(self, at: int) -> Node:
        for word, value in _CONSTANTS.items():
            if self.word(word):
                return Constant(at, value)
        if self.word("function"):
            if self.take("("):
                return self._function(at)
            self.i = at
        first = NAME.match(self.text, at)
        for name, pattern in _FUNCTIONS.get(first[0], ()) if first else ():
            match = pattern.match(self.text, at)
            if match:
                longer = self.name()
                if longer is not None and self.i > match.end():
                    return Name(at, longer)
                self.i = match.end()
                return Name(at, name)
        found = self.name()
        if found is None:
            self.fail()
        if found == "?":
            self.mentions_value = True
        return Name(at, found)

    def _function(self, at: int) -> Node:
        names: list[str] = []
        types: list[TypeName | None] = []
        if not self.take(")"):
            while True:
                end = PARAMETER_END.search(self.text, self.i)
                names.append(self.declared(end.start() if end else -1))
                types.append(self.type_name() if self.take(":") else None)
                if not self.take(","):
                    break
            self.need(")")
        if self.word("external"):
            self.expression()
            return Constant(at, None)
        return FunctionOf(at, tuple(names), tuple(types), self.expression())
