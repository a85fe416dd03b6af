"""What an auditor asks of all procedures at once (0.5): overdue by unit and person, stages left out, done by hand."""

import pytest

from engine.commands.cancel_instance import CancelInstance
from engine.commands.take_over_task import TakeOverTask
from engine.domain.errors import NotFound
from engine.queries.oversight import AskOversight
from tests.offices import AGREED, Desk

REASON = "Phòng đang phục vụ đoàn kiểm tra, Giám đốc xem trực tiếp"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    """Three requests: one waits past its limit, one is taken over, one skips a stage and is cancelled."""
    opened = Desk.opened(tmp_path_factory.mktemp("oversight") / "data")
    opened.start("lan.cv", start_date="2024-06-20", end_date="2024-06-24")
    opened.complete("hanh.tp", "forward", **AGREED)
    key = opened.only("chau.pgd").key
    opened.do(TakeOverTask(actor=opened.actor("an.gd"), task_key=key, reason=REASON))
    days = {"start_date": "2024-07-01", "end_date": "2024-07-02", "handover_to": "em.pcvp", "delegate": "em.pcvp"}
    skips = opened.start("dung.cvp", leave_kind="unpaid", **days)
    opened.do(CancelInstance(actor=opened.actor("an.gd"), instance_key=skips, reason="Đã đổi kế hoạch công tác"))
    opened.start("hong.cv", start_date="2024-06-27", end_date="2024-06-28", handover_to="quan.tp")
    opened.later("2024-06-17")
    yield opened
    opened.office.close()


def told(desk: Desk, section: int, login: str = "kiem.ktgs") -> list[str]:
    report = desk.office.ask(AskOversight(actor=desk.actor(login), year=2024))
    return [" | ".join(line.cells) for line in report.sections[section].lines]


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "tri.qtht"])
def test_it_is_for_those_who_see_every_case(desk, login):
    with pytest.raises(NotFound):
        told(desk, 0, login)


def test_another_agency_reads_of_its_own_cases_only(desk):
    assert [told(desk, part, "son.cvp") for part in range(4)] == [[]] * 4


def test_what_is_overdue_is_told_by_unit_and_person(desk):
    units = [line.split(" | ")[2:4] for line in told(desk, 0)]
    assert ["Phòng Bưu chính – Viễn thông", "Huỳnh Anh Quân"] in units
    assert ["Lãnh đạo Sở", "Nguyễn Hoài An"] in units
    assert units.index(["Lãnh đạo Sở", "Nguyễn Hoài An"]) < units.index(
        ["Phòng Bưu chính – Viễn thông", "Huỳnh Anh Quân"]
    )


def test_a_stage_that_was_left_out_is_told_with_the_rule_that_left_it_out(desk):
    (line,) = told(desk, 2)
    assert "Lãnh đạo phụ trách" in line
    assert "D" in line.split(" | ")[2]


def test_what_was_done_by_hand_is_told_with_who_and_why(desk):
    lines = [line.split(" | ")[1:4] for line in told(desk, 3)]
    assert lines == [
        ["Trực tiếp xử lý thay cấp phó", "Nguyễn Hoài An", REASON],
        ["Hủy hồ sơ", "Nguyễn Hoài An", "Đã đổi kế hoạch công tác"],
    ]
