"""A demonstration office as `make run` serves it, and people before it: every layer is the real one."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn
from flask import Flask
from playwright.sync_api import Page

from tests.browser import walk
from tests.offices import Desk
from tests.web.pages import signed_in
from web.app import create_app
from web.serve import Server, guests_of, web_of
from web.shared.office import KEY

OpenPage = Callable[..., Page]


@dataclass
class Live:
    """The office behind the pages (`desk`), their address, and browsers for its people."""

    desk: Desk
    app: Flask
    base: str
    open_page: OpenPage

    def page(self, login: str, address: str = "/inbox", **more: Any) -> Page:
        """This person's own browser, the door already behind them."""
        cookie = signed_in(self.app, login).get_cookie("quyche")
        page = self.open_page(self.base, **more)
        page.context.add_cookies([{"name": "quyche", "value": cookie.value, "url": self.base}])
        return walk.ready(page, address)


@contextmanager
def opened(folder: Path, open_page: OpenPage) -> Iterator[Live]:
    """The office in this folder on the morning of 04/06/2024, its runner at work, its pages served."""
    desk = Desk.opened(folder)
    office = desk.office
    app = create_app(office, office.secrets.sessions, demo=True, guests=guests_of(office))
    desk.runner.start()
    try:
        with served(app) as base:
            yield Live(desk, app, base, open_page)
    finally:
        desk.runner.stop()
        office.close()


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """The address of the app behind the server of `make run`, on a free port."""
    events = web_of(app, app.extensions[KEY])
    config = uvicorn.Config(events, port=0, log_level="error", lifespan="off")
    server, door = Server(config, events), config.bind_socket()
    door.listen()  # whoever comes before the server has begun is let in when it has
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


def nobody(*_: Any, **__: Any) -> Page:
    """Pages belong to one test; an office that several tests look at outlives it."""
    raise AssertionError
