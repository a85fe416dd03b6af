"""Tokens moved from outside: what begins, what stops, and what is refused."""

import pytest

from engine.domain.errors import InvalidInput, NotFound
from engine.domain.facts import (
    ElementEntered,
    InstanceEnded,
    TaskClosed,
    TaskOpened,
    TimerCleared,
    TimerSet,
    VariablesChanged,
)
from engine.domain.keys import element_key
from engine.domain.steps import Begin, Modify, Move
from engine.executor.modifying import NothingToModify
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    model,
    node,
    process,
    repeat,
    start,
    timer,
    user,
)
from tests.unit.executor.table import Table

LINE = process(
    start() + user("a") + user("b") + boundary("late", "b", timer("P1D"), interrupting=False) + end() + end("e2")
    + flows("s a", "a b", "b e", "late e2")
)  # fmt: skip
INNER = start("s2") + user("x") + user("y") + end("e3") + flows("s2 x", "x y", "y e3")
NESTED = process(
    start() + user("a") + node("subProcess", "sub", inner=INNER) + end() + flows("s a", "a sub", "sub e")
)  # fmt: skip
ROUNDS = process(
    start() + node("subProcess", "sub", inner=INNER + repeat("=[1,2]")) + user("z") + end()
    + flows("s sub", "sub z", "z e")
)  # fmt: skip


def table(bpmn):
    made = Table(model(bpmn))
    made.start()
    return made


def move(table, *begin, stop=(), **variables):
    keys = tuple(table.waiting(TaskOpened, one) for one in stop)
    return table.step(Modify(activate=begin, terminate=keys, variables=variables))


def test_a_token_is_moved_to_another_element_with_what_waits_on_its_edge():
    case = table(LINE)
    move(case, "b", stop=("a",), why="nhầm")
    assert (case.waits(), case.variables["why"]) == (["b", "late"], "nhầm")
    case.finish("b")
    assert case.one(InstanceEnded).end == "completed"


def test_moving_back_closes_what_waited_on_the_edge():
    case = table(LINE)
    case.finish("a")
    move(case, "a", stop=("b",))
    assert [len(case.of(kind)) for kind in (TaskClosed, TimerCleared, TimerSet)] == [1, 1, 0]
    assert case.waits() == ["a"]


def test_an_element_inside_a_subprocess_opens_the_subprocess_without_its_start():
    case = table(NESTED)
    move(case, "y", stop=("a",))
    assert [fact.element_id for fact in case.of(ElementEntered)] == ["sub", "y"]
    case.finish("y")
    assert case.one(InstanceEnded).end == "completed"


def test_an_element_of_a_running_subprocess_is_begun_inside_it():
    case = table(NESTED)
    case.finish("a")
    move(case, "y", stop=("x",))
    assert [fact.element_id for fact in case.of(ElementEntered)] == ["y"]
    assert case.waits() == ["y"]


def test_the_case_is_stopped_with_its_last_token():
    case = table(LINE)
    move(case, stop=("a",))
    assert case.one(InstanceEnded).end == "terminated"


def test_a_subprocess_goes_with_its_last_token():
    case = table(NESTED)
    case.finish("a")
    move(case, "a", stop=("x",))
    assert case.waits() == ["a"]


def test_a_second_token_runs_beside_the_first():
    case = table(LINE)
    move(case, "b")
    assert case.waits(TaskOpened) == ["a", "b"]


@pytest.mark.parametrize("element_id", ["late", "nothing", "e9", ""])
def test_what_waits_beside_and_what_is_not_there_cannot_be_begun(element_id):
    case = table(LINE)
    with pytest.raises(InvalidInput) as refused:
        move(case, element_id)
    assert [one.place for one in refused.value.findings] == [element_id]


def test_the_inside_of_a_repeated_element_has_to_be_named_by_its_scope():
    case = table(ROUNDS)
    with pytest.raises(InvalidInput):
        move(case, "y")
    scope = next(fact.scope_key for fact in case.facts if isinstance(fact, ElementEntered) and fact.element_id == "x")
    case.step(Modify(activate=("y",), scope_key=scope))
    assert case.waits() == ["x", "x", "y"]


def test_the_last_token_of_a_round_is_not_stopped_alone_but_with_the_whole():
    case = table(ROUNDS)
    with pytest.raises(InvalidInput):
        move(case, "z", stop=("x",))
    whole = next(fact.key for fact in case.facts if isinstance(fact, ElementEntered) and fact.element_id == "sub")
    case.step(Modify(activate=("z",), terminate=(whole,)))
    assert case.waits() == ["z"]


def test_all_that_is_wrong_is_told_at_once_and_nothing_moves():
    case = table(LINE)
    before = case.fingerprint
    with pytest.raises(InvalidInput) as refused:
        case.step(Modify(activate=("late", "nothing"), terminate=(element_key(case.case.key, 99),)))
    assert (len(refused.value.findings), case.fingerprint, case.waits()) == (3, before, ["a"])


def test_nothing_to_do_and_a_case_that_has_ended_are_told():
    case = table(LINE)
    with pytest.raises(NothingToModify):
        move(case)
    move(case, stop=("a",))
    with pytest.raises(NotFound):
        move(case, "a")


def scopes_of(case, name):
    """Where a variable came to lie."""
    entered = {fact.key: fact.element_id for fact in case.facts if isinstance(fact, ElementEntered)}
    found = [fact for fact in case.of(VariablesChanged) if name in fact.new]
    return [entered.get(fact.scope_key, "process") for fact in found]


def test_every_run_of_an_element_is_stopped_by_its_id():
    case = table(LINE)
    move(case, "a")
    case.step(Modify(activate=("b",), stop=("a",)))
    assert case.waits(TaskOpened) == ["b"]


def test_for_each_run_that_is_moved_one_begins():
    case = table(LINE)
    move(case, "a")
    case.step(Modify(move=(Move(to=Begin(element_id="b"), element_id="a"),)))
    assert case.waits(TaskOpened) == ["b", "b"]
    key = case.waiting(TaskOpened, "b")
    case.step(Modify(move=(Move(to=Begin(element_id="a"), key=key),)))
    assert case.waits(TaskOpened) == ["b", "a"]


def test_a_repeated_element_is_moved_as_a_whole():
    case = table(ROUNDS)
    case.step(Modify(move=(Move(to=Begin(element_id="z"), element_id="sub"),)))
    assert case.waits() == ["z"]


def test_a_move_stays_in_the_scope_of_what_is_stopped_if_it_says_so():
    case = table(ROUNDS)
    key = case.waiting(TaskOpened, "x")
    with pytest.raises(InvalidInput):
        case.step(Modify(move=(Move(to=Begin(element_id="y"), key=key),)))
    case.step(Modify(move=(Move(to=Begin(element_id="y"), key=key, beside=True),)))
    entered = [fact for fact in case.facts if isinstance(fact, ElementEntered)]
    assert entered[-1].scope_key == next(fact.scope_key for fact in entered if fact.key == key)


def test_variables_lie_where_the_instruction_says():
    case = table(NESTED)
    local = {"y": {"own": 1}, "sub": {"inner": 2}}
    case.step(Modify(begin=(Begin(element_id="y", local=local),), variables={"outer": 3}))
    assert [scopes_of(case, name) for name in ("own", "inner", "outer")] == [["y"], ["sub"], ["process"]]
    case.step(Modify(begin=(Begin(element_id="x", local={"sub": {"late": 4}}),)))
    assert scopes_of(case, "late") == ["sub"]


@pytest.mark.parametrize(
    "step",
    [
        Modify(stop=("b",)),
        Modify(stop=("late",)),
        Modify(begin=(Begin(element_id="b", local={"elsewhere": {"x": 1}}),)),
        Modify(begin=(Begin(element_id="b", local={"b": {"x": float("nan")}}),)),
        Modify(move=(Move(to=Begin(element_id="nothing"), element_id="a"),)),
        Modify(move=(Move(to=Begin(element_id="b"), element_id="nothing"),)),
    ],
)
def test_what_cannot_be_done_leaves_everything_as_it_was(step):
    case = table(LINE)
    before = case.case.state
    with pytest.raises(InvalidInput):
        case.step(step)
    assert (case.case.state, case.waits()) == (before, ["a"])
