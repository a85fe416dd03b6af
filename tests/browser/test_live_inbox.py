"""An open inbox learns at once of what was done elsewhere, on one line for all pages of a browser."""

from playwright.sync_api import Page, expect

from tests.browser import walk

NEWS = "#news .news"


def test_an_open_inbox_says_that_something_is_new_before_anybody_asks(live):
    page = live.page("hanh.tp")
    page.wait_for_selector("#news", state="attached")
    live.desk.start("lan.cv")
    expect(page.locator(NEWS)).to_be_visible()


def test_a_second_page_of_the_same_browser_hears_it_from_the_first(live):
    first = live.page("thuy.tp")
    second = first.context.new_page()
    asked: list[str] = []
    second.on("request", lambda request: asked.append(request.url))
    second.goto("/inbox")
    second.wait_for_selector("body[data-ready='1']")
    live.desk.start("vy.cv", handover_to="nam.ptp")
    expect(second.locator(NEWS)).to_be_visible()
    assert [url for url in asked if url.endswith("/events")] == []


def test_a_page_that_is_left_or_closed_while_it_asks_for_news_does_not_complain(live):
    left, closed = live.page("hanh.tp"), live.page("thuy.tp")
    asks_in_vain(left)
    asks_in_vain(closed)
    walk.ready(left, "/requests")


def asks_in_vain(page: Page) -> None:
    page.route("**/inbox/news?**", lambda _: None)
    page.wait_for_load_state()  # from then on the parts of the page listen
    with page.expect_request("**/inbox/news?**"):
        page.dispatch_event("#news", "look")
