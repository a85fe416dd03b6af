"""Tokens, counts and data after a number of records."""

from engine.domain.steps import Cancel
from engine.queries.marks import Marks
from engine.queries.views import ReplayStep
from tests.unit.executor.bpmn import end, flow, flows, model, node, process, script, start, user
from tests.unit.executor.table import Table
from tests.unit.queries.histories import history_of

FORK = (
    start() + node("parallelGateway", "f") + user("a") + user("b") + node("parallelGateway", "j") + end()
    + flows("s f", "f a", "f b", "a j", "b j", "j e")
)  # fmt: skip
CALL = '<zeebe:calledElement processId="q" propagateAllChildVariables="true"/>'


def after(t: Table) -> ReplayStep:
    marks = Marks()
    for record in history_of(t):
        marks.follow(record)
    return marks.step(None)


def test_a_token_that_waits_at_a_join_is_shown_there() -> None:
    t = Table(model(process(FORK)))
    t.start()
    assert after(t).active == ("a", "b")
    t.finish("b")
    assert after(t).active == ("a", "j")


def test_nothing_is_active_after_the_end() -> None:
    t = Table(model(process(FORK)))
    t.start()
    t.finish("b")
    t.finish("a")
    assert after(t).active == ()
    assert after(t).done == {"s": 1, "f": 1, "a": 1, "b": 1, "j": 1, "e": 1}


def test_what_was_stopped_is_not_done() -> None:
    t = Table(model(process(start() + user("a") + end("e", "<bpmn:terminateEventDefinition/>") + flows("s a", "a e"))))
    t.start()
    t.step(Cancel())
    assert (after(t).active, "a" in after(t).done) == ((), False)


def test_every_round_of_a_loop_counts() -> None:
    body = start() + node("exclusiveGateway", "x") + script("c", "=n + 1", "n") + user("a")
    body += node("exclusiveGateway", "y", attributes='default="y_e"') + end()
    body += flows("s x", "x c", "c a", "a y", "y e") + flow("y", "x", "=n < 4")
    t = Table(model(process(body)))
    t.start(n=0)
    for _ in range(3):
        t.finish("a")
    assert (after(t).done["a"], after(t).flows["x_c"], after(t).flows["y_x"]) == (3, 4, 3)
    assert after(t).variables == {"n": 4}


def test_what_happens_in_a_called_process_is_marked_beside_the_call() -> None:
    called = model(process(start() + user("a") + end() + flows("s a", "a e"), process_id="q"), process_id="q", key=2)
    body = start("s0") + node("callActivity", "c", ext=CALL) + end("e0") + flows("s0 c", "c e0")
    t = Table(model(process(body), called={"q": called}))
    t.start()
    assert (after(t).active, after(t).flows) == (("c", "a"), {"s0_c": 1, "s_a": 1})
    t.finish("a")
    assert after(t).done == {"s0": 1, "s": 1, "a": 1, "e": 1, "c": 1, "e0": 1}
