"""Replay of a real case: one position per line, each a pure function of the records before it."""

from itertools import pairwise

from engine.queries.views import ReplayStep
from tests.integration.evidence.leave import ANSWERS, OTHER_DAYS, House


def at(house: House, type_: str, element: str) -> ReplayStep:
    steps = house.replay().steps
    return next(step for step in steps if (step.line.type, step.line.element_id) == (type_, element))


def test_the_first_position_stands_at_the_start_and_knows_what_was_filled_in(case: House) -> None:
    first = case.replay().steps[0]
    assert (first.active, first.done, first.flows) == (("start",), {}, {})
    assert (first.variables["leave_kind"], "working_days" in first.variables) == ("annual", False)


def test_a_position_stands_where_its_line_happens(case: House) -> None:
    step = at(case, "operationDone", "count_days")
    assert (step.active, case.replay().diagrams[step.diagram].name) == (("check", "count_days"), "Kiểm tra đơn nghỉ")
    assert (step.done["start"], "check" in step.done) == (1, False)
    assert "working_days" not in step.variables  # the part hands it over when it ends


def test_a_decision_stands_at_its_task_until_the_next_line(case: House) -> None:
    steps = case.replay().steps
    number = next(n for n, step in enumerate(steps) if step.line.type == "complete_task")
    assert steps[number].active == ("decide", "chain_decide")
    assert ("decide" in steps[number].done, steps[-1].done["decide"]) == (False, 1)


def test_the_second_round_of_a_loop_counts(copied: House) -> None:
    copied.clock.pin(copied.clock.now().replace(day=3))
    copied.start(**OTHER_DAYS)
    copied.act("hanh.tp", "return", comment="Ghi rõ việc bàn giao", changes_wanted="Việc bàn giao")
    copied.act("lan.cv", "submit", **{**ANSWERS, **OTHER_DAYS})
    last = copied.replay().steps[-1]
    assert (last.done["check"], last.flows["f_check_fit_to_file"], last.active[0]) == (2, 2, "decide")


def test_the_last_position_is_the_case_as_it_stands(case: House) -> None:
    view = case.replay()
    assert {one.element_id for one in view.head.waiting} == {"office_check"}
    assert {"carry_out", "office_check"} <= set(view.steps[-1].active)
    own, *called = view.diagrams
    assert [own.opens[call] for call in ("check", "file_request", "decide", "carry_out")] == [1, 2, 3, 4]
    assert 'id="office_check"' in called[3].bpmn


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
