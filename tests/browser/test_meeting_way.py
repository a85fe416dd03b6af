"""A meeting through the browser, over the real office: called, answered, held, minuted, concluded."""

import pytest
from playwright.sync_api import expect

from tests.browser import leave, meeting, walk

pytestmark = pytest.mark.browser

PEOPLE = ("dung.cvp", "thao.vp", "an.gd", "hanh.tp", "quan.tp", "oanh.vt")
ABSENT = {"reason": "Dự họp tại Ủy ban nhân dân tỉnh"}


@pytest.fixture
def house(live):
    return {login: live.page(login, reduced_motion="reduce") for login in PEOPLE}


def invited(house) -> None:
    dung, thao, an = house["dung.cvp"], house["thao.vp"], house["an.gd"]
    meeting.called(dung, "Giao ban tuần 24", "Giao ban tuần")
    meeting.checked(dung, "08:00 thứ Hai, 10/06/2024")
    leave.send(dung)
    leave.case_of(dung)
    meeting.done(thao, "Lập chương trình họp", "done")
    meeting.done(an, "Duyệt chương trình, thành phần", "approve")
    meeting.done(thao, "Lập giấy mời", "done")


def answered(house) -> None:
    hanh, quan, an = house["hanh.tp"], house["quan.tp"], house["an.gd"]
    meeting.task(hanh, "Trả lời giấy mời")
    assert "Lịch họp" in hanh.inner_text("main")  # the calendar file lies beside the task
    meeting.finish(hanh, "come")
    meeting.task(quan, "Trả lời giấy mời")
    leave.choose(quan, "reason_kind", "Trùng cuộc họp khác")
    leave.enter(quan, "reason").fill(ABSENT["reason"])
    leave.choose(quan, "substitute", "Lưu Anh Tuấn")
    meeting.finish(quan, "excuse")
    meeting.task(an, "Cho vắng họp?")
    assert ABSENT["reason"] in an.inner_text("main")
    meeting.finish(an, "allow")


def held(house) -> None:
    dung, thao, an = house["dung.cvp"], house["thao.vp"], house["an.gd"]
    leave.clock_at(dung, "2024-06-10T08:00")
    meeting.waits(thao, "Điểm danh")
    meeting.task(thao, "Điểm danh")
    boxes = leave.field(thao, "present").locator("input[type=checkbox]")
    for place in range(boxes.count()):
        boxes.nth(place).check()
    meeting.checked(thao, "Đủ")
    meeting.finish(thao, "done")
    meeting.task(thao, "Ghi biên bản")
    thao.get_by_label("Kết luận").first.fill("Các đơn vị báo cáo trước ngày 25")
    meeting.finish(thao, "done")
    meeting.done(an, "Ký biên bản", "sign")


def test_a_meeting_goes_from_the_browser_to_its_numbered_conclusion(house):
    invited(house)
    answered(house)
    held(house)
    thao, an, hanh = house["thao.vp"], house["an.gd"], house["hanh.tp"]
    meeting.done(thao, "Dự thảo kết luận", "done")
    meeting.done(an, "Duyệt kết luận", "sign")
    meeting.done(house["oanh.vt"], "Đóng dấu, gửi văn bản", "done")
    walk.ready(hanh, "/notices")
    assert "Thông báo kết luận số 01/TB-STTTT" in hanh.inner_text("main")


def test_a_taken_room_is_seen_while_typing_and_not_taken_twice(house):
    invited(house)
    quan = house["quan.tp"]
    meeting.called(quan, "Làm việc về hạ tầng", "Lãnh đạo làm việc với đơn vị", hour="09:00")
    meeting.checked(quan, "Phòng họp tầng 1 đã có Giao ban tuần 24 (08:00–09:30")
    leave.send(quan)
    assert "Phòng họp tầng 1 đã có Giao ban tuần 24" in leave.problem(quan)
    expect(quan).to_have_url(f"{quan.url.split('/procedures')[0]}{meeting.START}")
