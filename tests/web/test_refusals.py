"""What a person or a script reads when the product says no."""

import pytest

from engine.domain.errors import Failed
from tests.web import pages
from tests.web.fake_people import KEYS, TASK

UNKNOWN = 4_611_686_018_427_387_904


def test_every_unknown_key_is_not_found(app, hanh):
    for rule in pages.rules(app, "GET", "<key:"):
        answer = hanh.get(pages.address(app, rule, UNKNOWN))
        assert (rule.rule, answer.status_code, "Không tìm thấy" in answer.text) == (rule.rule, 404, True)


def test_a_task_of_somebody_else_is_not_found(app, lan):
    for method in ("GET", "POST"):
        for rule in pages.rules(app, method, "/tasks/"):
            url = pages.address(app, rule)
            if "preview" in url:
                continue  # judged by the office, which here answers everybody
            answer = lan.get(url) if method == "GET" else pages.send(lan, url, {"outcome": "forward"})
            assert (method, url, answer.status_code) == (method, url, 404)


@pytest.mark.parametrize("key", ["0", "-1", "9223372036854775808", "1e3", "abc", "1%00", "../1"])
def test_what_is_no_key_is_no_page(hanh, key):
    assert hanh.get(f"/cases/{key}").status_code == 404


@pytest.mark.parametrize(
    "path", ["/procedures/nothing/start", "/registers/nothing", f"/cases/{KEYS['lan']}/documents/9"]
)
def test_an_unknown_name_is_not_found(hanh, path):
    assert hanh.get(path).status_code == 404


def test_not_found_leads_on(hanh):
    said = hanh.get("/nowhere").text
    assert 'href="/inbox"' in said
    assert 'href="/requests"' in said


def test_a_visitor_who_is_lost_is_led_to_the_door(visitor):
    answer = visitor.get("/nowhere")
    assert (answer.status_code, 'href="/sign-in"' in answer.text) == (404, True)


def test_who_may_not_look_is_told_so(lan):
    answer = lan.get("/cases")
    assert (answer.status_code, "Bạn không có quyền" in answer.text) == (403, True)


def test_a_stale_revision_is_refused_and_the_draft_stays(office, hanh):
    typed = {"comment": "Đồng ý cho nghỉ"}
    pages.send(hanh, "/drafts", {"place": f"task:{TASK}", "answers": typed})
    answer = pages.send(hanh, f"/tasks/{TASK}/complete", {"answers": typed, "outcome": "forward", "revision": 2})
    assert (answer.status_code, answer.json["code"]) == (409, "stale-revision")
    assert office.drafts["hanh.tp", f"task:{TASK}"][0] == typed
    assert "Đồng ý cho nghỉ" in hanh.get(f"/tasks/{TASK}").text


def test_a_finding_names_its_field(hanh):
    answer = pages.send(hanh, f"/tasks/{TASK}/complete", {"answers": {"comment": "Không"}, "outcome": "refuse"})
    assert answer.status_code == 422
    assert [one["field"] for one in answer.json["findings"]] == ["comment"]


def test_a_broken_office_is_told_by_number_and_logged_under_it(office, hanh, caplog):
    office.fail = RuntimeError("password=hunter2 at 0x7f")
    answer = hanh.get("/inbox")
    assert answer.status_code == 500
    number = caplog.records[-1].args[0]
    assert number in answer.text
    assert "hunter2" not in answer.text
    assert caplog.records[-1].exc_info


def test_a_failure_of_ours_is_no_fault_of_the_asker(office, hanh):
    headers = {**pages.JSON, "X-CSRFToken": pages.token(hanh)}
    office.fail = Failed(reason="đĩa đầy")
    assert hanh.post("/drafts", json={"place": "start:leave"}, headers=headers).status_code == 500


def test_a_script_gets_json_and_a_person_a_page(hanh):
    assert hanh.get("/nowhere", headers=pages.JSON).json["code"] == "http-404"
    assert hanh.get("/nowhere").mimetype == "text/html"


def test_a_wrong_method_is_explained(hanh):
    assert (hanh.get("/drafts").status_code, "quay lại" in hanh.get("/drafts").text) == (405, True)


def test_too_large_a_body_is_explained(hanh):
    answer = pages.send(hanh, "/drafts", {"place": "start:leave", "answers": {"reason": "a" * (1 << 20)}})
    assert (answer.status_code, "1 MB" in answer.json["message"]) == (413, True)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'"a"',
        b"null",
        b"\xff",
        b'{"answers": []}',
        b'{"answers": {}, "revision": true}',
        b"[" * 100_000,
        b'{"answers": {"n": NaN}}',
        b'{"answers": {"n": 1e999}}',
        b'{"answers": {"n": "\\ud800"}}',
    ],
    ids=lambda body: body[:12].decode(errors="replace"),
)
def test_what_no_page_of_ours_sends_is_unreadable(hanh, body):
    headers = {**pages.JSON, "X-CSRFToken": pages.token(hanh), "Content-Type": "application/json"}
    answer = hanh.post(f"/tasks/{TASK}/complete", data=body, headers=headers)
    assert (answer.status_code, answer.json["code"]) == (422, "unreadable")


@pytest.mark.parametrize("place", ["", "task:", "task:0", "start:../leave", "case:1", "start:leave\n", 7])
def test_a_draft_belongs_to_a_form(hanh, place):
    assert pages.send(hanh, "/drafts", {"place": place, "answers": {}}).status_code == 422


def test_the_clock_takes_minutes_only(hanh):
    assert pages.submit(hanh, "/clock", at="soon").status_code == 422
