"""Ad-hoc subprocesses without a list: somebody says what is to be done, one thing after the other or side by side."""

import pytest

from engine.domain.errors import InvalidInput, NotFound
from engine.domain.facts import ElementEntered, VariablesChanged
from engine.domain.steps import Begin, BeginInside
from tests.conformance.bpmn.parts import line, sub
from tests.conformance.bpmn.trace import case, finish, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import start, user

UNTIL = "<bpmn:completionCondition>=enough</bpmn:completionCondition>"


def by_hand(inner: str = "", attributes: str = "") -> str:
    h = sub("h", user("a") + user("b") + user("c") + line("a", "b") + inner, kind="adHocSubProcess",
            attributes=attributes)  # fmt: skip
    return start() + h + user("z") + line("s", "h", "z")


def choose(*element_ids: str, cancel: bool = False, **variables: object):
    def step(t):
        key = next(fact.key for fact in t.facts if isinstance(fact, ElementEntered) and fact.element_id == "h")
        begun = tuple(Begin(element_id=one, local={one: variables} if variables else {}) for one in element_ids)
        return t.step(BeginInside(key=key, begin=begun, cancel_remaining=cancel))

    return step


def test_it_waits_until_somebody_chooses_and_is_over_when_what_was_chosen_is_done():
    assert traces(by_hand(), go(), choose("a", "c"), finish("c"), finish("a"), finish("b")) == [
        "+s -s +h",
        "+a ?a +c ?c",
        "-c",
        "-a +b ?b",
        "-b -h +z ?z",
    ]


def test_with_a_condition_it_waits_for_more_until_that_holds():
    body = by_hand(UNTIL)
    assert traces(body, go(enough=False), choose("c"), finish("c"), choose("c"), finish("c", enough=True))[2:] == [
        "-c",
        "+c ?c",
        "-c -h +z ?z",
    ]


@pytest.mark.parametrize(("kind", "last"), [("true", "-c xa -h +z ?z"), ("false", "-c")])
def test_what_is_under_way_when_the_condition_holds_is_stopped_or_waited_for(kind, last):
    body = by_hand(UNTIL, f'cancelRemainingInstances="{kind}"')
    assert traces(body, go(enough=False), choose("a", "c"), finish("c", enough=True))[2] == last


def test_in_sequence_what_is_chosen_waits_for_its_turn():
    body = by_hand(attributes='ordering="Sequential"')
    assert traces(body, go(), choose("c", "c"), choose("a"), finish("c"), finish("c"))[1:] == [
        "+c ?c",
        "",
        "-c +c ?c",
        "-c +a ?a",
    ]


def test_the_same_activity_runs_as_often_as_it_is_chosen_with_variables_of_its_own():
    t = case(by_hand())
    t.start()
    choose("c", n=1)(t)
    (changed,) = [fact for fact in t.last if isinstance(fact, VariablesChanged)]
    assert (changed.new, changed.scope_key) == ({"n": 1}, t.of(ElementEntered)[0].key)
    choose("c", n=2)(t)
    assert t.waits() == ["c", "c"]


def test_what_is_under_way_can_be_stopped_for_what_is_chosen():
    assert traces(by_hand(), go(), choose("a"), choose("c", cancel=True))[2] == "xa +c ?c"


@pytest.mark.parametrize("element_id", ["b", "z", "h", "nothing"])
def test_only_its_first_activities_can_be_chosen(element_id):
    t = case(by_hand())
    t.start()
    with pytest.raises(InvalidInput):
        choose("a", element_id)(t)
    assert t.waits() == []


def test_one_that_is_over_takes_nothing_any_more():
    t = case(by_hand())
    t.start()
    choose("c")(t)
    finish("c")(t)
    with pytest.raises(NotFound):
        choose("c")(t)
