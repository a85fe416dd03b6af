"""A design is tried in an office of its own, by nobody but who began it, and leaves nothing behind."""

from pathlib import Path

import pytest

from tests.integration.web.conftest import House, token


def posted(client, url: str, **fields: str):
    return client.post(url, data={**fields, "csrf_token": token(client)})


@pytest.fixture
def tried(house: House):
    """Thảo's browser, and where her trial of a changed travel paper is."""
    client = house.browser("thao.vp")
    key = posted(client, "/designs", folder="travel-paper-signoff", title="Thử").location.split("/")[2]
    assert posted(client, f"/designs/{key}/try").location == f"/designs/{key}/trial/"
    yield client, f"/designs/{key}/trial"
    house.app.extensions["quyche.trials"].close()


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


def test_when_it_is_closed_its_folder_is_gone(house, tried):
    trials = house.app.extensions["quyche.trials"]
    place: Path = next(iter(trials._open.values())).place
    trials.close()
    assert not place.exists()


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
