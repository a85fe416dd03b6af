"""A decision is taken back by who made it, until what it allows begins (X2)."""

import pytest

from engine.commands.recall_decision import NotYourDecision, RecallDecision, RecallUnexplained, TooLateToRecall
from engine.commands.withdraw import Withdraw
from engine.domain.errors import NotFound
from tests.offices import AGREED, Desk

REASON = "Phát sinh kiểm tra đột xuất, cần người trực"


def recall(desk: Desk, key: int, login: str = "chau.pgd", reason: str = REASON) -> None:
    desk.do(RecallDecision(actor=desk.actor(login), instance_key=key, reason=reason))


def test_the_stage_opens_again_for_who_decided_and_the_days_are_only_held(desk):
    before = desk.left("lan.cv")
    key = desk.approved()
    recall(desk, key)
    assert (desk.only("chau.pgd").name, desk.inbox("oanh.vt")) == ("Xem xét, quyết định", ())
    assert desk.left("lan.cv") == before - 2
    case = desk.case("lan.cv", key)
    assert (case.head.status, case.can_withdraw) == ("Đã thu hồi quyết định, đang xem xét lại", True)
    assert desk.verified(key).ok


def test_the_paper_stays_withdrawn_and_a_new_decision_takes_a_new_number(desk):
    key = desk.approved()
    recall(desk, key)
    desk.complete("chau.pgd", "approve", **AGREED)
    papers = [one for one in desk.case("lan.cv", key).documents if one.number]
    assert [bool(one.withdrawn_at) for one in papers] == [True, False]
    assert len({one.number for one in papers}) == 2
    assert papers[0].withdrawn_for == REASON


def test_everybody_concerned_is_told_why(desk):
    recall(desk, desk.approved())
    for who in ("lan.cv", "dung.cvp"):
        assert any(REASON in notice.text for notice in desk.told(who))


@pytest.mark.parametrize("login", ["hanh.tp", "an.gd", "lan.cv"])
def test_nobody_else_recalls_it(desk, login):
    key = desk.approved()
    with pytest.raises((NotFound, NotYourDecision)):
        recall(desk, key, login)
    assert not desk.case(login, key).can_recall


def test_it_is_too_late_when_the_leave_has_begun(desk):
    key = desk.approved()
    assert desk.case("chau.pgd", key).can_recall
    desk.at("2024-06-13", "08:00")
    with pytest.raises(TooLateToRecall):
        recall(desk, key)
    assert not desk.case("chau.pgd", key).can_recall


def test_a_recall_says_why_in_ten_characters(desk):
    key = desk.approved()
    with pytest.raises(RecallUnexplained):
        recall(desk, key, reason="nhầm      ")


def test_a_recalled_request_can_be_withdrawn_and_asked_for_again(desk):
    before = desk.left("lan.cv")
    key = desk.approved()
    recall(desk, key)
    desk.do(Withdraw(actor=desk.actor("lan.cv"), instance_key=key, reason="Không nghỉ nữa"))
    assert (desk.left("lan.cv"), desk.case("lan.cv", key).head.state) == (before, "completed")


def test_what_is_not_decided_yet_cannot_be_recalled(desk):
    key = desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    with pytest.raises(TooLateToRecall):
        recall(desk, key, "hanh.tp")
