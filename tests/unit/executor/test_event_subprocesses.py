"""Event subprocesses: what may happen at any time while their scope runs."""

from engine.domain.facts import (
    ElementEntered,
    IncidentRaised,
    InstanceEnded,
    SubscriptionClosed,
    SubscriptionOpened,
    TaskClosed,
    TimerSet,
)
from engine.domain.steps import RetryElement, SetVariables
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
    start,
    timer,
    user,
)
from tests.unit.executor.table import Table

TOPS = message("answer") + '<bpmn:error id="no" errorCode="NO"/>'
MAIN = start() + user("a") + user("b") + end() + flows("s a", "s b", "a e", "b e")


def listening(definition: str, *, interrupting: bool = True, ext: str = "", inner: str = "", name: str = "x") -> str:
    kind = "" if interrupting else 'isInterrupting="false"'
    first = node("startEvent", f"{name}s", ext=ext, inner=definition, attributes=kind)
    body = first + user(f"{name}t") + (inner or end(f"{name}e") + flows(f"{name}t {name}e")) + flows(f"{name}s {name}t")
    return node("subProcess", name, inner=body, attributes='triggeredByEvent="true"')


def table(body: str) -> Table:
    return Table(model(process(body, tops=TOPS)))


def test_an_interrupting_message_takes_the_place_of_everything():
    t = table(MAIN + listening(message_ref("answer")))
    t.start(caseNo="1")
    assert t.one(SubscriptionOpened).element_id == "xs"
    t.deliver("xs", why="ill")
    assert (t.waits(), t.variables["why"]) == (["xt"], "ill")
    assert [f.element_id for f in t.of(TaskClosed)] == ["a", "b"]
    assert [f.element_id for f in t.of(ElementEntered)] == ["x", "xs", "xt"]
    t.finish("xt")
    assert t.of(InstanceEnded)


def test_a_non_interrupting_message_can_come_again_and_again():
    t = table(MAIN + listening(message_ref("answer"), interrupting=False))
    t.start(caseNo="1")
    t.deliver("xs")
    t.deliver("xs")
    assert sorted(t.waits()) == ["a", "b", "xs", "xt", "xt"]


def test_listening_keeps_no_case_from_ending():
    t = table(MAIN + listening(message_ref("answer")) + listening(timer("P9D"), name="y"))
    t.start(caseNo="1")
    t.finish("a")
    t.finish("b")
    assert (t.waits(), len(t.of(SubscriptionClosed)), len(t.of(InstanceEnded))) == ([], 1, 1)


def test_a_case_ends_only_after_what_was_started_beside():
    t = table(MAIN + listening(message_ref("answer"), interrupting=False))
    t.start(caseNo="1")
    t.deliver("xs")
    t.finish("a")
    t.finish("b")
    assert (t.of(InstanceEnded), sorted(t.waits())) == ([], ["xs", "xt"])
    t.finish("xt")
    assert t.of(InstanceEnded)


def test_a_timer_of_a_subprocess_listens_while_the_subprocess_runs():
    sub = node("subProcess", "sub", inner=user("in") + listening(timer("R/P1D", "timeCycle"), interrupting=False))
    t = table(start() + user("before") + sub + user("after") + flows("s before", "before sub", "sub after"))
    t.start()
    assert not t.of(TimerSet)
    t.finish("before")
    t.fire("xs")
    assert t.one(TimerSet).repetitions == -1
    t.finish("xt")
    t.finish("in")
    assert t.waits() == ["after"]


def test_an_error_is_caught_by_the_event_subprocess_of_its_scope():
    fail = end("fail", '<bpmn:errorEventDefinition errorRef="no"/>')
    inner = start("is") + user("a") + user("b") + fail + flows("is a", "is b", "a fail")
    sub = node("subProcess", "sub", inner=inner + listening('<bpmn:errorEventDefinition errorRef="no"/>'))
    t = table(start() + sub + user("after") + flows("s sub", "sub after"))
    t.start()
    t.finish("a")
    assert t.waits() == ["xt"]
    t.finish("xt")
    assert t.waits() == ["after"]


def test_an_error_of_an_event_subprocess_is_caught_outside_its_scope():
    fail = end("fail", '<bpmn:errorEventDefinition errorRef="no"/>')
    handler = listening(timer("P1D"), inner=fail + flows("xt fail"))
    beside = listening('<bpmn:errorEventDefinition errorRef="no"/>', name="y")
    body = start() + node("subProcess", "sub", inner=user("in") + handler + beside)
    body += boundary("caught", "sub", '<bpmn:errorEventDefinition errorRef="no"/>') + user("mend")
    t = table(body + flows("s sub", "caught mend"))
    t.start()
    t.fire("xs")
    t.finish("xt")
    assert t.waits() == ["mend"]


def test_an_output_mapping_chooses_from_the_message():
    chosen = mapping(outputs={"reason": "=why"})
    t = table(MAIN + listening(message_ref("answer"), ext=chosen))
    t.start(caseNo="1")
    t.deliver("xs", why="ill", rest=1)
    assert t.variables == {"caseNo": "1", "reason": "ill"}


def test_a_start_that_cannot_listen_is_an_incident_and_can_be_mended():
    t = table(MAIN + listening(message_ref("answer")))
    t.start()
    stuck = t.one(IncidentRaised)
    assert (stuck.element_id, t.waits()) == ("xs", ["a", "b"])
    t.step(SetVariables(scope_key=None, variables={"caseNo": "2"}))
    t.step(RetryElement(key=stuck.key))
    assert t.waits() == ["a", "b", "xs"]


def test_a_terminate_end_stops_the_listening_too():
    body = start() + user("a") + end("stop", "<bpmn:terminateEventDefinition/>") + flows("s a", "a stop")
    t = table(body + listening(message_ref("answer")))
    t.start(caseNo="1")
    t.finish("a")
    assert (t.waits(), len(t.of(InstanceEnded))) == ([], 1)
