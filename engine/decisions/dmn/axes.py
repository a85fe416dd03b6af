"""The values a column of a decision table tells apart: each constant of its cells, and what lies between two of them.

A cell that only compares its input with constants answers the same for all values of a stretch, so one value of each
stretch, asked of the real cell, stands for all of them. Any other cell (a variable, a function of the input) is
*unclear*: it may match or not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Final

from engine.decisions import feel
from engine.decisions.feel import syntax
from engine.decisions.feel.analysis import names_in
from engine.decisions.feel.budget import Run
from engine.decisions.feel.compile import Compiler
from engine.decisions.feel.errors import FeelError
from engine.decisions.feel.parser import Parser
from engine.decisions.feel.scope import Scope
from engine.decisions.feel.temporal import Date, DateTime, DaysDuration, MonthsDuration, Temporal, Time
from engine.decisions.feel.values import kind

ANYTHING: Final = frozenset({"", "-"})
_OTHER: Final = "\u2060other"  #: a text that no table names
_BETWEEN: Final = (
    syntax.Interval,
    syntax.OpenInterval,
    syntax.Comparison,
    syntax.Between,
    syntax.Both,
    syntax.Either,
    syntax.In,
)

Ordered = Decimal | Temporal


@dataclass(frozen=True, slots=True)
class Stretch:
    """One value, or all values between two neighbours."""

    like: object  #: a value of it
    low: object = None  #: the neighbour below; None = no end
    high: object = None
    point: bool = False  #: the value itself and nothing else


WHATEVER: Final = Stretch(None)  #: of a column whose values cannot be told apart


@dataclass(frozen=True, slots=True)
class Axis:
    """A column: its stretches in order, ordered ones first, and which of them each rule takes (bit by bit)."""

    label: str
    stretches: tuple[Stretch, ...]
    surely: tuple[int, ...]  #: of each rule: stretches that its cell certainly takes
    perhaps: tuple[int, ...]  #: the same, and those it may take

    @property
    def whole(self) -> int:
        return (1 << len(self.stretches)) - 1

    def text(self, taken: int) -> str:
        """These stretches as FEEL, as short as it can be said."""
        found = [one for place, one in enumerate(self.stretches) if taken >> place & 1]
        if any(one.like == _OTHER for one in found):
            rest = [literal(one.like) for place, one in enumerate(self.stretches) if not taken >> place & 1]
            return f"not({', '.join(rest)})" if rest else "-"
        return ", ".join(_run_text(run) for run in _runs(self.stretches, taken))


def axis(label: str, type_ref: str | None, allowed: str, cells: Sequence[str]) -> Axis | None:
    """Of one column; None where its values cannot be told apart (no constants, or of several kinds)."""
    constants: list[object] = []
    clear = [_gather(cell, constants) for cell in cells]
    if allowed and not _gather(allowed, constants):
        allowed = ""
    stretches = tuple(_stretches(type_ref, constants))
    if not stretches:
        return None
    if allowed:
        stretches = tuple(one for one in stretches if one.like is None or _takes(allowed, one) is True)
    whole = (1 << len(stretches)) - 1
    surely = [_mask(cell, stretches) if sure else 0 for cell, sure in zip(cells, clear, strict=True)]
    perhaps = [mask if sure else whole for mask, sure in zip(surely, clear, strict=True)]
    return Axis(label, stretches, tuple(surely), tuple(perhaps))


def _mask(cell: str, stretches: Sequence[Stretch]) -> int:
    if cell.strip() in ANYTHING:
        return (1 << len(stretches)) - 1
    return sum(1 << place for place, one in enumerate(stretches) if _takes(cell, one) is True)


def _takes(cell: str, one: Stretch) -> bool | None:
    return feel.unary(cell, one.like, {})


# ---------------------------------------------------------------- constants of a cell


def _gather(cell: str, constants: list[object]) -> bool:
    """Add the constants of a cell; False if it is more than comparisons with constants."""
    if cell.strip() in ANYTHING:
        return True
    try:
        tests = Parser(cell, frozenset()).unary_tests()
        return all(_from_test(test, constants) for test in tests.tests)
    except (FeelError, RecursionError):
        return False


def _from_test(test: syntax.Test, constants: list[object]) -> bool:
    return _from_node(test.expression, constants)


def _from_node(node: object, constants: list[object]) -> bool:
    if isinstance(node, syntax.Name) and node.name == "?":
        return True
    if isinstance(node, _BETWEEN):
        return all(_from_part(getattr(node, each.name), constants) for each in fields(node) if each.name != "at")
    if isinstance(node, syntax.ListOf):
        return all(_from_node(item, constants) for item in node.items)
    return isinstance(node, syntax.Node) and _constant(node, constants)


def _from_part(part: object, constants: list[object]) -> bool:
    if isinstance(part, tuple):
        return all(_from_test(test, constants) for test in part)
    return _from_node(part, constants) if isinstance(part, syntax.Node) else True


def _constant(node: syntax.Node, constants: list[object]) -> bool:
    """The value of a node that reads nothing: neither the input nor a variable nor the clock."""
    run = Run(None, feel.DEFAULT)
    if not isinstance(node, syntax.Constant) and _reads(node):
        return False
    value = Compiler().compile(node)(Scope({}, None, run))
    constants.append(value)
    return not run.warnings and (value is None or isinstance(value, (str, bool, Decimal, *_KINDS)))


def _reads(node: syntax.Node) -> bool:
    return bool(names_in(node).possible)


_KINDS: Final = (Date, Time, DateTime, DaysDuration, MonthsDuration)


# ---------------------------------------------------------------- stretches


def _stretches(type_ref: str | None, constants: Iterable[object]) -> Iterator[Stretch]:
    found = list(constants)
    kinds = {kind(one) for one in found if one is not None}
    if type_ref == "boolean" or kinds == {"boolean"}:
        yield from (Stretch(one, point=True) for one in (True, False))
    elif kinds == {"string"}:
        texts = dict.fromkeys(one for one in found if isinstance(one, str))
        yield from (Stretch(one, point=True) for one in texts)
        yield Stretch(_OTHER)
    elif len(kinds) == 1:
        yield from _in_order([one for one in found if isinstance(one, (Decimal, *_KINDS))])
    else:
        return
    if None in found:
        yield Stretch(None, point=True)


def _in_order(values: Sequence[Ordered]) -> Iterator[Stretch]:
    """Below the first, the first, between it and the second, …, above the last."""
    ends = sorted({_number(one): one for one in values}.items(), key=lambda pair: pair[0])
    number, one = ends[0]
    yield Stretch(_like(one, number - _STEP), high=one)
    for place, (number, one) in enumerate(ends):
        yield Stretch(one, one, one, point=True)
        if place + 1 == len(ends):
            yield Stretch(_like(one, number + _STEP), low=one)
            return
        after, other = ends[place + 1]
        middle = _like(one, (number + after) / 2)
        if not isinstance(one, (Date, MonthsDuration)) or after - number > 1:
            yield Stretch(middle, one, other)


_STEP: Final = Decimal(1)


def _number(one: Ordered) -> Decimal:
    """Its place on a line; days of dates, months of months, else nanoseconds."""
    if isinstance(one, Decimal):
        return one
    return Decimal(one.days if isinstance(one, Date) else one.value)


def _like(one: Ordered, number: Decimal) -> object:
    """The value of the same kind at a place on the line; the whole below, where there are no parts."""
    whole = int(number.to_integral_value(rounding="ROUND_FLOOR"))
    if isinstance(one, Decimal):
        return number
    if isinstance(one, Date):
        return one.add_days(whole - one.days)
    if isinstance(one, DateTime):
        return one.add_nanoseconds(whole - one.value)
    if isinstance(one, Time):
        return Time(one.nanoseconds + whole - one.value, one.offset, one.zone)
    return type(one)(whole)


# ---------------------------------------------------------------- words


def literal(value: object) -> str:
    """As it is written in a cell."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return f'{kind(value).replace("days and time ", "").replace("years and months ", "")}("{value}")'


def _runs(stretches: Sequence[Stretch], taken: int) -> Iterator[list[Stretch]]:
    """Neighbours together; values without an order each by itself."""
    run: list[Stretch] = []
    for place, one in enumerate(stretches):
        ordered = one.low is not None or one.high is not None
        if run and not (taken >> place & 1 and ordered):
            yield run
            run = []
        if taken >> place & 1:
            run.append(one)
            if not ordered:
                yield run
                run = []
    if run:
        yield run


def _run_text(run: Sequence[Stretch]) -> str:
    first, last = run[0], run[-1]
    if len(run) == 1 and first.point:
        return literal(first.like)
    low, high = first.low, last.high
    if low is None and high is None:
        return "-"
    if low is None:
        return f"{'<=' if last.point else '<'} {literal(high)}"
    if high is None:
        return f"{'>=' if first.point else '>'} {literal(low)}"
    return f"{'[' if first.point else '('}{literal(low)}..{literal(high)}{']' if last.point else ')'}"
