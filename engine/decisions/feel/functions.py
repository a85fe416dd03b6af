"""Functions as values: those written in FEEL, and the built-in ones with their declared parameters."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import DecimalException
from typing import Any, Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.scope import Compiled, Scope
from engine.decisions.feel.syntax import TypeName
from engine.decisions.feel.temporal import MIDNIGHT_UTC, Date, DateTime
from engine.decisions.feel.types import coerced
from engine.decisions.feel.values import Function, kind


class Closure(Function):
    """A function written in FEEL, with the scope it was written in."""

    __slots__ = ("_body", "_levels", "_names", "_scope", "_types")

    def __init__(
        self, names: tuple[str, ...], types: tuple[TypeName | None, ...], body: Compiled, levels: int, scope: Scope
    ) -> None:
        self._names = names
        self._types = types
        self._body = body
        self._levels = levels
        self._scope = scope

    @property
    def names(self) -> Sequence[str]:
        return self._names

    def call(
        self, run: Run, arguments: Sequence[object], named: Mapping[str, object] | None, offset: int | None
    ) -> object:
        if named is not None:
            if named.keys() != set(self._names):
                return run.warn(offset, "wrong-parameter-names")
            arguments = [named[name] for name in self._names]
        if len(arguments) != len(self._names):
            return run.warn(offset, "wrong-argument-count")
        values: dict[str, object] = {}
        for name, wanted, argument in zip(self._names, self._types, arguments, strict=True):
            values[name] = argument
            if wanted is not None and argument is not None:
                values[name] = coerced(run, argument, wanted)
                if values[name] is None:
                    return run.warn(offset, "wrong-argument-type", name=name)
        run.step()
        run.enter(self._levels)
        try:
            return self._body(Scope(values, self._scope, run))
        finally:
            run.leave(self._levels)


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a built-in: parameter names, their kinds, and the code."""

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    code: Callable[..., object]
    variadic: bool = False  #: the one list parameter also takes its items as arguments


_MISSING: Final = object()
_DURATIONS: Final = ("days and time duration", "years and months duration")


class Builtin(Function):
    """A built-in function. The first signature that takes the arguments is the one called."""

    __slots__ = ("name", "signatures")

    def __init__(self, name: str) -> None:
        self.name = name
        self.signatures: list[Signature] = []

    @property
    def names(self) -> Sequence[str]:
        return self.signatures[0].names

    def call(
        self, run: Run, arguments: Sequence[object], named: Mapping[str, object] | None, offset: int | None
    ) -> object:
        for signature in self.signatures:
            bound = self.bind(signature, arguments, named)
            if bound is not None:
                return self._apply(run, signature, bound, offset)
        return run.warn(offset, "wrong-arguments", function=self.name)

    def _apply(self, run: Run, signature: Signature, bound: Sequence[Any], offset: int | None) -> object:
        run.step(1 + sum(len(value) >> 5 for value in bound if type(value) in (list, str, dict)))
        try:
            result = signature.code(run, *bound)
        except (DecimalException, ValueError, OverflowError, ArithmeticError):
            return run.warn(offset, "bad-argument", function=self.name)
        if isinstance(result, (list, dict)):
            run.build(1 + len(result))
        elif isinstance(result, str):
            run.build_text(len(result))
        return result

    def bind(
        self, signature: Signature, arguments: Sequence[object], named: Mapping[str, object] | None
    ) -> Sequence[object] | None:
        """The arguments in order and converted, or None where they do not fit the signature."""
        if named is not None:
            if any(name not in signature.names for name in named):
                return None
            if signature.variadic:
                value = named[signature.names[0]]
                return (value if isinstance(value, list) else [value],)
            arguments = [named.get(name, _MISSING) for name in signature.names]
        elif signature.variadic:
            if len(arguments) == 1 and isinstance(arguments[0], list):
                return (arguments[0],)
            return (list(arguments),) if arguments else None
        elif len(arguments) > len(signature.names):
            return None
        return self._converted(signature.kinds, arguments)

    @staticmethod
    def _converted(kinds: tuple[str, ...], arguments: Sequence[object]) -> Sequence[object] | None:
        bound: list[object] = []
        for position, wanted in enumerate(kinds):
            argument = arguments[position] if position < len(arguments) else _MISSING
            if argument is _MISSING:
                if not wanted.endswith("?"):
                    return None
                bound.append(None)
                continue
            value = converted(argument, wanted)
            if value is _MISSING:
                return None
            bound.append(value)
        return bound


def converted(value: object, wanted: str) -> object:
    """The argument as a parameter kind takes it, or _MISSING where it does not fit."""
    if wanted.endswith("?"):
        if value is None:
            return None
        wanted = wanted[:-1]
    if wanted == "any":
        return value
    if wanted == "list":
        if value is None:
            return _MISSING
        return value if isinstance(value, list) else [value]
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return _as_scalar(value, wanted)


def _as_scalar(value: object, wanted: str) -> object:
    found = kind(value)
    if found == wanted and value is not None:
        return value
    if wanted == "duration" and found in _DURATIONS:
        return value
    if isinstance(value, Date) and wanted in ("date and time", "datelike"):
        return DateTime(value, MIDNIGHT_UTC) if wanted == "date and time" else value
    if isinstance(value, DateTime) and wanted == "datelike":
        return value.date
    return _MISSING
