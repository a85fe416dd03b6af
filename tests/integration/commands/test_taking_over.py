"""The head of the agency takes over what a deputy has to do, and the deputy is told (H9)."""

import pytest

from engine.commands.cancel_instance import CancelInstance
from engine.commands.operating import AlreadyEnded, ReasonTooShort
from engine.commands.take_over_task import NoDeputysTask, TakeOverTask
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey
from engine.domain.tasks import TaskClosed
from tests.integration.commands.test_follow_ups import act, under_way
from tests.offices import AGREED, Desk

REASON = "Phòng đang phục vụ đoàn kiểm tra, Giám đốc xem trực tiếp"


def at_the_deputy(desk: Desk, **answers: str) -> ElementKey:
    desk.start("lan.cv", **answers)
    desk.complete("hanh.tp", "forward", **AGREED)
    return desk.only("chau.pgd").key


def take(desk: Desk, key: ElementKey, login: str = "an.gd", reason: str = REASON) -> None:
    desk.do(TakeOverTask(actor=desk.actor(login), task_key=key, reason=reason))


def test_the_task_is_the_heads_with_the_limit_it_had_and_the_deputy_reads_why(desk):
    key = at_the_deputy(desk)
    due = desk.only("chau.pgd").due_at
    take(desk, key)
    assert (desk.only("an.gd").key, desk.only("an.gd").due_at, desk.inbox("chau.pgd")) == (key, due, ())
    (told, *_) = desk.told("chau.pgd")
    assert "Nguyễn Hoài An" in told.text
    assert REASON in told.text
    assert desk.verified(desk.only("an.gd").instance_key).ok


def test_the_head_decides_in_the_heads_own_name(desk):
    key = at_the_deputy(desk)
    take(desk, key)
    case = desk.complete("an.gd", "approve", **AGREED).instance_key
    lines = [one for one in desk.case("kiem.ktgs", case).history if one.person and one.person.login == "an.gd"]
    assert [one.type for one in lines] == ["take_over_task", "complete_task"]
    assert "Phó" not in lines[-1].authority
    assert desk.verified(case).ok


def test_the_page_offers_it_to_the_head_alone_and_only_where_a_deputy_has_it(desk):
    case = desk.start("lan.cv")
    assert desk.case("an.gd", case).takeable == ()
    desk.complete("hanh.tp", "forward", **AGREED)
    offered = {login: desk.case(login, case).takeable for login in ("an.gd", "chau.pgd", "dung.cvp", "lan.cv")}
    assert offered == {"an.gd": (desk.only("chau.pgd").key,), "chau.pgd": (), "dung.cvp": (), "lan.cv": ()}


@pytest.mark.parametrize("login", ["chau.pgd", "binh.pgd", "dung.cvp", "hanh.tp", "tri.qtht", "son.cvp"])
def test_nobody_else_takes_it_over(desk, login):
    key = at_the_deputy(desk)
    with pytest.raises(NotFound):
        take(desk, key, login)


def test_a_reason_of_ten_characters_is_asked_for(desk):
    key = at_the_deputy(desk)
    with pytest.raises(ReasonTooShort):
        take(desk, key, reason="gấp       ")


def test_what_has_been_decided_or_ended_is_not_taken_over(desk):
    key = at_the_deputy(desk)
    case = desk.complete("chau.pgd", "approve", **AGREED).instance_key
    with pytest.raises(TaskClosed):
        take(desk, key)
    desk.do(CancelInstance(actor=desk.actor("an.gd"), instance_key=case, reason=REASON))
    with pytest.raises(AlreadyEnded):
        take(desk, key)


def test_a_second_click_finds_it_taken(desk):
    key = at_the_deputy(desk)
    take(desk, key)
    with pytest.raises(NoDeputysTask):
        take(desk, key)


# ------------------------------------------------------------------ given by name


def asked_of_the_leader(desk: Desk) -> ElementKey:
    """Minh asks for more time; the answer is in the seat of Châu, who follows the task."""
    under_way(desk)
    act(desk, "minh.cv", "more_time", report_text="Thiếu thiết bị đo", new_due="2024-06-14")
    return desk.only("chau.pgd").key


def test_what_a_deputy_was_given_by_name_is_taken_over_too(desk):
    key = asked_of_the_leader(desk)
    assert desk.case("an.gd", desk.only("chau.pgd").instance_key).takeable == (key,)
    take(desk, key)
    act(desk, "an.gd", "extend", new_due="2024-06-13", judge_text="Cho thêm ba ngày làm việc")
    assert any(REASON in one.text for one in desk.told("chau.pgd"))
    assert desk.verified(desk.inbox("minh.cv")[0].instance_key).ok


def test_it_stays_with_the_head_when_somebody_else_comes_and_goes(desk):
    key = asked_of_the_leader(desk)
    take(desk, key)
    desk.start("chau.pgd", handover_to="binh.pgd")
    absent = [row for row in desk.inbox("an.gd") if row.key != key]
    desk.finish("an.gd", absent[0].key, "approve", **AGREED)
    desk.later("2024-06-13", "08:00")
    desk.runner.turn()
    assert key in [row.key for row in desk.inbox("an.gd")]


def test_what_is_the_deputys_own_is_not_work_given_to_a_deputy(desk):
    case = desk.start("chau.pgd", handover_to="binh.pgd")
    desk.complete("an.gd", "return", **{**AGREED, "comment": "Ghi rõ nơi nghỉ giúp"}, changes_wanted="Nơi nghỉ")
    assert desk.case("an.gd", case).takeable == ()
    with pytest.raises(NoDeputysTask):
        take(desk, desk.only("chau.pgd").key)
