"""The pages over the real procedure of leave, from the form to the register."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.domain.errors import NotFound
from engine.queries.balance import AskBalance
from engine.queries.case import AskCase
from engine.queries.leave_lists import AskLeaveLists
from engine.queries.procedures import AskProcedures
from engine.queries.register import AskRegister
from engine.queries.requests import AskRequests
from engine.queries.start import AskStart
from engine.queries.task import AskTask
from tests.offices import AGREED, LEAVE, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "office")
    yield opened
    opened.office.close()


def texts(value: Any) -> list[str]:
    """Every text of a view, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list | tuple):
        return [text for one in value for text in texts(one)]
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if is_dataclass(value):
        return [text for one in fields(value) for text in texts(getattr(value, one.name))]
    return []


def labels(value: Any) -> list[str]:
    """What values are called on a page."""
    if isinstance(value, list | tuple):
        return [text for one in value for text in labels(one)]
    if not is_dataclass(value):
        return []
    own = [text for name in ("label", "bucket_label", "kind_label") if (text := getattr(value, name, None)) is not None]
    return own + [text for one in fields(value) for text in labels(getattr(value, one.name))]


def test_a_returned_request_is_corrected_from_what_was_filed(desk):
    desk.start("lan.cv")
    desk.complete("hanh.tp", "return", comment="Cần ghi rõ hơn", changes_wanted="Ghi rõ việc bàn giao")
    task = desk.task("lan.cv", desk.only("lan.cv").key)
    assert {key: task.data.get(key) for key in LEAVE} == LEAVE
    assert [one.key for one in task.outcomes] == ["submit", "withdraw"]
    assert {one.label: one.value for one in task.facts}["Người trả lại"] == "Ngô Bích Hạnh"


def test_a_head_is_told_what_is_asked_with_people_by_name(desk):
    desk.start("lan.cv")
    facts = {one.label: one.value for one in desk.task("hanh.tp", desk.only("hanh.tp").key).facts}
    assert (facts["Loại nghỉ"], facts["Từ ngày"], facts["Nhận bàn giao"]) == (
        "Nghỉ phép năm", "2024-06-13", "Đinh Quang Minh"
    )  # fmt: skip


def test_the_form_of_a_decision_reads_the_stage_it_is_for(desk):
    desk.start("lan.cv")
    data = desk.task("hanh.tp", desk.only("hanh.tp").key).data
    assert (data["chain_stage"]["role"], data["_outcomes"]) == ("unit_head", ["forward", "return", "refuse"])


def test_the_office_gets_its_task_as_a_group_and_the_case_says_so(desk):
    key = desk.approved()
    (waiting,) = desk.case("lan.cv", key).head.waiting
    assert (waiting.role_name, len(waiting.people)) == ("Văn phòng Sở", 5)
    assert desk.task("oanh.vt", desk.only("oanh.vt").key).can_claim


def test_between_decision_and_return_the_case_waits_for_the_beginning_and_the_end_of_the_leave(desk):
    key = desk.approved()
    desk.complete("oanh.vt", "confirm")
    for day, awaited in (("2024-06-12", "Đến giờ bắt đầu nghỉ"), ("2024-06-13", "Đến khi hết thời gian nghỉ")):
        desk.later(day)
        head = desk.case("lan.cv", key).head
        assert (None, awaited) in [(one.task_key, one.name) for one in head.waiting]
    assert (head.status, head.state) == ("Đã duyệt", "active")


def test_register_papers_and_account_tell_of_the_same_case(desk):
    key = desk.approved()
    desk.complete("oanh.vt", "confirm")
    case = desk.case("lan.cv", key)
    (line,) = desk.office.ask(AskRegister(actor=desk.actor("oanh.vt"), series="leave", year=2024)).rows
    account = desk.office.ask(AskBalance(actor=desk.actor("hanh.tp"), person="lan.cv"))
    assert (line.case_key, line.case_no) == (key, case.head.case_no)
    assert [one.title for one in case.documents] == ["Đơn xin nghỉ", "Giấy nghỉ phép"]
    assert [(one.used, one.held) for one in account.buckets] == [(2, 0)]
    assert {one.case_no for one in account.entries if one.case_key} == {case.head.case_no}


def test_an_account_is_read_as_it_stood_on_a_day_by_who_may_see_it(desk):
    desk.approved()
    hanh, lan = desk.actor("hanh.tp"), desk.actor("lan.cv")
    before = desk.office.ask(AskBalance(actor=hanh, person="lan.cv", at=date(2024, 5, 1)))
    now = desk.office.ask(AskBalance(actor=hanh, person="lan.cv"))
    assert (sum(one.used for one in before.buckets), sum(one.used for one in now.buckets)) == (0, 2)
    assert "lan.cv" in {one.login for one in now.others}
    assert desk.office.ask(AskBalance(actor=lan)).others == ()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_page_shows_a_key_of_the_machine_where_a_word_belongs(desk, language):
    key = desk.approved()
    lan, oanh = (replace(desk.actor(login), language=language) for login in ("lan.cv", "oanh.vt"))
    shown = [
        desk.office.ask(question)
        for question in (
            AskProcedures(actor=lan),
            AskStart(actor=lan, process_id="leave"),
            AskRequests(actor=lan),
            AskCase(actor=lan, instance_key=key),
            AskTask(actor=oanh, task_key=desk.only("oanh.vt").key),
            AskBalance(actor=lan),
        )
    ]
    assert not [text for text in texts(shown) if "object at 0x" in text]
    assert not [text for text in labels(shown) if not text or "_" in text]


def test_an_english_reader_is_given_labels_outcomes_and_the_form_in_english(desk):
    desk.start("lan.cv")
    actor = replace(desk.actor("hanh.tp"), language="en")
    task = desk.office.ask(AskTask(actor=actor, task_key=desk.only("hanh.tp").key))
    assert task.facts[0].label == "Requester"
    assert [one.label for one in task.outcomes] == ["Forward", "Return", "Refuse"]
    labels = {one["key"]: one["label"] for one in task.form["components"]}
    assert (labels["comment"], labels["unit_cover_ok"]) == ("Opinion", "The unit has arranged for cover")


def test_an_english_reader_is_given_steps_and_what_to_do_in_english(desk):
    key = desk.approved()
    oanh = replace(desk.actor("oanh.vt"), language="en")
    task = desk.office.ask(AskTask(actor=oanh, task_key=desk.only("oanh.vt").key))
    case = desk.office.ask(AskCase(actor=oanh, instance_key=key))
    assert (task.row.name, task.instructions[:8]) == ("Follow up the leave", "Compare ")
    assert [one.name for one in case.head.waiting] == ["Follow up the leave"]
    assert {one.element_name for one in case.history if one.type == "complete_task"} == {"Review and decide"}
    assert "Trừ số ngày phép" not in {one.element_name for one in case.history}


def test_what_a_page_lets_a_form_read_is_what_the_command_checks_it_by(desk):
    desk.start("lan.cv", handover_to="khoa.ptp")
    desk.complete("hanh.tp", "return", comment="Cần ghi rõ hơn", changes_wanted="Đổi người nhận bàn giao")
    task = desk.task("lan.cv", desk.only("lan.cv").key)
    again = {key: value for key, value in task.data.items() if not key.startswith("_")}
    desk.complete("lan.cv", "submit", **again)
    assert desk.only("hanh.tp").name == "Xem xét, quyết định"


def test_a_stand_in_sees_for_whom_they_act_and_the_absent_head_sees_who_does_it(desk):
    desk.start("hanh.tp", handover_to="khoa.ptp", delegate="khoa.ptp")
    while desk.inbox("chau.pgd") or desk.inbox("an.gd"):
        leader = "chau.pgd" if desk.inbox("chau.pgd") else "an.gd"
        desk.complete(leader, desk.task(leader, desk.only(leader).key).outcomes[0].key, **AGREED)
    desk.later("2024-06-13", "08:00")
    key = desk.start("lan.cv", start_date="2024-06-27", end_date="2024-06-28")
    assert desk.only("khoa.ptp").in_place_of.login == "hanh.tp"
    assert desk.case("hanh.tp", key).head.waiting[0].people[0].login == "khoa.ptp"


def test_the_lists_of_leave_are_for_those_who_see_every_case(desk):
    for login in ("lan.cv", "hanh.tp", "nga.ktt", "tri.qtht"):
        with pytest.raises(NotFound):
            desk.office.ask(AskLeaveLists(actor=desk.actor(login), year=2024))
    shown = desk.office.ask(AskLeaveLists(actor=desk.actor("kiem.ktgs"), year=2024))
    assert [one.lines for one in shown.sections] == [()] * 5
