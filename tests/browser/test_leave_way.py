"""The main way of a leave through the browser, over the real office: asked, decided, entered, taken, proved."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.browser import leave, walk

pytestmark = pytest.mark.browser

PEOPLE = ("lan.cv", "hanh.tp", "chau.pgd", "dung.cvp", "kiem.ktgs")
WIDTHS = pytest.mark.parametrize("width", [1440, 390])
REPORT = "Nhất trí, đề nghị lãnh đạo cho nghỉ"


@WIDTHS
def test_a_leave_goes_from_the_browser_to_a_proven_history(live, width):
    lan, hanh, chau, dung, kiem = (live.page(login, width=width, reduced_motion="reduce") for login in PEOPLE)
    case = leave.asked(lan)
    assert "Ngô Bích Hạnh" in lan.inner_text(".waiting")
    leave.decide(hanh, "forward", comment=REPORT)
    leave.decide(chau, "approve")
    leave.entered(dung)
    assert "Đơn xin nghỉ đã được duyệt" in leave.told(lan)
    leave.clock_at(dung, "2024-06-17T09:00")
    leave.back_at_work(lan)
    assert leave.left(lan) == "13"
    assert "chạy lại từ đầu ra đúng trạng thái đang lưu" in leave.badge(kiem, case)
    assert REPORT in walk.ready(kiem, f"{case}/replay").text_content(".replay-side")


@WIDTHS
def test_the_live_check_shows_days_balance_and_route(live, width):
    page = live.page("lan.cv", leave.START, width=width)
    leave.fill(page, **leave.REQUEST)
    said = leave.checked(page).inner_text().split("\n")
    shown = dict(pairwise(said))
    assert "13/06/2024\tPhép năm nay\t2024\t1" in said
    assert [shown[one] for one in ("Số ngày làm việc", "Ngày phép dùng được", "Số dư sau khi nghỉ")] == [
        "2",
        "15",
        "13",
    ]
    assert [shown[one] for one in ("Ngô Bích Hạnh", "Lê Minh Châu")] == [
        "Trưởng phòng xem xét",
        "Lãnh đạo phụ trách quyết định",
    ]


def test_a_request_survives_a_reload_from_the_first_key(live):
    page = live.page("lan.cv", leave.START)
    leave.enter(page, "reason").press("V")
    page.wait_for_selector(leave.SAVED)
    walk.ready(page, leave.START)
    assert leave.shown(page, "reason") == "V"
    page.click("[data-drop-draft]")
    expect(leave.enter(page, "reason")).to_have_value("")


def test_a_draft_follows_its_writer_to_another_computer(live):
    office, home = live.page("lan.cv", leave.START), live.page("lan.cv")
    leave.fill(office, **leave.REQUEST)
    leave.checked(office)
    office.wait_for_selector(leave.SAVED)
    walk.ready(home, leave.START)
    assert leave.typed(home, leave.REQUEST) == leave.REQUEST | {
        "leave_kind": "Nghỉ phép năm",
        "handover_to": "Đinh Quang Minh",
    }


def test_the_door_of_the_demonstration_opens_at_the_agency_of_its_first_guests(live):
    page = live.open_page(live.base)
    walk.ready(page, "/sign-in")
    page.click("[data-login='lan.cv']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inbox")
    assert "Hồ Thị Lan" in page.inner_text(".self-name")
