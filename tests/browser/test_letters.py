"""A sealed letter in the browser: sent, opened at its one door, and nowhere else."""

import base64
from unicodedata import normalize

import pytest
from playwright.sync_api import Page, expect

from engine.domain.text import fold
from tests.browser import walk

pytestmark = pytest.mark.browser

START = "/procedures/complaint/start"
WRITER, NUMBER, PLACE = "Nguyễn Văn Tố Giác", "0905 777 888", "45 đường Hoa Phượng, Nha Trang"
STORY = "Ngày 20/5 tại phòng một cửa, công chức đòi hai triệu đồng mới nhận hồ sơ, có người chứng kiến."
SUMMARY = "Công chức đòi tiền khi nhận hồ sơ"
#: what every kind of person can open
PAGES = ("/inbox", "/requests", "/letters", "/notices", "/cases", "/cases?q=To+Giac", "/identities", "/registers/TB")


def sent(page: Page, *, against: str) -> None:
    """Of somebody who signs their letter with another name and number than the chart's."""
    walk.ready(page, START)
    page.get_by_label("Cá nhân").check()
    for label, text in (("Họ tên người gửi", WRITER), ("Điện thoại", NUMBER), ("Địa chỉ", PLACE)):
        page.get_by_label(label).fill(text)
    page.get_by_label("Nội dung", exact=False).first.fill(STORY)
    page.get_by_label("Báo việc vi phạm").check()
    page.get_by_label("Yêu cầu, đề nghị").fill("Đề nghị xem xét")
    person = page.get_by_label("Người bị khiếu nại, tố cáo")
    person.fill(against)
    page.get_by_text(against, exact=True).last.click()
    page.click("[data-outcomes] [data-outcome]")
    page.wait_for_url("**/letters")


def opened(page: Page, task: str) -> Page:
    walk.ready(page, "/inbox")
    page.get_by_text(task).first.click()
    page.wait_for_url("**/tasks/*")
    return walk.ready(page)


def forms_of(*texts: str) -> set[str]:
    """As typed, decomposed, without accents, in base64."""
    plain = {form for text in texts for form in (text, normalize("NFD", text), fold(text))}
    return plain | {base64.b64encode(one.encode()).decode().rstrip("=")[:-1] for one in plain}


def read(page: Page, addresses: tuple[str, ...]) -> str:
    return "\n".join(page.request.get(one).text() for one in addresses)


def test_a_denouncer_is_named_behind_one_door_only(live):
    minh, oanh, tri, hong = (live.page(login) for login in ("minh.cv", "oanh.vt", "tri.qtht", "hong.cv"))
    sent(minh, against="Trần Thị Hồng")
    expect(minh.get_by_text("stttt/TC/2024/0001", exact=True)).to_be_visible()
    task = opened(oanh, "Phân loại đơn")
    task.get_by_role("link", name="Mở thư niêm phong").click()
    oanh.get_by_label("Vì sao cần biết").fill("Phân loại đơn, đọc nội dung gốc")
    oanh.get_by_role("button", name="Mở danh tính").click()
    expect(oanh.get_by_text(WRITER)).to_be_visible()
    case = oanh.url.removesuffix("/door").removeprefix(live.base)
    assert walk.barriers(oanh) == []
    seen = [f"{case}{part}" for part in ("", "/replay", "/verification", "/file", "/progress", "/door")]
    for page in (tri, hong, live.page("an.gd"), live.page("kiem.ktgs"), live.page("dung.cvp"), oanh):
        text = read(page, (*PAGES, *seen))
        assert [one for one in forms_of(WRITER, NUMBER, PLACE, STORY) if one in text] == []
    assert tri.request.get(case).status == 404
    assert hong.request.get(case).status == 404


def test_who_receives_letters_does_not_receive_one_about_themselves(live):
    minh, oanh, an = (live.page(login) for login in ("minh.cv", "oanh.vt", "an.gd"))
    sent(minh, against="Tạ Kim Oanh")
    walk.ready(oanh, "/inbox")
    expect(oanh.get_by_text("Phân loại đơn")).to_have_count(0)
    task = opened(an, "Phân loại đơn")
    case = task.get_by_role("link", name="Toàn bộ hồ sơ").get_attribute("href")
    assert oanh.request.get(case).status == 404
