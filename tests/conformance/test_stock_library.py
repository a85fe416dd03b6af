"""What the library alone and the product make of the same case: the same open tasks, order and data.

The processes are those that the benchmarks measure, so the figures compare two ways of doing the same.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from SpiffWorkflow.util.task import TaskState

from benchmarks.cases import LOADS, ExecutorCase, Load, answers_to
from benchmarks.naive import NaiveCase
from engine.domain.facts import ElementLeft, VariablesChanged

PEOPLE = ("p1", "p2", "p3")
COLLECTED = "votes"  #: of an expression over each round; the library collects plain variables only
SMALL = [replace(load, rounds=2, variables={**load.variables, "people": list(PEOPLE), "total": 1}) for load in LOADS]


class Told(ExecutorCase):
    """The product's case, with what it tells of elements that are left and of data."""

    def __post_init__(self) -> None:
        self.left: list[str] = []
        self.data: dict[str, object] = {}
        super().__post_init__()

    def _step(self, step):
        made = super()._step(step)
        self.left += [one.element_id for one in made.facts if isinstance(one, ElementLeft)]
        for one in made.facts:
            if isinstance(one, VariablesChanged) and one.scope_key is None:
                self.data |= one.new
        return made


class Stock(NaiveCase):
    """The library's case, read from what it has stored."""

    @property
    def workflow(self):
        return self._serializer.deserialize_json(self.text)

    @property
    def left(self) -> list[str]:
        """Elements that are done, in the order in which they were."""
        done = self.workflow.get_tasks(state=TaskState.COMPLETED)
        named = [one for one in done if one.task_spec.bpmn_id is not None]
        return [one.task_spec.bpmn_id for one in sorted(named, key=lambda one: one.last_state_change)]


def side_by_side(load: Load) -> Iterator[tuple[Stock, Told]]:
    """Both, after the start and after each completion, until they have ended."""
    stock, ours, rounds = Stock(load.process_id, load.variables), Told(load), load.rounds
    yield stock, ours
    while ours.waiting:
        element = ours.waiting[0]
        answers = answers_to(element, rounds)
        rounds -= element == "review"
        for case in (stock, ours):
            case.complete(element, answers)
        yield stock, ours


@pytest.mark.parametrize("load", SMALL, ids=lambda load: load.process_id)
def test_after_each_completion_the_same_tasks_are_open(load):
    for stock, ours in side_by_side(load):
        assert sorted(stock.waiting) == sorted(ours.waiting)


@pytest.mark.parametrize("load", SMALL, ids=lambda load: load.process_id)
def test_in_the_end_the_same_has_been_done_as_often_and_left_the_same_data(load):
    *_, (stock, ours) = side_by_side(load)
    assert Counter(stock.left) == Counter(ours.left)
    stored, told = stock.workflow.data, ours.data
    assert {**stored, COLLECTED: None} == {**told, COLLECTED: None}


def test_what_does_not_run_side_by_side_is_done_in_the_same_order():
    *_, (stock, ours) = side_by_side(SMALL[0])
    assert stock.left == ours.left
