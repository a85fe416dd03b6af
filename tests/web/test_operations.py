"""The administrators' pages over a real office: what stands still, what is mended, what is moved."""

import re

import pytest

from engine.commands.deploy import Deploy
from tests.integration.commands.jobs import BESIDE, Worker
from tests.integration.commands.test_migrate import V1, V2
from tests.offices import Desk
from tests.web.pages import signed_in
from web.app import create_app

WHY = "Đã sửa máy chủ thư"


@pytest.fixture
def desk(tmp_path):
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()


def browser(desk, login):
    app = create_app(desk.office, "a secret of the tests", demo=True)
    app.config["WTF_CSRF_ENABLED"] = False
    return signed_in(app, login)


def deployed(desk, bpmn):
    made = desk.do(Deploy(actor=desk.actor("tri.qtht"), name="thử", files=(("p.bpmn", bpmn),)))
    return made.processes[0].key


@pytest.fixture
def standing(desk):
    deployed(desk, BESIDE)
    key = desk.start("lan.cv", "p")
    Worker(desk).fail(Worker(desk).take()[0].job.key, retries=0, message="máy chủ thư tắt")
    return key


def test_an_incident_is_listed_with_its_cause_and_tried_again(desk, standing):
    page = browser(desk, "tri.qtht")
    listed = page.get("/incidents").text
    assert "máy chủ thư tắt" in listed
    case = page.get(f"/operations/{standing}").text
    at = re.search(r'name="key" value="(\d+)"', case)[1]
    sent = page.post(f"/operations/{standing}/retry", data={"key": at, "reason": WHY, "retries": "4"})
    assert sent.status_code == 303
    assert Worker(desk).take()[0].job.retries == 4
    assert "máy chủ thư tắt" not in page.get("/incidents").text


def test_a_move_is_shown_before_it_is_confirmed(desk, standing):
    page = browser(desk, "tri.qtht")
    task = desk.only("lan.cv").key
    asked = {"activate": "e2", "terminate": str(task), "reason": WHY, "act": "preview"}
    shown = page.post(f"/operations/{standing}/modify", data=asked)
    assert (shown.status_code, desk.only("lan.cv").key) == (200, task)
    assert "Thu hồi việc" in shown.text
    assert page.post(f"/operations/{standing}/modify", data={**asked, "act": "confirm"}).status_code == 303
    assert desk.inbox("lan.cv") == ()


def test_cases_go_to_another_version_after_a_trial_and_the_progress_is_shown(desk):
    old = deployed(desk, V1)
    key = desk.start("lan.cv", "p")
    desk.at("2024-06-04", "09:30")
    new, page = deployed(desk, V2), browser(desk, "tri.qtht")
    assert f'value="{old}"' in page.get("/migration").text
    asked = {"from": str(old), "to": str(new), "kind": "migrate", "reason": WHY, "act": "preview"}
    assert "Cần người xem" in page.post("/migration/plan", data=asked).text
    mapped = {**asked, "map:a": "a2"}
    assert "Chuyển được" in page.post("/migration/plan", data=mapped).text
    done = page.post("/migration/plan", data={**mapped, "act": "confirm", "cases": str(key)})
    desk.runner.turn()
    assert "Xong" in page.get(done.location).text
    assert "hx-get" not in page.get(f"{done.location}?part=1").text
    assert desk.case("lan.cv", key).head.version == 2


def test_chosen_cases_are_suspended_in_one_go(desk, standing):
    page = browser(desk, "tri.qtht")
    sent = page.post("/batches", data={"kind": "suspend", "cases": str(standing), "reason": WHY})
    assert "Đang chờ" in page.get(sent.location).text
    desk.runner.turn()
    assert desk.case("lan.cv", standing).head.state == "suspended"
    assert WHY in page.get("/batches").text


def test_a_head_suspends_and_resumes_on_the_page_of_the_case(desk):
    key, page = desk.start("lan.cv"), browser(desk, "dung.cvp")
    assert 'id="suspend"' in page.get(f"/cases/{key}").text
    page.post(f"/cases/{key}/suspend", data={"reason": WHY})
    assert "Hồ sơ đang tạm dừng" in page.get(f"/cases/{key}").text
    page.post(f"/cases/{key}/resume", data={"reason": WHY})
    assert desk.case("lan.cv", key).head.state == "active"


PAGES = ("/incidents", "/migration", "/operations/16777216", "/batches/1", "/operations/16777216/diagram")


@pytest.mark.parametrize("address", PAGES)
def test_for_everybody_else_these_pages_do_not_exist(desk, standing, address):
    for login in ("lan.cv", "kiem.ktgs"):
        assert browser(desk, login).get(address).status_code in (403, 404)


def test_an_administrator_sees_no_data_of_a_case(desk):
    key = desk.start("lan.cv")
    shown = browser(desk, "tri.qtht").get(f"/operations/{key}").text
    assert ("Về quê thăm gia đình" in shown, "Lan" in shown.split("<main")[1]) == (False, False)


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("retry", {"key": "x", "reason": WHY}),
        ("variables", {"name": "", "value": "1", "reason": WHY}),
        ("modify", {"activate": "nothing", "act": "preview"}),
        ("suspend", {"reason": "vì"}),
        ("migrate", {"to": "9" * 40, "reason": WHY}),
    ],
)
def test_what_makes_no_sense_is_told_on_a_page(desk, standing, address, sent):
    answer = browser(desk, "tri.qtht").post(f"/operations/{standing}/{address}", data=sent)
    assert answer.status_code in (400, 404, 422)
