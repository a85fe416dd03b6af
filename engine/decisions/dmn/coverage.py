"""What a decision table leaves open, and where two of its rules disagree, with the input that shows it.

Columns are cut into stretches (engine.decisions.dmn.axes); then column by column the rules that still match are
followed. Rules that survive alike are followed once, so that the work grows with the table and not with the number of
inputs (Calvanese et al., Semantics and analysis of DMN decision tables, 2016, by another order).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from engine.decisions.dmn import model as dmn
from engine.decisions.dmn.axes import ANYTHING, WHATEVER, Axis, axis

ONE_ANSWER: Final = frozenset({"UNIQUE", "ANY", "PRIORITY", "FIRST"})
MOST: Final = 3  #: of each kind that are told; after these are mended the next ones are
STEPS: Final = 50_000  #: a table that needs more is not judged

Sort = Literal["gap", "overlap", "masked", "unclear"]
Box = tuple[int, ...]  #: of each axis the stretches, bit by bit


@dataclass(frozen=True, kw_only=True)
class Shortcoming:
    """``sort``: no rule answers, two rules answer, a rule never answers, cannot be decided."""

    sort: Sort
    place: str  #: id of the table or the rule
    inputs: tuple[tuple[str, str], ...] = ()  #: (label of the column, FEEL) that shows it; () = every input
    rules: tuple[int, ...] = ()  #: numbers from 1


def shortcomings(model: dmn.Model) -> tuple[Shortcoming, ...]:
    """Of every table of the file."""
    return tuple(one for element in model.elements for table in _tables(element) for one in _of(model, table))


def _tables(element: dmn.Element) -> Iterator[dmn.DecisionTable]:
    logic = element.logic if isinstance(element, (dmn.Decision, dmn.BusinessKnowledgeModel)) else None
    body = logic.body if isinstance(logic, dmn.FunctionDefinition) else logic
    if isinstance(body, dmn.DecisionTable):
        yield body


def _of(model: dmn.Model, table: dmn.DecisionTable) -> Iterator[Shortcoming]:
    if not table.rules or table.hit_policy not in ONE_ANSWER:
        return
    try:
        yield from _Judge(table, tuple(_axes(model, table))).found()
    except _TooMuch:
        yield Shortcoming(sort="unclear", place=table.id)


def _axes(model: dmn.Model, table: dmn.DecisionTable) -> Iterator[Axis]:
    """Columns with the same expression are one axis only to whoever reads them; here each is its own."""
    types = {item.name: item for item in model.items}
    for place, column in enumerate(table.inputs):
        item = types.get(column.type_ref or "")
        allowed = column.allowed or (item.allowed_values if item else None) or ""
        cells = [rule.tests[place] for rule in table.rules]
        type_ref = item.type_ref if item else column.type_ref
        made = axis(column.label or column.text.strip(), type_ref, allowed, cells)
        if made is not None:
            yield made
        elif any(cell.strip() not in ANYTHING for cell in cells):
            open_ = tuple(1 if cell.strip() in ANYTHING else 0 for cell in cells)
            yield Axis(column.label or column.text.strip(), (WHATEVER,), open_, (1,) * len(cells))


class _TooMuch(Exception):
    """The table is larger than what is judged."""


@dataclass
class _Judge:
    table: dmn.DecisionTable
    axes: tuple[Axis, ...]
    left: int = STEPS
    known: dict[tuple[int, int, bool], tuple[Box, ...]] = field(default_factory=dict)

    def found(self) -> Iterator[Shortcoming]:
        everyone = (1 << len(self.table.rules)) - 1
        if not any(output.default for output in self.table.outputs):
            gaps = self.open(everyone, surely=False)
            yield from (self._gap(box) for box in gaps[:MOST])
            if not gaps and self.open(everyone, surely=True):
                yield Shortcoming(sort="unclear", place=self.table.id, rules=self._unclear())
        if self.table.hit_policy in ("UNIQUE", "ANY"):
            yield from list(self._overlaps())[:MOST]
        yield from self._masked()

    def _unclear(self) -> tuple[int, ...]:
        """Rules with a cell that is more than a comparison."""
        return tuple(
            number for number in range(1, len(self.table.rules) + 1)
            if any(one.surely[number - 1] != one.perhaps[number - 1] for one in self.axes)
        )  # fmt: skip

    def _gap(self, box: Box) -> Shortcoming:
        return Shortcoming(sort="gap", place=self.table.id, inputs=self._shown(box))

    def _shown(self, box: Box) -> tuple[tuple[str, str], ...]:
        return tuple(
            (one.label, one.text(taken)) for one, taken in zip(self.axes, box, strict=True) if taken != one.whole
        )

    # ---- gaps

    def open(self, rules: int, *, surely: bool, within: Box | None = None) -> tuple[Box, ...]:
        """Inputs that none of these rules takes: whole boxes, at most some. ``surely``: unclear cells take nothing."""
        if within is None:
            within = tuple(one.whole for one in self.axes)
        self.known.clear()
        return self._open(0, rules, surely, within)

    def _open(self, place: int, rules: int, surely: bool, within: Box) -> tuple[Box, ...]:
        if not rules:
            return (within[place:],)
        if place == len(self.axes):
            return ()
        if (key := (place, rules, surely)) not in self.known:
            self.known[key] = tuple(self._split(place, rules, surely, within))[: 4 * MOST]
        return self.known[key]

    def _split(self, place: int, rules: int, surely: bool, within: Box) -> Iterator[Box]:
        """Stretches on which the same rules go on are one side of the box."""
        for alive, taken in self._groups(place, rules, surely, within[place]).items():
            for rest in self._open(place + 1, alive, surely, within):
                yield (taken, *rest)

    def _groups(self, place: int, rules: int, surely: bool, stretches: int) -> Mapping[int, int]:
        one = self.axes[place]
        masks = one.surely if surely else one.perhaps
        groups: dict[int, int] = {}
        for bit in _bits(stretches):
            self.left -= 1
            if self.left < 0:
                raise _TooMuch
            alive = sum(1 << rule for rule in _bits(rules) if masks[rule] >> bit & 1)
            groups[alive] = groups.get(alive, 0) | 1 << bit
        return groups

    # ---- two rules, and rules behind others

    def _overlaps(self) -> Iterator[Shortcoming]:
        rules = self.table.rules
        for later in range(len(rules)):
            for earlier in range(later):
                if self.table.hit_policy == "ANY" and _plain(rules[earlier]) == _plain(rules[later]):
                    continue
                shared = tuple(one.surely[earlier] & one.surely[later] for one in self.axes)
                if all(shared):
                    numbers = (earlier + 1, later + 1)
                    yield Shortcoming(
                        sort="overlap", place=rules[later].id, inputs=self._shown(shared), rules=numbers
                    )  # fmt: skip

    def _masked(self) -> Iterator[Shortcoming]:
        """Rules that never answer: no allowed value is theirs, or those before them take all that they take."""
        for place, rule in enumerate(self.table.rules):
            box = tuple(one.perhaps[place] for one in self.axes)
            before = (1 << place) - 1 if self.table.hit_policy == "FIRST" else 0
            if not all(box) or (before and not self.open(before, surely=True, within=box)):
                yield Shortcoming(sort="masked", place=rule.id, rules=(place + 1,))


def _plain(rule: dmn.Rule) -> Sequence[str]:
    return [text.strip() for text in rule.outputs]


def _bits(mask: int) -> Iterator[int]:
    """Places of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
