"""What the API makes of a body: the command that the pages would send."""

from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from engine.commands.assign_task import AssignTask
from engine.commands.claim_task import ClaimTask
from engine.commands.declare_conflict import DeclareConflict
from engine.commands.pin_clock import PinClock
from engine.commands.recall_decision import RecallDecision
from engine.commands.release_task import ReleaseTask
from engine.commands.set_variables import SetVariables
from engine.commands.take_over_task import TakeOverTask
from engine.commands.withdraw import Withdraw
from engine.domain.keys import element_key, instance_key
from tests.web.api_office import LAN, PASSWORD, ApiOffice
from web.app import create_app

RIGHT = ("lan.cv", PASSWORD)
CASE = instance_key(1)
TASK = element_key(CASE, 21)


@pytest.fixture
def office() -> ApiOffice:
    return ApiOffice()


@pytest.fixture
def app(office: ApiOffice) -> Flask:
    return create_app(office, "a secret of the tests", demo=True)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.mark.parametrize(
    ("body", "outcome", "answers"),
    [
        ({"action": "forward", "variables": {"comment": "x"}}, "forward", {"comment": "x"}),
        ({"variables": {"decision": "approve", "comment": "x"}}, "approve", {"comment": "x"}),
        ({"action": "refuse", "variables": {"decision": "approve"}}, "refuse", {}),
        ({"action": "", "variables": None}, None, {}),
        ({}, None, {}),
    ],
)
def test_the_action_is_the_outcome_else_the_decision_among_the_variables(client, office, body, outcome, answers):
    client.post(f"/v2/user-tasks/{TASK}/completion", json=body, auth=RIGHT)
    [command] = office.done
    assert (command.task_key, command.outcome, command.answers) == (TASK, outcome, answers)


def test_assigning_to_oneself_is_a_claim_and_to_another_is_handing_on(client, office):
    for login in ("lan.cv", "minh.cv"):
        client.post(f"/v2/user-tasks/{TASK}/assignment", json={"assignee": login}, auth=RIGHT)
    client.delete(f"/v2/user-tasks/{TASK}/assignee", auth=RIGHT)
    assert office.done == [
        ClaimTask(actor=LAN, task_key=TASK),
        AssignTask(actor=LAN, task_key=TASK, to="minh.cv"),
        ReleaseTask(actor=LAN, task_key=TASK),
    ]


def test_taking_over_a_task_says_why(client, office):
    client.post(f"/v2/user-tasks/{TASK}/takeover", json={"reason": "Cần xử lý trước giờ họp"}, auth=RIGHT)
    assert client.post(f"/v2/user-tasks/{TASK}/takeover", json={}, auth=RIGHT).status_code == 400
    assert office.done == [TakeOverTask(actor=LAN, task_key=TASK, reason="Cần xử lý trước giờ họp")]


def test_a_relation_of_interest_may_say_why(client, office):
    for sent in ({"reason": "Người trình là em ruột"}, {}):
        assert client.post(f"/v2/user-tasks/{TASK}/conflict", json=sent, auth=RIGHT).status_code == 204
    assert [one.reason for one in office.done] == ["Người trình là em ruột", ""]
    assert all(isinstance(one, DeclareConflict) and one.task_key == TASK for one in office.done)


def test_variables_of_a_case_and_of_one_of_its_scopes(client, office):
    client.put(f"/v2/element-instances/{CASE}/variables", json={"variables": {"x": 1}}, auth=RIGHT)
    local = {"variables": {"x": 2}, "local": True}
    client.put(f"/v2/element-instances/{TASK}/variables", json=local, auth=RIGHT)
    assert all(isinstance(one, SetVariables) and one.instance_key == CASE for one in office.done)
    assert [(one.scope_key, one.variables) for one in office.done] == [(None, {"x": 1}), (TASK, {"x": 2})]


def test_variables_of_an_element_need_to_be_called_local(client, office):
    answer = client.put(f"/v2/element-instances/{TASK}/variables", json={"variables": {"x": 1}}, auth=RIGHT)
    assert (answer.status_code, answer.json["code"], office.done) == (400, "not-supported-here", [])


def test_the_message_withdraw_goes_to_the_case(client, office):
    body = {"name": "withdraw", "correlationKey": str(CASE), "variables": {"withdraw_reason": "đổi lịch"}}
    answer = client.post("/v2/messages/correlation", json=body, auth=RIGHT)
    assert office.done == [Withdraw(actor=LAN, instance_key=CASE, reason="đổi lịch")]
    assert answer.json == {"tenantId": "stttt", "messageKey": str(CASE), "processInstanceKey": str(CASE)}


def test_the_message_recall_goes_to_the_case(client, office):
    body = {"name": "recall", "correlationKey": str(CASE), "variables": {"recall_reason": "Phòng thiếu người"}}
    assert client.post("/v2/messages/correlation", json=body, auth=RIGHT).status_code == 200
    assert office.done == [RecallDecision(actor=LAN, instance_key=CASE, reason="Phòng thiếu người")]


def test_texts_arrive_composed(client, office):
    decomposed = "Đồng ý".encode().decode().replace("ồ", "ô\u0300")
    client.post(f"/v2/user-tasks/{TASK}/completion", json={"variables": {"comment": decomposed}}, auth=RIGHT)
    assert office.done[0].answers == {"comment": "Đồng ý"}


def test_the_clock_counts_milliseconds(client, office):
    client.put("/v2/clock", json={"timestamp": 1_717_980_000_500}, auth=RIGHT)
    client.post("/v2/clock/reset", auth=RIGHT)
    at = datetime(2024, 6, 10, 0, 40, 0, 500_000, tzinfo=UTC)
    assert office.done == [PinClock(actor=LAN, at=at), PinClock(actor=LAN, at=None)]


@pytest.mark.parametrize("timestamp", [None, -1, 1.5, "1717980000500", True, 10**15])
def test_a_clock_that_does_not_exist_is_refused(client, office, timestamp):
    answer = client.put("/v2/clock", json={"timestamp": timestamp}, auth=RIGHT)
    assert (answer.status_code, office.done) == (400, [])


def test_a_real_office_has_no_clock_to_set(office):
    client = create_app(office, "a secret of the tests", demo=False).test_client()
    assert client.put("/v2/clock", json={"timestamp": 0}, auth=RIGHT).status_code == 404
    assert client.post("/v2/clock/reset", auth=RIGHT).status_code == 404
    assert office.done == []
