"""Chromium, a page that remembers what went wrong on it, and what axe finds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.live import Live, opened
from tests.browser.watch import Watch
from tools.setup import find_browser

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Pages:
    """``pages(base_url, width=390, locale="en-US", …)``: a page in a context of its own, and what all of them met."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.watches: list[Watch] = []

    def __call__(self, base_url: str, *, width: int = 1440, height: int = 900, **more: Any) -> Page:
        options = {"locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh", **more}
        context = self._browser.new_context(base_url=base_url, viewport={"width": width, "height": height}, **options)
        self._contexts.append(context)
        context.on("page", self._listen)
        return context.new_page()

    def close(self) -> None:
        """All of them are left: before their server goes, or they rightly complain that it does."""
        while self._contexts:
            self._contexts.pop().close()

    def _listen(self, page: Page) -> None:
        page.set_default_timeout(15_000)
        self.watches.append(Watch(page))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests: what CHROMIUM names, else the first on the PATH. Without one the tests fail."""
    program = find_browser()
    if not program:
        pytest.fail("No Chromium: install it (Debian: apt-get install -y chromium) or name it in CHROMIUM.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Pages]:
    """At the end of the test no page may have met an error of a script or a breach of the policy."""
    pages = Pages(browser)
    yield pages
    pages.close()
    assert [problem for watch in pages.watches for problem in watch.problems] == []


@pytest.fixture
def live(open_page: Pages, tmp_path: Path) -> Iterator[Live]:
    """A real office of this test alone, on the morning of 04/06/2024, served as `make run` serves it."""
    with opened(tmp_path / "data", open_page) as office:
        yield office
        open_page.close()
