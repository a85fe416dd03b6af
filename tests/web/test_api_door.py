"""Who comes into the API: a password with every request, and nothing else."""

import base64

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web import pages
from tests.web.api_office import LAN, PASSWORD, ApiOffice
from tests.web.fake_office import FakeOffice
from web.api import doorman
from web.api.doorman import KEPT, MOST, Doorman
from web.app import create_app

RIGHT = ("lan.cv", PASSWORD)


@pytest.fixture
def office() -> ApiOffice:
    return ApiOffice()


@pytest.fixture
def app(office: ApiOffice) -> Flask:
    return create_app(office, "a secret of the tests", demo=True)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def test_the_right_password_comes_in(client):
    answer = client.get("/v2/authentication/me", auth=RIGHT)
    assert (answer.status_code, answer.json["username"]) == (200, "lan.cv")


def test_without_a_password_nobody_comes_in(client, office):
    answer = client.get("/v2/topology")
    assert (answer.status_code, answer.json["code"]) == (401, "sign-in-needed")
    assert answer.headers["WWW-Authenticate"].startswith("Basic ")
    assert office.sign_ins == 0


def test_a_browser_session_alone_does_not_count():
    app = create_app(FakeOffice(), "a secret of the tests", demo=True)
    browser = pages.signed_in(app, "hanh.tp")
    answer = browser.post("/v2/user-tasks/search", json={})
    assert (answer.status_code, answer.json["code"]) == (401, "sign-in-needed")


def test_no_cookie_is_given(client):
    answer = client.get("/v2/authentication/me", auth=RIGHT)
    assert "Set-Cookie" not in answer.headers


def test_a_command_needs_no_form_token(client, office):
    assert client.post("/v2/user-tasks/117/completion", json={}, auth=RIGHT).status_code == 204
    assert [type(one).__name__ for one in office.done] == ["CompleteTask"]


@pytest.mark.parametrize("shown", ["Bearer abc", "Basic ???", "Basic " + base64.b64encode(b"lan.cv:").decode(), "x"])
def test_other_proofs_are_refused(client, shown):
    assert client.get("/v2/topology", headers={"Authorization": shown}).status_code == 401


def test_pages_of_other_sites_are_refused_even_with_the_password(client, office):
    answer = client.post("/v2/clock/reset", auth=RIGHT, headers={"Sec-Fetch-Site": "cross-site"})
    assert (answer.status_code, answer.json["code"], office.done) == (403, "not-for-pages", [])


def test_too_many_guesses_are_told_to_wait(client):
    answer = client.get("/v2/topology", auth=("slow.down", "x"))
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "30")


def test_ten_requests_check_the_password_once(client, office):
    for _ in range(10):
        client.get("/v2/topology", auth=RIGHT)
    assert office.sign_ins == 1


def test_a_wrong_password_is_checked_every_time(client, office):
    client.get("/v2/topology", auth=RIGHT)
    for _ in range(3):
        assert client.get("/v2/topology", auth=("lan.cv", "wrong")).status_code == 401
    assert office.sign_ins == 4


def test_ended_sessions_end_the_memory(client, office):
    client.get("/v2/topology", auth=RIGHT)
    office.session_version = 2
    assert client.get("/v2/topology", auth=RIGHT).status_code == 200
    assert office.sign_ins == 2


def test_the_memory_ends_after_a_minute(app, client, office):
    now = [0.0]
    app.extensions[doorman.KEY] = Doorman(tick=lambda: now[0])
    client.get("/v2/topology", auth=RIGHT)
    now[0] = KEPT
    client.get("/v2/topology", auth=RIGHT)
    assert office.sign_ins == 2


def test_the_memory_is_bounded_and_holds_no_password(office):
    memory = Doorman(tick=lambda: 0.0)
    signed_in = office.sign_in(doorman.SignIn(login=LAN.login, password=PASSWORD, address=""))
    for number in range(MOST + 1):
        memory.remember(f"p{number}", "secret-word", signed_in)
    assert (memory.recall("p0", "secret-word"), memory.recall("p1", "secret-word")) == (None, signed_in)
    assert b"secret-word" not in b"".join(memory._known)


def test_login_and_password_are_not_told_apart_by_their_join(office):
    memory = Doorman(tick=lambda: 0.0)
    memory.remember("lan", ".cvx", office.sign_in(doorman.SignIn(login=LAN.login, password=PASSWORD, address="")))
    assert memory.recall("lan.cv", "x") is None


def test_whether_it_is_up_is_told_to_everybody(client, office):
    assert client.get("/v2/status").status_code == 204
    assert office.sign_ins == 0
