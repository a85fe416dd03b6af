"""Nothing grows with rounds: counted, not timed."""

from itertools import pairwise

import pytest

from engine.domain.facts import ElementEntered, IncidentRaised, InstanceEnded, TaskOpened
from engine.domain.steps import FinishTask
from engine.executor import case as case_module
from tests.unit.executor.bpmn import end, flow, flows, model, node, process, script, start, user
from tests.unit.executor.table import Table

LOOP = (
    start()
    + node("exclusiveGateway", "m")
    + script("count", "=n + 1", "n")
    + node("exclusiveGateway", "g", attributes='default="g_e"')
    + end()
    + flows("s m", "m count", "count g", "g e")
    + flow("g", "m", "=n < 10000")
)


def test_a_loop_of_ten_thousand_rounds_runs_in_one_step():
    t = Table(model(process(LOOP)))
    t.start(n=0)
    assert t.of(InstanceEnded)
    assert t.variables == {"n": 10000}


def test_a_loop_without_end_is_an_incident(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(case_module, "MAX_RUNS", 500)
    t = Table(model(process(LOOP)))
    t.start(n=0)
    assert t.one(IncidentRaised).code == "endless-loop"


def test_the_state_of_a_loop_with_a_person_does_not_grow():
    body = start() + node("exclusiveGateway", "m") + user("a") + node("parallelGateway", "f") + script("x", "=1", "y")
    body += node("parallelGateway", "j") + flows("s m", "m a", "a f", "f x", "f j", "x j", "j m")
    t = Table(model(process(body)))
    t.start()
    sizes = []
    for _ in range(300):
        t.finish("a")
        sizes.append(len(t.case.state))
    assert max(sizes) - min(sizes) <= 8  # digits of the running number
    assert t.waits() == ["a"]


def test_round_one_thousand_writes_what_round_ten_wrote():
    body = start() + node("exclusiveGateway", "m") + user("a") + node("parallelGateway", "f") + script("x", "=1", "y")
    body += node("parallelGateway", "j") + flows("s m", "m a", "a f", "f x", "f j", "x j", "j m")
    t = Table(model(process(body)))
    t.start(text=" ".join(str(i) for i in range(260)))
    sizes, living = [], []
    for _ in range(1000):
        t.step(FinishTask(key=t.one(TaskOpened).key))
        sizes.append(len(t.case.state))
        living.append(len(t.live._live.get(t.case.key, lambda: None).case.all))
    assert max(living) <= 2
    assert max(sizes) <= 1536
    assert sizes[-1] - sizes[9] <= 8  # digits of the running number


def test_a_long_diagram_is_no_deep_call():
    names = [f"n{i}" for i in range(1500)]
    body = start() + "".join(node("task", name) for name in names) + end()
    path = [f"{one} {other}" for one, other in pairwise(["s", *names, "e"])]
    t = Table(model(process(body + flows(*path))))
    t.start()
    assert len(t.of(ElementEntered)) == 1502
