"""What every browser test does: serve an app, wait for a page, sign in, look for barriers."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from flask import Flask
from playwright.sync_api import Page
from werkzeug.serving import WSGIRequestHandler, make_server

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = {"serious", "critical"}


class Quiet(WSGIRequestHandler):
    """A line for each of a page's files hides what a failed test has to say."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None: ...


@contextmanager
def serving(app: Flask) -> Iterator[str]:
    """The address of the app on a free port of this machine."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def ready(page: Page, address: str | None = None) -> Page:
    """The page (at that address), its scripts done with their beginning."""
    if address:
        page.goto(address)
    page.wait_for_selector('body[data-ready="1"]')
    return page


def sign_in(page: Page, login: str, password: str = "quyche-demo") -> Page:
    """Through the door, into the inbox."""
    page.goto("/sign-in")
    page.fill("[name=login]", login)
    page.fill("[name=password]", password)
    page.click("[data-door] button")
    page.wait_for_url("**/inbox")
    return ready(page)


@cache
def axe() -> str:
    return AXE.read_text(encoding="utf-8")


def barriers(page: Page, *, drawn: bool = True) -> list[str]:
    """What axe calls serious or critical: rule and places.

    Without what is drawn it is quicker; the papers of the drawing board are looked at by day and by night.
    """
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(axe())
    where = "document" if drawn else "{exclude: [['.djs-container']]}"
    found = page.evaluate(f"axe.run({where}, {{resultTypes: ['violations']}})")["violations"]
    return [f"{one['id']}: {[node['target'] for node in one['nodes']][:5]}" for one in found if one["impact"] in GRAVE]


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def uncovered(page: Page, selector: str) -> bool:
    """Whether nothing lies over the element and no edge cuts it, once it is scrolled to."""
    page.locator(selector).first.scroll_into_view_if_needed()
    return bool(
        page.evaluate(
            """(selector) => {
              const mark = document.querySelector(selector);
              const box = mark.getBoundingClientRect();
              const points = [[1, 1], [box.width - 1, 1], [1, box.height - 1], [box.width - 1, box.height - 1]];
              const seen = ([x, y]) => document.elementsFromPoint(box.left + x, box.top + y)[0];
              return box.width > 20 && points.every((point) => seen(point) && mark.contains(seen(point)));
            }""",
            selector,
        )
    )
