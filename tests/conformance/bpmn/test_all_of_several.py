"""Parallel multiple events: what happens when everything that they wait for has come, wherever they stand."""

import pytest

from engine.domain.errors import InvalidInput
from engine.domain.facts import SubscriptionOpened
from engine.domain.steps import DeliverMessage, SetVariables, Start
from engine.executor.replay import Recorded, replay
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.parts import catch, condition, error, line, signal, sub
from tests.conformance.bpmn.trace import TOPS, case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import end, flows, message_ref, node, process, start, timer, user

ALL = 'parallelMultiple="true"'
BOTH = message_ref("answer") + signal()


def told(kind: str, **variables: object):
    """The message or signal that is waited for comes."""

    def step(t):
        opened = [fact for fact in t.open(SubscriptionOpened) if fact.kind == kind]
        return t.step(DeliverMessage(key=opened[0].key, variables=variables))

    return step


def edge(definition: str = BOTH, attributes: str = "") -> str:
    b = node("boundaryEvent", "b", inner=definition, attributes=f'attachedToRef="a" {ALL} {attributes}')
    return start() + user("a") + b + user("z") + flows("s a", "b z")


def test_on_an_edge_the_last_of_them_interrupts():
    assert traces(edge(), go(), told("signal"), told("message")) == ["+s -s +a ?a ?b ?b", "", "xa +b -b +z ?z"]


def test_who_is_done_before_waits_for_nothing_any_more():
    t = case(edge())
    t.start()
    told("signal")(t)
    t.finish("a")
    assert (trace(t.last), t.waits()) == ("-a end:completed", [])


def test_beside_the_activity_it_happens_again_and_again():
    body = edge(attributes='cancelActivity="false"')
    steps = [told("signal"), told("message")]
    assert traces(body, go(), *steps, *steps)[1:] == ["", "?b ?b +b -b +z ?z", "", "?b ?b +b -b +z ?z"]


def test_what_came_with_each_of_them_arrives_together():
    t = case(edge())
    t.start()
    told("signal", x=1)(t)
    assert "x" not in t.variables
    told("message", y=2)(t)
    assert (t.variables["x"], t.variables["y"]) == (1, 2)


def test_a_condition_on_an_edge_reads_what_the_activity_reads():
    t = case(edge(condition("=n > 2") + signal()))
    t.start(n=1)
    told("signal")(t)
    assert t.waits() == ["a"]
    t.step(SetVariables(scope_key=None, variables={"n": 3}))
    assert trace(t.last) == "xa +b -b +z ?z"


@pytest.mark.parametrize(("kind", "last"), [("true", "xa +h +hs -hs +ht ?ht"), ("false", "+h +hs -hs +ht ?ht ?hs ?hs")])
def test_an_event_subprocess_starts_with_the_last_of_them(kind, last):
    first = node("startEvent", "hs", inner=BOTH, attributes=f'{ALL} isInterrupting="{kind}"')
    h = sub("h", first + user("ht") + line("hs", "ht"), attributes='triggeredByEvent="true"')
    body = start() + user("a") + h + line("s", "a")
    assert sorted(traces(body, go(), told("message"), told("signal"))[2].split()) == sorted(last.split())


def test_an_event_subprocess_that_waits_for_several_keeps_no_scope_from_ending():
    first = node("startEvent", "hs", inner=BOTH, attributes=ALL)
    h = sub("h", first + user("ht") + line("hs", "ht"), attributes='triggeredByEvent="true"')
    inner = start("i") + user("a") + line("i", "a") + h
    body = start() + sub("sub", inner) + user("w") + line("s", "sub", "w")
    assert traces(body, go(), finish("a"), finish("w")) == ["+s -s +sub ?hs ?hs +i -i +a ?a", "-a -sub +w ?w",
                                                            "-w end:completed"]  # fmt: skip


@pytest.mark.parametrize(("attributes", "first"), [("", "+x -x +z ?z"), (ALL, "")])
def test_behind_an_event_based_gateway_one_or_all_of_them_choose_the_way(attributes, first):
    g = node("eventBasedGateway", "g") + node("intermediateCatchEvent", "x", inner=BOTH, attributes=attributes)
    body = start() + g + catch("d", timer("P1D")) + user("z") + flows("s g", "g x", "g d", "x z")
    done = traces(body, go(), told("signal"), *([told("message")] if attributes else []))
    assert done[0] == "+s -s +g ?x ?x ?d"
    assert (done[1].removeprefix("-g "), done[-1]) == (first, "-g +x -x +z ?z")


# ---------------------------------------------------------------- the start of a process


STARTS = node("startEvent", "x", inner=BOTH, attributes=ALL) + user("a") + line("x", "a")


def test_the_first_of_them_begins_the_case_which_waits_for_the_rest():
    t = case(STARTS)
    t.step(Start(element_id="x#2", variables={"who": "lan"}))
    assert trace(t.last) == "+x ?x"
    told("message")(t)
    assert trace(t.last) == "-x +a ?a"
    ways = read_bpmn(process(STARTS, tops=TOPS)).processes[0].starts
    assert [(way.element_id, way.kind, way.first_of_all) for way in ways] == [
        ("x#1", "message", True),
        ("x#2", "signal", True),
    ]


def test_a_gateway_that_instantiates_may_wait_for_all_of_its_events():
    g = node("eventBasedGateway", "g", attributes='instantiate="true" eventGatewayType="Parallel"')
    body = g + catch("c", message_ref("answer")) + catch("d", signal()) + user("a") + end()
    body += flows("g c", "g d", "c a", "d e")
    t = case(body)
    t.step(Start(element_id="c"))
    assert trace(t.last) == "+c -c +d ?d +a ?a"
    t.finish("a")
    assert trace(t.last) == "-a"
    told("signal")(t)
    assert trace(t.last) == "-d +e -e end:completed"


def test_all_of_this_runs_again_to_the_letter():
    for body, first in ((edge(attributes='cancelActivity="false"'), Start()), (STARTS, Start(element_id="x#1"))):
        t = case(body)
        t.step(first)
        while waiting := t.open(SubscriptionOpened)[:3]:
            if len(t.steps) > 4:
                break
            t.step(DeliverMessage(key=waiting[0].key, variables={f"v{len(t.steps)}": 1}))
        records = [Recorded(step=step, at=at, facts=facts) for step, at, facts, _ in t.steps]
        found = replay(SpiffExecutor(read_bpmn), t.case.model, t.case.key, records)
        assert list(found.digests) == [digest for *_, digest in t.steps]


@pytest.mark.parametrize(
    "body",
    [
        edge(message_ref("answer") + error()),
        start() + node("eventBasedGateway", "g", attributes='eventGatewayType="Parallel"') + catch("c", signal())
        + catch("d", timer("P1D")) + flows("s g", "g c", "g d"),
        node("eventBasedGateway", "g", attributes='instantiate="true"') + catch("d", signal())
        + node("intermediateCatchEvent", "x", inner=BOTH, attributes=ALL) + flows("g x", "g d"),
    ],
)  # fmt: skip
def test_what_cannot_be_waited_for_together_is_refused(body):
    with pytest.raises(InvalidInput):
        read_bpmn(process(body, tops=TOPS))
