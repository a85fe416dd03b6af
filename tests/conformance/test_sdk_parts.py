"""Every other part of the subset through the official client, on a process of our own that it deploys."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from camunda_orchestration_sdk import models as m
from pydantic import BaseModel

from tests.conformance.house import MODELS, House

pytestmark = pytest.mark.conformance

FILES = ("greeting.bpmn", "greeting.dmn", "greeting-answer.form")
NOON = 12  #: two rules match, the decision fails, the case stands still


@pytest.fixture(scope="module")
def deployed(house: House) -> Any:
    return house.deploy(*FILES)


def test_a_deployment_tells_what_it_consists_of(deployed: Any) -> None:
    assert [(one.process_definition_id, one.resource_name) for one in deployed.processes] == [
        ("greeting", "greeting.bpmn")
    ]
    assert [(one.decision_definition_id, one.version) for one in deployed.decisions] == [("greeting-words", 1)]
    assert [one.decision_requirements_id for one in deployed.decision_requirements] == ["greeting-rules"]
    assert [(one.form_id, one.version) for one in deployed.forms] == [("greeting-answer", 1)]


def test_a_definition_comes_back_as_it_was_deployed(house: House, deployed: Any) -> None:
    client, key = house.client("lan.cv"), deployed.processes[0].process_definition_key
    assert client.get_process_definition_xml(key).encode() == (MODELS / "greeting.bpmn").read_bytes()
    got = client.get_process_definition(key)
    assert (got.name, got.version, got.has_start_form) == ("Lời chào", 1, False)


def test_definitions_are_found_by_name_and_sorted(house: House, deployed: Any) -> None:
    asked = {"filter": {"name": {"$like": "Lời*"}, "isLatestVersion": True}, "sort": [{"field": "name"}]}
    query = m.ProcessDefinitionSearchQuery.from_dict(asked)
    found = house.client("lan.cv").search_process_definitions(data=query)
    assert [one.process_definition_id for one in found.items] == ["greeting"]
    assert (found.page.total_items, found.page.has_more_total_items) == (1, False)


def test_a_decision_is_asked_by_id_and_by_key(house: House, deployed: Any) -> None:
    client, key = house.client("lan.cv"), deployed.decisions[0].decision_definition_key
    for asked in ({"decisionDefinitionId": "greeting-words"}, {"decisionDefinitionKey": key}):
        kind = m.DecisionEvaluationByID if "decisionDefinitionId" in asked else m.DecisionEvaluationByKey
        done = client.evaluate_decision(data=kind.from_dict({**asked, "variables": {"hour": 15}}))
        assert (json.loads(done.output), done.decision_definition_key) == ("Chào buổi chiều", key)
        assert [rule.rule_id for rule in done.evaluated_decisions[0].matched_rules] == ["afternoon"]


def test_a_decision_definition_is_found_and_read(house: House, deployed: Any) -> None:
    client = house.client("lan.cv")
    query = m.DecisionDefinitionSearchQuery.from_dict({"filter": {"decisionDefinitionId": "greeting-words"}})
    [found] = client.search_decision_definitions(data=query).items
    assert client.get_decision_definition(found.decision_definition_key).name == "Lời chào theo giờ"
    xml = client.get_decision_definition_xml(found.decision_definition_key)
    assert xml.encode() == (MODELS / "greeting.dmn").read_bytes()


def test_a_case_starts_by_the_key_of_its_version(house: House, deployed: Any) -> None:
    key = deployed.processes[0].process_definition_key
    sent = m.ProcessCreationByKey.from_dict({"processDefinitionKey": key, "variables": {"hour": 9}})
    made = house.client("lan.cv").create_process_instance(data=sent)
    assert (made.process_definition_id, made.process_definition_version, made.tenant_id) == ("greeting", 1, "stttt")


def test_a_task_reads_its_own_variables_and_those_around_it(house: House, deployed: Any) -> None:
    case = house.start("lan.cv", "greeting", hour=9)
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    found = house.client("lan.cv").search_user_task_variables(task.user_task_key).items
    values = {one.name: (json.loads(one.value), one.scope_key) for one in found}
    assert values["heard"] == ("Chào buổi sáng", task.user_task_key)
    assert values["hour"] == (9, case)


class Greeting(BaseModel):
    hour: int
    words: str


def test_variables_come_as_a_typed_value(house: House, deployed: Any) -> None:
    case = house.start("lan.cv", "greeting", hour=15)
    found = house.client("lan.cv").search_variables_as_dto(Greeting, process_instance_key=case)
    assert found.validate() == Greeting(hour=15, words="Chào buổi chiều")


def test_a_task_is_rescheduled_by_who_holds_it(house: House, deployed: Any) -> None:
    case = house.start("lan.cv", "greeting", hour=9)
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    due = datetime(2024, 6, 20, 2, 0, tzinfo=UTC)
    change = m.UserTaskUpdateRequest.from_dict({"changeset": {"dueDate": due.isoformat(), "priority": 80}})
    house.client("lan.cv").update_user_task(task.user_task_key, data=change)
    changed = house.client("lan.cv").get_user_task(task.user_task_key)
    assert (changed.due_date, changed.priority) == (due, 80)


def test_lists_go_on_where_a_page_ended(house: House, deployed: Any) -> None:
    mine = {house.start("hong.cv", "greeting", hour=hour) for hour in (8, 9, 10, 13, 14)}
    seen, after = [], None
    while after is not None or not seen:
        page = {"limit": 2, **({"after": after} if after else {})}
        query = m.ProcessInstanceSearchQuery.from_dict(
            {"sort": [{"field": "startDate", "order": "DESC"}], "page": page}
        )
        found = house.client("hong.cv").search_process_instances(data=query)
        seen += [one.process_instance_key for one in found.items]
        after = found.page.end_cursor
    assert (len(seen), set(seen)) == (5, mine)


def test_an_offset_leaves_out_the_first(house: House, deployed: Any) -> None:
    mine = [house.start("vy.cv", "greeting", hour=hour) for hour in (8, 9, 10)]
    query = m.ProcessInstanceSearchQuery.from_dict({"page": {"from": 1, "limit": 1}})
    found = house.client("vy.cv").search_process_instances(data=query)
    assert [one.process_instance_key for one in found.items] == [mine[1]]
    assert found.page.total_items == 3


def test_an_administrator_mends_a_case_that_stands_still(house: House, deployed: Any) -> None:
    case = house.start("lan.cv", "greeting", hour=NOON)
    admin = house.client("tri.qtht")
    [incident] = house.of_case("tri.qtht", "incidents", case)
    assert (incident.element_id, incident.error_type.value) == ("choose", "DECISION_EVALUATION_ERROR")
    assert house.client("lan.cv").get_process_instance(case).has_incident
    right = m.SetVariableRequest.from_dict({"variables": {"hour": 11}})
    admin.create_element_instance_variables(case, data=right)
    admin.resolve_incident(incident.incident_key)
    assert house.of_case("lan.cv", "incidents", case) == []
    assert [task.element_id for task in house.tasks("lan.cv", processInstanceKey=case)] == ["answer"]


def test_a_head_ends_a_case_that_cannot_go_on(house: House, deployed: Any) -> None:
    case = house.start("lan.cv", "greeting", hour=9)
    house.client("an.gd").cancel_process_instance(case, data=m.CancelProcessInstanceRequest())
    ended = house.client("lan.cv").get_process_instance(case)
    assert (ended.state, house.tasks("lan.cv", processInstanceKey=case)) == (
        m.ProcessInstanceStateEnum.TERMINATED,
        [],
    )


def test_a_client_learns_who_it_is_and_where(house: House) -> None:
    me = house.client("hanh.tp").get_authentication()
    assert (me.username, me.display_name, [one.tenant_id for one in me.tenants]) == (
        "hanh.tp",
        "Ngô Bích Hạnh",
        ["stttt"],
    )
    assert "unit_head" in me.roles
    assert house.client("hanh.tp").get_topology().cluster_size == 1


def test_the_clock_is_set_and_runs_again(house: House) -> None:
    at = datetime(2024, 7, 1, 1, 0, tzinfo=UTC)
    house.pin(at)
    assert house.office.clock.now() == at
    house.client("tri.qtht").reset_clock()
    assert house.office.clock.now() > at
    house.pin(at)
