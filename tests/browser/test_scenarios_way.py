"""A designer writes a scenario, sees it red, mends it, sees it green and painted; nothing red goes forward."""

import re

import pytest
from playwright.sync_api import Page, expect

from engine.commands.withdraw import Withdraw
from tests.browser import leave, supplies, walk
from tests.browser.test_designer import PLAYED, WHY, opened

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TEXT = """# language: vi
Tính năng: Khách đến làm việc

  Tình huống: Khách không làm việc thì giấy không được xác nhận
    Biết hôm nay là 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "79/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy" làm việc với Lâm Hải Yến
      | Đến | 07:00 14/05/2024 |
      | Đi  | 07:45 14/05/2024 |
    {act}
    Thì hồ sơ ở trạng thái "{status}"
"""
ACT, MISSPELT = "Và Trịnh Thanh Xuân nói khách không làm việc", "Và Trịnh Thanh Xuân noi khách khong làm việc gì"


def written(page: Page, act: str, status: str) -> None:
    page.fill("[data-text]", TEXT.format(act=act, status=status))
    expect(page.locator("[data-saved]")).to_contain_text("Đã lưu")


def played(page: Page, mark: str) -> None:
    """The scenario of the open file, alone."""
    page.locator("section", has=page.locator(".scene-file[aria-current]")).locator(".play").last.click()
    expect(page.locator(f".scene.{mark}")).to_have_count(1, timeout=PLAYED)


def test_a_scenario_is_written_mended_played_painted_and_guards_the_release(live):
    page = live.page("thao.vp", "/designs")
    address = opened(page, "travel-paper-signoff", "Thêm kịch bản")
    walk.ready(page, f"{address}/scenarios")
    page.click("text=+ Tệp kịch bản")
    page.fill("[data-new-scenes] [name=name]", "khach-khong-lam-viec")
    page.click("[data-new-scenes] .primary")
    expect(page.locator(".scene-file[aria-current]")).to_have_text("khach-khong-lam-viec.feature")
    understood_line_by_line(page)
    red_then_green(page)
    painted_while_drawing(page, address)
    walk.ready(page, f"{address}/scenarios")
    page.click("text=khach-khong-lam-viec.feature")
    refused_at_the_gate(page, address)
    walk.ready(page, f"{address}/scenarios")
    page.click("text=khach-khong-lam-viec.feature")
    expect(page.locator("[data-text]")).to_have_value(re.compile("Đã đóng dấu"))
    written(page, ACT, "Không xác nhận")
    forward_by_the_gate(page, address)


def understood_line_by_line(page: Page) -> None:
    written(page, MISSPELT, "Không xác nhận")
    expect(page.locator("[data-line-faults]")).to_contain_text("nói khách không làm việc")
    assert page.locator(".lines .faulty").inner_text() == "9"
    page.locator("[data-text]").press_sequentially("\n    Và Trịnh Thanh Xuân nhan viec")
    expect(page.locator("[data-offers]")).to_contain_text("‹người› nhận việc")


def red_then_green(page: Page) -> None:
    written(page, ACT, "Đã đóng dấu")
    expect(page.locator("[data-line-faults]")).to_contain_text("Không có lỗi")
    page.locator(".scene", has_text="Khách không làm việc").last.click()
    played(page, "red")
    expect(page.locator("[data-verdict]")).to_contain_text("Chờ: Đã đóng dấu")
    assert page.locator(".lines .red").inner_text() == "10"
    written(page, ACT, "Không xác nhận")
    played(page, "green")
    assert page.locator(".covered .djs-element.done").count() > 3
    expect(page.locator("[data-never]")).not_to_be_empty()
    assert walk.barriers(page) == []


def painted_while_drawing(page: Page, address: str) -> None:
    walk.ready(page, f"{address}/draw")
    page.click("[data-tab=covered]")
    expect(page.locator("[data-scenes-told]")).to_contain_text("1 kịch bản, 1 đúng")
    for mark in ("djs-shape.done", "djs-connection.taken", "djs-connection.untried"):
        assert page.locator(f".{mark}").count() > 1
    page.locator("[data-never] button").first.click()
    expect(page.locator(".djs-element.untried.selected")).to_have_count(1)
    page.click("[data-tab=faults]")
    expect(page.locator(".djs-element.done, .djs-element.untried")).to_have_count(0)


def refused_at_the_gate(page: Page, address: str) -> None:
    written(page, ACT, "Đã đóng dấu")
    walk.ready(page, f"{address}/release")
    page.fill("[name=note]", WHY)
    page.click("text=Trình người có thẩm quyền")
    expect(page.locator("[data-gate-says] .problem")).to_contain_text(
        re.compile("dòng 10.*Đã đóng dấu"), timeout=PLAYED
    )


def forward_by_the_gate(page: Page, address: str) -> None:
    walk.ready(page, f"{address}/release")
    page.fill("[name=note]", WHY)
    page.click("text=Trình người có thẩm quyền")
    expect(page.locator("h1")).to_contain_text("chờ duyệt", timeout=PLAYED)


def test_a_trial_is_recorded_and_a_real_case_told_masked_and_both_are_so(live):
    key = live.desk.start("lan.cv", reason="Chuyện riêng của Lan")
    live.desk.do(Withdraw(actor=live.desk.actor("lan.cv"), instance_key=key, reason="Không đi nữa"))
    page = live.page("thao.vp", "/designs")
    address = opened(page, "leave", "Ghi lại")
    leave.asked(page, supplies.into_trial(page, address, "lan.cv"))
    walk.ready(page, f"{address}/scenarios")
    page.click("[data-record]")
    recorded = understood(page, "ghi-tu-chay-thu.feature")
    assert "Khi Hồ Thị Lan lập hồ sơ" in recorded
    assert leave.REQUEST["reason"] in recorded
    page.click("[data-open=from-case]")
    page.fill("[name=case]", f"/cases/{key}")
    page.click("[data-from-case] .primary")
    masked = understood(page, "theo-ho-so.feature")
    assert [secret for secret in ("Lan", "riêng của", "Không đi") if secret in masked] == []


def understood(page: Page, name: str) -> str:
    """The file that has just been made, played: its text."""
    expect(page.locator(".scene-file[aria-current]")).to_have_text(name)
    expect(page.locator("[data-line-faults]")).to_contain_text("Không có lỗi")
    played(page, "green")
    return page.locator("[data-text]").input_value()
