"""What runs and yet is drawn badly is said at its element; what is drawn well is left in peace."""

import pytest

from engine.domain.designs import Advice
from engine.notation.advice import KINDS, advise
from tests.integration.commands.small import lane, properties
from tests.unit.executor.bpmn import end, flows, node, process, start, user

WELL = properties(stepClass="review", legalBasis="stttt.d27.k3")
SPLIT = '<bpmn:exclusiveGateway id="x" name="Chọn?"{}/>'


def found(*parts: str) -> list[tuple[str, str]]:
    return [(one.code.removeprefix("advice-"), one.place) for one in advise(process("".join(parts)))]


def way(source: str, target: str, condition: str = "") -> str:
    inside = f"<bpmn:conditionExpression>={condition}</bpmn:conditionExpression>" if condition else ""
    ends = f'id="{source}{target}" name="{target}" sourceRef="{source}" targetRef="{target}"'
    return f"<bpmn:sequenceFlow {ends}>{inside}</bpmn:sequenceFlow>"


def well(*names: str) -> str:
    return "".join(user(name, ext=WELL) for name in names)


def test_a_well_drawn_process_is_left_in_peace():
    assert found(lane("office", "s", "a", "e"), start(), well("a"), end(), flows("s a", "a e")) == []


def test_a_bare_task_belongs_to_nobody_and_has_no_limit_and_no_clause():
    bare = found(start(), user("a"), end(), flows("s a", "a e"))
    assert bare == [("nobodys-task", "a"), ("no-limit", "a"), ("no-clause", "a")]


def test_a_split_whose_ways_all_have_conditions_may_stand_still():
    ways = way("x", "e", "a = 1") + way("x", "f", "a = 2")
    assert found(start(), SPLIT.format(""), end(), end("f"), flows("s x"), ways) == [("no-default", "x")]


def test_what_no_way_leads_to_is_named():
    lanes = lane("office", "s", "a", "b", "e")
    assert ("never-reached", "b") in found(lanes, start(), well("a", "b"), end(), flows("s a", "a e", "b b"))


def test_a_loop_without_a_way_out_is_named_at_each_of_its_elements():
    seen = found(lane("office", "s", "a", "b"), start(), well("a", "b"), flows("s a", "a b", "b a"))
    assert {place for code, place in seen if code == "never-ends"} == {"s", "a", "b"}


def test_a_parallel_join_behind_an_exclusive_split_never_opens():
    lanes = lane("office", "s", "x", "a", "b", "j", "e")
    drawn = [lanes, start(), SPLIT.format(' default="xb"'), well("a", "b"), node("parallelGateway", "j"), end()]
    ways = [way("x", "a", "y"), way("x", "b"), flows("s x", "a j", "b j", "j e")]
    assert found(*drawn, *ways) == [("never-opens", "j")]


def test_a_parallel_join_behind_a_parallel_split_opens():
    lanes = lane("office", "s", "x", "a", "b", "j", "e")
    gates = node("parallelGateway", "x") + node("parallelGateway", "j")
    assert found(lanes, start(), well("a", "b"), gates, end(), flows("s x", "x a", "x b", "a j", "b j", "j e")) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_kind_shows_wrong_and_right_in_both_languages(kind: type[Advice]):
    assert all(len(pair) == 2 and all(pair) for pair in (kind.wrong, kind.right))
