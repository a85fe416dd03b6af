"""A complaint through the browser: written, accepted, verified, talked over, decided; and one that came too late."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import leave, meeting, walk

pytestmark = pytest.mark.browser

PEOPLE = ("minh.cv", "oanh.vt", "an.gd", "giang.ctt")
STORY = "Tôi bị khiển trách theo Quyết định 15/QĐ khi chưa được giải trình, đề nghị xem xét lại."


@pytest.fixture
def house(live):
    return {login: live.page(login, reduced_motion="reduce") for login in PEOPLE}


def written(minh: Page) -> None:
    walk.ready(minh, "/procedures/complaint/start")
    minh.get_by_label("Cá nhân").check()
    for key, text in {
        "author_name": "Đinh Quang Minh",
        "content": STORY,
        "wish": "Hủy quyết định khiển trách",
        "target_text": "Quyết định 15/QĐ",
    }.items():
        leave.enter(minh, key).fill(text)
    minh.get_by_label("Đề nghị xem xét lại một quyết định, hành vi").check()
    minh.get_by_label("Quyền, lợi ích của tôi bị ảnh hưởng").check()
    leave.send(minh)
    minh.wait_for_url("**/letters")


def classified(oanh: Page, *, received: str) -> None:
    """Of a disciplinary decision that a deputy of the head signed, known since that day."""
    meeting.task(oanh, "Phân loại đơn")
    leave.choose(oanh, "target_level", "Cấp phó của người đứng đầu cơ quan")
    leave.choose(oanh, "target_person", "Trần Thanh Bình")
    leave.fill(oanh, summary="Khiếu nại quyết định kỷ luật số 15/QĐ")
    oanh.get_by_label("Là quyết định kỷ luật").check()
    leave.enter(oanh, "attacked_date").fill(received)
    leave.enter(oanh, "attacked_date").press("Enter")
    meeting.finish(oanh, "classify")


def finished(page: Page, outcome: str) -> None:
    """Into the inbox, or on to one's next task in the case."""
    here = page.url
    leave.send(page, outcome)
    page.wait_for_url(lambda url: url != here)
    walk.ready(page)


def dispatched(oanh: Page) -> None:
    meeting.task(oanh, "Đóng dấu, gửi văn bản")
    finished(oanh, "done")


def verified(an: Page, giang: Page) -> None:
    meeting.task(an, "Xem lại, lập tổ xác minh")
    team = leave.field(an, "team")
    for name in ("Võ Trường Giang", "Trương Hải Long"):
        team.locator("input").fill(name)
        team.locator(".fjs-dropdownlist-item", has_text=name).first.click()
    meeting.finish(an, "verify")


def test_a_complaint_goes_from_the_browser_to_its_numbered_decision(house):
    minh, oanh, an, giang = house.values()
    written(minh)
    classified(oanh, received="28/05/2024")
    meeting.done(an, "Thụ lý khiếu nại", "take_up")
    dispatched(oanh)
    verified(an, giang)
    dispatched(oanh)
    meeting.task(giang, "Xác minh, báo cáo")
    giang.get_by_label("Từ chối giải trình").check()
    leave.fill(giang, verify_report="Đúng thẩm quyền, mức kỷ luật quá nặng")
    meeting.finish(giang, "report")
    meeting.task(oanh, "Mời đối thoại")
    leave.enter(oanh, "dialogue_at").fill("10/06/2024")
    leave.enter(oanh, "dialogue_at").press("Enter")
    leave.fill(oanh, dialogue_place="Phòng họp số 1")
    finished(oanh, "send")
    expect(oanh.get_by_text("Đối thoại, ghi biên bản").first).to_be_visible()  # their next task in the case
    leave.fill(oanh, dialogue_people="Hai bên, tổ xác minh", dialogue_text="Đề nghị giảm mức kỷ luật")
    meeting.finish(oanh, "done")
    meeting.done(an, "Quyết định giải quyết", "partly", {"decision_text": "Sửa Quyết định 15/QĐ, phê bình"})
    dispatched(oanh)
    walk.ready(minh, "/letters")
    minh.get_by_role("link", name="TC-2024-0001").click()
    walk.ready(minh)
    assert "Sửa Quyết định 15/QĐ, phê bình" in minh.inner_text("main")
    assert walk.barriers(minh) == []


def test_a_complaint_that_came_too_late_is_told_so_and_why(house):
    minh, oanh, an, _ = house.values()
    written(minh)
    classified(oanh, received="02/05/2024")
    meeting.task(an, "Ký thông báo không thụ lý")
    meeting.finish(an, "done")
    dispatched(oanh)
    walk.ready(minh, "/letters")
    minh.get_by_role("link", name="TC-2024-0001").click()
    walk.ready(minh)
    assert "Không thụ lý đơn TC-2024-0001" in minh.inner_text("main")
    assert "Quá thời hiệu 15 ngày" in minh.inner_text("main")
