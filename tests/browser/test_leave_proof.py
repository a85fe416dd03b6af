"""What a finished leave leaves behind, looked at in the browser: papers, register, replay, proof."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from docx import Document
from playwright.sync_api import Page

from engine.evidence import verify
from tests.browser import leave
from tests.browser.live import Live, OpenPage, nobody, opened

pytestmark = pytest.mark.browser


@dataclass
class Finished:
    """An office with one leave that has come to its end; the tests here only look."""

    live: Live
    case: str  #: its address

    def page(self, login: str, address: str, **more: Any) -> Page:
        return self.live.page(login, address, reduced_motion="reduce", **more)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finished]:
    with opened(tmp_path_factory.mktemp("house") / "data", nobody) as live:
        desk = live.desk
        key = desk.approved()
        desk.complete("dung.cvp", "confirm")
        desk.later("2024-06-17")
        desk.complete("lan.cv", "confirm", return_timing="as_planned")
        yield Finished(live, f"/cases/{key}")


@pytest.fixture
def finished(house: Finished, open_page: OpenPage) -> Finished:
    return replace(house, live=replace(house.live, open_page=open_page))


def test_the_register_of_the_office_has_the_line(finished):
    page = finished.page("dung.cvp", "/registers/leave")
    lines = page.locator(".register tbody tr").all_inner_texts()
    assert len(lines) == 1
    for part in ("1\t", "Hồ Thị Lan", "Phòng Công nghệ thông tin", "13/06/2024 – 14/06/2024", "2 ngày"):
        assert part in lines[0]


def test_the_ledger_of_days_shows_what_was_taken(finished):
    page = finished.page("lan.cv", "/balance")
    assert page.locator("table.figures td").all_inner_texts() == ["15", "2", "0", "13", "–"]


def test_papers_are_downloaded_with_number_and_signature(finished, tmp_path):
    page = finished.page("lan.cv", finished.case)
    asked = leave.download(page, ".documents a:text-is('Đơn xin nghỉ')", tmp_path)
    given = leave.download(page, ".documents a:text-is('Giấy nghỉ phép')", tmp_path)
    assert missing(asked, "đơn xin nghỉ", "Hồ Thị Lan") == []
    assert missing(given, "01/GNP-STTTT", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Minh Châu", "Hồ Thị Lan") == []


def missing(paper, *expected):
    """What a Word file does not say, in its paragraphs and in those of its tables."""
    document = Document(str(paper))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    said = [one.text for one in (*document.paragraphs, *(part for cell in cells for part in cell.paragraphs))]
    return [one for one in expected if one.casefold() not in "\n".join(said).casefold()]


def test_a_case_file_verifies_and_fails_after_one_altered_byte(finished, tmp_path, capsys):
    file = leave.download(finished.page("kiem.ktgs", finished.case), "a[href$='/file']", tmp_path)
    content = file.read_bytes()
    assert verify.main([str(file)]) == verify.INTACT
    for part in (3, 5, 7):
        place = len(content) * part // 9
        file.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert verify.main([str(file)]) == verify.ALTERED
    assert "KHÔNG NGUYÊN VẸN" in capsys.readouterr().out


def test_the_badge_says_that_the_history_is_whole_and_was_run_again(finished):
    said = leave.badge(finished.page("kiem.ktgs", finished.case), finished.case)
    assert ("Lịch sử toàn vẹn" in said, "chạy lại từ đầu ra đúng trạng thái đang lưu" in said) == (True, True)


@pytest.mark.parametrize("width", [1440, 390])
def test_the_slider_tells_every_step_and_keeps_it_in_sight_at_a_size_one_can_read(finished, width):
    page = finished.page("kiem.ktgs", f"{finished.case}/replay#step=1", width=width)
    seen = page.evaluate(WALK)
    assert len(seen) > 30
    assert [one for one in seen if not one["title"] or one["shown"] != [str(one["step"])]] == []
    assert [one["step"] for one in seen if one["hidden"]] == []


#: goes through all steps with the slider; hidden = no active element is inside the canvas at a readable size
WALK = """async () => {
  const slider = document.querySelector('[data-slider]');
  const box = (one) => one.getBoundingClientRect();
  const { left, right, top, bottom } = box(document.querySelector('[data-canvas]'));
  const inside = (it) => it.left >= left && it.right <= right && it.top >= top && it.bottom <= bottom && it.width >= 20;
  const seen = [];
  for (let step = 1; step <= Number(slider.max); step += 1) {
    slider.value = step;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((go) => requestAnimationFrame(go));
    const panels = [...document.querySelectorAll('[data-panel]')].filter((one) => one.checkVisibility());
    const marked = [...document.querySelectorAll('.djs-shape.active .djs-visual')].map(box);
    seen.push({
      step,
      title: panels[0].querySelector('h2').textContent.trim(),
      shown: panels.map((one) => one.dataset.panel),
      hidden: marked.length > 0 && !marked.some(inside),
    });
  }
  return seen;
}"""


def test_a_step_says_who_in_which_authority_by_which_clause_and_what_changed(finished):
    page = finished.page("kiem.ktgs", f"{finished.case}/replay")
    page.locator("[data-step]", has_text="Lê Minh Châu").filter(has_text="phê duyệt").click()
    said = page.inner_text("[data-panel]:visible")
    for part in ("04/06/2024 09:00", "Lê Minh Châu", "Phó Giám đốc Sở", "Phê duyệt", "Điều 27 khoản 2"):
        assert part in said
    changed = [row.split("\t") for row in page.locator("[data-panel]:visible .changes tbody tr").all_inner_texts()]
    assert ["Ý kiến", "–", "Đồng ý"] in changed
