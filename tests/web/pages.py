"""How a test walks through the web: sign in, send as our scripts do, know every route."""

from collections.abc import Iterator
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tests.web.fake_office import PASSWORD
from tests.web.fake_people import KEYS, TASK

API = ("/v2", "/api")
JSON = {"Accept": "application/json"}
HTMX = {"HX-Request": "true"}
QUERIES = {"inbox.news": "?since=2024-06-03T01:30:00Z"}
VALUES = {"process_id": "leave", "series": "leave", "number": 1, "name": "manifest.json", "code": "no-limit"}


def token(client: FlaskClient) -> str:
    """A form token of this session."""
    return str(client.get("/sign-in", headers=JSON).json["csrf"])  # type: ignore[index]


def send(client: FlaskClient, url: str, body: Any = None, **headers: str) -> TestResponse:
    """As shared/post.js sends."""
    return client.post(
        url, json={} if body is None else body, headers={**JSON, "X-CSRFToken": token(client), **headers}
    )


def submit(client: FlaskClient, url: str, **fields: str) -> TestResponse:
    """As a plain form sends."""
    return client.post(url, data={**fields, "csrf_token": token(client)})


def signed_in(app: Flask, login: str) -> FlaskClient:
    """A browser after the door."""
    client = app.test_client()
    assert submit(client, "/sign-in", login=login, password=PASSWORD).status_code == 303
    return client


def rules(app: Flask, method: str, having: str = "") -> Iterator[Rule]:
    """The routes of the pages with that method and that part in their address.

    The API has its own door and tests, and behind the pages of a trial stands another app.
    """
    for rule in app.url_map.iter_rules():
        if rule.endpoint == "designer.inside":
            continue
        if method in (rule.methods or ()) and having in rule.rule and not rule.rule.startswith(API):
            yield rule


def address(app: Flask, rule: Rule, key: object = None) -> str:
    """The route with real values in it; its key may be another one."""
    usual = TASK if rule.rule.startswith("/tasks") else KEYS["lan"]
    wanted = {name: VALUES.get(name, key or usual) for name in rule.arguments}
    with app.test_request_context():
        return str(app.url_map.bind("").build(rule.endpoint, wanted)) + QUERIES.get(rule.endpoint, "")


def is_public(app: Flask, rule: Rule) -> bool:
    return bool(getattr(app.view_functions[rule.endpoint], "is_public", False)) or rule.endpoint == "static"
