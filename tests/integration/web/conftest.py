"""The web over a real office, and browsers of people who have come in."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.offices import PASSWORD, Desk
from web.app import create_app

HTML = {"Accept": "text/html"}


@dataclass
class House:
    """An office with its web. ``task`` is Lan's request as it lies with the head of her unit."""

    desk: Desk
    app: Flask
    task: Any

    def browser(self, login: str) -> FlaskClient:
        """After the door."""
        client = self.app.test_client()
        sent = {"login": login, "password": PASSWORD, "csrf_token": token(client)}
        assert client.post("/sign-in", data=sent).status_code == 303
        return client


def token(client: FlaskClient) -> str:
    return str(client.get("/sign-in", headers={"Accept": "application/json"}).get_json()["csrf"])


def opened(folder: Path) -> House:
    desk = Desk.opened(folder / "data")
    desk.start("lan.cv")
    app = create_app(desk.office, "a secret of the tests", demo=True)
    return House(desk=desk, app=app, task=desk.only("hanh.tp"))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = opened(tmp_path)
    yield made
    made.desk.office.close()


@pytest.fixture(scope="module")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One in which nothing may change."""
    made = opened(tmp_path_factory.mktemp("web"))
    yield made
    made.desk.office.close()
