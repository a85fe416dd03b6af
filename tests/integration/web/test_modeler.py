"""Camunda Modeler 5 deploys straight from its button: the requests of its REST client, one by one."""

import base64
from io import BytesIO

import pytest

from tests.integration.web.conftest import House
from tests.offices import PASSWORD
from tests.unit.executor.bpmn import end, flows, process, start, user

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'
ONE = process(start() + user("a", ext=MINE) + end() + flows("s a", "a e"))
TWO = process(start() + user("b", ext=MINE) + end() + flows("s b", "b e"))


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


def test_an_older_draft_does_not_go_over_a_newer_version(house):
    for content in (ONE, TWO, TWO):
        assert asked(house, ("p.bpmn", content)).status_code == 200
    answer = asked(house, ("p.bpmn", ONE))
    assert (answer.status_code, "bản cũ" in answer.get_json()["detail"]) == (409, True)


@pytest.mark.parametrize(("login", "status"), [("lan.cv", 403), ("nobody", 401)])
def test_who_may_not_deploy_is_told_so(house, login, status):
    assert asked(house, ("p.bpmn", ONE), login=login).status_code == status
