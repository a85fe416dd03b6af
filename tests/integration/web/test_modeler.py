"""Camunda Modeler 5 deploys straight from its button: the requests of its REST client, one by one."""

import base64
import json
import re
from io import BytesIO

import pytest

from tests.integration.commands.small import full_task
from tests.integration.web.conftest import House
from tests.offices import PASSWORD
from tests.unit.executor.bpmn import DUTY, end, flows, lane, process, start, user

ONE, TWO = full_task("a"), full_task("b")


def asked(house: House, *files: tuple[str, bytes], login: str = "tri.qtht"):
    """What `camundaRestClient.deployResources` sends: Basic, for each file a part "resources" with its name."""
    shown = base64.b64encode(f"{login}:{PASSWORD}".encode()).decode()
    headers = {"Authorization": f"Basic {shown}", "Accept": "application/json"}
    client = house.app.test_client()
    if not files:
        return client.get("/v2/topology", headers=headers)
    parts = [(BytesIO(content), name, "application/octet-stream") for name, content in files]
    return client.post(
        "/v2/deployments", data={"resources": parts}, headers=headers, content_type="multipart/form-data"
    )


def test_the_check_of_the_connection_reads_the_version_of_the_gateway(house):
    assert asked(house).get_json()["gatewayVersion"].startswith("8.")


def test_the_answer_holds_what_the_modeler_reads_of_it(house):
    body = asked(house, ("p.bpmn", ONE)).get_json()
    (made,) = [one["processDefinition"] for one in body["deployments"] if one["processDefinition"]]
    assert body["deploymentKey"]
    assert (made["processDefinitionId"], made["processDefinitionVersion"], made["resourceName"]) == ("p", 1, "p.bpmn")


def test_a_refusal_says_in_its_detail_what_is_wrong_where(house):
    answer = asked(house, ("p.bpmn", ONE.replace(b'targetRef="a"', b'targetRef="x"')))
    problem = answer.get_json()
    assert (answer.status_code, answer.content_type.partition(";")[0]) == (400, "application/problem+json")
    assert all(word in problem["detail"] for word in ("p.bpmn", "s_a", "“x”"))


def test_a_step_without_role_limit_or_result_does_not_come_into_force(house):
    bare = process(start() + user("a") + user("b", ext=DUTY) + end() + flows("s a", "a b", "b e"))
    answer = asked(house, ("p.bpmn", bare))
    detail = answer.get_json()["detail"]
    assert answer.status_code == 400
    lacking = {"chưa rõ ai làm": 2, "không có hạn": 1, "có kết quả gì": 1}
    assert {words: detail.count(words) for words in lacking} == lacking
    (made, *_) = asked(house, ("p.bpmn", ONE)).get_json()["deployments"]
    assert made["processDefinition"]["processDefinitionVersion"] == 1


def test_an_older_draft_does_not_go_over_a_newer_version(house):
    for content in (ONE, TWO, TWO):
        assert asked(house, ("p.bpmn", content)).status_code == 200
    answer = asked(house, ("p.bpmn", ONE))
    assert (answer.status_code, "bản cũ" in answer.get_json()["detail"]) == (409, True)


def test_what_the_rules_of_drawing_say_lies_where_the_answer_points(house):
    answer = asked(house, ("p.bpmn", ONE))
    assert set(answer.get_json()) == {"deploymentKey", "tenantId", "deployments"}
    place = re.match(r'<(/v2/deployments/\d+/advice)>; rel="describedby"', answer.headers["Link"])
    shown = base64.b64encode(f"tri.qtht:{PASSWORD}".encode()).decode()
    headers = {"Authorization": f"Basic {shown}", "Accept-Language": "en"}
    told = house.app.test_client().get(place.group(1), headers=headers).get_json()["items"]
    found = {(one["resourceName"], one["elementId"], one["level"], one["rule"]) for one in told}
    assert ("p.bpmn", "a", "warning", "no-clause") in found
    assert all(one["help"] == f"/designs/rules/{one['rule']}" and "Element" in one["message"] for one in told)


EDITED = ONE.replace(b'<bpmn:userTask id="a" >', '<bpmn:userTask id="a" name="Xem lại">'.encode())
BOTH = user("a", ext=DUTY) + user("b", ext=DUTY)
WITH_B = process(lane("staff", "a", "b") + start() + BOTH + end() + flows("s a", "a b", "b e"))


@pytest.mark.parametrize("name", ["p.bpmn", "another-name.bpmn"])
def test_an_older_draft_that_was_edited_meanwhile_is_refused_with_what_is_newer(house, name):
    for content in (ONE, WITH_B):
        assert asked(house, ("p.bpmn", content)).status_code == 200
    answer = asked(house, (name, EDITED))
    assert answer.status_code == 409
    assert all(word in answer.get_json()["detail"] for word in ("sửa từ bản cũ", "thêm “b”", "bỏ “a_e”", name))


def test_an_edited_form_is_known_for_an_older_copy_as_well(house):
    form = {"type": "default", "id": "f", "schemaVersion": 19, "executionPlatform": "Camunda Cloud"}
    fields = [{"type": "textfield", "id": f"Field_{key}", "key": key, "label": key} for key in ("who", "why", "when")]
    copies = [json.dumps({**form, "components": fields[:number]}).encode() for number in (2, 3)]
    for content in copies:
        assert asked(house, ("f.form", content)).status_code == 200
    answer = asked(house, ("f.form", copies[0].replace(b'"label": "why"', b'"label": "Vi sao"')))
    assert (answer.status_code, "thêm “when”" in answer.get_json()["detail"]) == (409, True)


@pytest.mark.parametrize(
    "content",
    [
        WITH_B.replace(b'<bpmn:userTask id="b" >', '<bpmn:userTask id="b" name="Ký">'.encode()),
        process(lane("staff", "z") + start("begin") + user("z", ext=DUTY) + end("over") + flows("begin z", "z over")),
    ],
)
def test_what_was_made_from_the_newest_or_from_none_is_taken(house, content):
    for each in (ONE, WITH_B, content):
        assert asked(house, ("p.bpmn", each)).status_code == 200


@pytest.mark.parametrize(("login", "status"), [("lan.cv", 403), ("nobody", 401)])
def test_who_may_not_deploy_is_told_so(house, login, status):
    assert asked(house, ("p.bpmn", ONE), login=login).status_code == status
