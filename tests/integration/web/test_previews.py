"""Programs look first, too: what a modification or a migration would do is told by the API, and nothing is stored."""

import base64

import pytest

from tests.integration.commands.test_migrate import V1, V2
from tests.offices import PASSWORD

SHOWN = base64.b64encode(f"tri.qtht:{PASSWORD}".encode()).decode()
TO_THE_END = {
    "activateInstructions": [{"elementId": "e"}, {"elementId": "a"}],
    "terminateInstructions": [{"elementId": "a"}],
}


@pytest.fixture
def case(house):
    house.desk.deploy(("p.bpmn", V1))
    return house.desk.start("lan.cv", "p")


def asked(house, case, what, **sent):
    headers = {"Authorization": f"Basic {SHOWN}", "Accept-Language": "en"}
    answer = house.app.test_client().post(f"/v2/process-instances/{case}/{what}", json=sent, headers=headers)
    return answer.status_code, answer.get_json()


def state(house, case):
    return house.desk.only("lan.cv").key, house.desk.case("lan.cv", case).history[0].at, house.desk.verified(case).ok


def test_a_modification_is_told_before_it_is_done(house, case):
    before = state(house, case)
    status, told = asked(house, case, "modification/preview", **TO_THE_END)
    assert (status, told["state"], told["begun"], told["stopped"]) == (200, "ACTIVE", ["e", "a"], ["a"])
    assert (told["userTasksClosed"], told["timersClosed"]) == (["a"], ["late"])
    assert [(one["elementId"], one["candidateUsers"]) for one in told["userTasks"]] == [("a", ["lan.cv"])]
    assert [one["elementId"] for one in told["timers"]] == ["late"]
    assert state(house, case) == before


def test_a_migration_is_told_before_it_is_done(house, case):
    before, new = state(house, case), house.desk.deploy(("p.bpmn", V2)).processes[0].key
    pair = {"sourceElementId": "a", "targetElementId": "a2"}
    plan = {"targetProcessDefinitionKey": str(new), "mappingInstructions": [pair]}
    status, told = asked(house, case, "migration/preview", **plan)
    assert (status, told["state"], told["begun"], told["stopped"]) == (200, "ACTIVE", [], [])
    assert pair in told["renamed"]
    assert state(house, case) == before


@pytest.mark.parametrize(("what", "sent", "place"), [
    ("modification", {"activateInstructions": [{"elementId": "late"}]}, "late"),
    ("migration", {}, "a"),
])  # fmt: skip
def test_what_would_be_refused_is_refused_when_it_is_looked_at(house, case, what, sent, place):
    new = house.desk.deploy(("p.bpmn", V2)).processes[0].key
    plan = sent or {"targetProcessDefinitionKey": str(new), "mappingInstructions": []}
    done, looked = asked(house, case, what, **plan), asked(house, case, f"{what}/preview", **plan)
    assert done[1]["findings"] == looked[1]["findings"]
    assert (looked[0], [one["place"] for one in looked[1]["findings"]]) == (400, [place])
