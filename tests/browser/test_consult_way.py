"""A consultation through the browser: answered, summed up, decided; and an answer that comes too late."""

from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import leave, walk

pytestmark = pytest.mark.browser

CONSULT: Final = {
    "matter": "ordinary",
    "subject": "Quy chế an toàn thông tin",
    "ordered_by": "chau.pgd",
    "why_written": "khong_can_thao_luan",
    "lead_unit": "stttt.cntt",
    "drafter": "hanh.tp",
    "draft": "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
    "submission": "Xin ý kiến về phạm vi và trách nhiệm",
    "question_rows": [{"question": "Đồng ý với dự thảo?"}],
    "ask_units": ["stttt.bcvt"],
    "urgency": "normal",
    "silence": "no_reply",
    "visibility": "after_close",
    "result_kind": "TB",
}
REASON: Final = "Chưa rõ trách nhiệm của Trung tâm"


def asked(live) -> None:
    """Châu orders it, Hạnh has checked the file; Quân is asked."""
    live.desk.start("chau.pgd", "written-consultation", **CONSULT)
    live.desk.complete("hanh.tp", "approve")


def first(page: Page, key: str) -> Locator:
    """A field in the first row of a list."""
    return page.locator(f".fjs-form-field:has([id*='-Field_{key}_0'])").last


def pick(page: Page, key: str, option: str) -> None:
    first(page, key).locator(".fjs-input-group").click()
    first(page, key).locator(".fjs-dropdownlist-item", has_text=option).first.click()


def answer(page: Page) -> None:
    """Quân disagrees, and says why."""
    leave.open_first(page)
    pick(page, "value", "Không đồng ý")
    first(page, "text").locator("textarea").fill(REASON)


def test_a_consultation_is_answered_summed_up_and_decided(live):
    asked(live)
    quan, hanh, chau = (live.page(login, reduced_motion="reduce") for login in ("quan.tp", "hanh.tp", "chau.pgd"))
    answer(quan)
    assert walk.barriers(quan) == []
    leave.send(quan, "answer")
    quan.wait_for_url("**/inbox")
    leave.open_first(hanh)
    pick(hanh, "value", "Không tiếp thu")
    first(hanh, "reason").locator("textarea").fill("Đã nêu tại Điều 5")
    leave.send(hanh, "done")
    hanh.wait_for_url("**/inbox")
    leave.open_first(chau)
    expect(chau.get_by_text("1 đơn vị không đồng ý")).to_be_visible()
    leave.send(chau, "decide_anyway")
    expect(chau.locator("[data-outcome='approve_changes']")).to_be_visible()
    leave.fill(walk.ready(chau), decide_note="Trách nhiệm đã nêu tại Điều 5")
    leave.send(chau, "approve")
    chau.wait_for_url("**/inbox")
    assert "Chuyển phát hành" in [row.name for row in live.desk.inbox("oanh.vt")]


def test_an_answer_after_the_grace_is_refused_and_what_was_typed_is_kept(live):
    asked(live)
    quan = live.page("quan.tp", reduced_motion="reduce")
    answer(quan)
    live.desk.later("2024-06-12", "17:30")
    leave.send(quan, "answer")
    expect(quan.locator("[data-problem]")).to_contain_text("đã kết thúc")
    assert first(quan, "text").locator("textarea").input_value() == REASON


def test_a_list_without_its_rows_says_so_at_its_heading_until_it_has_them(live):
    chau = walk.ready(live.page("chau.pgd"), "/procedures/written-consultation/start")
    questions = chau.get_by_role("group", name="Câu hỏi xin ý kiến")
    leave.fill(chau, subject=CONSULT["subject"], submission=CONSULT["submission"], draft=CONSULT["draft"])
    for key, option in {
        "ordered_by": "Lê Minh Châu",
        "why_written": "Không cần thảo luận",
        "lead_unit": "Phòng Công nghệ thông tin",
        "drafter": "Ngô Bích Hạnh",
    }.items():
        leave.choose(chau, key, option)
    leave.send(chau)
    expect(questions.locator("> label")).to_contain_text("Phải có ít nhất một câu hỏi.")
    chau.get_by_role("button", name="Phải có ít nhất một câu hỏi.").click()
    chau.keyboard.type("Đồng ý với dự thảo?")
    leave.send(chau)
    expect(chau.locator("[data-problem]")).to_contain_text("ít nhất một nơi được lấy ý kiến")
    assert questions.locator("> label").inner_text() == "Câu hỏi xin ý kiến"
