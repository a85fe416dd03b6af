"""Tasks that follow from conclusions."""

import pytest

from engine.domain.follow_ups import FollowUpOver, NotAPercentage, NotLater
from engine.operations.follow_ups import DueBefore, NoDueDate
from tests.fakes.desk import Office, run

MONDAY = "2024-06-03 08:00"


@pytest.fixture
def office() -> Office:
    return Office()


def assigned(office: Office, *, now: str = MONDAY, case: int = 1, **more):
    given = {"task": "Rà soát máy chủ", "source": "Họp giao ban 03/06, mục 2", "lead_unit": "stttt.cntt"}
    due = {} if "due" in more or "working_days" in more else {"due": "2024-06-10"}
    return run(office.desk(case, now), "followup.assign", **{**given, **due, **more})


def listed(office: Office, now: str = MONDAY, case: int = 1, **more):
    return [one["no"] for one in run(office.desk(case, now), "followup.list", **more)["items"]]


def test_the_head_of_the_unit_does_it_and_the_leader_in_charge_follows_unless_others_are_named(office):
    usual = assigned(office)
    named = assigned(office, person="minh.cv", follower="an.gd")
    assert [(one["person"], one["follower"]) for one in (usual, named)] == [
        ("hanh.tp", "chau.pgd"), ("minh.cv", "an.gd"),
    ]  # fmt: skip


def test_a_date_is_given_as_a_day_or_in_working_days(office):
    assert [assigned(office, **due)["due"] for due in ({"due": "2024-06-11"}, {"working_days": 5})] == [
        "2024-06-11", "2024-06-10",
    ]  # fmt: skip


@pytest.mark.parametrize(("due", "refusal"), [({"due": "2024-06-02"}, DueBefore), ({"due": None}, NoDueDate)])
def test_a_task_without_a_date_to_come_is_refused(office, due, refusal):
    with pytest.raises(refusal):
        assigned(office, **due)


def test_tasks_of_a_case_are_numbered_on(office):
    assert [assigned(office)["no"], assigned(office)["no"], assigned(office, case=2)["no"]] == [1, 2, 1]


def test_what_is_not_delivered_on_its_day_is_late_from_the_next(office):
    task = assigned(office)["follow_up"]
    assert [listed(office, now, show="overdue") for now in ("2024-06-10 17:00", "2024-06-11 08:00")] == [[], [1]]
    run(office.desk(now="2024-06-11 09:00"), "followup.report", follow_up=task, text="Xong", delivered=True)
    assert listed(office, "2024-06-12 08:00", show="overdue") == []


def test_lateness_is_counted_in_working_days(office):
    assigned(office, due="2024-06-07")
    (late,) = run(office.desk(now="2024-06-11 08:00"), "followup.list", show="overdue")["items"]
    assert (late["overdue"], late["late_wd"]) == (True, 2)


def test_an_extension_lies_later_and_is_counted(office):
    task = assigned(office)["follow_up"]
    with pytest.raises(NotLater):
        run(office.desk(), "followup.change", follow_up=task, due="2024-06-10")
    given = run(office.desk(), "followup.change", follow_up=task, working_days=2)
    assert (given["due"], given["extensions"]) == ("2024-06-12", 1)


def test_a_list_shows_what_is_asked_for(office):
    assigned(office, series="stttt.week")
    assigned(office, lead_unit="stttt.vp", case=2)
    asked = ({}, {"series": "stttt.week"}, {"lead_unit": "stttt.vp"}, {"person": "hanh.tp"}, {"this_case": True})
    assert [len(listed(office, **one)) for one in asked] == [2, 1, 1, 1, 1]


def test_what_is_over_leaves_the_list_and_takes_no_more_reports(office):
    task = assigned(office)["follow_up"]
    done = run(office.desk(), "followup.close", follow_up=task, result="accepted")
    assert (done["late_wd"], done["open_count"], listed(office), listed(office, show="all")) == (0, 0, [], [1])
    with pytest.raises(FollowUpOver):
        run(office.desk(), "followup.report", follow_up=task, text="Thêm")


def test_a_task_moved_to_another_meeting_stays_open_there_with_its_date(office):
    task = assigned(office, series="stttt.week")["follow_up"]
    moved = run(office.desk(), "followup.close", follow_up=task, result="moved", series="stttt.month")
    assert (moved["open_count"], listed(office, series="stttt.month")) == (1, [1])


def test_progress_is_per_cent(office):
    with pytest.raises(NotAPercentage):
        run(office.desk(), "followup.report", follow_up=assigned(office)["follow_up"], text="Thừa", percent=101)


def test_a_task_given_to_another_unit_is_its_heads(office):
    task = assigned(office)["follow_up"]
    passed = run(office.desk(), "followup.change", follow_up=task, lead_unit="stttt.vp")
    assert (passed["person"], passed["due"], passed["extensions"]) == ("dung.cvp", "2024-06-10", 0)
