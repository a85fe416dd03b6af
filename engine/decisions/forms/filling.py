"""A form filled in: every field of every row with its value, as form-js holds it in the browser.

What is shown depends on the values, and which answers count depends on what is shown. So a form is filled in, looked
at, and filled in again without the answers that nobody could have given, until the same answers stay out. Conditions
that go round in circles may not come to rest: then, after some rounds, an answer once out stays out. Either way what
remains, filled in again, gives itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from engine.decisions.forms import tree
from engine.decisions.forms.expressions import Evaluator, Local, scope_of
from engine.decisions.forms.findings import RowsFixed, TooManyItems, TooMuchToCheck
from engine.decisions.forms.model import INPUTS, MISSING, Field, Form
from engine.decisions.forms.tree import Path, Tree
from engine.decisions.forms.values import A_ROW, MAX_ITEMS, empty_value, first_value, read, wrong_kind
from engine.domain.errors import Invalid

_MAX_ROWS: Final = 5_000  #: of all lists together
_FREE_ROUNDS: Final = 20
_NO_ROW: Final[Mapping[str, object]] = {}


@dataclass(frozen=True, slots=True)
class Instance:
    """A field in its place: once, or once per row of the lists around it."""

    field: Field
    path: Path
    above: int  #: index of the container's instance; -1 at the top
    rows: tuple[Path, ...]  #: the rows around it, outermost first

    @property
    def place(self) -> str:
        return tree.name(self.path)


@dataclass
class Filled:
    """One filling-in; ``scope`` and ``hidden`` are the browser's once `settle` gave it."""

    data: Tree
    untouched: Mapping[str, object] = field(default_factory=dict)  #: the values before anybody answered
    instances: list[Instance] = field(default_factory=list)
    wrong: dict[Path, Invalid] = field(default_factory=dict)  #: answers that are no value of their field
    given: set[Path] = field(default_factory=set)  #: for which there is an answer, whether it counts or not
    answered: set[Path] = field(default_factory=set)  #: whose value is the answer, not the first value
    scope: Mapping[str, object] = field(default_factory=dict)  #: all values that expressions see
    hidden: list[bool] = field(default_factory=list)  #: by instance
    row_count: int = 0


def settle(form: Form, answers: Mapping[str, object], variables: Mapping[str, object], evaluator: Evaluator) -> Filled:
    """The form filled in with the answers that count."""
    untouched = Filled(Tree(variables))
    _Filling(None, variables, frozenset(), untouched).fill(form.fields, (), -1, ())
    out: frozenset[Path] = frozenset()
    for round_ in count():
        filled = Filled(Tree(variables), untouched.data.root)
        _Filling(answers, variables, out, filled).fill(form.fields, (), -1, ())
        _compute(filled, evaluator)
        now_out = frozenset(_given_in_vain(filled, evaluator))
        if round_ >= _FREE_ROUNDS:
            now_out |= out
        if now_out == out:
            break
        out = now_out
    return filled


def _given_in_vain(filled: Filled, evaluator: Evaluator) -> Iterator[Path]:
    """The answers to fields that are hidden, or that nobody can change."""
    for instance, hidden in zip(filled.instances, filled.hidden, strict=True):
        if instance.path in filled.given and (hidden or not writable(instance, filled, evaluator)):
            yield instance.path


def writable(instance: Instance, filled: Filled, evaluator: Evaluator) -> bool:
    """May the person change this field? As in form-js, the flags of a list or group say nothing about its fields."""
    if instance.field.kind not in INPUTS:
        return True
    readonly = instance.field.readonly
    if isinstance(readonly, str):
        readonly = evaluator.holds(readonly, scope(instance, filled), instance.place)
    return not readonly and not instance.field.disabled


def scope(instance: Instance, filled: Filled) -> dict[str, object]:
    """What the expressions of a field see."""
    return scope_of(_local(instance.rows, filled.data.root, filled.scope), filled.scope)


@dataclass
class _Filling:
    answers: Mapping[str, object] | None  #: None before anybody answered
    variables: Mapping[str, object]
    out: frozenset[Path]  #: answers that do not count
    filled: Filled

    def fill(self, fields: Sequence[Field], base: Path, above: int, rows: tuple[Path, ...]) -> None:
        for each in fields:
            path = base + each.path
            instance = Instance(each, path, above, rows)
            self.filled.instances.append(instance)
            here = len(self.filled.instances) - 1
            if each.kind in INPUTS:
                self.filled.data.put(path, self._value(instance))
            elif each.repeats:
                self._fill_rows(instance, here)
            else:
                self.fill(each.children, path, here, rows)

    def _value(self, instance: Instance) -> object:
        given = tree.at(self.answers, instance.path)
        if given is not MISSING and instance.field.kind != "expression" and self._counts(instance):
            try:
                return read(instance.field, given, instance.place)
            except Invalid as finding:
                self.filled.wrong[instance.path] = finding
                return empty_value(instance.field)
        return _first(instance.field, tree.at(self.variables, instance.path))

    def _counts(self, instance: Instance) -> bool:
        """Note the answer; it counts unless it is out, or its row comes from the variables and not from the answers."""
        if not all(row[:-1] in self.filled.answered for row in instance.rows):
            return False
        self.filled.given.add(instance.path)
        if instance.path not in self.out:
            self.filled.answered.add(instance.path)
        return instance.path not in self.out

    def _fill_rows(self, instance: Instance, here: int) -> None:
        rows = self._rows(instance)
        self.filled.row_count += len(rows)
        if self.filled.row_count > _MAX_ROWS:
            raise TooMuchToCheck(place=instance.place)
        self.filled.data.rows(instance.path, rows)
        for index in range(len(rows)):
            row = (*instance.path, index)
            self.fill(instance.field.children, row, here, (*instance.rows, row))

    def _rows(self, instance: Instance) -> list[Mapping[str, object]]:
        """The rows of a list, each with what the variables know of it besides the fields."""
        known = tree.at(self.variables, instance.path)
        first: list[Mapping[str, object]] = [_NO_ROW] * instance.field.repetitions
        if isinstance(known, list):
            first = [row if isinstance(row, Mapping) else _NO_ROW for row in known]
        given = tree.at(self.answers, instance.path)
        absent = given is MISSING or given is None
        if self.answers is None or (absent and not instance.field.resizable) or not self._counts(instance):
            return first
        given = [] if absent else given
        finding = _rows_wrong(instance, given, len(first))
        if finding or not isinstance(given, list):
            self.filled.wrong[instance.path] = finding or wrong_kind(instance.field, A_ROW, instance.place)
            return []
        return [first[index] if index < len(first) else _NO_ROW for index in range(len(given))]


def _rows_wrong(instance: Instance, given: object, count: int) -> Invalid | None:
    label = instance.field.label.facts("label")
    if not isinstance(given, list) or not all(isinstance(row, Mapping) for row in given):
        return wrong_kind(instance.field, A_ROW, instance.place)
    if len(given) > MAX_ITEMS:
        return TooManyItems(place=instance.place, most=MAX_ITEMS, **label)
    if not instance.field.resizable and len(given) != count:
        return RowsFixed(place=instance.place, count=count, **label)
    return None


def _first(each: Field, variable: object) -> object:
    if variable is MISSING:
        variable = each.default
    return empty_value(each) if variable is MISSING else first_value(each, variable)


# ---------------------------------------------------------------- what is shown, and what is computed


def _compute(filled: Filled, evaluator: Evaluator) -> None:
    """Computed fields follow each other in as many rounds as there are of them; usually one and a look is all."""
    computed = [each for each in enumerate(filled.instances) if each[1].field.kind == "expression"]
    _look(filled, evaluator)
    for _ in range(len(computed) + 1):
        new = {
            instance.path: evaluator.value(instance.field.expression, scope(instance, filled), instance.place)
            for index, instance in computed
            if not filled.hidden[index]
        }
        changed = {path: value for path, value in new.items() if not _same(value, tree.at(filled.data.root, path))}
        if not changed:
            return
        for path, value in changed.items():
            filled.data.put(path, value)
        _look(filled, evaluator)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _look(filled: Filled, evaluator: Evaluator) -> None:
    """What is hidden. As in form-js: first by all values, then, for what is really shown, without those hidden ones."""
    filled.scope = filled.data.root
    first = _hidden(filled, evaluator)
    if any(first):
        filled.scope = _without(filled, first)
        first = _hidden(filled, evaluator)
    filled.hidden = first


def _without(filled: Filled, hidden: Sequence[bool]) -> dict[str, object]:
    """The values without those of hidden fields.

    As in form-js, where a whole variable is gone with them, the value shines through that it had untouched.
    """
    shown = Tree(filled.data.root)
    for instance, is_hidden in zip(filled.instances, hidden, strict=True):
        if is_hidden and (instance.field.kind in INPUTS or instance.field.repeats):
            shown.remove(instance.path)
    return {**filled.untouched, **shown.root}


def _hidden(filled: Filled, evaluator: Evaluator) -> list[bool]:
    hidden: list[bool] = []
    for instance in filled.instances:
        hide = instance.field.hide
        above = instance.above >= 0 and hidden[instance.above]
        hidden.append(above or (hide is not None and evaluator.holds(hide, scope(instance, filled), instance.place)))
    return hidden


def _local(rows: tuple[Path, ...], data: Mapping[str, object], everything: Mapping[str, object]) -> Local:
    """`this`, `parent` and `i` inside rows; at the top `this` is everything and there is no parent."""
    if not rows:
        return Local(lambda: everything, lambda: None, ())
    indexes = tuple(_row_number(row) for row in rows)
    outer = _local(rows[:-1], data, everything)

    def parent() -> object:
        around = outer.this()
        return scope_of(outer, around if isinstance(around, Mapping) else {})

    return Local(lambda: tree.at(data, rows[-1]), parent, indexes)


def _row_number(row: Path) -> int:
    last = row[-1]
    return last + 1 if isinstance(last, int) else 0


def shown_instances(filled: Filled) -> Iterator[Instance]:
    """In the order of the form."""
    for instance, hidden in zip(filled.instances, filled.hidden, strict=True):
        if not hidden:
            yield instance
