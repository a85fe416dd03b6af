"""The pages of a real leave by day, by night, on a phone, on paper, in English, and walked by keys alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import leave, walk
from tests.browser.live import Live, OpenPage, nobody, opened
from tests.offices import AGREED

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1440, "height": 900}


@dataclass
class House:
    """An office with leaves at every stage; the tests here only look, or claim."""

    live: Live
    addresses: dict[str, str]  #: by a name of their page

    def page(self, login: str, name: str = "inbox", **more: Any) -> Page:
        return self.live.page(login, self.addresses[name], **{"reduced_motion": "reduce", **more})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("house") / "data", nobody) as live:
        desk = live.desk
        entered = desk.approved()
        desk.complete("dung.cvp", "confirm")
        for first, last in (("2024-06-20", "2024-06-21"), ("2024-06-25", "2024-06-26")):
            desk.approved(start_date=first, end_date=last)
        desk.start("lan.cv", start_date="2024-07-09", end_date="2024-07-10")
        desk.complete("hanh.tp", "forward", **AGREED)
        asked = desk.start("lan.cv", start_date="2024-07-02", end_date="2024-07-03")
        addresses = {
            "inbox": "/inbox",
            "start": leave.START,
            "flow": "/procedures/leave/flow",
            "procedures": "/procedures",
            "requests": "/requests",
            "cases": "/cases",
            "balance": "/balance",
            "notices": "/notices",
            "register": "/registers/leave",
            "clock": "/clock",
            "missing": "/cases/1",
            "case": f"/cases/{entered}",
            "replay": f"/cases/{entered}/replay",
            "open case": f"/cases/{asked}",
            "last task": f"/tasks/{desk.only('chau.pgd').key}",
            "task": f"/tasks/{desk.only('hanh.tp').key}",
            "group task": f"/tasks/{desk.inbox('dung.cvp')[0].key}",
        }
        yield House(live, addresses)


@pytest.fixture
def house(built: House, open_page: OpenPage) -> House:
    return replace(built, live=replace(built.live, open_page=open_page))


SEEN_BY = {
    "lan.cv": ("start", "flow", "procedures", "requests", "open case", "balance", "notices", "clock", "missing"),
    "hanh.tp": ("inbox", "task"),
    "dung.cvp": ("group task", "register"),
    "kiem.ktgs": ("cases", "case", "replay"),
}


@pytest.mark.parametrize("login", SEEN_BY)
def test_no_page_of_a_leave_has_a_grave_barrier_by_day_on_a_desk_or_by_night_on_a_phone(house, login):
    page = house.page(login)
    found = {}
    for name in SEEN_BY[login]:
        page.set_viewport_size(DESKTOP)
        page.emulate_media(color_scheme="light")
        found[name, "day"] = [*walk.barriers(walk.ready(page, house.addresses[name])), walk.overflow(page)]
        page.set_viewport_size(PHONE)
        page.emulate_media(color_scheme="dark")
        found[name, "night"] = [*walk.barriers(page, drawn=False), walk.overflow(page)]
    assert {place: barriers for place, barriers in found.items() if barriers != [0]} == {}


def test_a_refused_form_has_no_grave_barrier(house):
    page = house.page("lan.cv", "start", width=390)
    leave.fill(page, reason="Về quê", start_date="20/06/2024", end_date="19/06/2024")
    leave.send(page)
    leave.problem(page)
    assert walk.barriers(page) == []
    page.emulate_media(color_scheme="dark")
    assert walk.barriers(page) == []


MARKS = {"start": ".fjs-powered-by-link", "task": ".fjs-powered-by-link", "case": ".bjs-powered-by"}


@pytest.mark.parametrize("width", [1440, 390])
def test_the_mark_of_bpmn_io_is_whole_and_uncovered_by_night_too(house, width):
    page = house.page("hanh.tp", width=width, color_scheme="dark")
    for name, mark in {**MARKS, "replay": ".bjs-powered-by"}.items():
        walk.ready(page, house.addresses[name])
        assert (name, walk.uncovered(page, mark)) == (name, True)


def test_the_inbox_of_the_office_is_worked_by_keys_alone(house):
    page = house.page("em.pcvp")
    row = "document.activeElement.closest('tr')?.rowIndex"
    for key, expected in (("j", 1), ("j", 2), ("k", 1), ("j", 2)):
        page.keyboard.press(key)
        assert page.evaluate(row) == expected
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()


@pytest.mark.parametrize("key", ["Enter", "e"])
def test_a_key_opens_the_chosen_task_and_c_claims_it_there(house, key):
    page = house.page("em.pcvp")
    page.keyboard.press("j")
    page.keyboard.press(key)
    page.wait_for_url("**/tasks/*")
    assert walk.ready(page).locator("h1").inner_text().endswith("Hồ Thị Lan")


def test_c_takes_the_chosen_task_without_leaving_the_inbox(house):
    page = house.page("oanh.vt")
    page.keyboard.press("j")
    with page.expect_navigation():
        page.keyboard.press("c")
    assert walk.ready(page).inner_text("tbody tr >> nth=0").endswith("Tôi")
    assert page.url.endswith("/inbox")


def test_english_is_english_in_pages_and_in_forms(house):
    page = house.page("minh.cv", "start")
    page.click(".self summary")
    page.click("[name=language][value=en]")
    walk.ready(page, leave.START)
    labels = page.locator("[data-canvas] .fjs-form-field-label").all_inner_texts()
    for label in ("Kind of leave*", "First day*", "Reason*", "Who takes over the work"):
        assert label in labels
    page.locator("[data-canvas] .fjs-input-group").first.click()
    assert page.locator(".fjs-dropdownlist-item").all_inner_texts()[:2] == ["Personal leave", "Annual leave"]
    assert page.inner_text("[data-outcome]") == "Submit"


def test_an_american_browser_reads_and_writes_the_day_before_the_month(house):
    page = house.page("thao.vp", "start", locale="en-US")
    assert leave.enter(page, "start_date").get_attribute("placeholder") == "dd/mm/yyyy"
    leave.fill(page, leave_kind="annual", start_date="11/06/2024", end_date="12/06/2024")
    assert "11/06/2024" in leave.checked(page).inner_text()
    assert leave.shown(page, "start_date") == "11/06/2024"


def test_a_task_that_nothing_follows_has_no_empty_box_for_the_live_check(house):
    page = house.page("chau.pgd", "last task")
    with page.expect_response("**/preview"):
        leave.fill(page, comment="Đồng ý")
    expect(page.locator(".preview-box")).to_be_hidden()
    walk.ready(house.page("hanh.tp", "task")).wait_for_selector(".preview-box .stops")


def test_the_start_page_says_what_its_box_is_for_until_the_live_check_speaks(house):
    page = house.page("long.pctt", "start")
    promise = page.locator(".preview-box > p")
    expect(promise).to_be_visible()
    leave.fill(page, leave_kind="annual", start_date="11/06/2024", end_date="12/06/2024")
    leave.checked(page)
    expect(promise).to_be_hidden()


def test_places_of_the_regulation_after_the_fifth_are_folded(house):
    page = house.page("kiem.ktgs", "case")
    seen, all_of_them = page.locator(".clauses > li:visible"), page.locator(".clauses > li")
    assert (seen.count(), all_of_them.count() > 5) == (5, True)
    page.click(".more-clauses summary")
    assert seen.count() == all_of_them.count()


@pytest.mark.parametrize("name", ["case", "balance", "replay"])
def test_paper_shows_the_page_and_nothing_around_it(house, name):
    page = house.page("hanh.tp", name)
    page.emulate_media(media="print")
    around = (".rail", ".demo-line", ".actions", ".trail", "[data-print]", ".player", ".years")
    assert [one for one in around if page.locator(one).locator("visible=true").count()] == []
    assert page.locator("h1").is_visible()
