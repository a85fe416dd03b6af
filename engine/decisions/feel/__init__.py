"""FEEL, the expression language of DMN 1.5: exact decimals, the caller's clock, hard budgets.

``evaluate`` and ``unary`` take process variables as they are stored (JSON) and convert only what the text reads.
A problem inside a running text makes its value null and leaves a warning, as FEEL wants it; a text that cannot be
read, a budget that is used up and a missing clock are errors.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from engine.decisions.feel.budget import DEFAULT, Budget, Run
from engine.decisions.feel.errors import (
    FeelClockError,
    FeelError,
    FeelLimitError,
    FeelSyntaxError,
    FeelTypeError,
    Position,
)
from engine.decisions.feel.expression import (
    NO_NAMES,
    Expression,
    UnaryExpression,
    compile_expression,
    compile_tests,
    entries_of,
    special_keys,
)
from engine.decisions.feel.host import HostFunction
from engine.decisions.feel.lexical import is_simple
from engine.decisions.feel.messages import Message
from engine.decisions.feel.names import FUNCTION_NAMES
from engine.decisions.feel.scope import Scope
from engine.decisions.feel.values import kind
from engine.decisions.feel.variables import from_json, from_json_noting, to_json

__all__ = [
    "DEFAULT",
    "FUNCTION_NAMES",
    "Budget",
    "Evaluation",
    "Expression",
    "FeelClockError",
    "FeelError",
    "FeelLimitError",
    "FeelSyntaxError",
    "FeelTypeError",
    "HostFunction",
    "Message",
    "Position",
    "check",
    "check_tests",
    "compile_expression",
    "entries_of",
    "evaluate",
    "evaluate_boolean",
    "evaluate_json",
    "free_names",
    "from_json",
    "to_json",
    "unary",
]

_ROUNDS = 4  # each finds names with spaces one level deeper in values that the round before did not read


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A FEEL value, and why parts of it became null."""

    value: object
    warnings: tuple[Message, ...]


def check(text: str, names: frozenset[str] = NO_NAMES) -> None:
    """Refuse a text that is not FEEL: raises FeelSyntaxError or FeelLimitError with the position."""
    compile_expression(text, names)


def check_tests(text: str, names: frozenset[str] = NO_NAMES) -> None:
    """Refuse a cell of a decision table that is no unary tests; else like `check`."""
    compile_tests(text, names)


def free_names(text: str, names: frozenset[str] = NO_NAMES) -> frozenset[str]:
    """The variables that a text may read, without those it declares itself.

    Names inside a filter are included, though they may turn out to be fields of the filtered items;
    ``compile_expression(text).certain_reads`` leaves these out.
    """
    return frozenset(compile_expression(text, names).reads)


def evaluate(
    text: str, scope: Mapping[str, object], *, now: datetime | None = None, budget: Budget = DEFAULT
) -> Evaluation:
    """The value of a text over process variables.

    Raises FeelSyntaxError, FeelLimitError, FeelClockError (now() without a clock), FeelTypeError (a variable is no
    JSON). A HostFunction in the scope can be called by its name. A name with spaces or operators is understood when
    the scope, or a value the text reads, has it.
    """
    try:
        expression, variables = _prepared(text, scope)
        run = Run(now, budget)
        return Evaluation(expression.run(Scope(variables, None, run)), tuple(run.warnings))
    except RecursionError as cause:
        raise FeelLimitError(Message("stack-too-deep"), source=text) from cause
    except FeelError as error:
        raise error.within(text) from error.__cause__


def evaluate_json(
    text: str, scope: Mapping[str, object], *, now: datetime | None = None, budget: Budget = DEFAULT
) -> object:
    """The value as a process variable, see `to_json`. Warnings are dropped."""
    try:
        return to_json(evaluate(text, scope, now=now, budget=budget).value, budget)
    except FeelError as error:
        raise error.within(text) from error.__cause__


def evaluate_boolean(
    text: str, scope: Mapping[str, object], *, now: datetime | None = None, budget: Budget = DEFAULT
) -> bool:
    """True or false; a condition that is null, or a number, is an error and not "no".

    Raises FeelTypeError; its ``__notes__`` hold the warnings that led there, in both languages.
    """
    result = evaluate(text, scope, now=now, budget=budget)
    if isinstance(result.value, bool):
        return result.value
    error = FeelTypeError(Message("wrong-kind", 0, {"wanted": "boolean", "kind": kind(result.value)}), source=text)
    for warning in result.warnings:
        error.add_note(f"{warning.text('vi')} / {warning.text('en')}")
    raise error


def unary(
    text: str, value: object, scope: Mapping[str, object], *, now: datetime | None = None, budget: Budget = DEFAULT
) -> bool | None:
    """Does the (JSON) value pass the unary tests? None where FEEL cannot say."""
    try:
        keys: set[str] = set()
        tested = from_json_noting(value, keys)
        tests, variables = _prepared_tests(text, scope, special_keys(dict.fromkeys(keys)))
        run = Run(now, budget)
        return tests.run(tested, Scope({"?": tested}, Scope(variables, None, run), run))
    except RecursionError as cause:
        raise FeelLimitError(Message("stack-too-deep"), source=text) from cause
    except FeelError as error:
        raise error.within(text) from error.__cause__


# ---------------------------------------------------------------- what a text needs of its scope


def _prepared(text: str, scope: Mapping[str, object]) -> tuple[Expression, dict[str, object]]:
    """The compiled text and the variables it reads, converted.

    How a text is read depends on names with spaces or operators. Those of the scope itself are known at once; those
    inside values are met while converting, and then the text is read again.
    """
    names = special_keys(scope)
    for _ in range(_ROUNDS):
        try:
            expression = compile_expression(text, names)
        except FeelSyntaxError:
            return _prepared_with_all_names(text, scope, names)
        keys: set[str] = set()
        variables = _converted(expression.reads, scope, keys)
        new = {key for key in keys if key not in names and not is_simple(key)} if keys else None
        if not new:
            break
        names |= new
    return expression, variables


def _prepared_with_all_names(
    text: str, scope: Mapping[str, object], names: frozenset[str]
) -> tuple[Expression, dict[str, object]]:
    """The last try before a syntax error stands: any name in any variable may be what the text means."""
    keys: set[str] = set()
    from_json_noting(scope, keys)
    everything = names | {key for key in keys if not is_simple(key)}
    expression = compile_expression(text, everything)
    return expression, _converted(expression.reads, scope, keys)


def _prepared_tests(
    text: str, scope: Mapping[str, object], names: frozenset[str]
) -> tuple[UnaryExpression, dict[str, object]]:
    names |= special_keys(scope)
    tests = compile_tests(text, names)
    keys: set[str] = set()
    variables = _converted(tests.reads, scope, keys)
    new = frozenset(key for key in keys if not is_simple(key)) - names
    if new:
        tests = compile_tests(text, names | new)
        variables = _converted(tests.reads, scope, keys)
    return tests, variables


def _converted(names: Iterable[str], scope: Mapping[str, object], keys: set[str]) -> dict[str, object]:
    return {name: from_json_noting(scope[name], keys) for name in names if name in scope}
