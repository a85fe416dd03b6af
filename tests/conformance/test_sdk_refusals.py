"""What the API refuses: the official client gets a status and a problem it can read, and nothing else happens."""

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from camunda_orchestration_sdk import CamundaClient
from camunda_orchestration_sdk import models as m
from camunda_orchestration_sdk.errors import ApiError
from camunda_orchestration_sdk.types import File

from tests.conformance.house import MODELS, House

pytestmark = pytest.mark.conformance

NAMESPACES = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"'
HEAD = f'<definitions {NAMESPACES} targetNamespace="urn:test">'
DEEP = 100_000
MEGABYTES_50 = 50 << 20
UNCLOSED = f'{HEAD}<process id="p" isExecutable="true"><startEvent id="s"/>'
TRANSACTION = (
    f'{HEAD}<process id="p" isExecutable="true"><startEvent id="s"/><transaction id="pay"/></process></definitions>'
)
WRONG_FEEL = (
    f'{HEAD}<process id="p" isExecutable="true"><startEvent id="s"/><scriptTask id="count"><extensionElements>'
    '<zeebe:script expression="=1 +" resultVariable="n"/></extensionElements></scriptTask>'
    '<sequenceFlow id="f" sourceRef="s" targetRef="count"/></process></definitions>'
)
MALFORMED = {
    "not-xml.bpmn": b"this is no XML",
    "unclosed.bpmn": UNCLOSED.encode(),
    "doctype.bpmn": f'<!DOCTYPE d [<!ENTITY a "b">]>{HEAD}</definitions>'.encode(),
    "deep.bpmn": HEAD.encode() + b"<a>" * DEEP + b"</a>" * DEEP + b"</definitions>",
    "transaction.bpmn": TRANSACTION.encode(),
    "feel.bpmn": WRONG_FEEL.encode(),
    "broken.dmn": b"<definitions><decision></definitions>",
    "broken.form": b'{"type": "default", "id": "x", "components": [',
    "deep.form": b"[" * DEEP,
    "notes.txt": b"hello",
}
LARGE = b"<a>" + b" " * (6 << 20) + b"</a>"


@pytest.fixture(scope="module")
def case(house: House) -> str:
    """A case of lan.cv whose task waits for her."""
    house.deploy("greeting.bpmn", "greeting.dmn", "greeting-answer.form")
    return house.start("lan.cv", "greeting", hour=9)


def refused(call: Callable[[], Any]) -> tuple[int, dict[str, Any]]:
    """Status and problem of a call that has to fail."""
    with pytest.raises(ApiError) as caught:
        call()
    return caught.value.status_code, json.loads(caught.value.content)


def deploy(client: CamundaClient, name: str, content: bytes) -> tuple[int, dict[str, Any]]:
    file = File(payload=BytesIO(content), file_name=name)
    return refused(lambda: client.create_deployment(data=m.CreateDeploymentData(resources=[file])))


def test_a_wrong_password_is_401(house: House) -> None:
    status, problem = refused(house.client("lan.cv", "wrong").get_topology)
    assert (status, problem["status"], problem["code"]) == (401, 401, "wrong-password")
    assert problem["detail"] == "Tên đăng nhập hoặc mật khẩu không đúng."


def test_guessing_is_slowed_down(house: House) -> None:
    client = house.client("nobody.here", "guess")
    codes = [refused(client.get_topology)[1]["code"] for _ in range(6)]
    assert (codes[0], codes[-1]) == ("wrong-password", "throttled")


@pytest.mark.parametrize("login", ["vy.cv", "duy.cv", "tri.qtht"])
def test_a_case_of_others_does_not_exist(house: House, case: str, login: str) -> None:
    client = house.client(login)
    status, problem = refused(lambda: client.get_process_instance(case))
    assert (status, problem["code"], problem["instance"]) == (404, "not-found", f"/v2/process-instances/{case}")
    assert refused(lambda: client.cancel_process_instance(case, data=m.CancelProcessInstanceRequest()))[0] == 404


@pytest.mark.parametrize("login", ["hanh.tp", "vy.cv", "duy.cv", "tri.qtht"])
def test_a_task_of_others_does_not_exist(house: House, case: str, login: str) -> None:
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    client, key = house.client(login), task.user_task_key
    asked = m.UserTaskAssignmentRequest(assignee=login)
    assert refused(lambda: client.get_user_task(key))[0] == 404
    assert refused(lambda: client.get_user_task_form(key))[0] == 404
    assert refused(lambda: client.search_user_task_variables(key))[0] == 404
    assert refused(lambda: client.assign_user_task(key, data=asked))[0] == 404
    assert refused(lambda: client.complete_user_task(key, data=m.UserTaskCompletionRequest()))[0] == 404


def test_another_agency_as_tenant_does_not_exist(house: House) -> None:
    sent = m.ProcessCreationById.from_dict({"processDefinitionId": "leave", "tenantId": "vptw"})
    status, problem = refused(lambda: house.client("lan.cv").create_process_instance(data=sent))
    assert (status, problem["code"]) == (404, "no-such-tenant")


def test_only_the_administrator_deploys(house: House) -> None:
    for login in ("lan.cv", "an.gd"):
        content = (MODELS / "greeting.bpmn").read_bytes()
        assert deploy(house.client(login), "greeting.bpmn", content)[0] == 403


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_file_is_refused_with_what_to_mend(house: House, name: str) -> None:
    status, problem = deploy(house.client("tri.qtht"), name, MALFORMED[name])
    assert (status, problem["status"]) == (400, 400)
    assert problem["findings"] or problem["detail"]
    assert "Traceback" not in json.dumps(problem)
    assert all(finding["detail"] for finding in problem["findings"])


@pytest.mark.parametrize(("name", "place"), [("transaction.bpmn", "pay"), ("feel.bpmn", "count")])
def test_a_finding_names_the_element(house: House, name: str, place: str) -> None:
    _, problem = deploy(house.client("tri.qtht"), name, MALFORMED[name])
    assert (name, place) in {(finding["file"], finding["place"]) for finding in problem["findings"]}


def test_more_xml_than_is_read_is_refused(house: House) -> None:
    status, problem = deploy(house.client("tri.qtht"), "large.bpmn", LARGE)
    assert (status, problem["findings"][0]["file"]) == (400, "large.bpmn")


def test_fifty_megabytes_are_refused_and_the_client_learns_it(house: House) -> None:
    status, problem = deploy(house.client("tri.qtht"), "huge.bpmn", b" " * MEGABYTES_50)
    assert (status, problem["status"], problem["title"]) == (413, 413, "Nội dung quá lớn")


def test_a_field_that_the_form_refuses_is_named(house: House, case: str) -> None:
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    done = m.UserTaskCompletionRequest.from_dict({"variables": {"answer": "x" * 201}})
    status, problem = refused(lambda: house.client("lan.cv").complete_user_task(task.user_task_key, data=done))
    assert (status, problem["findings"][0]["place"]) == (400, "answer")
    assert house.tasks("lan.cv", processInstanceKey=case)


def test_an_outcome_that_the_task_does_not_have_is_named(house: House, case: str) -> None:
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    done = m.UserTaskCompletionRequest.from_dict({"action": "explode", "variables": {"answer": "Chào"}})
    status, problem = refused(lambda: house.client("lan.cv").complete_user_task(task.user_task_key, data=done))
    assert (status, problem["code"]) == (400, "unknown-outcome")


def test_an_unknown_process_does_not_exist(house: House) -> None:
    sent = m.ProcessCreationById.from_dict({"processDefinitionId": "no-such-process"})
    assert refused(lambda: house.client("lan.cv").create_process_instance(data=sent))[0] == 404


@pytest.mark.parametrize(
    ("asked", "code", "place"),
    [
        ({"filter": {"errorMessage": "x"}}, "unknown-filter", "errorMessage"),
        ({"sort": [{"field": "suspendedDate"}]}, "unknown-sort", "suspendedDate"),
        ({"filter": {"hasIncident": {"$gt": True}}}, "unknown-operator", "hasIncident"),
        ({"filter": {"processInstanceKey": "abc"}}, "bad-filter-value", "processInstanceKey"),
        ({"page": {"limit": 20_000}}, "bad-page", "page"),
        ({"page": {"after": "bm8="}}, "bad-page", "page"),
    ],
)
def test_a_search_that_cannot_be_followed_is_refused_by_name(
    house: House, asked: dict[str, Any], code: str, place: str
) -> None:
    untyped = house.client("lan.cv").client.get_httpx_client()
    answer = untyped.post("/process-instances/search", json=asked)
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["findings"][0]["place"]) == (400, code, place)
