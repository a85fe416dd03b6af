"""Conditional events: looked at after every change of a variable, fired when the condition becomes true."""

from engine.domain.facts import IncidentRaised
from engine.domain.steps import SetVariables
from tests.conformance.bpmn.parts import catch, condition, line, listener, sub
from tests.conformance.bpmn.trace import Step, case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, flows, mapping, node, script, start, user


def change(**variables: object) -> Step:
    return lambda t: t.step(SetVariables(scope_key=None, variables=variables))


def test_a_catching_condition_waits_until_it_is_true():
    body = start() + catch("c", condition("=n > 2")) + user("a") + line("s", "c", "a")
    assert traces(body, go(n=1), change(n=2), change(n=3)) == ["+s -s +c", "", "-c +a ?a"]


def test_a_condition_that_is_true_already_does_not_wait():
    assert traces(start() + catch("c", condition("=n > 2")) + line("s", "c"), go(n=3)) == ["+s -s +c -c end:completed"]


def test_a_variable_that_is_not_there_yet_is_not_true():
    body = start() + catch("c", condition("=ready")) + line("s", "c")
    assert traces(body, go(), change(other=1), change(ready=True)) == ["+s -s +c", "", "-c end:completed"]


def test_a_condition_that_cannot_be_asked_is_an_incident():
    t = case(start() + catch("c", condition("=n + 1")) + line("s", "c"))
    t.start(n=1)
    assert t.one(IncidentRaised).code == "condition-not-boolean"


def test_a_result_elsewhere_interrupts_at_once():
    body = start() + user("a") + user("b") + boundary("c", "a", condition("=n > 2")) + user("m")
    body += flows("s a", "s b", "c m")
    assert traces(body, go(n=1), finish("b", n=3)) == ["+s -s +a ?a +b ?b", "-b xa +c -c +m ?m"]


def test_a_condition_beside_fires_each_time_it_becomes_true():
    body = start() + user("a") + boundary("c", "a", condition("=n > 2"), interrupting=False) + line("s", "a")
    assert traces(body, go(n=3), change(n=4), change(n=1), change(n=5)) == ["+s -s +a ?a +c -c", "", "", "+c -c"]


def test_a_condition_sees_the_variables_of_the_activity_it_sits_on():
    task = user("a", ext=mapping(inputs={"limit": "=5"}))
    body = start() + task + boundary("c", "a", condition("=n > limit")) + line("s", "a")
    assert traces(body, go(n=1), change(n=6))[1] == "xa +c -c end:completed"


def test_an_event_subprocess_listens_to_a_condition_in_its_scope():
    inner = user("a") + listener("h", condition("=n > 2"), interrupting=False)
    body = start() + sub("sub", inner, ext=mapping(inputs={"n": "=0"})) + line("s", "sub")
    t = case(body)
    t.start()
    t.step(
        SetVariables(scope_key=next(f.key for f in t.last if getattr(f, "element_id", "") == "sub"), variables={"n": 3})
    )
    assert trace(t.last) == "+h +hs -hs +ht ?ht"


def test_what_listens_inside_comes_before_the_edge():
    inner = user("a") + listener("h", condition("=n > 2"))
    body = (
        start() + sub("sub", inner) + boundary("c", "sub", condition("=n > 2"), interrupting=False) + line("s", "sub")
    )
    assert traces(body, go(n=1), change(n=3))[1] == "xa +c -c +h +hs -hs +ht ?ht"


def test_the_first_of_the_events_behind_a_gateway_may_be_a_condition():
    body = start() + node("eventBasedGateway", "g") + catch("c", condition("=n > 2")) + catch("d", condition("=n < 0"))
    assert traces(body + flows("s g", "g c", "g d"), go(n=1), change(n=3)) == ["+s -s +g", "-g +c -c end:completed"]


def test_every_change_within_a_step_counts():
    body = start() + user("w") + boundary("c", "w", condition("=n = 2"), interrupting=False)
    body += script("x", "=2", "n") + script("y", "=3", "n") + flows("s w", "s x", "x y")
    assert traces(body, go(n=1)) == ["+s -s +w ?w +x -x +c -c +y -y"]
