"""A granted leave is changed through the browser: called off by whose it is, and what only a head may do is refused."""

import pytest

from tests.browser import leave, walk

pytestmark = pytest.mark.browser

CHANGE = "/procedures/leave-change/start"


def granted(live) -> None:
    """Lan's two days in June, decided by who is competent."""
    lan, hanh, chau = (live.page(login) for login in ("lan.cv", "hanh.tp", "chau.pgd"))
    leave.asked(lan)
    leave.decide(hanh, "forward", comment="Nhất trí cho nghỉ phép")
    leave.decide(chau, "approve")


def changed(page, kind: str, reason: str) -> None:
    walk.ready(page, CHANGE)
    leave.choose(page, "of_case", "Nghỉ phép năm 13/06 – 14/06/2024")
    leave.choose(page, "change_kind", kind)
    leave.fill(page, reason=reason)
    leave.send(page)


def test_a_granted_leave_is_called_off_and_its_days_come_back(live):
    granted(live)
    lan = live.page("lan.cv")
    assert leave.left(lan) == "13"
    changed(lan, "Hủy", "Gia đình đổi lịch")
    leave.case_of(lan)
    assert "Đã hủy đợt nghỉ: Hồ Thị Lan" in leave.told(lan)
    assert leave.left(lan) == "15"


def test_who_is_on_leave_cannot_call_themselves_back(live):
    granted(live)
    lan = live.page("lan.cv")
    changed(lan, "Gọi về làm việc", "Muốn đi làm lại sớm")
    assert "Chỉ trưởng đơn vị hoặc lãnh đạo" in leave.problem(lan)
    assert leave.left(lan) == "13"
