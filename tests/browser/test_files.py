"""A file in a form: the wrong ones are refused at their field and nothing typed is lost; the right one stays with the
draft, is sent with the form and opened by who may."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import walk
from tests.browser.test_letters import START, STORY, opened
from tests.files import EXE, PDF

pytestmark = pytest.mark.browser

NAME = "Giấy mời họp.pdf"
WHY = "Cần đọc chứng cứ để phân loại đơn"


def put(page: Page, name: str, content: bytes) -> None:
    kept = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("[data-files]").set_input_files([kept])


def tried(page: Page, tmp_path: Path) -> None:
    """Wrong type, too large, then right."""
    put(page, "giay-moi.pdf", EXE)
    expect(page.get_by_text("không thuộc loại được nhận")).to_be_visible()
    large = tmp_path / "lon.pdf"
    with large.open("wb") as file:
        file.truncate(26 << 20)
    page.locator("[data-files]").set_input_files(large)
    expect(page.get_by_text("quá mức 25 MB")).to_be_visible()
    put(page, NAME, PDF)
    expect(page.locator(".file-name")).to_have_text(NAME)
    expect(page.get_by_text("không thuộc loại được nhận")).to_have_count(0)


def test_wrong_files_are_refused_at_their_field_and_the_right_one_stays_with_the_draft(live, tmp_path):
    page = walk.ready(live.page("lan.cv"), "/procedures/business-trip/start")
    page.get_by_label("Mục đích, nội dung").fill("Dự hội nghị chuyển đổi số tại Đà Nẵng")
    tried(page, tmp_path)
    expect(page.get_by_label("Mục đích, nội dung")).to_have_value("Dự hội nghị chuyển đổi số tại Đà Nẵng")
    expect(page.locator("[data-saved]")).to_contain_text("Đã lưu nháp")
    walk.ready(page, page.url)
    expect(page.locator(".file-name")).to_have_text(NAME)
    assert walk.barriers(page) == []
    page.set_viewport_size({"width": 390, "height": 800})
    assert walk.overflow(page) <= 0
    page.get_by_role("button", name=f"Bỏ {NAME}").press("Enter")
    expect(page.locator(".file-name")).to_have_count(0)


def test_evidence_goes_with_a_letter_and_is_read_behind_its_door(live):
    minh = walk.ready(live.page("minh.cv"), START)
    minh.get_by_label("Không nêu tên").check()
    minh.get_by_label("Nội dung", exact=False).first.fill(STORY)
    minh.get_by_label("Báo việc vi phạm").check()
    minh.get_by_label("Hoặc đơn vị, việc").fill("Bộ phận một cửa")
    minh.get_by_label("Yêu cầu, đề nghị").fill("Đề nghị xem xét")
    put(minh, "hóa đơn.pdf", PDF)
    expect(minh.locator(".file-name")).to_have_text("hóa đơn.pdf")
    minh.click("[data-outcomes] [data-outcome]")
    minh.wait_for_url("**/letters")
    oanh = opened(live.page("oanh.vt"), "Phân loại đơn")
    oanh.get_by_role("link", name="Mở thư niêm phong").click()
    oanh.get_by_label("Vì sao cần biết").fill(WHY)
    oanh.get_by_role("button", name="Mở danh tính").click()
    with oanh.expect_download() as kept:
        oanh.get_by_role("button", name="hóa đơn.pdf").click()
    assert (kept.value.suggested_filename, Path(kept.value.path()).read_bytes()) == ("hóa đơn.pdf", PDF)
