"""Signals and messages: thrown, heard in the case, and as ways in."""

import pytest

from engine.domain.errors import NotFound
from engine.domain.facts import IncidentRaised, JobOpened, MessageThrown, SignalThrown, SubscriptionOpened
from engine.domain.steps import Start
from engine.notation.bpmn import read_bpmn
from engine.ports import StartPoint
from tests.conformance.bpmn.parts import catch, line, listener, signal, throw
from tests.conformance.bpmn.trace import TOPS, Step, case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    mapping,
    message_ref,
    node,
    process,
    service,
    start,
    timer,
    user,
)

WITH = mapping(inputs={"why": "=reason"})
PUBLISH = '<zeebe:publishMessage correlationKey="=no" messageId="=no + no" timeToLive="PT1H"/>'
#: the same in a form that Camunda Modeler keeps
KEPT = "<zeebe:properties>{}</zeebe:properties>".format(
    "".join(
        f'<zeebe:property name="publish.{name}" value="{value}"/>'
        for name, value in (("correlationKey", "=no"), ("messageId", "=no + no"), ("timeToLive", "PT1H"))
    )
)
ANSWER = message_ref("answer")


def begin(element_id: str, **variables: object) -> Step:
    return lambda t: t.step(Start(element_id=element_id, variables=variables))


# ---------------------------------------------------------------- signals


def test_a_signal_is_heard_in_the_case_and_told_to_the_outside():
    body = start() + user("a") + throw("x", signal(), ext=WITH) + catch("c", signal()) + user("m")
    t = case(body + flows("s a", "a x", "s c", "c m"))
    t.start(reason="late")
    t.finish("a")
    assert trace(t.last) == "-a +x ^x -x -c +m ?m"
    thrown = t.one(SignalThrown)
    assert (thrown.name, thrown.variables, t.variables["why"]) == ("closed", {"why": "late"}, "late")


def test_only_what_the_mapping_says_goes_out():
    t = case(start() + end("e", signal()) + line("s", "e"))
    t.start(secret=1)
    assert t.one(SignalThrown).variables == {}


def test_everybody_who_waits_hears_a_signal():
    body = start() + user("a") + boundary("b", "a", signal()) + listener("h", signal(), interrupting=False)
    body += (
        node("eventBasedGateway", "g")
        + catch("c", signal())
        + catch("d", timer("P1D"))
        + user("w")
        + end("e", signal())
    )
    body += flows("s a", "s g", "g c", "g d", "s w", "w e")
    assert traces(body, go(), finish("w"))[1] == "-w +e ^e ?hs xa +b -g +c -e -c -b +h +hs -hs +ht ?ht"


def test_who_throws_may_be_taken_away_by_it():
    body = start() + throw("x", signal()) + user("after") + listener("h", signal()) + line("s", "x", "after")
    assert traces(body, go()) == ["?hs +s -s +x ^x xx +h +hs -hs +ht ?ht"]


def test_a_signal_that_comes_from_outside_is_delivered():
    body = start() + catch("c", signal()) + line("s", "c")
    assert traces(body, go(), lambda t: t.deliver("c", n=1))[1] == "-c end:completed"


# ---------------------------------------------------------------- messages


@pytest.mark.parametrize(
    "thrower",
    [
        throw("x", ANSWER, ext=WITH + PUBLISH),
        node("intermediateThrowEvent", "x", ext=WITH, inner=ANSWER.replace(
            "/>", f"><bpmn:extensionElements>{PUBLISH}</bpmn:extensionElements></bpmn:messageEventDefinition>")),
        node("sendTask", "x", ext=WITH + PUBLISH, attributes='messageRef="answer"'),
        node("endEvent", "x", ext=WITH + PUBLISH, inner=ANSWER),
        throw("x", ANSWER, ext=WITH + KEPT),
        node("sendTask", "x", ext=WITH + KEPT, attributes='messageRef="answer"'),
    ],
    ids=["event", "definition", "task", "end", "event by properties", "task by properties"],
)  # fmt: skip
def test_a_message_is_published_with_its_key_and_its_time_to_live(thrower: str):
    t = case(start() + thrower + line("s", "x"))
    t.start(no="17", reason="late")
    thrown = t.one(MessageThrown)
    assert (thrown.name, thrown.correlation_key, thrown.message_id) == ("answer", "17", "1717")
    assert (thrown.time_to_live, thrown.variables, trace(t.last)) == (
        "PT1H",
        {"why": "late"},
        "+s -s +x ^x -x end:completed",
    )


def test_a_time_to_live_that_is_none_is_an_incident():
    t = case(start() + throw("x", ANSWER, ext=PUBLISH.replace("PT1H", "soon")) + line("s", "x"))
    t.start(no="17")
    assert t.one(IncidentRaised).code == "unusable-value"


def test_a_message_may_also_be_sent_by_a_worker():
    job = '<zeebe:taskDefinition type="post"/>'
    body = start() + throw("x", ANSWER, ext=job) + node("sendTask", "y", ext=job) + line("s", "x", "y")
    t = case(body)
    t.start()
    assert t.waits(JobOpened) == ["x"]
    t.job("x")
    assert (trace(t.last), t.waits(JobOpened)) == ("-x +y ?y", ["y"])


def test_a_receive_task_waits_and_may_be_overtaken():
    body = start() + node("receiveTask", "r", attributes='messageRef="answer"') + boundary("b", "r", timer("P1D"))
    body += line("s", "r")
    assert traces(body, go(), lambda t: t.deliver("r", n=1)) == ["+s -s +r ?r ?b", "-r end:completed"]
    assert traces(body, go(), lambda t: t.fire("b"))[1] == "xr +b -b end:completed"


# ---------------------------------------------------------------- ways in

WAYS = (
    start("s") + node("startEvent", "m", inner=ANSWER) + node("startEvent", "g", inner=signal())
    + node("startEvent", "t", inner=timer("R/P1D", "timeCycle")) + user("a") + user("b")
    + flows("s a", "m b", "g b", "t b")
)  # fmt: skip


@pytest.mark.parametrize("way", ["m", "g", "t"])
def test_a_start_event_with_a_trigger_begins_its_own_path(way: str):
    assert traces(WAYS, begin(way)) == [f"+{way} -{way} +b ?b"]


def test_without_a_trigger_the_plain_start_begins():
    assert traces(WAYS, go()) == ["+s -s +a ?a"]


def test_a_way_in_that_is_not_there_is_refused():
    with pytest.raises(NotFound):
        traces(WAYS, begin("a"))


def test_the_ways_in_are_told():
    info = read_bpmn(process(WAYS, tops=TOPS)).processes[0]
    assert (info.startable, info.message_starts) == (True, ("answer",))
    assert info.starts == (
        StartPoint(element_id="s", kind="none"),
        StartPoint(element_id="m", kind="message", name="answer"),
        StartPoint(element_id="g", kind="signal", name="closed"),
        StartPoint(element_id="t", kind="timer", name="R/P1D", timer="timeCycle"),
    )


RECEIVES = node("receiveTask", "r", attributes='messageRef="answer" instantiate="true"') + user("a") + line("r", "a")


def test_a_receive_task_begins_a_case():
    assert traces(RECEIVES, begin("r", n=1)) == ["+r -r +a ?a"]
    info = read_bpmn(process(RECEIVES, tops=TOPS)).processes[0]
    assert (info.startable, info.starts) == (False, (StartPoint(element_id="r", kind="message", name="answer"),))


def test_one_of_the_events_behind_a_gateway_begins_a_case():
    body = node("eventBasedGateway", "g", attributes='instantiate="true"') + catch("c", ANSWER) + catch("d", signal())
    body += user("a") + user("b") + flows("g c", "g d", "c a", "d b")
    assert traces(body, begin("d")) == ["+d -d +b ?b"]
    assert [way.element_id for way in read_bpmn(process(body, tops=TOPS)).processes[0].starts] == ["c", "d"]


def test_what_listens_in_the_process_listens_whatever_began_it():
    t = case(WAYS + listener("h", signal()))
    t.step(Start(element_id="m"))
    assert t.waits(SubscriptionOpened) == ["hs"]


def test_a_job_of_a_service_task_is_worked_by_somebody_else():
    body = start() + service("v", "post") + line("s", "v")
    assert traces(body, go(), lambda t: t.job("v", n=1)) == ["+s -s +v ?v", "-v end:completed"]
