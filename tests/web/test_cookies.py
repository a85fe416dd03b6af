"""What a session cookie proves."""

import base64

import pytest

from web.shared.cookies import Cookies

HELD = {"login": "hanh.tp", "told": [{"text": "Đã ghi nhận."}]}
HOUR = 3600
COOKIES = Cookies("a secret", "a salt")
COOKIE = COOKIES.dumps(HELD)
TEXT, DATE, SIGNATURE = COOKIE.split(".")
LATER = base64.urlsafe_b64encode(b"\xff\xff\xff\xff").decode().rstrip("=")


def test_a_session_comes_back_from_its_cookie():
    assert COOKIES.loads(COOKIE, HOUR) == HELD


def test_a_cookie_that_is_too_old_is_nobodys():
    assert COOKIES.loads(COOKIE, -1) is None


@pytest.mark.parametrize(
    "foreign",
    [
        "",
        "nonsense",
        "ữ.ữ.ữ",
        f"{TEXT}.{DATE}",
        f"{TEXT}.{DATE}.",
        f"{TEXT[:-2]}.{DATE}.{SIGNATURE}",
        f"{TEXT}.{LATER}.{SIGNATURE}",
        f"{TEXT}.{DATE}.{SIGNATURE[:-1]}",
        f"{TEXT}.{DATE}.{SIGNATURE}=",
        Cookies("another secret", "a salt").dumps(HELD),
        Cookies("a secret", "another salt").dumps(HELD),
    ],
)
def test_a_cookie_that_we_never_signed_is_nobodys(foreign):
    assert COOKIES.loads(foreign, HOUR) is None


def test_a_cookie_of_a_later_day_is_nobodys(monkeypatch):
    monkeypatch.setattr("web.shared.cookies.time.time", lambda: 4_000_000_000)
    later = COOKIES.dumps(HELD)
    monkeypatch.undo()
    assert COOKIES.loads(later, HOUR) is None
