"""A request is taken back by whose it is, until it is decided; a case that cannot go on is ended by who may."""

import pytest

from engine.commands.answers import ValueRefused
from engine.commands.cancel_instance import CancelInstance
from engine.commands.operating import AlreadyEnded, ReasonTooShort
from engine.commands.withdraw import TooLateToWithdraw, Withdraw
from engine.domain.errors import NotFound
from engine.domain.tasks import TaskClosed
from engine.store.alarms import NEVER
from tests.offices import AGREED, Desk

REASON = "Hồ sơ nhập nhầm người, cần nộp lại"


def withdraw(desk: Desk, key: int, login: str = "lan.cv", reason: str = "Thay đổi kế hoạch") -> None:
    desk.do(Withdraw(actor=desk.actor(login), instance_key=key, reason=reason))


def cancel(desk: Desk, key: int, login: str = "an.gd", reason: str = REASON) -> None:
    desk.do(CancelInstance(actor=desk.actor(login), instance_key=key, reason=reason))


def test_a_withdrawn_request_gives_its_days_back_and_takes_the_task_away(desk):
    before = desk.left("lan.cv")
    key = desk.start("lan.cv")
    withdraw(desk, key)
    assert (desk.left("lan.cv"), desk.inbox("hanh.tp")) == (before, ())
    assert desk.case("lan.cv", key).head.status == "Đã rút đơn"
    assert desk.verified(key).ok


def test_who_had_the_task_is_told(desk):
    withdraw(desk, desk.start("lan.cv"))
    assert any("rút" in notice.subject for notice in desk.told("hanh.tp"))
    assert not any("rút" in notice.subject for notice in desk.told("chau.pgd"))


def test_who_has_acted_already_is_told_too(desk):
    key = desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    withdraw(desk, key)
    assert all(any("rút" in notice.subject for notice in desk.told(who)) for who in ("hanh.tp", "chau.pgd"))


def test_the_days_can_be_asked_for_again(desk):
    withdraw(desk, desk.start("lan.cv"))
    assert desk.case("lan.cv", desk.start("lan.cv")).head.state == "active"


def test_who_entered_it_for_somebody_may_withdraw_it(desk):
    key = desk.start("oanh.vt", behalf="lan.cv")
    withdraw(desk, key, "oanh.vt")
    assert desk.case("lan.cv", key).head.state == "completed"


@pytest.mark.parametrize("login", ["minh.cv", "hanh.tp", "an.gd", "dung.cvp", "kiem.ktgs", "tri.qtht", "yen.cv"])
def test_nobody_else_withdraws_a_request(desk, login):
    key = desk.start("lan.cv")
    with pytest.raises(NotFound):
        withdraw(desk, key, login)
    assert desk.only("hanh.tp").instance_key == key


def test_after_the_decision_it_is_too_late(desk):
    key = desk.approved()
    with pytest.raises(TooLateToWithdraw):
        withdraw(desk, key)


def test_a_second_withdrawal_is_too_late(desk):
    key = desk.start("lan.cv")
    withdraw(desk, key)
    with pytest.raises(TooLateToWithdraw):
        withdraw(desk, key)


def test_a_task_that_was_taken_away_is_closed_to_who_was_about_to_do_it(desk):
    key = desk.start("lan.cv")
    row = desk.only("hanh.tp")
    withdraw(desk, key)
    with pytest.raises(TaskClosed):
        desk.finish("hanh.tp", row.key, "forward", **AGREED)


def test_no_reminder_comes_for_what_was_withdrawn(desk):
    withdraw(desk, desk.start("lan.cv"))
    desk.later("2024-06-12", "17:00")
    assert [notice for notice in desk.told("hanh.tp") if notice.kind == "reminder"] == []


@pytest.mark.parametrize("login", ["an.gd", "dung.cvp"])
def test_the_head_of_the_agency_or_of_the_office_ends_a_case(desk, login):
    key = desk.start("lan.cv")
    cancel(desk, key, login)
    assert (desk.case("lan.cv", key).head.state, desk.inbox("hanh.tp")) == ("terminated", ())
    assert desk.verified(key).ok


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "chau.pgd", "oanh.vt", "kiem.ktgs", "tri.qtht", "son.cvp"])
def test_nobody_else_ends_a_case(desk, login):
    key = desk.start("lan.cv")
    with pytest.raises(NotFound):
        cancel(desk, key, login)


def test_a_cancelled_case_gives_its_days_back(desk):
    before = desk.left("lan.cv")
    cancel(desk, desk.start("lan.cv"))
    assert desk.left("lan.cv") == before


def test_the_days_of_a_cancelled_case_can_be_asked_for_again(desk):
    cancel(desk, desk.start("lan.cv"))
    assert desk.case("lan.cv", desk.start("lan.cv")).head.state == "active"


def test_what_was_approved_before_a_cancellation_stands(desk):
    key = desk.approved()
    left = desk.left("lan.cv")
    cancel(desk, key)
    assert (desk.left("lan.cv"), desk.inbox("oanh.vt")) == (left, ())


def test_the_requester_and_who_had_the_task_are_told_of_a_cancellation(desk):
    cancel(desk, desk.start("lan.cv"))
    assert all(any("hủy" in notice.subject for notice in desk.told(who)) for who in ("lan.cv", "hanh.tp"))


def test_a_cancellation_needs_its_reason(desk):
    key = desk.start("lan.cv")
    with pytest.raises(ReasonTooShort):
        cancel(desk, key, reason="nhầm")


def test_what_has_ended_is_not_cancelled(desk):
    key = desk.start("lan.cv")
    withdraw(desk, key)
    with pytest.raises(AlreadyEnded):
        cancel(desk, key)


def test_the_runner_has_nothing_to_do_for_a_cancelled_case(desk):
    key = desk.start("lan.cv")
    cancel(desk, key)
    desk.later("2024-07-01")
    assert desk.case("an.gd", key).head.state == "terminated"
    assert key not in {alarm.instance_key for alarm in desk.office._tools.store.due(NEVER, 10_000)}


@pytest.mark.parametrize("act", [withdraw, cancel])
def test_a_reason_that_cannot_be_stored_is_refused(desk, act):
    key = desk.start("lan.cv")
    with pytest.raises(ValueRefused):
        act(desk, key, reason="lý do hỏng \ud800 ký tự")
    assert desk.verified(key).ok
