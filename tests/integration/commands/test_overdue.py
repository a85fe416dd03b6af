"""Limits pass: reminder, escalation, final handling (H6, D21). A timer passes work on and never decides."""

import pytest

from engine.commands.update_task import UpdateTask
from tests.fakes.desk import at
from tests.offices import AGREED, Desk
from tests.unit.executor.bpmn import boundary, end, flows, process, script, start, timer, user


def reminders(desk: Desk, login: str) -> list[str]:
    """Oldest first, without the name of the task."""
    return [notice.subject.split(":")[0] for notice in reversed(desk.told(login)) if notice.kind == "reminder"]


def commands(desk: Desk, key: int) -> list[str]:
    return [line.type for line in desk.case("kiem.ktgs", key).history]


@pytest.fixture
def key(desk):
    """Filed on Tuesday 04/06 at 9; the head of division has until Wednesday at 17."""
    return desk.start("lan.cv")


def test_before_half_of_the_time_nobody_is_reminded(desk, key):
    desk.later("2024-06-04", "14:00")
    assert reminders(desk, "hanh.tp") == []


def test_who_has_the_task_is_reminded_once_after_half_of_the_time(desk, key):
    desk.later("2024-06-05", "09:00")
    desk.later("2024-06-05", "10:00")
    assert (reminders(desk, "hanh.tp"), reminders(desk, "chau.pgd")) == (["Nhắc việc"], [])


def test_after_the_limit_the_deputy_and_the_leader_in_charge_are_told(desk, key):
    desk.later("2024-06-05", "17:01")
    assert {who: reminders(desk, who)[-1:] for who in ("hanh.tp", "khoa.ptp", "chau.pgd", "an.gd")} == {
        "hanh.tp": ["Quá hạn"],
        "khoa.ptp": ["Quá hạn"],
        "chau.pgd": ["Quá hạn"],
        "an.gd": [],
    }
    assert desk.only("hanh.tp").overdue


def test_after_the_grace_who_acts_for_the_head_gets_the_task(desk, key):
    desk.later("2024-06-05", "17:01")
    desk.later("2024-06-06", "17:02")
    row = desk.only("khoa.ptp")
    assert (desk.inbox("hanh.tp"), row.instance_key, row.in_place_of.login) == ((), key, "hanh.tp")


def test_a_task_given_on_stays_and_is_reminded_of_daily(desk, key):
    for day in ("2024-06-05", "2024-06-06", "2024-06-07", "2024-06-10", "2024-06-11"):
        desk.later(day, "17:05")
    assert desk.only("khoa.ptp").instance_key == key
    assert reminders(desk, "khoa.ptp") == ["Quá hạn"] * 4
    assert desk.verified(key).ok


def test_a_leaders_overdue_decision_goes_to_the_head_of_the_agency(desk, key):
    desk.complete("hanh.tp", "forward", **AGREED)
    for day in ("2024-06-05", "2024-06-06", "2024-06-07", "2024-06-10"):
        desk.later(day, "17:05")
    assert (desk.inbox("chau.pgd"), desk.only("an.gd").instance_key) == ((), key)


def test_no_timer_ever_approves_or_refuses(desk, key):
    before = desk.left("lan.cv")
    for day in range(5, 29):
        desk.later(f"2024-06-{day:02}", "17:05")
    case = desk.case("lan.cv", key)
    assert (case.head.state, desk.left("lan.cv"), case.documents[1:]) == ("active", before, ())
    assert [line.type for line in case.history if line.type == "complete_task"] == []


def test_when_the_leave_begins_undecided_the_whole_line_is_told_and_the_task_stays(desk, key):
    desk.later("2024-06-13", "07:01")
    assert desk.case("lan.cv", key).head.status == "Đã đến ngày nghỉ, chưa có quyết định"
    assert all(any("chưa có quyết định" in one.subject for one in desk.told(who)) for who in ("lan.cv", "chau.pgd"))
    assert desk.verified(key).ok


def test_a_request_nobody_corrects_is_closed_as_withdrawn(desk, key):
    before = desk.left("lan.cv") + 2
    desk.complete("hanh.tp", "return", comment="Cần bàn giao kỹ hơn", changes_wanted="Việc bàn giao")
    for day in ("2024-06-07", "2024-06-10", "2024-06-11", "2024-06-12", "2024-06-13"):
        desk.later(day, "17:05")
    assert desk.case("lan.cv", key).head.status == "Đã rút đơn"
    assert (desk.left("lan.cv"), desk.inbox("lan.cv")) == (before, ())
    assert desk.verified(key).ok


def test_a_line_the_office_does_not_check_is_registered_by_the_system(desk):
    key = desk.approved()
    desk.later("2024-06-05", "17:05")
    desk.later("2024-06-06", "17:10")
    assert desk.inbox("oanh.vt") == ()
    done = next(line for line in desk.case("kiem.ktgs", key).history if line.type == "complete_task"
                and line.element_id == "office_check")  # fmt: skip
    assert done.person is None
    assert desk.verified(key).ok


def test_a_done_task_is_never_reminded_of(desk, key):
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.later("2024-06-05", "17:05")
    assert [subject for subject in reminders(desk, "hanh.tp") if subject == "Quá hạn"] == []


def test_an_alarm_rings_once_however_often_the_runner_looks(desk, key):
    desk.later("2024-06-05", "17:05")
    told = commands(desk, key)
    assert [desk.runner.turn(), desk.runner.turn()] == [0, 0]
    assert commands(desk, key) == told


def test_a_timer_of_a_model_fires_at_its_time_and_not_before(desk):
    remind = boundary("late", "t", timer("PT3H"), interrupting=False) + script("note", "=true", "noted") + end("x")
    body = start() + user("t", ext='<zeebe:assignmentDefinition assignee="=requester"/>') + remind + end()
    desk.deploy(("p.bpmn", process(body + flows("s t", "t e", "late note", "note x"))))
    key = desk.start("lan.cv", "p")
    assert [desk.later("2024-06-04", hour) for hour in ("11:59", "12:00", "12:01")] == [0, 1, 0]
    assert commands(desk, key).count("fire_timer") == 1
    assert desk.verified(key).ok


def test_a_repeating_timer_catches_up_after_the_runner_was_away(desk):
    again = boundary("each", "t", timer("R/P1D", "timeCycle"), interrupting=False) + end("x")
    body = start() + user("t", ext='<zeebe:assignmentDefinition assignee="=requester"/>') + again + end()
    desk.deploy(("p.bpmn", process(body + flows("s t", "t e", "each x"))))
    key = desk.start("lan.cv", "p")
    desk.later("2024-06-14")
    assert commands(desk, key).count("fire_timer") >= 1
    assert desk.runner.turn() == 0
    assert desk.verified(key).ok


def test_a_new_day_is_sealed_and_a_new_year_opened_by_the_runner(desk):
    key = desk.start("lan.cv")
    assert desk.left("lan.cv", 2025) == 0
    desk.later("2025-01-01", "00:10")
    assert desk.left("lan.cv", 2025) > 0
    assert desk.office._tools.store.last_seal("stttt").day.isoformat() == "2024-12-31"
    assert desk.verified(key).ok


def test_a_limit_that_is_moved_takes_reminder_and_escalation_along(desk, key):
    row = desk.only("hanh.tp")
    desk.do(UpdateTask(actor=desk.actor("hanh.tp"), task_key=row.key, due_at=at("2024-06-11 17:00")))
    desk.later("2024-06-05", "17:05")
    assert reminders(desk, "chau.pgd") == []
    desk.later("2024-06-11", "17:05")
    assert reminders(desk, "chau.pgd") == ["Quá hạn"]
