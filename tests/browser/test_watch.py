"""The watch over the pages of these tests excuses what ends with a page, and nothing else."""

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.watch import UNANSWERED, Watch

pytestmark = pytest.mark.browser


def answer(route: Route) -> None:
    """Pages come, one question is refused by the line, another never gets an answer."""
    if route.request.url.endswith("/lost"):
        route.abort("connectionrefused")
    elif not route.request.url.endswith("/slow"):
        route.fulfill(body="<title>quyche</title>", content_type="text/html")


@pytest.fixture
def page(browser: Browser):
    context = browser.new_context(base_url="http://quyche.test")
    context.route("**", answer)
    yield context.new_page()
    context.close()


def ask(page: Page, path: str) -> None:
    """As a script that takes no care of what becomes of it."""
    with page.expect_request(f"**{path}"):
        page.evaluate("path => void fetch(path)", path)


def test_a_question_that_the_line_lost_is_a_problem_and_one_of_a_page_that_was_left_is_none(page: Page):
    watch = Watch(page)
    page.goto("/")
    ask(page, "/slow")
    page.goto("/other")
    assert watch.problems == []
    with page.expect_event("pageerror"):
        ask(page, "/lost")
    assert [UNANSWERED in problem for problem in watch.problems] == [True]
