"""Errors, escalations, terminate: who catches, in which order, in which scope."""

from engine.domain.errors import BusinessError
from engine.domain.facts import IncidentRaised, JobOpened, TaskOpened, Variables
from engine.domain.steps import RetryElement, ThrowError
from tests.conformance.bpmn.parts import TERMINATE, error, escalation, line, listener, sub, throw, times
from tests.conformance.bpmn.trace import case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, end, flows, model, node, process, service, start, user
from tests.unit.executor.table import Table, World


def inside(last: str, *, more: str = "", name: str = "sub") -> str:
    """A subprocess that waits in ``a`` and then comes to ``last``."""
    return sub(name, start(f"{name}_s") + user("a") + last + line(f"{name}_s", "a", "x") + more)


# ---------------------------------------------------------------- errors


def test_an_error_takes_the_subprocess_away_before_the_boundary_goes_on():
    body = start() + inside(end("x", error())) + boundary("b", "sub", error()) + user("m") + line("s", "sub")
    assert traces(body + line("b", "m"), go(), finish("a")) == [
        "+s -s +sub +sub_s -sub_s +a ?a",
        "-a +x -x xsub +b -b +m ?m",
    ]


def test_an_event_subprocess_comes_before_the_boundary():
    body = start() + inside(end("x", error()), more=listener("h", error())) + boundary("b", "sub", error()) + user("m")
    assert traces(body + line("s", "sub") + line("b", "m"), go(), finish("a"), finish("ht")) == [
        "+s -s +sub +sub_s -sub_s +a ?a",
        "-a +x -x +h +hs -hs +ht ?ht",
        "-ht -h -sub end:completed",
    ]


def test_an_exact_code_comes_before_any_code_and_any_code_before_the_outside():
    edges = boundary("any", "sub", "<bpmn:errorEventDefinition/>") + boundary("exact", "sub", error())
    body = start() + inside(end("x", error())) + edges + line("s", "sub")
    assert traces(body, go(), finish("a"))[1] == "-a +x -x xsub +exact -exact end:completed"


def test_another_code_is_caught_further_out():
    inner = sub("in", start("i") + user("a") + end("x", error()) + line("i", "a", "x")) + boundary(
        "b", "in", error("never")
    )
    body = start() + sub("out", inner) + boundary("c", "out", error()) + line("s", "out")
    assert traces(body, go(), finish("a"))[1] == "-a +x -x xin xout +c -c end:completed"


def test_an_error_that_nobody_catches_stands_and_can_be_tried_again():
    t = case(start() + inside(end("x", error())) + line("s", "sub"))
    t.start()
    t.finish("a")
    assert trace(t.last) == "-a +x !x:error-not-caught"
    t.step(RetryElement(key=t.one(IncidentRaised).key))
    assert trace(t.last) == "!x:error-not-caught"


def test_an_error_leaves_a_called_process():
    child = model(
        process(
            start() + user("a") + end("x", error()) + line("s", "a", "x"),
            process_id="child",
            tops='<bpmn:error id="no" errorCode="NO"/>',
        ),
        process_id="child",
        key=2,
    )
    call = node("callActivity", "c", ext='<zeebe:calledElement processId="child"/>')
    body = start() + call + boundary("b", "c", error()) + line("s", "c")
    t = Table(model(process(body, tops='<bpmn:error id="no" errorCode="NO"/>'), called={"child": child}))
    t.start()
    t.finish("a")
    assert trace(t.last) == "-a +x -x xc +b -b end:completed"


def test_an_error_of_one_instance_takes_the_whole_multi_instance_away():
    inner = start("i") + user("a") + end("x", error()) + line("i", "a", "x") + times("2")
    body = start() + sub("sub", inner) + boundary("b", "sub", error()) + line("s", "sub")
    assert traces(body, go(), finish("a"))[1] == "-a +x -x xsub xa xsub xsub +b -b end:completed"


REFUSES = World({"pay": lambda _inputs: refuse("NO", {"why": "empty"}), "stop": lambda _inputs: refuse("NEVER", {})})


def refuse(code: str, variables: Variables) -> dict[str, object]:
    raise BusinessError(code, "no money", variables)


def test_an_operation_throws_an_error_of_the_model_with_its_variables():
    body = start() + service("v", "pay") + boundary("b", "v", error()) + user("m") + line("s", "v") + line("b", "m")
    t = case(body, world=REFUSES)
    t.start()
    assert trace(t.last) == "+s -s +v ^v xv +b -b +m ?m"
    assert t.variables == {"why": "empty"}


def test_an_error_of_an_operation_that_nobody_catches_is_an_incident():
    body = start() + service("v", "stop") + boundary("b", "v", error()) + line("s", "v")
    assert traces(body, go(), world=REFUSES) == ["+s -s +v ^v !v:error-not-caught"]


def test_a_worker_throws_an_error():
    body = start() + service("v", "post") + boundary("b", "v", error()) + user("m") + line("s", "v") + line("b", "m")
    t = case(body)
    t.start()
    t.step(ThrowError(key=t.waiting(JobOpened, "v"), code="NO", variables={"n": 1}))
    assert (trace(t.last), t.variables) == ("^v xv +b -b +m ?m", {"n": 1})


def test_an_error_of_a_worker_that_nobody_catches_gives_a_new_job_after_a_retry():
    t = case(start() + service("v", "post") + line("s", "v"))
    t.start()
    t.step(ThrowError(key=t.waiting(JobOpened, "v"), code="NO"))
    assert trace(t.last) == "^v !v:error-not-caught"
    t.step(RetryElement(key=t.one(IncidentRaised).key))
    assert trace(t.last) == "?v"


def test_a_person_throws_an_error_that_the_scope_catches():
    t = case(start() + user("a") + listener("h", error()) + line("s", "a"))
    t.start()
    t.step(ThrowError(key=t.waiting(TaskOpened, "a"), code="NO"))
    assert trace(t.last) == "^a xa +h +hs -hs +ht ?ht"


# ---------------------------------------------------------------- escalations


def test_an_escalation_beside_leaves_the_subprocess_running():
    body = start() + inside(throw("x", escalation()) + user("c"), more=line("x", "c"))
    body += boundary("b", "sub", escalation(), interrupting=False) + user("m") + line("s", "sub") + line("b", "m")
    assert traces(body, go(), finish("a"), finish("c"))[1:] == ["-a +x +b -x -b +c ?c +m ?m", "-c -sub"]


def test_an_interrupting_escalation_takes_the_subprocess_away():
    body = (
        start() + inside(throw("x", escalation()) + user("c"), more=line("x", "c")) + boundary("b", "sub", escalation())
    )
    assert traces(body + user("m") + line("s", "sub") + line("b", "m"), go(), finish("a"))[1] == (
        "-a +x xx xsub +b -b +m ?m"
    )


def test_an_escalation_that_nobody_catches_changes_nothing():
    body = (
        start()
        + inside(end("x", escalation("high")))
        + boundary("b", "sub", escalation())
        + end()
        + line("s", "sub", "e")
    )
    assert traces(body, go(), finish("a"))[1] == "-a +x -x -sub +e -e end:completed"


def test_an_escalation_starts_an_event_subprocess_beside_as_often_as_it_comes():
    more = listener("h", escalation(), interrupting=False, task=node("task", "ht"))
    body = start() + user("a") + throw("x", escalation()) + throw("y", escalation()) + more + line("s", "a", "x", "y")
    assert (
        traces(body, go(), finish("a"))[1] == "-a +x -x +h +y -y +hs -hs +h +ht -ht -h +hs -hs +ht -ht -h end:completed"
    )


def test_an_escalation_leaves_a_called_process():
    tops = '<bpmn:escalation id="up" escalationCode="UP"/>'
    inner = start() + user("a") + end("x", escalation()) + line("s", "a", "x")
    child = model(process(inner, process_id="child", tops=tops), process_id="child", key=2)
    call = node("callActivity", "c", ext='<zeebe:calledElement processId="child"/>')
    body = start() + call + boundary("b", "c", escalation(), interrupting=False) + line("s", "c")
    t = Table(model(process(body, tops=tops), called={"child": child}))
    t.start()
    t.finish("a")
    assert trace(t.last) == "-a +x +b -x -c -b end:completed"


# ---------------------------------------------------------------- terminate


def test_terminate_ends_its_own_scope_only():
    inner = start("i") + user("a") + user("b") + end("x", TERMINATE) + flows("i a", "i b", "a x")
    body = start() + sub("sub", inner) + user("c") + user("after") + flows("s sub", "s c", "sub after")
    assert traces(body, go(), finish("a"))[1] == "-a +x xb -x -sub +after ?after"


def test_terminate_in_an_event_subprocess_leaves_what_runs_beside():
    stop = end("x", TERMINATE)
    first = node("startEvent", "hs", inner=escalation(), attributes='isInterrupting="false"')
    handler = sub("h", first + user("ht") + stop + line("hs", "ht", "x"), attributes='triggeredByEvent="true"')
    body = start() + user("a") + throw("y", escalation()) + user("b") + handler + line("s", "a", "y", "b")
    assert traces(body, go(), finish("a"), finish("ht"))[2] == "-ht +x -x -h"
