"""Activities that wait for several tokens, and that send several on."""

import pytest

from engine.domain.errors import InvalidInput
from engine.domain.facts import IncidentRaised
from engine.domain.steps import Modify, RetryElement
from engine.executor.replay import Recorded, replay
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.parts import line, times
from tests.conformance.bpmn.trace import case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import end, flows, node, process, start, user


def collecting(needs: int, inner: str = "") -> str:
    x = node("userTask", "x", ext="<zeebe:userTask/>", inner=inner, attributes=f'startQuantity="{needs}"')
    return start() + user("a") + user("b") + x + end() + flows("s a", "s b", "a x", "b x", "x e")


def test_it_begins_with_the_last_of_the_tokens_it_needs():
    assert traces(collecting(2), go(), finish("a"), finish("b"), finish("x")) == [
        "+s -s +a ?a +b ?b",
        "-a",
        "-b +x ?x",
        "-x +e -e end:completed",
    ]


def test_a_repeated_activity_needs_them_as_a_whole():
    assert traces(collecting(2, times("2")), go(), finish("a"), finish("b"))[1:] == ["-a", "-b +x +x +x ?x ?x"]


def test_along_each_flow_go_as_many_as_it_gives():
    a = node("task", "a", attributes='completionQuantity="3"')
    body = start() + a + node("task", "x", attributes='startQuantity="2"') + user("w") + line("s", "a", "x", "w")
    assert traces(body, go())[0].startswith("+s -s +a -a +x -x +w ?w")
    assert traces(start() + a + user("w") + line("s", "a", "w"), go()) == ["+s -s +a -a +w ?w +w ?w +w ?w"]


def test_too_few_tokens_are_an_incident_that_can_be_mended():
    t = case(collecting(3))
    t.start()
    for name in ("a", "b"):
        t.finish(name)
    stuck = t.one(IncidentRaised)
    assert (stuck.code, stuck.element_id, "2 / 3" in stuck.text_en) == ("join-stuck", "x", True)
    t.step(RetryElement(key=stuck.key))
    assert trace(t.last) == "!x:join-stuck"
    t.step(Modify(activate=("a",), stop=()))
    t.finish("a")
    assert trace(t.last) == "-a +x ?x"


def test_what_is_beyond_begins_the_next_round_and_it_runs_again_to_the_letter():
    a = node("task", "a", attributes='completionQuantity="5"')
    t = case(start() + a + node("userTask", "x", ext="<zeebe:userTask/>", attributes='startQuantity="2"')
             + line("s", "a", "x"))  # fmt: skip
    t.start()
    assert trace(t.last) == "+s -s +a -a +x ?x +x ?x"
    t.finish("x")
    records = [Recorded(step=step, at=at, facts=facts) for step, at, facts, _ in t.steps]
    found = replay(SpiffExecutor(read_bpmn), t.case.model, t.case.key, records)
    assert list(found.digests) == [digest for *_, digest in t.steps]


@pytest.mark.parametrize("number", ["0", "-1", "two", "1000", ""])
def test_what_is_no_number_of_tokens_is_refused(number):
    with pytest.raises(InvalidInput):
        read_bpmn(process(start() + node("task", "x", attributes=f'startQuantity="{number}"') + line("s", "x")))
