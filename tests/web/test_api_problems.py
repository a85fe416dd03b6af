"""How the API says no: RFC 9457, in the language of the client, without anything of its inside."""

import json
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from engine.domain.errors import Failed, NotAllowed, NotFound, StaleRevision
from engine.domain.tasks import TaskHeld
from tests.web.api_office import PASSWORD, ApiOffice
from web.app import create_app

RIGHT = ("lan.cv", PASSWORD)
MEMBERS = {"type", "title", "status", "detail", "instance"}
MEGABYTE = 1 << 20


@pytest.fixture
def office() -> ApiOffice:
    return ApiOffice()


@pytest.fixture
def app(office: ApiOffice) -> Flask:
    return create_app(office, "a secret of the tests", demo=True)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def deploy(client: FlaskClient, content: bytes, **more: Any):
    """One file, as a client sends it."""
    head = b'--x\r\nContent-Disposition: form-data; name="resources"; filename="large.bpmn"\r\n\r\n'
    body = head + content + b"\r\n--x--\r\n"
    return client.post("/v2/deployments", data=body, content_type="multipart/form-data; boundary=x", **more)


def complete(client: FlaskClient, **headers: str):
    return client.post("/v2/user-tasks/117/completion", json={}, auth=RIGHT, headers=headers)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotAllowed(), 403),
        (NotFound("việc", 117), 404),
        (TaskHeld(holder="hanh.tp"), 409),
        (StaleRevision(), 409),
        (Failed(reason="x"), 500),
    ],
)
def test_a_refusal_has_its_status_and_every_member(client, office, error, status):
    office.fail = error
    answer = complete(client)
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    assert set(answer.json) >= MEMBERS
    assert (answer.json["status"], answer.json["instance"]) == (status, "/v2/user-tasks/117/completion")


@pytest.mark.parametrize(
    ("asked", "said"),
    [("en", "hanh.tp holds this task."), ("vi-VN,vi;q=0.9", "đang giữ việc này"), ("fr", "đang giữ việc này")],
)
def test_the_language_is_the_clients(client, office, asked, said):
    office.fail = TaskHeld(holder="hanh.tp")
    answer = complete(client, **{"Accept-Language": asked})
    assert said in answer.json["detail"]
    assert answer.headers["Content-Language"] == asked[:2].replace("fr", "vi")


def test_our_own_fault_is_told_by_a_number_only(client, office, caplog):
    office.fail = ValueError("a secret of the inside")
    answer = complete(client)
    assert answer.status_code == 500
    assert "inside" not in answer.text
    assert "a secret of the inside" in caplog.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v2/jobs"),
        ("POST", "/v2/jobs/statistics"),
        ("GET", "/v2/clock"),
        ("DELETE", "/v2/user-tasks/117"),
        ("GET", "/v2/user-tasks/abc"),
        ("GET", "/v2/user-tasks/99999999999999999999"),
        ("GET", "/v2/"),
    ],
)
def test_what_is_not_part_of_it_is_a_problem_not_a_page(client, method, path):
    answer = client.open(path, method=method, auth=RIGHT)
    assert (answer.status_code, answer.json["code"]) == (404, "no-such-address")


@pytest.mark.parametrize(
    "sent",
    [
        b"{",
        b"[]",
        b'"x"',
        b"[" * 100_000,
        b'{"variables": {"x": NaN}}',
        b'{"variables": {"x": 1e999}}',
        b'{"variables": {"x": "\\ud800"}}',
        b'{"variables": {"x\\u0000": 1}}',
        b'{"variables": ' + b"9" * 5_000 + b"}",
        b"\xff\xfe",
    ],
)
def test_a_body_that_is_no_sound_json_object_is_refused(client, office, sent):
    answer = client.post("/v2/user-tasks/117/completion", data=sent, content_type="application/json", auth=RIGHT)
    assert (answer.status_code, answer.json["code"], office.done) == (400, "unreadable-body", [])


def test_json_under_another_media_type_is_refused(client, office):
    answer = client.post("/v2/user-tasks/117/completion", data="{}", content_type="text/plain", auth=RIGHT)
    assert (answer.status_code, office.done) == (400, [])


@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        ("/v2/user-tasks/117/completion", {"variables": []}, "variables"),
        ("/v2/user-tasks/117/completion", {"action": 1}, "action"),
        ("/v2/user-tasks/117/assignment", {}, "assignee"),
        ("/v2/process-instances", {"processDefinitionKey": "x"}, "processDefinitionKey"),
        ("/v2/process-instances", {}, "processDefinitionId"),
        ("/v2/process-instances", {"processDefinitionId": "p", "awaitCompletion": True}, "awaitCompletion"),
        ("/v2/user-tasks/search", {"filter": 1}, "filter"),
        ("/v2/user-tasks/search", {"sort": {}}, "sort"),
        ("/v2/user-tasks/search", {"sort": [{"field": "name", "order": "UP"}]}, "order"),
        ("/v2/user-tasks/search", {"page": {"limit": "10"}}, "limit"),
        ("/v2/messages/correlation", {"name": "withdraw"}, "correlationKey"),
        ("/v2/messages/correlation", {"correlationKey": "1"}, "name"),
        ("/v2/messages/publication", {"name": "paid", "timeToLive": "PT1H"}, "timeToLive"),
        ("/v2/messages/publication", {"name": "paid", "businessId": "b"}, "businessId"),
        ("/v2/signals/broadcast", {"name": "closed"}, "signalName"),
    ],
)
def test_a_field_of_the_wrong_kind_is_named(client, office, path, body, place):
    answer = client.post(path, json=body, auth=RIGHT)
    assert (answer.status_code, answer.json["findings"][0]["place"], office.done) == (400, place, [])


@pytest.mark.parametrize(
    ("changes", "place"),
    [({"candidateUsers": ["an.gd"]}, "candidateUsers"), ({}, "changeset"), ({"dueDate": "soon"}, "dueDate")],
)
def test_a_change_that_a_task_does_not_take_is_named(client, office, changes, place):
    answer = client.patch("/v2/user-tasks/117", json={"changeset": changes}, auth=RIGHT)
    assert (answer.status_code, answer.json["findings"][0]["place"], office.done) == (400, place, [])


def test_a_deployment_may_be_larger_than_other_bodies(client, office):
    more = b" " * (2 * MEGABYTE)
    sent = client.post("/v2/user-tasks/search", data=more, content_type="application/json", auth=RIGHT)
    assert (sent.status_code, json.loads(sent.data)["status"]) == (413, 413)
    office.fail = NotAllowed()
    assert deploy(client, more, auth=RIGHT).status_code == 403


def test_the_size_is_judged_after_the_password(client):
    assert deploy(client, b" " * (21 * MEGABYTE)).status_code == 401
    assert deploy(client, b" " * (21 * MEGABYTE), auth=RIGHT).status_code == 413
