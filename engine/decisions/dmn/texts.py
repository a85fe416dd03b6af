"""The FEEL texts of a model, compiled with the names of the model and tied to their elements."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from engine.decisions.dmn.case import case_of
from engine.decisions.feel.errors import FeelError, FeelLimitError, FeelSyntaxError
from engine.decisions.feel.expression import compile_expression, compile_tests
from engine.decisions.feel.messages import Message
from engine.decisions.feel.scope import Compiled, Scope

Tests = Callable[[object, Scope], "bool | None"]


@dataclass
class Measure:
    """The tallest text compiled while this measure was the innermost."""

    height: int = 0


class Texts:
    """Compiles texts; one that cannot be read becomes null and a finding when it runs."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._measures = [Measure()]

    @contextmanager
    def measured(self) -> Iterator[Measure]:
        """The height of what is compiled inside: what a call of it may cost in stack."""
        self._measures.append(Measure())
        try:
            yield self._measures[-1]
        finally:
            inner = self._measures.pop()
            self._measures[-1].height = max(self._measures[-1].height, inner.height)

    def expression(self, text: str, element: str) -> Compiled:
        """A literal expression; an empty one is null."""
        if not text.strip():
            return lambda _: None
        try:
            compiled = compile_expression(text, self._names)
        except (FeelSyntaxError, FeelLimitError) as error:
            return _unreadable(element, error.message, text)
        measure = self._measures[-1]
        measure.height = max(measure.height, compiled.height)
        body = compiled.run

        def run(scope: Scope) -> object:
            try:
                value = body(scope)
            except FeelError as error:
                raise error.within(text, element) from error.__cause__
            if scope.run.warnings:
                case_of(scope.run).collect_warnings(element, text)
            return value

        return run

    def tests(self, text: str, element: str) -> Tests | None:
        """Unary tests of a cell; None where anything passes."""
        if text.strip() in ("", "-"):
            return None
        try:
            compiled = compile_tests(text, self._names).run
        except (FeelSyntaxError, FeelLimitError) as error:
            unreadable = _unreadable(element, error.message, text)
            return lambda _, scope: unreadable(scope) is True

        def run(value: object, scope: Scope) -> bool | None:
            try:
                hit = compiled(value, scope)
            except FeelError as error:
                raise error.within(text, element) from error.__cause__
            if scope.run.warnings:
                case_of(scope.run).collect_warnings(element, text)
            return hit

        return run


def _unreadable(element: str, message: Message, text: str) -> Compiled:
    def run(scope: Scope) -> object:
        case = case_of(scope.run)
        case.find(element, "not-feel")
        case.warnings.append(message)
        case.collect_warnings(element, text)
        return None

    return run
