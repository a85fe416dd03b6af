"""A unit that helps with a task raises what hinders it; what a leader decides reaches the task (H11, stttt.d13.k4)."""

from datetime import datetime
from typing import Any, Final

import pytest

from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import InvalidInput
from engine.domain.keys import InstanceKey
from engine.queries.start import AskStart
from tests.integration.commands.test_follow_ups import act, caller
from tests.offices import Desk

DISPUTE: Final = "coordination-dispute"
TOGETHER: Final = (
    "=[{task: &quot;Rà soát máy chủ của Sở&quot;, lead_unit: &quot;stttt.cntt&quot;, due: &quot;2024-06-10&quot;, "
    "support: [&quot;stttt.bcvt&quot;]}]"
)
SAID: Final = {
    "level": "unit",
    "issue": "Chưa có người trực đường truyền ban đêm",
    "own_view": "Trực đường truyền là việc của đơn vị chủ trì",
    "wanted": "Phòng Công nghệ thông tin cử người trực",
}


@pytest.fixture
def shared(desk: Desk) -> str:
    """The id of a task that Minh does, with which another division helps."""
    desk.deploy(("p.bpmn", caller(wait=True, tasks=TOGETHER)))
    desk.start("dung.cvp", "p")
    act(desk, "hanh.tp", "take", doer="minh.cv")
    (offered,) = choices(desk, "quan.tp")
    return str(offered["value"])


def choices(desk: Desk, login: str) -> list[dict[str, Any]]:
    return desk.office.ask(AskStart(actor=desk.actor(login), process_id=DISPUTE)).data["_shared_tasks"]


def raised(desk: Desk, task: str, login: str = "quan.tp") -> InstanceKey:
    return desk.start(login, DISPUTE, shared_task=task, **SAID)


def at_the_leader(desk: Desk, task: str) -> None:
    raised(desk, task)
    act(desk, "hanh.tp", "reject_wish", answer_text="Phòng đã trực ban ngày")
    act(desk, "quan.tp", "disagree", agree_text="Ban đêm vẫn không có ai")
    act(desk, "hanh.tp", "report_up", report_basis="Kế hoạch 12/KH", report_proposal="Hai phòng trực luân phiên")


def test_a_date_that_the_leader_moves_is_the_date_of_the_task(desk, shared):
    at_the_leader(desk, shared)
    act(desk, "chau.pgd", "direct", decision_text="Hai phòng trực luân phiên", new_due="2024-06-14")
    desk.runner.turn()
    (row,) = desk.inbox("minh.cv")
    assert row.due_at == datetime(2024, 6, 14, 17, tzinfo=TIME_ZONE)
    assert any("14/06/2024" in one.text for one in desk.told("minh.cv"))


def test_tasks_that_the_leader_gives_are_followed_by_the_leader(desk, shared):
    at_the_leader(desk, shared)
    line = {"task": "Trực đường truyền ban đêm", "task_unit": "stttt.bcvt", "task_due": "2024-06-12"}
    act(desk, "chau.pgd", "direct", decision_text="Phòng Bưu chính trực ban đêm", tasks=[line])
    desk.runner.turn()
    assert [row.name for row in desk.inbox("quan.tp")] == ["Nhận việc, phân công"]
    act(desk, "quan.tp", "take")
    act(desk, "quan.tp", "deliver", report_text="Đã trực đủ một tuần")
    assert "Nghiệm thu" in [row.name for row in desk.inbox("chau.pgd")]


def test_only_units_that_share_a_task_are_offered_it(desk, shared):
    offered = {login: len(choices(desk, login)) for login in ("quan.tp", "hanh.tp", "thuy.tp")}
    assert offered == {"quan.tp": 1, "hanh.tp": 1, "thuy.tp": 0}
    with pytest.raises(InvalidInput):
        raised(desk, shared, "thuy.tp")


def test_what_units_settle_between_them_is_told_to_the_leader(desk, shared):
    case = raised(desk, shared)
    act(desk, "hanh.tp", "accept_wish", answer_text="Phòng sẽ cử người trực")
    act(desk, "quan.tp", "agree")
    assert "Đã thống nhất: Rà soát máy chủ của Sở" in [one.subject for one in desk.told("chau.pgd")]
    assert desk.verified(case).ok
