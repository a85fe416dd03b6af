"""Allen's relations between points and ranges, and range()."""

import re
from collections.abc import Callable
from typing import Final

from engine.decisions.feel import syntax
from engine.decisions.feel.budget import Run
from engine.decisions.feel.builtins.registry import builtin
from engine.decisions.feel.compile import Compiler
from engine.decisions.feel.errors import FeelSyntaxError
from engine.decisions.feel.parser import Parser
from engine.decisions.feel.scope import Scope
from engine.decisions.feel.values import Range, equal, in_range, kind, less

_TEXT: Final = re.compile(r"([\[(\]])([^.]*+(?:\.(?!\.)[^.]*+)*+)\.\.(.*)([\])\[])\Z", re.DOTALL)
_CONVERSIONS: Final = ("date", "time", "date and time", "duration")
_MAX_RANGE_TEXT: Final = 500

TwoRanges = Callable[[Run, Range, Range], "bool | None"]
PointAndRange = Callable[[Run, object, Range], "bool | None"]


def _same(run: Run, left: object, right: object) -> bool:
    return equal(run, left, right) is True


def _before(run: Run, left: object, right: object) -> bool | None:
    end = left.end if isinstance(left, Range) else left
    start = right.start if isinstance(right, Range) else right
    earlier = less(end, start)
    if earlier is None or (not isinstance(left, Range) and not isinstance(right, Range)):
        return earlier
    touching = (not isinstance(left, Range) or left.end_included) and (
        not isinstance(right, Range) or right.start_included
    )
    return earlier or (not touching and _same(run, end, start))


@builtin("before", "point1: any", "point2: any")
def before(run: Run, left: object, right: object) -> bool | None:
    return _before(run, left, right)


@builtin("after", "point1: any", "point2: any")
def after(run: Run, left: object, right: object) -> bool | None:
    return _before(run, right, left)


def _order_of_starts(left: Range, right: Range) -> int:
    """-1 where left begins first, 1 where right does, 0 where both begin together."""
    if less(left.start, right.start):
        return -1
    if less(right.start, left.start):
        return 1
    return (not left.start_included) - (not right.start_included)


def _order_of_ends(left: Range, right: Range) -> int:
    if less(left.end, right.end):
        return -1
    if less(right.end, left.end):
        return 1
    return left.end_included - right.end_included


def _two_ranges(name: str) -> Callable[[TwoRanges], TwoRanges]:
    return builtin(name, "range1: range", "range2: range")


def _meets(run: Run, left: Range, right: Range) -> bool:
    return left.end_included and right.start_included and _same(run, left.end, right.start)


def _overlaps(run: Run, left: Range, right: Range) -> bool:
    return _before(run, left, right) is False and _before(run, right, left) is False


def _begins_earlier(run: Run, left: Range, right: Range) -> bool:
    return _overlaps(run, left, right) and _order_of_starts(left, right) < 0 and _order_of_ends(left, right) <= 0


_two_ranges("meets")(_meets)
_two_ranges("met by")(lambda run, left, right: _meets(run, right, left))
_two_ranges("overlaps")(_overlaps)
_two_ranges("overlaps before")(_begins_earlier)
_two_ranges("overlaps after")(lambda run, left, right: _begins_earlier(run, right, left))


def _ends_with(run: Run, point: object, interval: Range) -> bool:
    return interval.end_included and _same(run, point, interval.end)


def _starts_with(run: Run, point: object, interval: Range) -> bool:
    return interval.start_included and _same(run, point, interval.start)


def _end_together(run: Run, left: Range, right: Range) -> bool:
    return _same(run, left.end, right.end) and left.end_included == right.end_included


def _start_together(run: Run, left: Range, right: Range) -> bool:
    return _same(run, left.start, right.start) and left.start_included == right.start_included


def _finishes(run: Run, inner: Range, outer: Range) -> bool:
    return _end_together(run, inner, outer) and _order_of_starts(inner, outer) >= 0


def _starts(run: Run, inner: Range, outer: Range) -> bool:
    return _start_together(run, inner, outer) and _order_of_ends(inner, outer) <= 0


def _relation(name: str, inverse: str, of_ranges: TwoRanges, of_point: PointAndRange) -> None:
    """A relation of a point or range to a range, and its inverse with the arguments the other way round."""

    def relate(run: Run, inner: object, outer: object) -> bool | None:
        if not isinstance(outer, Range):
            return None
        return of_ranges(run, inner, outer) if isinstance(inner, Range) else of_point(run, inner, outer)

    builtin(name, "point: any", "range: range")(relate)
    builtin(inverse, "range: range", "point: any")(lambda run, outer, inner: relate(run, inner, outer))


_relation("finishes", "finished by", _finishes, _ends_with)
_relation("starts", "started by", _starts, _starts_with)
_relation("during", "includes", in_range, in_range)


@builtin("coincides", "point1: any", "point2: any")
def coincides(run: Run, left: object, right: object) -> bool | None:
    return None if isinstance(left, Range) != isinstance(right, Range) else equal(run, left, right)


@builtin("range", "from: string")
def range_of_text(run: Run, text: str) -> Range | None:
    match = _TEXT.match(text.strip()) if len(text) <= _MAX_RANGE_TEXT else None
    if not match:
        return None
    start_included, end_included = match[1] == "[", match[4] == "]"
    ends: list[object] = []
    for spelled, included in ((match[2].strip(), start_included), (match[3].strip(), end_included)):
        if spelled in ("", "null"):
            if included:
                return None
            ends.append(None)
            continue
        ends.append(_constant(run, spelled))
        if ends[-1] is None:
            return None
    return _range_of(ends[0], ends[1], start_included, end_included)


def _range_of(start: object, end: object, start_included: bool, end_included: bool) -> Range | None:
    if start is None and end is None:
        return None
    if start is not None and end is not None and (kind(start) != kind(end) or less(end, start) is not False):
        return None
    return Range(start, end, start_included, end_included)


def _constant(run: Run, text: str) -> object:
    """The value of a literal, or None: the text of a range may not compute."""
    try:
        node = _parsed(text)
    except FeelSyntaxError:
        return None
    return Compiler().compile(node)(Scope({}, None, run)) if _is_constant(node) else None


def _parsed(text: str) -> syntax.Node:
    parser = Parser(text, frozenset())
    node = parser.additive()
    parser.finish()
    return node


def _is_constant(node: syntax.Node) -> bool:
    if isinstance(node, syntax.Constant):
        return True
    if isinstance(node, syntax.Negation):
        return _is_constant(node.operand)
    if not isinstance(node, syntax.Call) or not isinstance(node.function, syntax.Name):
        return False
    return node.function.name in _CONVERSIONS and all(_is_constant(argument) for argument in node.arguments)
