"""Functions over numbers."""

from collections.abc import Callable
from decimal import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Context,
    Decimal,
)
from typing import Final

from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.temporal import DaysDuration, Duration, MonthsDuration
from engine.decisions.feel.values import ARITHMETIC, finite

_MIN_SCALE: Final = -6111  # FEEL's bounds of a scale
_MAX_SCALE: Final = 6176
_WIDE: Final = Context(prec=13_000, Emax=99_999, Emin=-99_999)  # any scale within the bounds fits before rounding


def _rounded(number: Decimal, scale: Decimal | None, mode: str) -> Decimal | None:
    places = int(scale) if scale is not None else 0
    if not _MIN_SCALE <= places <= _MAX_SCALE:
        return None
    exact = number.quantize(Decimal(1).scaleb(-places), rounding=mode, context=_WIDE)
    return finite(ARITHMETIC.plus(exact))


def _rounder(mode: str) -> Callable[[Run, Decimal, Decimal], Decimal | None]:
    return lambda _, number, scale: _rounded(number, scale, mode)


def _to_whole(mode: str) -> Callable[[Run, Decimal], Decimal | None]:
    return lambda _, number: _rounded(number, None, mode)


for _name, _mode in (
    ("decimal", ROUND_HALF_EVEN),
    ("round up", ROUND_UP),
    ("round down", ROUND_DOWN),
    ("round half up", ROUND_HALF_UP),
    ("round half down", ROUND_HALF_DOWN),
):
    builtin(_name, "n: number", "scale: number")(_rounder(_mode))
for _name, _mode in (("floor", ROUND_FLOOR), ("ceiling", ROUND_CEILING)):
    builtin(_name, "n: number")(_to_whole(_mode))
    builtin(_name, "n: number", "scale: number")(_rounder(_mode))


@builtin("abs", "n: number")
def abs_(_: Run, number: Decimal) -> Decimal:
    return abs(number)


@builtin("abs", "n: duration")
def abs_of_duration(_: Run, duration: Duration) -> Duration:
    if isinstance(duration, DaysDuration):
        return DaysDuration(abs(duration.value))
    return MonthsDuration(abs(duration.value))


@builtin("modulo", "dividend: number", "divisor: number")
def modulo(_: Run, dividend: Decimal, divisor: Decimal) -> Decimal | None:
    if not divisor:
        return None
    times = ARITHMETIC.divide(dividend, divisor).to_integral_value(rounding=ROUND_FLOOR)
    return ARITHMETIC.subtract(dividend, ARITHMETIC.multiply(divisor, times))


@builtin("sqrt", "number: number")
def sqrt(_: Run, number: Decimal) -> Decimal | None:
    return ARITHMETIC.sqrt(number) if number >= 0 else None


@builtin("log", "number: number")
def log(_: Run, number: Decimal) -> Decimal | None:
    return ARITHMETIC.ln(number) if number > 0 else None


@builtin("exp", "number: number")
def exp(_: Run, number: Decimal) -> Decimal | None:
    return finite(ARITHMETIC.exp(number))


def _remainder_of_two(number: Decimal) -> Decimal | None:
    return abs(_WIDE.remainder(number, Decimal(2))) if number == number.to_integral_value() else None


@builtin("odd", "number: number")
def odd(_: Run, number: Decimal) -> bool:
    return _remainder_of_two(number) == 1


@builtin("even", "number: number")
def even(_: Run, number: Decimal) -> bool:
    return _remainder_of_two(number) == 0
