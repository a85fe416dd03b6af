"""Multi-instance and standard loops."""

import pytest

from engine.domain.facts import IncidentRaised, InstanceEnded
from engine.domain.keys import ElementKey
from engine.domain.steps import FinishTask, RetryElement, SetVariables
from tests.conformance.bpmn.parts import escalation, line, loop, signal, times
from tests.conformance.bpmn.trace import case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, end, flows, node, repeat, script, start, user
from tests.unit.executor.table import Table


def several(text: str, **more: object) -> str:
    return start() + user("a", inner=repeat("=people", **more)) + user("after") + line("s", "a", "after") + text


def test_parallel_instances_wait_together_and_their_results_keep_their_order():
    t = case(several("", output="all", element="=item + x"))
    t.start(people=[10, 20])
    assert trace(t.last) == "+s -s +a +a +a ?a ?a"
    first, second = [fact.key for fact in t.open()]
    t.step(finish_of(second, 2))
    t.step(finish_of(first, 1))
    assert t.variables["all"] == [11, 22]


def finish_of(key: ElementKey, x: int) -> FinishTask:
    return FinishTask(key=key, variables={"x": x})


def test_sequential_instances_come_one_after_the_other():
    body = several("", sequential=True)
    assert traces(body, go(people=[1, 2]), finish("a"), finish("a")) == [
        "+s -s +a +a ?a",
        "-a +a ?a",
        "-a -a +after ?after",
    ]


def test_a_number_of_instances():
    body = start() + user("a", inner=times("=n")) + line("s", "a")
    assert traces(body, go(n=2), finish("a"), finish("a")) == ["+s -s +a +a +a ?a ?a", "-a", "-a -a end:completed"]


@pytest.mark.parametrize("n", [-1, 1.5, None, "two", True])
def test_a_number_that_is_none_is_an_incident_and_can_be_mended(n: object):
    t = case(start() + user("a", inner=times("=n")) + line("s", "a"))
    t.start(n=n)
    stuck = t.one(IncidentRaised)
    t.step(SetVariables(scope_key=None, variables={"n": 0}))
    t.step(RetryElement(key=stuck.key))
    assert (stuck.code, len(t.of(InstanceEnded))) == ("unusable-value", 1)


def test_enough_takes_the_other_instances_away():
    until = "=numberOfCompletedInstances = 2 and numberOfActiveInstances = 1 and numberOfInstances = 3"
    body = several("", until=until)
    assert traces(body, go(people=[1, 2, 3]), finish("a"), finish("a"))[1:] == ["-a", "-a xa -a +after ?after"]


def test_the_condition_sees_the_last_instance_and_its_counter():
    body = several("", until="=no = true and loopCounter = 2", sequential=True)
    assert traces(body, go(people=[1, 2, 3]), finish("a"), finish("a", no=True))[2] == "-a -a +after ?after"


UP = '<bpmn:escalationEventDefinition id="told" escalationRef="up"/>'


def behaves(attributes: str, inner: str = "") -> str:
    body = start() + user("a", inner=times("2", attributes=attributes, inner=inner))
    return body + boundary("b", "a", escalation(), interrupting=False) + user("m") + line("s", "a") + line("b", "m")


def test_behavior_none_throws_for_each_instance():
    body = behaves('behavior="None" noneBehaviorEventRef="told"')
    assert traces(body, go(), finish("a"), finish("a"), tops=UP)[1:] == ["-a +b -b +m ?m", "-a +b -a -b +m ?m"]


def test_behavior_one_throws_for_the_first_instance_only():
    body = behaves('behavior="One" oneBehaviorEventRef="told"')
    assert traces(body, go(), finish("a"), finish("a"), tops=UP)[1:] == ["-a +b -b +m ?m", "-a -a"]


def test_complex_behavior_throws_when_its_condition_holds():
    event = f"<bpmn:event>{signal()}</bpmn:event>"
    given = "<bpmn:condition>=numberOfCompletedInstances = 2</bpmn:condition>"
    inner = f"<bpmn:complexBehaviorDefinition>{given}{event}</bpmn:complexBehaviorDefinition>"
    assert traces(behaves('behavior="Complex"', inner), go(), finish("a"), finish("a"))[1:] == [
        "-a",
        "-a ^a -a end:completed",
    ]


def test_what_an_instance_throws_may_end_them_all():
    body = start() + user("a", inner=times("2", attributes='behavior="One" oneBehaviorEventRef="told"'))
    body += boundary("b", "a", escalation()) + line("s", "a")
    assert traces(body, go(), finish("a"), tops=UP)[1] == "-a xa xa +b -b end:completed"


# ---------------------------------------------------------------- standard loops


def test_a_loop_runs_again_as_long_as_its_condition_holds():
    body = start() + user("a", inner=loop("=again")) + line("s", "a")
    assert traces(body, go(), finish("a", again=True), finish("a", again=False)) == [
        "+s -s +a +a ?a",
        "-a +a ?a",
        "-a -a end:completed",
    ]


def test_a_loop_that_tests_before_may_not_run_at_all():
    body = start() + user("a", inner=loop("=again", 'testBefore="true"')) + line("s", "a")
    assert traces(body, go(again=False)) == ["+s -s +a -a end:completed"]


def test_a_loop_ends_at_its_maximum():
    body = start() + node("task", "a", inner=loop("=true", 'loopMaximum="2"')) + line("s", "a")
    assert traces(body, go()) == ["+s -s +a +a -a +a -a -a end:completed"]


def test_what_a_round_writes_is_there_in_the_next():
    body = start() + script("a", "=n + 1", "n").replace("</bpmn:scriptTask>", loop("=n < 5") + "</bpmn:scriptTask>")
    t = case(body + user("w") + line("s", "a", "w"))
    t.start(n=0)
    assert t.variables == {"n": 5}


def test_an_event_on_the_edge_of_a_loop_ends_it():
    body = start() + user("a", inner=loop("=true")) + boundary("b", "a", signal()) + line("s", "a")
    assert traces(body, go(), finish("a"), lambda t: t.deliver("b"))[2] == "xa xa +b -b end:completed"


def test_a_condition_that_is_neither_true_nor_false_stands():
    body = start() + user("a", inner=loop("=again")) + line("s", "a")
    assert traces(body, go(), finish("a"))[1] == "-a !a:condition-not-boolean"


def test_ten_thousand_rounds_run_in_one_step():
    body = start() + script("a", "=n + 1", "n").replace("</bpmn:scriptTask>", loop("=n < 10000") + "</bpmn:scriptTask>")
    t = case(body + user("w") + end() + flows("s a", "a w", "w e"))
    t.start(n=0)
    assert (t.variables, len(t.case.state) < 200) == ({"n": 10000}, True)


def test_the_state_of_a_standard_loop_does_not_grow():
    t = Table(case(start() + user("a", inner=loop("=true")) + line("s", "a")).case.model)
    t.start()
    sizes = []
    for _ in range(100):
        t.finish("a")
        sizes.append(len(t.case.state))
    assert max(sizes) - min(sizes) <= 8  # digits of running numbers
