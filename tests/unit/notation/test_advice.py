"""What runs and yet is drawn badly is said at its element; what is drawn well is left in peace."""

from pathlib import Path

import pytest

from engine.domain.advice import RULES
from engine.domain.fault_rules import Rule
from engine.notation.advice import advise
from tests.integration.commands.small import lane, properties
from tests.unit.executor.bpmn import end, flows, node, process, start, user

WELL = properties(stepClass="review", legalBasis="stttt.d27.k3", output="Ý kiến")
SPLIT = '<bpmn:exclusiveGateway id="x" name="Chọn?"{}/>'


def found(*parts: str) -> list[tuple[str, str]]:
    return [(one.rule.code, one.place) for one in advise(process("".join(parts)))]


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
    assert bare == [("nobodys-task", "a"), ("no-limit", "a"), ("no-clause", "a"), ("no-output", "a")]


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


def test_the_join_says_at_which_choice_it_never_opens():
    drawn = [start(), SPLIT.format(' default="xb"'), well("a", "b"), node("parallelGateway", "j"), end()]
    ways = [way("x", "a", "y"), way("x", "b"), flows("s x", "a j", "b j", "j e")]
    (one,) = (one for one in advise(process("".join([*drawn, *ways]))) if one.rule.code == "never-opens")
    assert (one.facts["split"], one.facts["way"]) in (("x", "a"), ("x", "b"))


def test_a_choice_inside_one_of_parallel_ways_that_leaves_them_lets_the_join_wait():
    lanes = lane("office", "s", "x", "a", "b", "c", "g", "j", "e")
    gates = node("parallelGateway", "g") + SPLIT.format(' default="xc"') + node("parallelGateway", "j")
    ways = [flows("s g", "g a", "g x", "a j", "b j", "j e", "c f"), way("x", "b", "y"), way("x", "c")]
    assert found(lanes, start(), gates, well("a", "b", "c"), end(), end("f"), *ways) == [("never-opens", "j")]


def test_parallel_ways_that_meet_without_a_join_run_on_twice():
    lanes = lane("office", "s", "g", "a", "b", "c", "e")
    gates = node("parallelGateway", "g")
    drawn = flows("s g", "g a", "g b", "a c", "b c", "c e")
    assert found(lanes, start(), gates, well("a", "b", "c"), end(), drawn) == [("runs-twice", "c")]


def test_an_inclusive_join_waits_only_for_ways_that_were_taken():
    lanes = lane("office", "s", "x", "a", "b", "j", "e")
    gates = '<bpmn:inclusiveGateway id="x" name="Chọn?" default="xb"/>' + node("inclusiveGateway", "j")
    ways = [way("x", "a", "y"), way("x", "b"), flows("s x", "a j", "b j", "j e")]
    assert found(lanes, start(), gates, well("a", "b"), end(), *ways) == []


def test_many_parallel_ways_with_loops_are_followed_in_time():
    names = [f"t{n}" for n in range(14)]
    gates = node("parallelGateway", "g") + node("parallelGateway", "j")
    drawn = flows("s g", "j e", *(f"g {one}" for one in names), *(f"{one} j" for one in names))
    assert found(lane("office", "s", "g", "j", "e", *names), start(), gates, well(*names), end(), drawn) == []


def test_what_an_import_left_is_said_until_somebody_takes_it_away():
    noted = WELL.replace(
        "</zeebe:properties>", '<zeebe:property name="imported" value="camunda:priority = 5"/></zeebe:properties>'
    )
    drawn = lane("office", "s", "a", "e") + start() + user("a", ext=noted) + end() + flows("s a", "a e")
    assert [one.text("en") for one in advise(process(drawn))] == ['Element "a", when imported: camunda:priority = 5']


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_every_rule_shows_wrong_and_right_in_both_languages(rule: Rule):
    assert all(len(pair) == 2 and all(pair) for pair in (rule.says, rule.wrong, rule.right))


def test_the_reference_names_every_rule():
    text = (Path(__file__).parents[3] / "docs" / "reference" / "drawing-rules.md").read_text(encoding="utf-8")
    assert [code for code in RULES if f"| `{code}` |" not in text] == []
