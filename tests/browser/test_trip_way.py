"""A trip through the browser: asked, decided, issued, reported, settled; and one that cannot be."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import leave, walk
from tests.offices import AGREED

pytestmark = pytest.mark.browser

START = "/procedures/business-trip/start"
CHOICES = {
    "trip_kind": "Làm việc",
    "scope": "Ngoài tỉnh",
    "transport": "Xe khách",
    "funding": "Cơ quan",
}
TYPED = {
    "purpose": "Làm việc về hạ tầng số và chuyển đổi số",
    "start_date": "13/06/2024",
    "end_date": "14/06/2024",
}


def written(page: Page) -> None:
    """The form of a trip out of the province, with money."""
    walk.ready(page, START)
    for key, label in CHOICES.items():
        leave.choose(page, key, label)
    for key, text in TYPED.items():
        leave.fill(page, **{key: text})
    leave.field(page, "contacted_before").locator("input").check()
    page.fill("input[id$='-Field_place_0']", "Đà Nẵng")
    page.fill("input[id$='-Field_wp_content_0']", "Làm việc với Sở bạn, thăm trung tâm dữ liệu")
    page.locator(".fjs-repeat-render-add").last.click()
    page.fill("input[id$='-Field_item_0']", "Vé xe, chỗ nghỉ")
    page.fill("input[id$='-Field_amount_0']", "2000000")


def do(page: Page, outcome: str, **answers: str) -> None:
    """The first task is taken if it is a group's, filled in and done."""
    leave.open_first(page)
    if page.locator("form[data-key-c]").count():
        with page.expect_navigation():
            page.keyboard.press("c")
        walk.ready(page)
    for key, text in answers.items():
        leave.enter(page, key).fill(text)
    leave.send(page, outcome)
    page.wait_for_url("**/inbox")
    walk.ready(page)


def test_a_trip_goes_from_the_browser_to_the_money(live):
    minh, hanh, an, chau, oanh, nga = (
        live.page(login, reduced_motion="reduce")
        for login in ("minh.cv", "hanh.tp", "an.gd", "chau.pgd", "oanh.vt", "nga.ktt")
    )
    written(minh)
    leave.checked(minh)
    leave.send(minh)
    case = leave.case_of(minh)
    for page, outcome in ((hanh, "forward"), (an, "approve"), (chau, "approve"), (oanh, "done")):
        do(page, outcome)
    assert "Công lệnh" in walk.ready(minh, case).inner_text(".documents")
    leave.clock_at(oanh, "2024-06-14T17:30")
    leave.wait_for_task(minh, "Báo cáo kết quả chuyến đi")
    leave.open_first(minh)
    assert "thăm trung tâm dữ liệu" in minh.input_value("textarea[id$='-Field_results_topic_0']")
    minh.fill("textarea[id$='-Field_results_result_0']", "Đã làm việc với Sở bạn về hạ tầng số")
    leave.send(minh, "done")
    minh.wait_for_url("**/inbox")
    walk.ready(minh)
    do(chau, "accept")
    do(an, "done")
    settled(minh, hanh, nga, an)
    assert "Đã hoàn thành" in walk.ready(minh, case).inner_text(".page-head")


def settled(minh: Page, hanh: Page, nga: Page, an: Page) -> None:
    """The claim, with the lump sum of its night, is confirmed, checked, approved and paid as it stands."""
    leave.open_first(minh)
    leave.enter(minh, "per_diem_days").fill("2")
    leave.field(minh, "paper_confirmed").locator("input").check()
    leave.send(minh, "done")
    minh.wait_for_url("**/inbox")
    for page, outcome, answers in ((hanh, "confirm", {}), (nga, "confirm", {}), (an, "approve", {})):
        do(page, outcome, **answers)
    do(nga, "paid", voucher_no="PC 12", line_balance="90000000")


def test_a_trip_over_a_leave_is_told_while_it_is_written_and_refused(live):
    live.desk.start("minh.cv", start_date="2024-06-14", end_date="2024-06-14", handover_to="lan.cv")
    live.desk.complete("hanh.tp", "approve", **AGREED)
    page = live.page("minh.cv", START)
    expect(page.locator(".finding-error")).to_have_count(0)
    written(page)
    place = page.locator("[data-preview-place]")
    expect(place).to_contain_text("đã có lịch vắng mặt")
    leave.send(page)
    assert "đã có lịch vắng mặt" in page.inner_text("main")
    assert page.url.endswith(START)
