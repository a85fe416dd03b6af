"""Stored cases: small, canonical, and never mixed up with a live one that is not the same."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import zstandard

from engine.domain.errors import NotFound
from engine.domain.facts import TaskOpened
from engine.domain.keys import ElementKey
from engine.domain.steps import FinishTask, Start
from engine.executor.snapshot import BadSnapshot
from engine.executor.stepping import AlreadyStarted
from engine.ports import Running
from tests.unit.executor.bpmn import flows, model, node, process, start, user
from tests.unit.executor.table import MORNING, Table

BODY = start() + user("a") + user("b") + flows("s a", "a b")


def table() -> Table:
    return Table(model(process(BODY)))


def test_the_digest_is_of_the_rows_and_not_of_how_they_are_packed():
    t = table()
    t.start(text="x" * 2000)
    state, digest = t.case.state, t.steps[-1][3]
    assert state[:1] == b"\x81"
    assert hashlib.sha256(zstandard.ZstdDecompressor().decompress(state[1:])).hexdigest() == digest


def test_the_order_of_variables_makes_no_difference():
    one, two = table(), table()
    one.start(a=1, b={"x": 1, "y": 2})
    two.start(b={"y": 2, "x": 1}, a=1)
    assert one.case.state == two.case.state


def test_an_unknown_version_is_refused():
    t = table()
    t.start()
    t.case = replace(t.case, state=b"\x7f" + t.case.state[1:], revision=99)
    with pytest.raises(BadSnapshot):
        t.finish("a")


@pytest.mark.parametrize("broken", [b"\x01{}", b"\x01[1,2", b"\x81nothing", b'\x01[1,{},[[1,0,0,"n:zz",8,0,0,0]]]'])
def test_a_damaged_state_is_refused(broken: bytes):
    t = table()
    t.start()
    t.case = replace(t.case, state=broken, revision=99)
    with pytest.raises(BadSnapshot):
        t.finish("a")


def test_a_live_case_is_not_used_for_another_state():
    t = table()
    t.start(x=1)
    before = t.case
    t.finish("a", x=2)
    again = t.live.advance(before, t.steps[1][0], at=t.steps[1][1], world=t.world)
    assert again.facts == t.last
    assert again.state == t.case.state


def test_a_step_that_was_not_stored_leaves_nothing():
    t = table()
    t.start()
    step = FinishTask(key=t.waiting(TaskOpened, "a"), variables={"x": 1})
    t.live.advance(t.case, step, at=t.at, world=t.world)
    t.live.forget(t.case.key)
    t.finish("a", x=2)
    assert t.variables == {"x": 2}


def test_a_refused_step_leaves_nothing():
    t = table()
    t.start()
    with pytest.raises(NotFound):
        t.live.advance(t.case, FinishTask(key=ElementKey(t.case.key | 99)), at=t.at, world=t.world)
    t.finish("a")
    assert t.waits() == ["b"]


def test_two_steps_in_one_transaction_build_on_each_other():
    t = table()
    first = t.live.advance(t.case, Start(), at=MORNING, world=t.world)
    (opened,) = [fact for fact in first.facts if isinstance(fact, TaskOpened)]
    between = Running(key=t.case.key, model=t.case.model, revision=0, state=first.state)
    second = t.live.advance(between, FinishTask(key=opened.key), at=MORNING, world=t.world)
    assert [f.element_id for f in second.facts if isinstance(f, TaskOpened)] == ["b"]


def test_a_case_starts_once():
    t = table()
    t.start()
    with pytest.raises(AlreadyStarted):
        t.start()


def test_what_is_checked_tells_the_process():
    t = table()
    assert [info.process_id for info in t.live.check(process(BODY)).processes] == ["p"]


def test_deep_values_survive():
    value: object = 1
    for _ in range(99):
        value = [value]
    t = table()
    t.start(deep=value)
    t.finish("a")
    assert t.variables == {"deep": value}


def test_a_state_of_the_first_version_is_still_read():
    """Written once and never regenerated: stored cases must outlive a release."""
    stored = b'\x01[3,{"x":1},[[2,0,0,"n:a",16,2,0,{"y":2}]]]'
    t = table()
    t.case = replace(t.case, state=stored)
    assert t.live.variables(t.case) == {None: {"x": 1}, ElementKey(t.case.key | 2): {"y": 2}}
    t.step(FinishTask(key=ElementKey(t.case.key | 2), variables={"x": 3, "y": 4}))
    assert (t.waits(), t.variables) == (["b"], {"x": 3})


def test_cases_of_one_definition_run_in_several_threads():
    shared = model(process(BODY))
    tables = [Table(shared, number=number) for number in range(1, 9)]
    for t in tables:
        t.live = tables[0].live

    def run(t: Table) -> int:
        t.start(n=t.case.key)
        t.finish("a")
        t.finish("b")
        return t.variables["n"]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, tables)) == [t.case.key for t in tables]


def test_a_shared_definition_is_not_changed_by_its_cases():
    inner = node("subProcess", "sub", inner=user("in")) + flows("s sub")
    shared = model(process(start() + inner))
    one = Table(shared, number=1)
    two = Table(shared, number=2)
    two.live, two.cold = one.live, one.cold
    one.start()
    two.start()
    one.finish("in")
    two.finish("in")
    assert [type(f) for f in one.last] == [type(f) for f in two.last]
