"""A design is tried in an office of its own, by nobody but who began it, and leaves nothing behind."""

import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from engine.commands.pin_clock import PinClock
from engine.domain.actor import system
from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import Login
from tests.integration.web.conftest import House, token
from tests.offices import Desk
from web.app import create_app
from web.designer.trying import IDLE_SECONDS, MARK

LATER = datetime(2031, 2, 3, 10, tzinfo=TIME_ZONE)


def posted(client, url: str, **fields: str):
    return client.post(url, data={**fields, "csrf_token": token(client)})


@pytest.fixture
def tried(house: House):
    """Thảo's browser, and where her trial of a changed travel paper is."""
    client = house.browser("thao.vp")
    key = posted(client, "/designs", folder="travel-paper-signoff", title="Thử").location.split("/")[2]
    assert posted(client, f"/designs/{key}/try").location == f"/designs/{key}/trial/"
    yield client, f"/designs/{key}/trial"
    house.app.extensions["quyche.trials"].leave()


@pytest.fixture
def other(house: House, tmp_path: Path):
    """Another process over the same data: an office of its own, and its pages."""
    desk = Desk.opened(tmp_path / "data")
    app = create_app(desk.office, "a secret of the tests", demo=True)
    yield app
    app.extensions["quyche.trials"].leave()
    desk.office.close()


def elsewhere(other, client):
    """The same browser, led to the other process by the balancer."""
    moved = other.test_client()
    moved._cookies = client._cookies
    return moved


def key_of(front: str) -> tuple[int, Login]:
    return int(front.split("/")[2]), Login("thao.vp")


def folders(house: House) -> list[Path]:
    return list(house.desk.office.trials.iterdir())


def entered(client, front: str, login: str) -> None:
    said = client.get(f"{front}/sign-in", headers={"Accept": "application/json"}).get_json()["csrf"]
    answer = client.post(f"{front}/sign-in", data={"login": login, "password": "quyche-demo", "csrf_token": said})
    assert answer.location == f"{front}/"


def test_its_pages_are_those_of_the_product_and_its_people_are_played(tried):
    client, front = tried
    entered(client, front, "lan.cv")
    page = client.get(f"{front}/inbox").text
    assert "Hồ Thị Lan" in page
    assert f'href="{front}/procedures"' in page


def test_it_has_nobodys_cases_and_leaves_the_office_as_it_was(house, tried):
    client, front = tried
    entered(client, front, "hanh.tp")
    assert str(house.task.key) not in client.get(f"{front}/inbox").text
    assert house.desk.only("hanh.tp").key == house.task.key


def test_to_everybody_else_it_is_not_there(house, tried):
    _, front = tried
    assert house.browser("minh.cv").get(f"{front}/inbox").status_code == 404
    assert house.browser("lan.cv").get(front.replace("/trial", "/try")).status_code == 404


def test_another_process_knows_it_for_its_designer_alone_with_who_is_in_it_and_its_clock(house, tried, other):
    client, front = tried
    entered(client, front, "lan.cv")
    moved, stranger = elsewhere(other, client), House(desk=None, app=other, task=None).browser("minh.cv")
    assert stranger.get(f"{front}/inbox").status_code == 404
    assert "Hồ Thị Lan" in moved.get(f"{front}/inbox").text
    mine, its = (app.extensions["quyche.trials"].get(*key_of(front)).office for app in (house.app, other))
    its.do(PinClock(actor=system(its.agencies[0]), at=LATER))
    mine.follow_clock()
    assert (mine.clock.now(), its.clock.now()) == (LATER, LATER)


def test_ended_in_one_process_it_is_gone_from_all(house, tried, other):
    client, front = tried
    moved = elsewhere(other, client)
    assert moved.get(f"{front}/sign-in").status_code == 200
    assert posted(moved, front.replace("/trial", "/try/end")).status_code == 303
    assert folders(house) == []
    assert client.get(f"{front}/inbox").status_code == 404
    assert house.app.extensions["quyche.trials"]._here == {}


def test_it_outlives_the_process_that_began_it(house, tried, other):
    client, front = tried
    house.app.extensions["quyche.trials"].leave()
    assert elsewhere(other, client).get(f"{front}/sign-in").status_code == 200


def test_what_ended_processes_left_is_swept_when_it_is_old(house, tried, other):
    left = house.desk.office.trials / "7-dead-beef"
    left.mkdir()
    long_ago = time.time() - IDLE_SECONDS - 1
    for path in (left, *(one / MARK for one in folders(house) if one != left)):
        os.utime(path, (long_ago, long_ago))
    other.extensions["quyche.trials"]._sweep()
    assert folders(house) == []


def test_a_faulty_design_is_not_tried_and_says_why(house):
    client = house.browser("thao.vp")
    key = posted(client, "/designs", folder="travel-paper-signoff", title="Hỏng").location.split("/")[2]
    headers = {"X-CSRFToken": token(client)}
    broken = {"files": {"travel-paper-signoff.bpmn": {"text": "<no", "seen": 0}}}
    assert client.post(f"/designs/{key}/save", json=broken, headers=headers).status_code == 200
    answer = posted(client, f"/designs/{key}/try")
    assert answer.status_code == 422


def test_the_door_of_a_trial_leads_into_the_trial(tried):
    client, front = tried
    assert client.get(f"{front}/inbox").location == f"{front}/sign-in?next={front}/inbox"
