"""Conclusions of a case are given out as tasks, followed, and closed."""

from datetime import datetime
from typing import Any

import pytest

from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import InvalidInput
from engine.domain.keys import InstanceKey
from engine.queries.cases import AskCases
from engine.queries.register import AskRegister
from tests.integration.commands.small import properties
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, mapping, node, process, start, user

TASKS = (
    "=[{task: &quot;Rà soát máy chủ của Sở&quot;, lead_unit: &quot;stttt.cntt&quot;, due: &quot;2024-06-10&quot;, "
    "product: &quot;Báo cáo rà soát&quot;}, "
    "{task: &quot;Lập danh sách thiết bị&quot;, lead_unit: &quot;stttt.bcvt&quot;, working_days: 5}]"
)


BREACH = (
    "Việc quá hạn: Rà soát máy chủ của Sở, Đinh Quang Minh (Phòng Công nghệ thông tin), hạn 10/06/2024, "
    "theo Họp giao ban 04/06"
)
LEFT = "=[{label_vi: &quot;Còn theo dõi&quot;, label_en: &quot;Followed on&quot;, value: open_count}]"


def caller(*, wait: bool, tasks: str = TASKS) -> bytes:
    inputs = {"tasks": tasks, "source": "Họp giao ban 04/06", "series": "stttt.week", "wait": f"={str(wait).lower()}"}
    inputs["case_key"] = "=case_key"
    ext = '<zeebe:calledElement processId="follow-up-tasks" propagateAllParentVariables="false"/>'
    results = {"results": "=results", "open_count": "=open_count"}
    call = node("callActivity", "call", ext=ext + mapping(inputs=inputs, outputs=results))
    last = user("last", ext='<zeebe:assignmentDefinition assignee="=requester"/>' + properties(facts=LEFT))
    return process(start() + call + last + end() + flows("s call", "call last", "last e"))


def given_out(desk: Desk, *, wait: bool = True) -> InstanceKey:
    desk.deploy(("p.bpmn", caller(wait=wait)))
    return desk.start("dung.cvp", "p")


def act(desk: Desk, login: str, outcome: str, **answers: Any) -> None:
    row = desk.inbox(login)[0]
    desk.finish(login, row.key, outcome, **answers)


def names(desk: Desk, login: str) -> list[str]:
    return [row.name for row in desk.inbox(login)]


def breaches(desk: Desk) -> list[str]:
    asked = AskRegister(actor=desk.actor("an.gd"), series="vi-pham", year=2024)
    return [row.text for row in desk.office.ask(asked).rows]


def left(desk: Desk) -> list[object]:
    """What the caller reads of tasks that are still followed when it goes on."""
    return [line.value for line in desk.task("dung.cvp", desk.only("dung.cvp").key).facts]


def under_way(desk: Desk) -> None:
    """The first task is taken on by Hạnh and given to Minh."""
    given_out(desk)
    act(desk, "hanh.tp", "take", doer="minh.cv")


def test_a_task_is_taken_on_reported_delivered_and_accepted(desk):
    under_way(desk)
    act(desk, "minh.cv", "progress", report_percent=40, report_text="Đã rà soát phòng máy chính")
    act(desk, "minh.cv", "deliver", report_text="Báo cáo số 12/BC-CNTT")
    act(desk, "chau.pgd", "accept_work")
    assert "Đã nghiệm thu: Rà soát máy chủ của Sở" in [one.subject for one in desk.told("minh.cv")]
    assert (names(desk, "minh.cv"), names(desk, "quan.tp")) == ([], ["Nhận việc, phân công"])


def test_the_caller_that_waits_goes_on_when_all_are_over(desk):
    key = given_out(desk)
    for head in ("hanh.tp", "quan.tp"):
        act(desk, head, "take")
        assert names(desk, "dung.cvp") == []
        act(desk, head, "deliver", report_text="Đã xong, văn bản kèm theo")
        act(desk, "chau.pgd", "accept_work")
    assert (names(desk, "dung.cvp"), left(desk), desk.verified(key).replayed) == (["last"], [0], True)


def test_who_does_not_wait_goes_on_at_once_and_each_task_is_a_case(desk):
    given_out(desk, wait=False)
    assert (names(desk, "dung.cvp"), left(desk)) == (["last"], [2])
    desk.runner.turn()
    titles = {row.title for row in desk.office.ask(AskCases(actor=desk.actor("an.gd"))).rows}
    assert titles >= {"Việc: Rà soát máy chủ của Sở", "Việc: Lập danh sách thiết bị"}


def test_what_is_not_a_units_to_do_goes_back_and_may_be_insisted_on_once(desk):
    given_out(desk)
    act(desk, "hanh.tp", "misaddressed", unit_note="Máy chủ do Trung tâm quản lý")
    act(desk, "chau.pgd", "insist", judge_text="Phòng vẫn chủ trì theo phân công")
    assert [one.key for one in desk.task("hanh.tp", desk.inbox("hanh.tp")[0].key).outcomes] == ["take"]


def test_a_task_given_to_another_unit_is_taken_on_there(desk):
    given_out(desk)
    act(desk, "hanh.tp", "misaddressed", unit_note="Máy chủ do Trung tâm quản lý")
    act(desk, "chau.pgd", "readdress", to_unit="stttt.ttcntt")
    assert names(desk, "phuc.ttdv") == ["Nhận việc, phân công"]


def test_more_time_is_asked_for_given_and_counted(desk):
    under_way(desk)
    act(desk, "minh.cv", "more_time", report_text="Thiếu thiết bị đo", new_due="2024-06-14")
    act(desk, "chau.pgd", "extend", new_due="2024-06-13", judge_text="Cho thêm ba ngày làm việc")
    row = desk.inbox("minh.cv")[0]
    assert row.due_at == datetime(2024, 6, 13, 17, tzinfo=TIME_ZONE)
    assert "1 lần" in [one.value for one in desk.task("minh.cv", row.key).facts]


def test_a_date_that_is_not_later_is_no_extension(desk):
    under_way(desk)
    with pytest.raises(InvalidInput) as no:
        act(desk, "minh.cv", "more_time", report_text="Thiếu thiết bị đo", new_due="2024-06-10")
    assert [one.place for one in no.value.findings] == ["new_due"]


def test_a_confirmed_instruction_is_carried_out_and_the_superior_is_told(desk):
    under_way(desk)
    act(desk, "minh.cv", "object", report_text="Trái quy định về dữ liệu cá nhân")
    with pytest.raises(InvalidInput):
        act(desk, "chau.pgd", "confirm_order", answer_text="Vẫn phải thực hiện")
    act(desk, "chau.pgd", "confirm_order", answer_text="Vẫn phải thực hiện", answer_no="45/XN ngày 05/06/2024")
    assert names(desk, "minh.cv") == ["Thực hiện, báo cáo"]
    assert any("45/XN" in one.text for one in desk.told("an.gd"))


def test_a_withdrawn_instruction_ends_its_task(desk):
    under_way(desk)
    act(desk, "minh.cv", "object", report_text="Trái quy định về dữ liệu cá nhân")
    act(desk, "chau.pgd", "withdraw_order", answer_text="Đồng ý, thu hồi việc này")
    assert names(desk, "minh.cv") == []


def test_what_a_member_of_a_unit_reports_goes_to_its_head_and_to_who_follows_it(desk):
    under_way(desk)
    act(desk, "minh.cv", "progress", report_percent=40, report_text="Đã rà soát phòng máy chính")
    said = "Đinh Quang Minh báo cáo 40 %: Đã rà soát phòng máy chính"
    assert all(said in [one.text for one in desk.told(who)] for who in ("hanh.tp", "chau.pgd"))


def test_who_is_given_a_task_by_name_and_the_head_of_the_unit_are_told_at_once(desk):
    named = (
        "=[{task: &quot;Rà soát máy chủ của Sở&quot;, lead_unit: &quot;stttt.cntt&quot;, person: &quot;minh.cv&quot;, "
    )
    desk.deploy(("p.bpmn", caller(wait=True, tasks=named + "working_days: 5}]")))
    desk.start("dung.cvp", "p")
    told = "Giao việc trực tiếp: Rà soát máy chủ của Sở"
    assert all(told in [one.subject for one in desk.told(who)] for who in ("hanh.tp", "minh.cv"))


def test_a_task_late_beyond_the_grace_is_entered_in_the_register_of_breaches_once(desk):
    under_way(desk)
    for day, hour, lines in (("2024-06-12", "16:00", 0), ("2024-06-12", "17:30", 1)):
        desk.later(day, hour)
        desk.runner.turn()
        assert len(breaches(desk)) == lines
    act(desk, "minh.cv", "progress", report_percent=40, report_text="Đã rà soát phòng máy chính")
    desk.runner.turn()
    assert breaches(desk) == [BREACH]


def test_an_overdue_task_is_told_to_unit_and_leader(desk):
    under_way(desk)
    desk.later("2024-06-10", "17:30")
    desk.runner.turn()
    late = "Quá hạn: Thực hiện, báo cáo – Rà soát máy chủ của Sở"
    assert [(row.name, row.about) for row in desk.inbox("minh.cv")] == [
        ("Thực hiện, báo cáo", "Rà soát máy chủ của Sở")
    ]
    assert all(late in [one.subject for one in desk.told(who)] for who in ("hanh.tp", "chau.pgd"))
