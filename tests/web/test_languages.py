"""Vietnamese first, English on request; light and dark on request."""

from tests.web import pages
from web.shared.plan import cells
from web.shared.words import number, text


def test_vietnamese_comes_first(visitor):
    said = visitor.get("/sign-in").text
    assert '<html lang="vi"' in said
    assert "Tên đăng nhập" in said


def test_a_visitor_may_ask_for_english_before_signing_in(visitor):
    pages.submit(visitor, "/language", language="en", back="/sign-in")
    said = visitor.get("/sign-in").text
    assert '<html lang="en"' in said
    assert "Password" in said


def test_the_language_is_kept_for_the_person(office, hanh):
    answer = pages.submit(hanh, "/language", language="en", back="/balance")
    assert (answer.location, office.languages) == ("/balance", {"hanh.tp": "en"})
    assert "Leave days" in hanh.get("/balance").text


def test_an_unknown_language_is_vietnamese(office, hanh):
    pages.submit(hanh, "/language", language="fr", back="/")
    assert office.languages == {"hanh.tp": "vi"}


def test_a_refusal_comes_in_the_language_of_the_reader(hanh):
    pages.submit(hanh, "/language", language="en", back="/")
    assert "There is no" in hanh.get("/cases/5").text


def test_the_board_explains_an_operation_in_the_language_of_the_reader(hanh):
    assert explained(hanh) == "một dòng"
    pages.submit(hanh, "/language", language="en", back="/")
    assert explained(hanh) == "one line"


def explained(client):
    return client.get("/designs/parts").json["operations"][0]["inputs"]["text"]["text"]


def test_numbers_follow_the_language(hanh):
    assert "9,5" in hanh.get("/balance").text
    pages.submit(hanh, "/language", language="en", back="/")
    assert "9.5" in hanh.get("/balance").text


def test_every_page_can_be_read_in_english(app, hanh):
    pages.submit(hanh, "/language", language="en", back="/")
    for rule in pages.rules(app, "GET"):
        answer = hanh.get(pages.address(app, rule))
        assert answer.status_code < 400
        assert answer.mimetype != "text/html" or "Việc cần xử lý" not in answer.text


def test_the_look_is_a_cookie_of_this_device(hanh):
    answer = pages.submit(hanh, "/theme", theme="dark", back="/inbox")
    assert answer.location == "/inbox"
    assert 'data-theme="dark"' in hanh.get("/inbox").text


def test_an_unknown_look_follows_the_device(hanh):
    pages.submit(hanh, "/theme", theme="pink", back="/")
    hanh.set_cookie("theme", "<script>")
    assert 'data-theme="auto"' in hanh.get("/inbox").text


def test_a_year_is_no_number_to_be_grouped():
    assert [cells("year", 2026), cells("amount", 1)] == ["2026", 1]


def test_thousands_and_halves_are_written_as_in_vietnam():
    assert [number(value) for value in (1234.5, 12, 0.5, 1_000_000)] == ["1.234,5", "12", "0,5", "1.000.000"]


def test_a_wall_clock_moment_is_read_as_the_clock_in_vietnam_shows_it():
    assert text("2026-12-07T07:30") == "07/12/2026 07:30"
    assert text("2026-12-07T00:30:00Z") == "07/12/2026 07:30"
