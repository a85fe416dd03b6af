"""Listeners: jobs that are answered before an element works, and before it is left."""

import pytest

from engine.domain.errors import InvalidInput
from engine.domain.facts import IncidentRaised, JobOpened, TaskOpened
from engine.domain.steps import FailJob, Modify, RetryElement, ThrowError
from engine.executor.replay import Recorded, replay
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.parts import line, sub, times
from tests.conformance.bpmn.trace import TOPS, case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, end, flows, mapping, node, process, script, service, start, timer, user


def listener(event: str, job: str = "", kind: str = "execution", more: str = "") -> str:
    one = f'<zeebe:{kind}Listener eventType="{event}" type="{job or event}" {more}/>'
    return f"<zeebe:{kind}Listeners>{one}</zeebe:{kind}Listeners>"


def both(start_type: str = "before", end_type: str = "after") -> str:
    lines = (f'<zeebe:executionListener eventType="{e}" type="{t}"/>' for e, t in
             (("start", start_type), ("end", end_type)))  # fmt: skip
    return f"<zeebe:executionListeners>{''.join(lines)}</zeebe:executionListeners>"


def job(element_id: str, **variables: object):
    return lambda t: t.job(element_id, **variables)


def types(t) -> list[str]:
    return [fact.type for fact in t.facts if isinstance(fact, JobOpened)]


def test_a_task_waits_for_what_is_asked_before_and_after_it():
    body = start() + user("a", ext=both()) + user("z") + line("s", "a", "z")
    assert traces(body, go(), job("a"), finish("a"), job("a")) == ["+s -s +a ?a", "?a", "?a", "-a +z ?z"]


def test_several_are_asked_one_after_the_other_those_of_the_task_nearest_to_its_work():
    task = listener("creating", kind="task")
    ext = both("s1", "e1") + task
    t = case(start() + user("a", ext=ext) + line("s", "a"))
    t.start()
    t.job("a")
    assert not t.of(TaskOpened)
    t.job("a")
    assert (t.one(TaskOpened).element_id, types(t)) == ("a", ["s1", "creating"])


def test_a_completed_task_goes_on_when_its_listener_has_answered():
    body = start() + user("a", ext=listener("completing", kind="task")) + user("z") + line("s", "a", "z")
    t = case(body)
    t.start()
    t.finish("a", x=1)
    assert (trace(t.last), t.variables) == ("?a", {"x": 1})
    t.job("a")
    assert trace(t.last) == "-a +z ?z"


def test_what_a_listener_answers_is_local_and_the_mappings_see_it():
    ext = '<zeebe:taskDefinition type="post"/>' + both() + mapping(inputs={"i": "=n"}, outputs={"o": "=seen + i"})
    t = case(start() + node("serviceTask", "a", ext=ext) + user("z") + line("s", "a", "z"))
    t.start(n=2)
    t.job("a", seen=40)
    t.job("a")
    t.job("a")
    assert (t.variables, types(t)) == ({"n": 2, "o": 42}, ["before", "post", "after"])


@pytest.mark.parametrize(
    ("element", "steps"),
    [
        (
            sub("a", start("i") + node("task", "k") + line("i", "k"), ext=both()),
            ["+s -s +a ?a", "+i -i +k -k ?a", "-a"],
        ),
        (node("exclusiveGateway", "a", ext=both()), ["+s -s +a ?a", "?a", "-a"]),
        (node("intermediateThrowEvent", "a", ext=both()), ["+s -s +a ?a", "?a", "-a"]),
        (script("a", "=1", "x").replace("<zeebe:script", both() + "<zeebe:script"), ["+s -s +a ?a", "?a", "-a"]),
        (user("a", ext=listener("start"), inner=times("2")), ["+s -s +a +a +a ?a ?a", "?a", "?a"]),
    ],
    ids=["subprocess", "gateway", "event", "script", "each instance"],
)
def test_every_element_of_a_flow_may_have_them(element, steps):
    found = traces(start() + element + end() + line("s", "a", "e"), go(), job("a"), job("a"))
    assert [one.removesuffix(" +e -e end:completed") for one in found] == steps


def test_start_and_end_of_the_process_may_have_them():
    body = node("startEvent", "s", ext=listener("end")) + node("endEvent", "e", ext=listener("start")) + line("s", "e")
    assert traces(body, go(), job("s"), job("e")) == ["+s ?s", "-s +e ?e", "-e end:completed"]


def test_the_edge_is_armed_when_the_work_begins_and_an_interruption_takes_the_job_back():
    ext = both()
    body = start() + sub("h", user("a", ext=ext)) + boundary("b", "h", timer("P1D")) + line("s", "h")
    t = case(body)
    t.start()
    assert t.waits() == ["b", "a"]
    t.fire("b")
    assert (trace(t.last), t.waits()) == ("xa xh +b -b end:completed", [])
    inner = start() + user("a", ext=ext) + boundary("b", "a", timer("P1D")) + line("s", "a")
    assert traces(inner, go(), job("a"))[1] == "?a ?b"


@pytest.mark.parametrize("step", [FailJob, ThrowError])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_listener_that_fails_lets_the_element_stand_and_a_retry_asks_again(step, moment):
    t = case(start() + service("a", "post", ext=both()) + boundary("b", "a", NO) + line("s", "a"))
    t.start()
    if moment == "after":
        t.job("a")
        t.job("a")
    key = t.waiting(JobOpened, "a")
    t.step(step(key=key, message="không được") if step is FailJob else step(key=key, code="NO"))
    stuck = t.one(IncidentRaised)
    assert (stuck.element_id, t.waits()) == ("a", [])
    t.step(RetryElement(key=stuck.key))
    assert (trace(t.last), types(t)[-1]) == ("?a", moment)


NO = '<bpmn:errorEventDefinition errorRef="no"/>'


def test_all_of_this_runs_again_to_the_letter():
    t = case(start() + user("a", ext=both()) + node("serviceTask", "x", ext=both() + POST) + line("s", "a", "x"))
    t.start()
    t.job("a", n=1)
    t.finish("a")
    for _ in range(4):
        t.job("a" if "a" in t.waits() else "x", m=len(t.steps))
    assert trace(t.last) == "-x end:completed"
    records = [Recorded(step=step, at=at, facts=facts) for step, at, facts, _ in t.steps]
    found = replay(SpiffExecutor(read_bpmn), t.case.model, t.case.key, records)
    assert list(found.digests) == [digest for *_, digest in t.steps]


POST = '<zeebe:taskDefinition type="post"/>'


def test_an_element_whose_listener_is_asked_can_be_stopped():
    t = case(start() + user("a", ext=both()) + user("z") + line("s", "a", "z"))
    t.start()
    t.step(Modify(activate=("z",), stop=("a",)))
    assert (t.waits(), trace(t.last)) == (["z"], "xa +z ?z")


@pytest.mark.parametrize(
    ("ext", "code"),
    [
        (listener("assigning", kind="task"), "bpmn-not-supported"),
        (listener("sometime"), "bpmn-bad-value"),
        (listener("start").replace('type="start"', ""), "bpmn-incomplete"),
        (listener("start", "ledger.hold"), "bpmn-not-supported"),
    ],
)
def test_what_would_never_be_asked_is_refused(ext, code):
    with pytest.raises(InvalidInput) as refused:
        read_bpmn(process(start() + user("a", ext=ext) + flows("s a"), tops=TOPS))
    assert [(one.code, one.place) for one in refused.value.findings] == [(code, "a")]
