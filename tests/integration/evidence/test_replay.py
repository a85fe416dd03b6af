"""Replay of a real case: one position per line, each a pure function of the records before it."""

from itertools import pairwise

from engine.queries.views import ReplayStep
from tests.integration.evidence.leave import OTHER_DAYS, House


def at(house: House, type_: str, element: str) -> ReplayStep:
    steps = house.replay().steps
    return next(step for step in steps if (step.line.type, step.line.element_id) == (type_, element))


def test_the_first_position_stands_at_the_start_and_knows_what_was_filled_in(case: House) -> None:
    first = case.replay().steps[0]
    assert (first.active, first.done, first.flows) == (("start",), {}, {})
    assert (first.variables["leave_kind"], "working_days" in first.variables) == ("annual", False)


def test_a_position_stands_where_its_line_happens(case: House) -> None:
    step = at(case, "operationDone", "count_days")
    assert step.active == ("review", "count_days")
    assert (step.done["read_effect"], "count_days" in step.done) == (1, False)
    assert step.variables["working_days"] == 2


def test_a_decision_stands_at_its_task_until_the_next_line(case: House) -> None:
    steps = case.replay().steps
    number = next(n for n, step in enumerate(steps) if step.line.type == "complete_task")
    assert steps[number].active == ("review", "decide")
    assert (steps[number].done.get("decide"), steps[number + 1].done["decide"]) == (None, 1)


def test_the_second_round_of_the_loop_counts(case: House) -> None:
    last = case.replay().steps[-1]
    assert (last.done["decide"], last.done["next_stage"], last.flows["f_next_stage_decide"]) == (2, 2, 2)


def test_the_last_position_is_the_case_as_it_stands(case: House) -> None:
    view = case.replay()
    assert {one.element_id for one in view.head.waiting} == {"office_check"}
    assert set(view.steps[-1].active) == {
        "carry_out", "office_check", "until_start", "join",  # one token waits at the join for the others
    }  # fmt: skip
    assert 'id="office_check"' in view.bpmn


def test_positions_follow_each_other_and_never_take_anything_back(case: House) -> None:
    steps = case.replay().steps
    assert [step.line.seq for step in steps] == sorted({step.line.seq for step in steps})
    for before, after in pairwise(steps):
        assert all(after.flows[flow] >= count for flow, count in before.flows.items())
        assert all(after.done[element] >= count for element, count in before.done.items())


def test_a_withdrawn_case_ends_with_no_token(copied: House) -> None:
    copied.clock.pin(copied.clock.now().replace(day=3))
    copied.start(**OTHER_DAYS)
    copied.withdraw("Đổi lịch công tác của đơn vị")
    steps = copied.replay().steps
    assert steps[-1].active == ()
    assert [step.line.text for step in steps if step.line.type == "correlate_message"] == [
        "Rút hồ sơ. Lý do: Đổi lịch công tác của đơn vị"
    ]
    assert copied.verification().ok
