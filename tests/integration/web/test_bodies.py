"""Bodies that no page of ours sends are refused, not stumbled over: no address answers with a fault of ours."""

import base64

import pytest

from tests.integration.web.conftest import House, token
from tests.integration.web.test_doors import address, any_address, browsers, posts, rules
from tests.offices import PASSWORD


def holding(value: bytes) -> bytes:
    """What all addresses read, with this JSON somewhere in it."""
    parts = b'"answers": {"x": %b}, "variables": {"x": %b}, "reason": "no more needed %b"' % (value, value, value[1:-1])
    return b'{"place": "start:leave", "outcome": "forward", ' + parts + b"}"


BODIES = {
    "nothing": b"",
    "no JSON": b"{",
    "a list": b"[]",
    "a number": b"1",
    "null": b"null",
    "no text": b"\xff\xfe",
    "deep": b"[" * 50_000 + b"]" * 50_000,
    "endless number": holding(b"1e999"),
    "huge number": holding(b"9" * 5000),
    "broken character": holding(rb'"\ud800"'),
    "deep answers": holding(b"[" * 900 + b"]" * 900),
    "wrong kinds": b'{"answers": 1, "outcome": {}, "revision": "x", "place": [], "reason": {}, "page": [], "sort": 3}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_no_page_stumbles_over_a_body(refusing: House, body: bytes):
    client = browsers(refusing, "minh.cv")
    headers = {"X-CSRFToken": token(client), "Accept": "application/json", "Content-Type": "application/json"}
    pages = [rule for rule in posts(refusing.app) if rule.endpoint not in ("account.sign_out", "admin.set_clock")]
    answers = {rule.endpoint: client.post(any_address(refusing, rule), data=body, headers=headers) for rule in pages}
    assert {endpoint: one.status_code for endpoint, one in answers.items() if one.status_code >= 500} == {}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_the_api_does_not_either(refusing: House, body: bytes):
    client = refusing.app.test_client()
    shown = base64.b64encode(f"tri.qtht:{PASSWORD}".encode()).decode()
    headers = {"Authorization": f"Basic {shown}", "Content-Type": "application/json"}
    answers = {
        (method, rule.endpoint): client.open(api_address(refusing, rule), method=method, data=body, headers=headers)
        for method, rule in sending(refusing)
    }
    assert {cell: one.status_code for cell, one in answers.items() if one.status_code >= 500} == {}


def sending(house: House):
    """Every address of the API that takes a body, but for the clock, which belongs to all tests here."""
    for rule in house.app.url_map.iter_rules():
        if rule.rule.startswith("/v2/") and "clock" not in rule.rule and "rest" not in rule.arguments:
            yield from ((method, rule) for method in ("POST", "PUT", "PATCH") if method in (rule.methods or ()))


def api_address(house: House, rule) -> str:
    return address(house, rule) if "key" in rule.arguments else any_address(house, rule)


def test_nothing_of_it_has_changed_the_case(refusing: House):
    assert list(rules(refusing.app, "POST"))
    assert refusing.desk.verified(refusing.task.instance_key).ok
    assert refusing.desk.only("hanh.tp").revision == refusing.task.revision
