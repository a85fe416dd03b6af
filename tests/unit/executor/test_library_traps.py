"""SpiffWorkflow 3.2.0 row by row: what the library does wrong runs right here, or is refused.

The numbers are those of the library study: 1–32 its limitations, "6.n" its measured defects. What is refused stands in
tests/unit/notation/test_refusals.py, under the names given in REFUSED; what other tests prove is not repeated (event
subprocesses, rows 10–13 and 6.14: test_event_subprocesses.py; rows 9, 15–17, 21, 24–27, 32 and 6.13–6.17, which are
constructs of their own: tests/conformance/bpmn).
"""

from datetime import timedelta

import pytest

from engine.domain.facts import FlowTaken, IncidentRaised, InstanceEnded, SubscriptionOpened, TaskOpened, TimerSet
from engine.domain.steps import FireTimer
from engine.executor.expressions import LOCAL
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flow,
    flows,
    message,
    message_ref,
    model,
    node,
    process,
    repeat,
    script,
    start,
    timer,
    user,
)
from tests.unit.executor.table import Table, World
from tests.unit.notation import test_refusals

REFUSED = {
    "10": ["error start"],
    "28, 6.22": ["program text"],
}


@pytest.mark.parametrize("names", REFUSED.values(), ids=REFUSED.keys())
def test_the_rows_that_are_refused_have_their_test(names: list[str]):
    assert set(names) <= set(test_refusals.NOT_SUPPORTED)


def table(body: str, tops: str = "", world: World | None = None) -> Table:
    return Table(model(process(body, tops=tops)), world)


def waits_after_start(body: str, tops: str = "", **variables: object) -> list[str]:
    t = table(body, tops)
    t.start(**variables)
    return t.waits()


def test_2_flows_and_boundary_events_without_ids_count():
    body = start() + user("a") + user("b")
    body += '<bpmn:sequenceFlow sourceRef="s" targetRef="a"/><bpmn:sequenceFlow sourceRef="a" targetRef="b"/>'
    body += f'<bpmn:boundaryEvent attachedToRef="a">{timer("P1D")}</bpmn:boundaryEvent>'
    t = table(body)
    t.start()
    t.finish("a")
    assert t.waits() == ["b"]
    assert not t.of(FlowTaken)


def test_4_the_same_ids_in_caller_and_called_do_not_meet():
    inner = node("subProcess", "sub", inner=user("a"))
    child = model(process(start() + inner + flows("s sub"), process_id="child"), process_id="child", key=2)
    body = start() + node("callActivity", "c", ext='<zeebe:calledElement processId="child"/>') + inner
    t = Table(model(process(body + flows("s c", "c sub")), called={"child": child}))
    t.start()
    t.finish("a")
    t.finish("a")
    assert t.of(InstanceEnded)


def test_5_references_with_a_prefix_are_resolved():
    catch = node("intermediateCatchEvent", "m", inner='<bpmn:messageEventDefinition messageRef="tns:answer"/>')
    assert waits_after_start(start() + catch + flows("s m"), message("answer"), caseNo="1") == ["m"]


def test_14_an_interrupting_event_inside_comes_before_what_else_is_ready():
    fail = end("fail", '<bpmn:errorEventDefinition errorRef="no"/>')
    inner = (
        start("is")
        + user("a")
        + node("parallelGateway", "f")
        + fail
        + user("b")
        + flows("is a", "a f", "f fail", "f b")
    )
    body = start() + node("subProcess", "sub", inner=inner)
    body += boundary("caught", "sub", '<bpmn:errorEventDefinition errorRef="no"/>') + user("mend")
    t = table(body + flows("s sub", "caught mend"), '<bpmn:error id="no" errorCode="NO"/>')
    t.start()
    t.finish("a")
    assert [fact.element_id for fact in t.of(TaskOpened)] == ["mend"]


def test_15_an_error_is_caught_around_its_own_scope_and_not_by_a_neighbour():
    caught = '<bpmn:errorEventDefinition errorRef="no"/>'
    inner = start("is") + user("a") + end("fail", caught) + flows("is a", "a fail")
    body = start() + node("subProcess", "sub", inner=inner) + node("subProcess", "next", inner=user("n"))
    body += boundary("mine", "sub", caught) + boundary("its", "next", caught) + user("mend") + user("wrong")
    t = table(body + flows("s sub", "s next", "mine mend", "its wrong"), '<bpmn:error id="no" errorCode="NO"/>')
    t.start()
    t.finish("a")
    assert t.waits() == ["n", "mend"]


def test_18_a_definition_by_reference_is_waited_for():
    tops = '<bpmn:timerEventDefinition id="day"><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>'
    catch = node("intermediateCatchEvent", "t", inner="<bpmn:eventDefinitionRef>day</bpmn:eventDefinitionRef>")
    assert waits_after_start(start() + catch + flows("s t"), tops) == ["t"]


def test_24_the_counters_of_a_loop_are_seen_and_odd_conditions_are_incidents():
    t = table(start() + user("a", inner=repeat("=[1,2]", until="=numberOfInstances")) + flows("s a"))
    t.start()
    t.finish("a")
    assert t.one(IncidentRaised).code == "condition-not-boolean"


def test_30_a_timer_without_offset_is_vietnams_in_any_zone():
    t = table(
        start() + node("intermediateCatchEvent", "t", inner=timer("2024-07-01T08:00:00", "timeDate")) + flows("s t")
    )
    t.start()
    assert t.one(TimerSet).due_at.astimezone(LOCAL).hour == 8


def test_6_1_lists_of_two_branches_do_not_shrink_each_other():
    body = start() + node("parallelGateway", "f") + script("a", "=append(list, 3)", "list") + user("b")
    body += node("parallelGateway", "j") + user("after") + flows("s f", "f a", "f b", "a j", "b j", "j after")
    t = table(body)
    t.start(list=[1, 2])
    t.finish("b", other=1)
    assert t.variables["list"] == [1, 2, 3]


def test_6_2_a_value_in_one_place_is_not_changed_through_another():
    body = start() + script("a", "=context put(doc, &quot;x&quot;, 2)".replace("&quot;", '"'), "copy") + user("b")
    t = table(body + flows("s a", "a b"))
    t.start(doc={"x": 1})
    assert t.variables == {"doc": {"x": 1}, "copy": {"x": 2}}


def test_6_3_a_form_value_called_typename_survives():
    t = table(start() + user("a") + user("b") + flows("s a", "a b"))
    t.start(form={"typename": "datetime", "value": 1})
    t.finish("a")
    assert t.variables == {"form": {"typename": "datetime", "value": 1}}


def test_6_5_a_second_case_of_a_definition_runs_like_the_first():
    bpmn = model(process(start() + user("a", inner=repeat("=[1,2]")) + end() + flows("s a", "a e")))
    first, second = Table(bpmn, number=1), Table(bpmn, number=2)
    second.live = first.live
    for t in (first, second):
        t.start()
        t.finish("a")
        t.finish("a")
        assert t.of(InstanceEnded)


def test_6_9_two_timers_behind_one_gateway_are_two_timers():
    body = start() + node("eventBasedGateway", "g") + node("intermediateCatchEvent", "t1", inner=timer("PT1H"))
    body += node("intermediateCatchEvent", "t2", inner=timer("PT2H")) + user("a") + user("b")
    t = table(body + flows("s g", "g t1", "g t2", "t1 a", "t2 b"))
    t.start()
    one, two = t.of(TimerSet)
    assert two.due_at - one.due_at == timedelta(hours=1)
    t.step(FireTimer(key=one.key))
    assert t.waits() == ["a"]


def test_6_12_a_message_goes_to_one_subscription():
    catch = [node("intermediateCatchEvent", name, inner=message_ref("answer")) for name in ("m1", "m2")]
    t = table(start() + "".join(catch) + user("a") + flows("s m1", "s m2", "m1 a"), message("answer"))
    t.start(caseNo="1")
    assert [fact.correlation_key for fact in t.of(SubscriptionOpened)] == ["1", "1"]
    t.deliver("m1")
    assert t.waits() == ["m2", "a"]


def test_feel_5_moving_a_shape_does_not_change_the_way():
    shape = '<di:BPMNShape xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" bpmnElement="b"/>'
    body = start() + node("exclusiveGateway", "g") + user("a") + user("b") + flows("s g") + flow("g", "a", "=true")
    assert waits_after_start(body + flow("g", "b", "=true"), shape) == ["a"]
