"""A decision that did not follow the Party committee's opinion is listed with its reason (core 4.6)."""

from collections.abc import Iterator
from typing import Any

import pytest

from engine.queries.oversight import DEPARTED, AskOversight
from tests.integration.commands.test_consult_files import ASKED
from tests.integration.commands.test_consult_sight import PERSONNEL
from tests.offices import Desk

AGAINST, OWN = "Chưa đủ tiêu chuẩn về lý luận", "Đơn vị thiếu lãnh đạo, người này đủ tiêu chuẩn"
ANYWAY = "Kinh phí đã được cấp trên bố trí"
SECRETARY = "tam.pcvptt"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Twice against the committee, alone asked and asked among others; once with it."""
    opened = Desk.opened(tmp_path_factory.mktemp("departures") / "data")
    for stand in ("disagree", "agree"):
        personnel(opened, stand)
    among_others(opened)
    yield opened
    opened.office.close()


def personnel(desk: Desk, stand: str) -> None:
    desk.start("son.cvp", "written-consultation", **PERSONNEL)
    act(desk, "anh.tp", "approve")
    said = {"meeting_ref": "Biên bản 05", "party_text": AGAINST}
    act(desk, SECRETARY, stand, **said)
    if stand == "disagree":
        act(desk, "son.cvp", "done", exchange="Họp ngày 05/6/2024")
        act(desk, SECRETARY, stand, **said)
        act(desk, "son.cvp", "decide_own", reasons=OWN)
    act(desk, "son.cvp", "approve", decide_note=OWN)


def among_others(desk: Desk) -> None:
    bodies = {"ask_units": [], "ask_bodies": ["party_committee"]}
    desk.start("uyen.pcvp", "written-consultation", **{**ASKED, **bodies, "subject": "Mua sắm xe"})
    act(desk, "anh.tp", "approve")
    act(desk, SECRETARY, "answer", replies=[{"no": 1, "value": "khong_dong_y", "text": AGAINST}])
    act(desk, "anh.tp", "done", new_draft=ASKED["draft"], handling=[{"value": "not", "reason": "Đã nêu ở tờ trình"}])
    act(desk, "uyen.pcvp", "approve", decide_note=ANYWAY)


def act(desk: Desk, login: str, outcome: str, **answers: Any) -> None:
    row = next(one for one in desk.inbox(login) if one.name != "Theo dõi lấy ý kiến")
    desk.finish(login, row.key, outcome, **answers)


def told(desk: Desk, login: str) -> list[list[str]]:
    report = desk.office.ask(AskOversight(actor=desk.actor(login), year=2024))
    section = next(one for one in report.sections if one.title == DEPARTED[0])
    return [list(line.cells[:4]) for line in section.lines]


def test_departures_are_listed_with_opinion_and_reason(desk):
    opinion = f"Không đồng ý: {AGAINST}"
    assert told(desk, "giam.ktgs") == [
        ["Lấy ý kiến: Bổ nhiệm Phó Chánh Văn phòng", opinion, "Vũ Đức Sơn", OWN],
        ["Lấy ý kiến: Mua sắm xe", opinion, "Mai Thu Uyên", ANYWAY],
    ]


def test_who_does_not_see_a_personnel_case_does_not_read_of_it_here(desk):
    assert [line[0] for line in told(desk, "ngoc.vt")] == ["Lấy ý kiến: Mua sắm xe"]
