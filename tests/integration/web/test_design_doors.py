"""Designs, tried by every kind of person: to who neither draws nor approves there are none."""

import pytest

from tests.integration.web.conftest import House, token
from tests.integration.web.test_doors import rules

#: designers, the Chief of Office, the director; everybody else knows nothing of designs
READERS = ("thao.vp", "minh.cv", "dung.cvp", "an.gd")
STRANGERS = ("lan.cv", "hanh.tp", "tri.qtht", "kiem.ktgs", "hung.cb")
UNKNOWN = 9_000_000
#: nothing that is judged before the design is looked up
BODY = {"text": "Một ý kiến", "files": {}, "note": "Một ghi chú đủ dài", "remark": "Một lời nhắn đủ dài"}


@pytest.fixture(scope="module")
def drawn(refusing: House) -> tuple[House, int]:
    """A design of Thảo's in an office where nothing else may change."""
    client = refusing.browser("thao.vp")
    sent = {"folder": "leave", "title": "Thêm bước", "csrf_token": token(client)}
    answer = client.post("/designs", data=sent)
    return refusing, int(answer.location.split("/")[2])


def tried(house: House, login: str, key: int, *methods: str) -> dict[str, int]:
    """What each address of a design answers to somebody."""
    client = house.browser(login)
    headers = {"Accept": "application/json", "X-CSRFToken": token(client)}
    found = {}
    for method, rule in rules(house.app, *methods):
        if rule.rule.startswith("/designs") and rule.endpoint != "designer.inside":  # see test_trying
            wanted = {name: {"key": key, "number": 1, "rest": "inbox"}[name] for name in rule.arguments}
            url = house.app.url_map.bind("").build(rule.endpoint, wanted)
            body = {"json": BODY} if method == "POST" else {}
            found[rule.endpoint] = client.open(url, method=method, headers=headers, **body).status_code
    return found


@pytest.mark.parametrize("login", STRANGERS)
def test_to_strangers_a_design_is_not_there(drawn, login):
    house, key = drawn
    found = tried(house, login, key, "GET", "POST")
    assert len(found) >= 14
    assert {endpoint: status for endpoint, status in found.items() if status != 404} == {}


@pytest.mark.parametrize("login", READERS)
def test_who_draws_or_approves_reads_it(drawn, login):
    house, key = drawn
    assert set(tried(house, login, key, "GET").values()) == {200}


@pytest.mark.parametrize("login", READERS)
def test_a_design_that_never_was_is_not_found_by_anybody(drawn, login):
    house, _ = drawn
    assert set(tried(house, login, UNKNOWN, "GET", "POST").values()) == {404}


def test_strangers_see_no_list(drawn):
    house, _ = drawn
    assert house.browser("lan.cv").get("/designs").status_code == 403
