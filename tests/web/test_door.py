"""Sign-in, session, form token."""

from urllib.parse import unquote

import pytest

from tests.web import pages
from tests.web.fake_office import PASSWORD
from tests.web.fake_people import PEOPLE, TASK
from web.account.guests import Guests
from web.app import create_app

GUESTS = Guests(password=PASSWORD, people={"Sở": (PEOPLE["lan.cv"],)})


def test_every_page_leads_a_visitor_to_the_door_and_back(app, visitor):
    for rule in pages.rules(app, "GET"):
        if not pages.is_public(app, rule):
            url = pages.address(app, rule)
            answer = visitor.get(url)
            assert (answer.status_code, unquote(answer.location)) == (302, f"/sign-in?next={url}")


def test_every_command_of_a_visitor_is_refused(app, office, visitor):
    answers = {
        rule.rule: pages.send(visitor, pages.address(app, rule)).status_code
        for rule in pages.rules(app, "POST")
        if not pages.is_public(app, rule)
    }
    assert set(answers.values()) == {401}
    assert office.calls == []


def test_the_public_routes_are_these(app):
    every = (*pages.rules(app, "GET"), *pages.rules(app, "POST"))
    public = {rule.endpoint for rule in every if pages.is_public(app, rule)}
    assert public == {
        "assets.file",
        "account.sign_in",
        "account.enter_office",
        "account.set_language",
        "account.set_theme",
    }


def test_every_command_needs_the_form_token(app, office, hanh):
    office.calls.clear()
    for rule in pages.rules(app, "POST"):
        answer = hanh.post(pages.address(app, rule), json={}, headers=pages.JSON)
        assert (rule.rule, answer.status_code, answer.json["code"]) == (rule.rule, 400, "stale-page")
    assert office.calls == []


def test_a_wrong_password_is_told_and_the_login_stays(visitor):
    answer = pages.submit(visitor, "/sign-in", login="hanh.tp", password="no")
    assert answer.status_code == 422
    assert "Tên đăng nhập hoặc mật khẩu không đúng." in answer.text
    assert 'value="hanh.tp"' in answer.text


def test_an_impatient_visitor_is_told_how_long_to_wait(visitor):
    answer = pages.submit(visitor, "/sign-in", login="slow.down", password="no")
    assert (answer.status_code, "30 giây" in answer.text) == (429, True)


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_the_door_leads_to_our_pages_only(visitor, target):
    answer = pages.submit(visitor, "/sign-in", login="lan.cv", password=PASSWORD, next=target)
    assert answer.location == "/"


def test_after_the_door_comes_the_page_that_was_asked_for(visitor):
    answer = pages.submit(visitor, "/sign-in", login="lan.cv", password=PASSWORD, next="/balance?year=2023")
    assert answer.location == "/balance?year=2023"


def test_the_session_cookie_is_out_of_reach_for_scripts_and_other_sites(visitor):
    answer = pages.submit(visitor, "/sign-in", login="lan.cv", password=PASSWORD)
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_a_half_written_form_survives_an_expired_session(app, office, hanh):
    sent = {"answers": {"comment": "Đồng ý"}, "outcome": "forward", "revision": 3}
    hanh.delete_cookie("quyche")
    refused = pages.send(hanh, f"/tasks/{TASK}/complete", sent)
    assert (refused.status_code, refused.json["code"]) == (401, "signed-out")
    again = pages.send(hanh, "/sign-in", {"login": "hanh.tp", "password": PASSWORD})
    done = hanh.post(f"/tasks/{TASK}/complete", json=sent, headers={**pages.JSON, "X-CSRFToken": again.json["csrf"]})
    assert done.json == {"next": "/inbox"}
    assert office.calls[-1].answers == {"comment": "Đồng ý"}


def test_a_script_learns_who_is_signed_in_now(hanh):
    assert hanh.get("/sign-in", headers=pages.JSON).json["user"] == "stttt/hanh.tp"


def test_a_part_of_a_page_is_told_that_the_session_is_over(visitor):
    answer = visitor.get("/inbox/news", headers=pages.HTMX)
    assert (answer.status_code, "<html" in answer.text) == (401, False)
    assert "Hãy đăng nhập lại" in answer.text


def test_a_question_the_page_asks_by_itself_does_not_lengthen_the_session(hanh):
    with hanh.session_transaction() as session:
        session["seen"] = 1
    hanh.get("/inbox/news?since=2024-06-03T01:30:00%2B00:00")
    with hanh.session_transaction() as session:
        assert session["seen"] == 1
    hanh.get("/inbox")
    with hanh.session_transaction() as session:
        assert session["seen"] > 1


@pytest.mark.parametrize("version", [2, None])
def test_a_session_that_was_ended_elsewhere_is_over(office, hanh, version):
    office.version = version
    assert pages.send(hanh, "/drafts", {"place": "start:leave"}).status_code == 401
    assert hanh.get("/inbox").location == "/sign-in?next=/inbox"
    assert hanh.get("/sign-in").status_code == 200


def test_a_late_answer_about_a_dead_session_takes_nothing_from_the_one_begun_meanwhile(office, hanh):
    office.version = 2
    assert "Set-Cookie" not in hanh.post("/drafts", json={}, headers=pages.JSON).headers
    assert hanh.get("/sign-in", headers=pages.JSON).json["user"] is None


def test_nobody_stays_longer_than_half_a_day_without_signing_in_anew(hanh):
    with hanh.session_transaction() as session:
        session["began"] -= 12 * 3600 + 1
    assert hanh.get("/inbox").status_code == 302


def test_signing_out_ends_the_session_and_clears_the_cache(hanh):
    answer = pages.submit(hanh, "/sign-out")
    assert answer.headers["Clear-Site-Data"] == '"cache"'
    assert hanh.get("/inbox").status_code == 302


def test_guests_stand_at_the_door_of_a_demonstration_only(office):
    shown = create_app(office, "s", demo=True, guests=GUESTS).test_client().get("/sign-in").text
    hidden = create_app(office, "s", demo=False, guests=GUESTS).test_client().get("/sign-in").text
    assert ("Hồ Thị Lan" in shown, PASSWORD in shown) == (True, True)
    assert ("Hồ Thị Lan" in hidden, PASSWORD in hidden) == (False, False)


def test_a_guest_is_filled_in_without_a_script_too(visitor):
    assert 'value="lan.cv"' in visitor.get("/sign-in?login=lan.cv").text


def test_the_clock_is_not_there_in_a_real_office(office):
    client = pages.signed_in(create_app(office, "s"), "an.gd")
    assert client.get("/clock").status_code == 404
