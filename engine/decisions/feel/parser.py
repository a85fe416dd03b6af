"""FEEL text to syntax tree: expressions from `if` down to `instance of`, and unary tests."""

import re
from typing import Final

from engine.decisions.feel.errors import FeelSyntaxError
from engine.decisions.feel.lexical import IN_WORD
from engine.decisions.feel.primary import PrimaryParser
from engine.decisions.feel.syntax import (
    Arithmetic,
    Between,
    Both,
    Comparison,
    Either,
    For,
    If,
    In,
    InstanceOf,
    Negation,
    Node,
    Quantified,
    Span,
    Test,
    UnaryTests,
)

_GOES_ON: Final = re.compile(r"[.\[(*/+\-]")


class Parser(PrimaryParser):
    """One method per level of precedence, weakest first."""

    def whole_expression(self) -> Node:
        """The text as one expression."""
        node = self.expression()
        self.finish()
        return node

    def finish(self) -> None:
        if self.space() < self.end:
            self.fail()

    def expression(self) -> Node:
        self.deeper()
        try:
            at = self.space()
            if self.word("if"):
                return self._if(at)
            if self.word("for"):
                domains = self._domains()
                self.need_word("return")
                return For(at, domains, self.expression())
            if self.word("some"):
                domains = self._domains()
                self.need_word("satisfies")
                return Quantified(at, "some", domains, self.expression())
            if self.word("every"):
                domains = self._domains()
                self.need_word("satisfies")
                return Quantified(at, "every", domains, self.expression())
            return self._disjunction()
        finally:
            self.shallower()

    def _if(self, at: int) -> Node:
        condition = self.expression()
        self.need_word("then")
        then = self.expression()
        self.need_word("else")
        return If(at, condition, then, self.expression())

    def _domains(self) -> tuple[tuple[str, Node], ...]:
        domains = []
        while True:
            found = IN_WORD.search(self.text, self.i)
            name = self.declared(found.start() if found else -1)
            self.need_word("in")
            domain = self.expression()
            if self.take(".."):
                domain = Span(self.i, domain, self.expression())
            domains.append((name, domain))
            if not self.take(","):
                return tuple(domains)

    def _disjunction(self) -> Node:
        left = self._conjunction()
        while True:
            at = self.space()
            if not self.word("or"):
                return left
            left = Either(at, left, self._conjunction())

    def _conjunction(self) -> Node:
        left = self._comparison()
        while True:
            at = self.space()
            if not self.word("and"):
                return left
            left = Both(at, left, self._comparison())

    def _comparison(self) -> Node:
        left = self.additive()
        while True:
            at = self.space()
            if self.word("between"):
                low = self.additive()
                self.need_word("and")
                left = Between(at, left, low, self.additive())
            elif self.word("in"):
                left = In(at, left, self._in_tests())
            else:
                operator = self.operator()
                if not operator:
                    return left
                left = Comparison(at, operator, left, self.additive())

    def _in_tests(self) -> tuple[Test, ...]:
        """After `in`: a bracket holds several tests, unless it is the start of an expression such as `(a).b`."""
        if self.at("("):
            mark = self.i
            try:
                self.i += 1
                tests = self._tests()
                self.need(")")
                self.space()
                if self.text.startswith("..", self.i) or not _GOES_ON.match(self.text, self.i):
                    return tests
            except FeelSyntaxError:
                pass  # read it again as an expression; that reading reports what is wrong
            self.i = mark
        return (self._test(),)

    def _test(self) -> Test:
        operator = self.operator()
        if operator:
            return Test(self.additive(), operator)
        outer, self.mentions_value = self.mentions_value, False
        expression = self.expression()
        mentions, self.mentions_value = self.mentions_value, outer or self.mentions_value
        return Test(expression, mentions_value=mentions)

    def _tests(self) -> tuple[Test, ...]:
        tests = [self._test()]
        while self.take(","):
            tests.append(self._test())
        return tuple(tests)

    def additive(self) -> Node:
        left = self._multiplicative()
        while True:
            at = self.space()
            operator = self.text[at : at + 1]
            if operator not in ("+", "-"):
                return left
            self.i += 1
            left = Arithmetic(at, operator, left, self._multiplicative())

    def _multiplicative(self) -> Node:
        left = self._power()
        while True:
            at = self.space()
            operator = self.text[at : at + 1]
            if operator not in ("*", "/") or self.text.startswith("**", at):
                return left
            self.i += 1
            left = Arithmetic(at, operator, left, self._power())

    def _power(self) -> Node:
        left = self._negation()
        while True:
            at = self.space()
            if not self.take("**"):
                return left
            left = Arithmetic(at, "**", left, self._negation())

    def _negation(self) -> Node:
        at = self.space()
        if not self.text.startswith("-", at):
            return self._instance_of()
        self.i += 1
        self.deeper()
        operand = self._negation()
        self.shallower()
        return Negation(at, operand)

    def _instance_of(self) -> Node:
        value = self.postfix(self.primary())
        at = self.space()
        if not self.word("instance"):
            return value
        self.need_word("of")
        return InstanceOf(at, value, self.type_name())

    # ---- unary tests

    def unary_tests(self) -> UnaryTests:
        """The text as a cell of a decision table."""
        if self.at("-"):
            mark = self.i
            self.i += 1
            if self.space() >= self.end:
                return UnaryTests(sort="any")
            self.i = mark
        mark = self.i
        if self.word("not") and self.take("("):
            try:
                tests = self._tests()
                self.need(")")
                if self.space() >= self.end:
                    return UnaryTests(tests, "none")
            except FeelSyntaxError:
                pass  # not(...) may also be a call inside a longer test
        self.i = mark
        tests = self._tests()
        self.finish()
        return UnaryTests(tests)
