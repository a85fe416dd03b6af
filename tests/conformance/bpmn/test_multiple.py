"""Events with several definitions: any of them, or all."""

from engine.domain.facts import SubscriptionOpened, TimerSet
from engine.domain.steps import DeliverMessage, FireTimer
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.parts import (
    TERMINATE,
    compensate,
    condition,
    error,
    escalation,
    handler,
    line,
    signal,
    sub,
    undo,
)
from tests.conformance.bpmn.trace import TOPS, Step, case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, end, flows, message_ref, node, process, start, timer, user

ANSWER = message_ref("answer")


def several(*definitions: str, attributes: str = "") -> str:
    event = node("intermediateCatchEvent", "x", inner="".join(definitions), attributes=attributes)
    return start() + event + user("a") + line("s", "x", "a")


def message(**variables: object) -> Step:
    return lambda t: t.step(DeliverMessage(key=t.open(SubscriptionOpened)[0].key, variables=variables))


def time() -> Step:
    return lambda t: t.step(FireTimer(key=t.open(TimerSet)[0].key))


def test_the_first_of_several_is_enough_and_the_others_are_off():
    t = case(several(ANSWER, timer("P1D")))
    t.start()
    assert trace(t.last) == "+s -s +x ?x ?x"
    message(n=1)(t)
    assert (trace(t.last), t.waits(), t.variables) == ("-x +a ?a", ["a"], {"n": 1})


def test_all_of_several_have_to_come_in_any_order():
    body = several(ANSWER, timer("P1D"), attributes='parallelMultiple="true"')
    assert traces(body, go(), time(), message()) == ["+s -s +x ?x ?x", "", "-x +a ?a"]
    assert traces(body, go(), message(), time())[1:] == ["", "-x +a ?a"]


def test_a_condition_may_be_one_of_several():
    assert traces(several(ANSWER, condition("=n > 1")), go(n=2)) == ["+s -s +x ?x -x +a ?a"]


def test_an_edge_with_several_is_left_by_any_of_them():
    body = start() + user("a") + boundary("b", "a", ANSWER + timer("P1D")) + user("m") + line("s", "a") + line("b", "m")
    for step in (message(), time()):
        t = case(body)
        t.start()
        step(t)
        assert (trace(t.last), t.waits()) == ("xa +b -b +m ?m", ["m"])


def test_an_edge_beside_with_several_hears_each():
    body = start() + user("a") + boundary("b", "a", ANSWER + timer("R/P1D", "timeCycle"), interrupting=False)
    assert traces(body + line("s", "a"), go(), message(), time(), message())[1:] == ["?b +b -b", "?b +b -b", "?b +b -b"]


def test_an_edge_may_catch_what_is_thrown_or_waited_for():
    inner = start("i") + user("a") + end("x", error()) + line("i", "a", "x")
    body = start() + sub("sub", inner) + boundary("b", "sub", error() + timer("P1D")) + line("s", "sub")
    assert traces(body, go(), finish("a"))[1] == "-a +x -x xsub +b -b end:completed"
    assert traces(body, go(), time())[1] == "xa xsub +b -b end:completed"


def test_an_event_subprocess_starts_by_any_of_several():
    first = node("startEvent", "hs", inner=ANSWER + escalation(), attributes='isInterrupting="false"')
    h = sub("h", first + line("hs", "ht") + node("task", "ht"), attributes='triggeredByEvent="true"')
    body = start() + user("a") + node("intermediateThrowEvent", "y", inner=escalation()) + user("b") + h
    assert traces(body + line("s", "a", "y", "b"), go(), message(), finish("a"))[1:] == [
        "?hs +h +hs -hs +ht -ht -h",
        "-a +y -y +h +b ?b +hs -hs +ht -ht -h",
    ]


def test_everything_is_thrown_and_what_ends_comes_last():
    body = start() + user("w") + end("x", signal() + escalation() + TERMINATE) + flows("s w", "s x")
    assert traces(body, go()) == ["+s -s +w ?w +x ^x xw -x end:completed"]


def test_what_undoes_comes_after_what_is_thrown():
    body = start() + node("task", "a") + undo("a", "ua") + handler("ua") + end("x", compensate() + signal())
    assert traces(body + line("s", "a", "x"), go()) == ["+s -s +a -a +x ^x +undo_a -undo_a +ua -ua -x end:completed"]


def test_each_definition_of_a_start_is_a_way_in():
    body = node("startEvent", "s", inner=ANSWER + signal()) + user("a") + line("s", "a")
    ways = read_bpmn(process(body, tops=TOPS)).processes[0].starts
    assert [(way.element_id, way.kind, way.name) for way in ways] == [
        ("s", "message", "answer"),
        ("s", "signal", "closed"),
    ]
