"""A compiled text, and the cache of them: a text is parsed once per set of special names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.decisions.feel.analysis import names_in
from engine.decisions.feel.builtins import BUILTINS
from engine.decisions.feel.compile import Compiler
from engine.decisions.feel.compile_loops import CompiledTests, compile_unary
from engine.decisions.feel.errors import FeelError, FeelLimitError
from engine.decisions.feel.lexical import is_simple, special_names
from engine.decisions.feel.messages import Message
from engine.decisions.feel.parser import Parser
from engine.decisions.feel.scope import Compiled
from engine.decisions.feel.syntax import ContextOf

NO_NAMES: Final[frozenset[str]] = frozenset()
_CACHED: Final = 4096  # texts; an installation's models hold some thousands


@dataclass(frozen=True, slots=True)
class Expression:
    """A text ready to run."""

    text: str
    names: frozenset[str]  #: special names it was read with
    run: Compiled
    reads: tuple[str, ...]  #: every variable it may read, sorted
    certain_reads: frozenset[str]  #: without names that may be fields of a filtered item
    height: int  #: levels of its tree, see Run.enter


@dataclass(frozen=True, slots=True)
class UnaryExpression:
    """A cell of a decision table ready to run."""

    text: str
    run: CompiledTests
    reads: tuple[str, ...]


def compile_expression(text: str, names: frozenset[str] = NO_NAMES) -> Expression:
    """Parse and compile; ``names`` are the variables in scope (only those with spaces or operators matter).

    Raises FeelSyntaxError with line and column, FeelLimitError for a text that is too long or too deep.
    """
    return _expression(text, special_names(names) if names else names)


def entries_of(text: str) -> frozenset[str] | None:
    """Names of the entries of a context that is written out; None for any other expression. Raises FeelError."""
    node = Parser(text, NO_NAMES).whole_expression()
    return frozenset(name for name, _ in node.entries) if isinstance(node, ContextOf) else None


def compile_tests(text: str, names: frozenset[str] = NO_NAMES) -> UnaryExpression:
    """The same for the unary tests of a decision table's cell."""
    return _unary(text, special_names(names) if names else names)


@lru_cache(maxsize=_CACHED)
def _expression(text: str, special: frozenset[str]) -> Expression:
    try:
        node = Parser(text, special).whole_expression()
        compiler = Compiler()
        run = compiler.compile(node)
        found = names_in(node)
    except RecursionError as cause:
        raise FeelLimitError(Message("stack-too-deep"), source=text) from cause
    except FeelError as error:
        raise error.within(text) from error.__cause__
    certain = found.certain - BUILTINS.keys()
    return Expression(text, special, run, _variables(found.possible), certain, compiler.height)


@lru_cache(maxsize=_CACHED)
def _unary(text: str, special: frozenset[str]) -> UnaryExpression:
    try:
        node = Parser(text, special).unary_tests()
        run = compile_unary(Compiler(), node)
        found = names_in(node)
    except RecursionError as cause:
        raise FeelLimitError(Message("stack-too-deep"), source=text) from cause
    except FeelError as error:
        raise error.within(text) from error.__cause__
    return UnaryExpression(text, run, _variables(found.possible))


def _variables(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name in names if name != "?"))


def special_keys(scope: Mapping[str, object]) -> frozenset[str]:
    """The scope's own names that the parser must be told; usually none, then without allocation."""
    found = [name for name in scope if not name.isidentifier() and not is_simple(name)]
    return frozenset(found) if found else NO_NAMES
