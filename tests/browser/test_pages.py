"""The pages in Chromium, over the fake office."""

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Page, Route

from tests.browser import walk
from tests.web.fake_office import FakeOffice
from tests.web.fake_people import KEYS, PEOPLE, TASK
from tests.web.pages import signed_in
from web.account.guests import Guests
from web.app import create_app

pytestmark = pytest.mark.browser

CASE = f"/cases/{KEYS['lan']}"
ADDRESSES = (
    "/inbox",
    "/inbox?view=done",
    f"/tasks/{TASK}",
    "/procedures",
    "/procedures/leave/start",
    "/procedures/leave/flow",
    "/requests",
    "/cases",
    CASE,
    f"{CASE}/control-sheet",
    f"{CASE}/replay",
    "/balance",
    "/away",
    "/notices",
    "/registers/leave",
    "/clock",
    "/designs/rules/no-limit",
    "/nowhere",
)
MARKS = {f"/tasks/{TASK}": ".fjs-powered-by-link", CASE: ".bjs-powered-by", f"{CASE}/replay": ".bjs-powered-by"}
COMMENT = "[data-canvas] textarea"
GUESTS = Guests(password="quyche-demo", people={"Sở": tuple(PEOPLE.values())})


@pytest.fixture
def office() -> FakeOffice:
    return FakeOffice()


@pytest.fixture
def app(office: FakeOffice) -> Flask:
    return create_app(office, "s", demo=True, guests=GUESTS)


@pytest.fixture
def base(app: Flask) -> Iterator[str]:
    with walk.serving(app) as address:
        yield address


@pytest.fixture
def desk(app, base, open_page):
    """``desk(width=390, …)``: the head of the division before her inbox, the door already behind her."""
    cookie = signed_in(app, "hanh.tp").get_cookie("quyche")

    def opened(**more) -> Page:
        page = open_page(base, **more)
        page.context.add_cookies([{"name": "quyche", "value": cookie.value, "url": base}])
        return walk.ready(page, "/inbox")

    return opened


@pytest.fixture
def page(desk):
    return desk()


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_page_has_a_grave_barrier_by_day_by_night_or_on_a_phone(desk, address):
    page = walk.ready(desk(reduced_motion="reduce"), address)  # colours change at once
    found = {"day": walk.barriers(page)}
    page.emulate_media(color_scheme="dark")
    found["night"] = walk.barriers(page)
    page.set_viewport_size({"width": 390, "height": 844})
    found["phone"] = walk.barriers(page)
    assert (found, walk.overflow(page)) == ({"day": [], "night": [], "phone": []}, 0)


def test_the_door_has_no_grave_barrier(base, open_page):
    page = walk.ready(open_page(base, width=390), "/sign-in")
    assert (walk.barriers(page), walk.overflow(page)) == ([], 0)


def test_one_click_on_a_guest_fills_the_door(base, open_page):
    page = walk.ready(open_page(base), "/sign-in")
    page.click("[data-login='lan.cv']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inbox")
    assert "Hồ Thị Lan" in page.inner_text(".self-name")


@pytest.mark.parametrize(("address", "mark"), MARKS.items())
@pytest.mark.parametrize("width", [1440, 390])
def test_the_mark_of_bpmn_io_is_whole_and_uncovered(page, address, mark, width):
    page.set_viewport_size({"width": width, "height": 844})
    walk.ready(page, address)
    assert walk.uncovered(page, mark)
    page.emulate_media(media="print")
    assert page.locator(mark).first.is_visible()


def test_the_inbox_is_walked_by_keys(page):
    focused = "document.activeElement.closest('tr')?.rowIndex"
    for key, row in (("j", 1), ("j", 2), ("k", 1), ("k", 1), ("j", 2)):
        page.keyboard.press(key)
        assert page.evaluate(focused) == row
    page.keyboard.press("e")
    page.wait_for_url(f"**/tasks/{TASK}")


def test_enter_opens_and_coming_back_finds_the_row(page):
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/tasks/{TASK}")
    walk.ready(page).click("[data-back]")
    page.wait_for_url("**/inbox")
    assert walk.ready(page).evaluate("document.activeElement.closest('tr')?.dataset.key") == str(TASK)


def test_c_claims_without_leaving_the_inbox(page, office):
    for _ in range(4):
        page.keyboard.press("j")
    with page.expect_navigation():
        page.keyboard.press("c")
    assert type(office.calls[-1]).__name__ == "ClaimTask"
    assert page.url.endswith("/inbox")


def test_the_question_mark_shows_the_keys_but_not_while_typing(page):
    page.fill("[data-search]", "")
    page.keyboard.type("?")
    assert not page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()


def test_a_task_is_decided_by_two_keys(page, office):
    walk.ready(page, f"/tasks/{TASK}")
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/inbox")
    assert (office.calls[-1].outcome, office.calls[-1].revision) == ("forward", 3)


def test_what_is_typed_is_kept_from_the_first_key(page, office):
    walk.ready(page, f"/tasks/{TASK}")
    page.fill(COMMENT, "Đ")
    page.wait_for_selector("[data-saved]:has-text('Đã lưu nháp')")
    assert office.drafts["hanh.tp", f"task:{TASK}"][0]["comment"] == "Đ"
    walk.ready(page, f"/tasks/{TASK}")
    assert page.input_value(COMMENT) == "Đ"


def test_an_expired_session_asks_for_the_password_and_sends_what_was_typed(page, office):
    walk.ready(page, f"/tasks/{TASK}")
    page.fill(COMMENT, "Đồng ý cho nghỉ")
    page.wait_for_selector("[data-saved]:has-text('Đã lưu nháp')")
    page.context.clear_cookies()
    page.click("[data-outcome=forward]")
    page.fill("#sign-in-again [name=password]", "quyche-demo")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inbox")
    assert office.calls[-1].answers["comment"] == "Đồng ý cho nghỉ"


def test_a_stale_revision_is_told_and_the_text_stays(page, office):
    walk.ready(page, f"/tasks/{TASK}")
    page.fill(COMMENT, "Đồng ý cho nghỉ")
    row = next(row for row in office.rows if row.key == TASK)
    office.put(row, revision=9)
    page.click("[data-outcome=forward]")
    page.wait_for_selector("[data-problem]:has-text('vừa được người khác cập nhật')")
    assert page.input_value(COMMENT) == "Đồng ý cho nghỉ"


def unreachable(route: Route) -> None:
    """What is sent gets lost; pages come, so that one can look at what was kept."""
    route.abort() if route.request.method == "POST" else route.continue_()


def test_a_lost_connection_loses_nothing(page):
    walk.ready(page, f"/tasks/{TASK}")
    page.route(lambda _: True, unreachable)
    page.fill(COMMENT, "Viết khi mất mạng")
    page.click("[data-outcome=forward]")
    page.wait_for_selector("[data-problem]:has-text('Không kết nối được')")
    walk.ready(page, f"/tasks/{TASK}")
    assert page.input_value(COMMENT) == "Viết khi mất mạng"


def test_a_refusal_stands_at_its_field(page):
    walk.ready(page, f"/tasks/{TASK}")
    page.click("[data-outcome=refuse]")
    page.wait_for_selector(".fjs-form-field-error:has-text('ít nhất 10 ký tự')")
    page.click("[data-problem] .jump")
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"


def test_a_form_speaks_vietnamese_in_an_american_browser(desk):
    page = walk.ready(desk(locale="en-US"), "/procedures/leave/start")
    page.click("[data-outcome]")
    page.wait_for_selector("[data-problem]:has-text('chỗ cần điền')")
    said = page.inner_text("[data-form]")
    assert ("Mục này phải điền." in said, "Chọn" in said, "Select" in said) == (True, True, False)
    assert page.get_attribute("[data-canvas] input.flatpickr-input", "placeholder") == "dd/mm/yyyy"
    assert page.get_attribute("body", "data-untranslated") is None


def test_a_request_is_checked_while_it_is_written_and_filed(page, office):
    walk.ready(page, "/procedures/leave/start")
    page.click("[data-canvas] .fjs-input-group >> nth=0")
    page.click(".fjs-dropdownlist-item:has-text('Nghỉ phép năm')")
    for place, day in ((0, "06/06/2024"), (1, "07/06/2024")):
        page.fill(f"[data-canvas] input.flatpickr-input >> nth={place}", day)
        page.keyboard.press("Enter")
    page.fill(COMMENT, "Về quê giải quyết việc gia đình")
    page.wait_for_selector("[data-preview-place] .stops")
    assert page.input_value("[data-canvas] input.flatpickr-input >> nth=0") == "06/06/2024"
    page.click("[data-outcome]")
    page.wait_for_url(f"**{CASE}")
    assert (office.calls[-1].answers["start_date"], office.calls[-1].answers["end_date"]) == (
        "2024-06-06",
        "2024-06-07",
    )


def test_a_replay_goes_step_by_step_both_ways(page):
    walk.ready(page, f"{CASE}/replay#step=1")
    assert page.inner_text("[data-count]") == "1/16"
    page.click("[data-next]")
    page.wait_for_selector(".djs-shape.active[data-element-id=check]")
    page.keyboard.press("End")
    page.wait_for_selector(".djs-shape.active[data-element-id=decide]")
    page.click("[data-prev]")
    assert "Đồng ý, chuyển lãnh đạo" in page.inner_text("[data-panel='15']")
    assert page.locator("[data-panel]:visible").count() == 1


def test_the_present_step_is_in_sight_in_the_list(desk):
    page = walk.ready(desk(height=700), f"{CASE}/replay")
    seen = """async () => { await document.fonts.ready;
        const list = document.querySelector('.steps').getBoundingClientRect();
        const here = document.querySelector('[aria-current=step]').getBoundingClientRect();
        return here.top >= list.top && here.bottom <= list.bottom + 1; }"""
    assert page.evaluate(seen)
    page.keyboard.press("Home")
    assert page.evaluate(seen)


def test_a_replay_plays_to_its_end(page):
    walk.ready(page, f"{CASE}/replay#step=14").click("[data-play]")
    page.wait_for_selector("[data-count]:has-text('16/16')")
    page.wait_for_selector(".replay:not(.is-playing)")
    assert page.url.endswith("#step=16")


def test_a_step_says_who_under_which_authority_and_what_changed(page):
    walk.ready(page, f"{CASE}/replay#step=15")
    said = page.inner_text("[data-panel='15']")
    for part in ("Bùi Đăng Khoa", "Ngô Bích Hạnh", "KT. Trưởng phòng", "Điều 27 khoản 3", "Chuyển", "03/06/2024"):
        assert part in said


def test_the_badge_of_a_case_comes_by_itself(page):
    walk.ready(page, CASE)
    page.wait_for_selector(".badge-whole:has-text('42 bản ghi')")


def test_paper_shows_the_register_and_nothing_around_it(page):
    walk.ready(page, "/registers/leave").emulate_media(media="print")
    shown = {part: page.locator(part).is_visible() for part in (".rail", "[data-print]", ".register", "h1")}
    assert shown == {".rail": False, "[data-print]": False, ".register": True, "h1": True}


def test_signing_out_leaves_no_draft_on_the_computer(page):
    walk.ready(page, f"/tasks/{TASK}").fill(COMMENT, "Chưa gửi")
    page.wait_for_selector("[data-saved]:has-text('Đã lưu nháp')")
    page.click(".self summary")
    page.click("[data-sign-out] button")
    page.wait_for_url("**/sign-in")
    left = """async () => { const open = indexedDB.open('quyche-drafts', 1);
        await new Promise((done) => { open.onsuccess = done; });
        const asked = open.result.transaction('drafts').objectStore('drafts').count();
        return new Promise((done) => { asked.onsuccess = () => done(asked.result); }); }"""
    assert page.evaluate(left) == 0
