"""Timers, messages, signals, errors, and the ends of things."""

from datetime import UTC, datetime

import pytest

from engine.domain.errors import NotFound
from engine.domain.facts import (
    ElementLeft,
    FlowTaken,
    IncidentRaised,
    InstanceEnded,
    SubscriptionClosed,
    SubscriptionOpened,
    TaskClosed,
    TaskOpened,
    TimerCleared,
    TimerSet,
)
from engine.domain.keys import element_key, instance_key
from engine.domain.steps import Cancel, FireTimer, RetryElement, SetVariables
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    mapping,
    message,
    message_ref,
    model,
    node,
    process,
    repeat,
    start,
    timer,
    user,
)
from tests.unit.executor.table import Table


def table(body: str, tops: str = "") -> Table:
    return Table(model(process(body, tops=tops)))


def catch(node_id: str, definition: str) -> str:
    return node("intermediateCatchEvent", node_id, inner=definition)


# ---------------------------------------------------------------- timers


@pytest.mark.parametrize(
    ("kind", "text", "due"),
    [
        ("timeDuration", "PT1H", "2024-06-03T02:00"),
        ("timeDuration", "P1M2DT3H", "2024-07-05T04:00"),
        ("timeDuration", '=duration("P2D")', "2024-06-05T01:00"),
        ("timeDuration", "=wait", "2024-06-03T01:30"),
        ("timeDate", "2024-06-10T08:00:00", "2024-06-10T01:00"),
        ("timeDate", "2024-06-10T08:00:00+00:00", "2024-06-10T08:00"),
        ("timeDate", '=date and time("2024-06-10T08:00:00")', "2024-06-10T01:00"),
        ("timeDate", '=date("2024-06-10")', "2024-06-09T17:00"),
        ("timeDate", "=deadline", "2024-06-30T17:00"),
    ],
)
def test_a_timer_is_due_when_its_text_or_expression_says(kind: str, text: str, due: str):
    t = table(start() + catch("t", timer(text, kind)) + flows("s t"))
    t.start(wait="PT30M", deadline="2024-07-01")
    assert t.one(TimerSet).due_at == datetime.fromisoformat(due).replace(tzinfo=UTC)


@pytest.mark.parametrize("value", [None, "soon", True, "P", "P99999999999D", [1]])
def test_a_timer_that_says_no_time_is_an_incident_and_can_be_mended(value: object):
    t = table(start() + catch("t", timer("=wait")) + end() + flows("s t", "t e"))
    t.start(wait=value)
    stuck = t.one(IncidentRaised)
    assert stuck.code == "unusable-value"
    t.step(SetVariables(scope_key=None, variables={"wait": "PT1H"}))
    t.step(RetryElement(key=stuck.key))
    t.fire("t")
    assert t.of(InstanceEnded)


def test_a_timer_fires_once_and_only_that_one():
    body = start() + catch("t1", timer("PT1H")) + catch("t2", timer("PT1H")) + flows("s t1", "s t2")
    t = table(body)
    t.start()
    key = t.waiting(TimerSet, "t2")
    t.fire("t2")
    assert t.waits() == ["t1"]
    with pytest.raises(NotFound):
        t.step(FireTimer(key=key))


LATE = start() + user("a") + user("b") + user("c") + flows("s a", "a b")


def test_an_interrupting_timer_takes_the_task_away():
    t = table(LATE + boundary("late", "a", timer("P2D")) + flows("late c"))
    t.start()
    t.fire("late")
    assert t.waits() == ["c"]
    assert t.one(TaskClosed).end == "terminated"
    assert [(f.element_id, f.end) for f in t.of(ElementLeft)] == [("a", "terminated"), ("late", "completed")]


def test_a_finished_task_clears_its_timer():
    t = table(LATE + boundary("late", "a", timer("P2D")) + flows("late c"))
    t.start()
    t.finish("a")
    assert t.one(TimerCleared).element_id == "late"
    assert t.waits() == ["b"]


def test_a_reminding_timer_leaves_the_task_and_fires_once():
    t = table(LATE + boundary("late", "a", timer("P2D"), interrupting=False) + flows("late c"))
    t.start()
    t.fire("late")
    assert t.waits() == ["a", "c"]


def test_a_cycle_fires_as_often_as_it_says_and_what_it_started_stays():
    t = table(LATE + boundary("late", "a", timer("R3/PT1H", "timeCycle"), interrupting=False) + flows("late c"))
    t.start()
    assert (t.one(TimerSet).repetitions, t.one(TimerSet).due_at.hour) == (2, 2)
    t.fire("late")
    assert (t.one(TimerSet).repetitions, t.one(TimerSet).due_at.hour) == (1, 3)
    t.fire("late")
    t.finish("a")
    assert t.waits() == ["c", "c", "b"]
    assert len(t.of(TimerCleared)) == 1


def test_a_cycle_ends_after_its_last_round():
    t = table(LATE + boundary("late", "a", timer("R2/PT1H", "timeCycle"), interrupting=False) + flows("late c"))
    t.start()
    t.fire("late")
    t.fire("late")
    assert t.waits() == ["a", "c", "c"]


def test_a_cycle_without_number_goes_on():
    t = table(LATE + boundary("late", "a", timer("R/P1D", "timeCycle"), interrupting=False) + flows("late c"))
    t.start()
    t.fire("late")
    assert t.one(TimerSet).repetitions == -1


# ---------------------------------------------------------------- messages


ASKED = message("answer")


def test_a_message_waits_with_its_evaluated_key_and_brings_variables():
    t = table(start() + catch("m", message_ref("answer")) + user("a") + flows("s m", "m a"), ASKED)
    t.start(caseNo=12)
    opened = t.one(SubscriptionOpened)
    assert (opened.kind, opened.name, opened.correlation_key) == ("message", "answer", "12")
    t.deliver("m", said="yes")
    assert (t.waits(), t.variables) == (["a"], {"caseNo": 12, "said": "yes"})


def test_a_message_without_a_key_value_is_an_incident():
    t = table(start() + catch("m", message_ref("answer")) + flows("s m"), ASKED)
    t.start()
    assert t.one(IncidentRaised).code == "unusable-value"


def test_an_output_mapping_chooses_from_a_message():
    event = node("intermediateCatchEvent", "m", ext=mapping(outputs={"r": "=said"}), inner=message_ref("answer"))
    t = table(start() + event + user("a") + flows("s m", "m a"), ASKED)
    t.start(caseNo="1")
    t.deliver("m", said="yes", rest=1)
    assert t.variables == {"caseNo": "1", "r": "yes"}


def test_a_receive_task_waits_and_can_be_too_late():
    receive = node("receiveTask", "m", attributes='messageRef="answer"')
    body = (
        start() + receive + user("a") + user("b") + boundary("late", "m", timer("P1D")) + flows("s m", "m a", "late b")
    )
    t = table(body, ASKED)
    t.start(caseNo="1")
    assert t.waits() == ["m", "late"]
    t.fire("late")
    assert t.waits() == ["b"]


def test_a_message_can_come_many_times_beside_a_task():
    body = LATE + boundary("m", "a", message_ref("answer"), interrupting=False) + flows("m c")
    t = table(body, ASKED)
    t.start(caseNo="1")
    t.deliver("m", n=1)
    t.deliver("m", n=2)
    assert sorted(t.waits()) == ["a", "c", "c", "m"]
    t.finish("a")
    assert "m" not in t.waits()


WITHDRAW = (
    start()
    + node(
        "subProcess",
        "sub",
        inner=user("a")
        + user("b")
        + node("startEvent", "ss")
        + catch("inner", timer("P9D"))
        + boundary("due", "a", timer("P1D"))
        + catch("ask", message_ref("answer"))
        + flows("ss a", "ss b", "ss inner", "ss ask"),
    )
    + boundary("withdraw", "sub", message_ref("answer"))
    + user("after")
    + end()
    + flows("s sub", "sub e", "withdraw after")
)


def test_a_withdrawal_closes_everything_inside():
    t = table(WITHDRAW, ASKED)
    t.start(caseNo="1")
    assert t.waits() == ["withdraw", "a", "due", "b", "inner", "ask"]
    t.deliver("withdraw", why="ill")
    assert t.waits() == ["after"]
    assert [f.end for f in t.of(TaskClosed)] == ["terminated"] * 2
    assert len(t.of(TimerCleared)) == 2
    assert len(t.of(SubscriptionClosed)) == 2


def test_signals_are_waited_for_by_name():
    tops = '<bpmn:signal id="sig" name="closed"/>'
    t = table(start() + catch("w", '<bpmn:signalEventDefinition signalRef="sig"/>') + end() + flows("s w", "w e"), tops)
    t.start()
    assert (t.one(SubscriptionOpened).kind, t.one(SubscriptionOpened).name) == ("signal", "closed")
    t.deliver("w")
    assert t.of(InstanceEnded)


# ---------------------------------------------------------------- errors and ends

ERRORS = '<bpmn:error id="no" name="no" errorCode="NO"/><bpmn:error id="other" errorCode="OTHER"/>'


def failing(*, ref: str = "no", catching: str = "no") -> str:
    inner = start("is") + user("a") + user("b") + end("fail", f'<bpmn:errorEventDefinition errorRef="{ref}"/>')
    caught = f'<bpmn:errorEventDefinition errorRef="{catching}"/>' if catching else "<bpmn:errorEventDefinition/>"
    body = start() + node("subProcess", "sub", inner=inner + flows("is a", "is b", "a fail"))
    return body + boundary("caught", "sub", caught) + user("mend") + flows("s sub", "caught mend")


def test_an_error_ends_its_subprocess_at_once():
    t = table(failing(), ERRORS)
    t.start()
    t.finish("a")
    assert t.waits() == ["mend"]
    assert [f.element_id for f in t.of(TaskClosed)] == ["a", "b"]


def test_an_error_boundary_without_code_catches_all():
    t = table(failing(catching=""), ERRORS)
    t.start()
    t.finish("a")
    assert t.waits() == ["mend"]


def test_an_error_that_nobody_catches_is_an_incident():
    t = table(failing(catching="other"), ERRORS)
    t.start()
    t.finish("a")
    assert (t.one(IncidentRaised).code, t.one(IncidentRaised).element_id) == ("error-not-caught", "fail")
    assert t.waits() == ["b"]


def test_an_error_in_one_round_of_a_parallel_loop_ends_all_rounds():
    inner = (
        start("is") + user("a") + end("fail", '<bpmn:errorEventDefinition errorRef="no"/>') + flows("is a", "a fail")
    )
    body = start() + node("subProcess", "sub", inner=repeat("=[1,2,3]") + inner)
    body += boundary("caught", "sub", '<bpmn:errorEventDefinition errorRef="no"/>') + user("mend")
    t = table(body + flows("s sub", "caught mend"), ERRORS)
    t.start()
    t.finish("a")
    assert t.waits() == ["mend"]


def test_a_terminate_end_ends_its_own_scope_only():
    inner = start("is") + user("a") + user("b") + end("stop", "<bpmn:terminateEventDefinition/>")
    body = (
        start() + node("subProcess", "sub", inner=inner + flows("is a", "is b", "a stop")) + user("after") + user("x")
    )
    t = table(body + flows("s sub", "s x", "sub after"))
    t.start()
    t.finish("a")
    assert t.waits() == ["x", "after"]


def test_a_terminate_end_of_the_process_ends_the_case():
    t = table(
        start()
        + user("a")
        + user("b")
        + end("stop", "<bpmn:terminateEventDefinition/>")
        + flows("s a", "s b", "a stop")
    )
    t.start()
    t.finish("a")
    assert t.one(InstanceEnded).end == "completed"
    assert t.waits() == []


def test_cancelling_closes_every_wait():
    t = table(WITHDRAW, ASKED)
    t.start(caseNo="1")
    t.step(Cancel())
    assert (t.waits(), t.one(InstanceEnded).end) == ([], "terminated")
    with pytest.raises(NotFound):
        t.step(Cancel())


def test_a_key_of_another_case_is_not_found():
    t = table(start() + user("a") + flows("s a"))
    t.start()
    with pytest.raises(NotFound):
        t.step(FireTimer(key=element_key(instance_key(99), 2)))
    t.finish("a")


def test_a_message_end_with_a_task_definition_is_a_job():
    ext = '<zeebe:taskDefinition type="mail"/>'
    t = table(start() + node("endEvent", "e", ext=ext, inner=message_ref("answer")) + flows("s e"), ASKED)
    t.start()
    assert t.waits() == ["e"]
    t.job("e")
    assert t.of(InstanceEnded)


def test_what_is_done_leaves_no_flow_behind():
    t = table(start() + user("a") + end() + flows("s a", "a e"))
    t.start()
    t.finish("a")
    assert [f.flow_id for f in t.of(FlowTaken)] == ["a_e"]
    assert not t.of(TaskOpened)
