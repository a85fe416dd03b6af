"""A whole leave case through the official Python client: from the start form to the confirmed return."""

import json
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from camunda_orchestration_sdk import models as m

from engine.domain.keys import ElementKey, instance_of
from engine.ports import Running
from tests.conformance.house import House

pytestmark = pytest.mark.conformance

LEAVE = Path(__file__).parents[2] / "processes" / "leave"
AFTER_LEAVE = datetime(2024, 6, 10, 1, 0, tzinfo=UTC)  # the Monday after, 08:00 in Vietnam
REQUEST = {
    "leave_kind": "annual",
    "start_date": "2024-06-06",
    "start_session": "ca_ngay",
    "end_date": "2024-06-07",
    "end_session": "ca_ngay",
    "reason": "Về quê giải quyết việc gia đình",
    "stay_place": "Nha Trang",
    "abroad": False,
    "phone": "0905123456",
    "handover_to": "minh.cv",
    "handover_works": [{"task": "Báo cáo tuần", "due": "2024-06-07"}],
}
OPINION = {"comment": "Đồng ý", "conflict_declared": False, "unit_cover_ok": True}


@pytest.fixture(scope="module")
def story(house: House) -> SimpleNamespace:
    """The case from beginning to end, and what was seen on the way."""
    seen = SimpleNamespace()
    seen.case = house.start("lan.cv", "leave", **REQUEST)
    seen.at_start = house.client("lan.cv").get_process_instance(seen.case)
    seen.review = house.complete("hanh.tp", seen.case, "forward", **OPINION)
    seen.decision = house.complete("chau.pgd", seen.case, "approve", **OPINION)
    seen.register = house.complete("dung.cvp", seen.case, "confirm")
    house.pin(AFTER_LEAVE)
    seen.back = house.complete("lan.cv", seen.case, "confirm", return_timing="as_planned")
    seen.at_end = house.client("lan.cv").get_process_instance(seen.case)
    return seen


def test_a_case_is_active_then_completed_and_has_its_number(story: SimpleNamespace) -> None:
    assert (story.at_start.state, story.at_start.end_date) == (m.ProcessInstanceStateEnum.ACTIVE, None)
    assert (story.at_end.state, story.at_end.end_date) == (m.ProcessInstanceStateEnum.COMPLETED, AFTER_LEAVE)
    assert story.at_end.business_id == "stttt/LEAVE/2024/0001"
    assert (story.at_end.tenant_id, story.at_end.has_incident) == ("stttt", False)


def test_the_right_people_are_asked_in_the_order_of_the_regulation(story: SimpleNamespace) -> None:
    asked = [story.review, story.decision, story.register, story.back]
    assert [task.element_id for task in asked] == ["chain_decide", "chain_decide", "office_check", "confirm_return"]
    assert [task.candidate_users for task in (story.review, story.decision)] == [["hanh.tp"], ["chau.pgd"]]
    assert story.register.assignee is None
    assert "dung.cvp" in story.register.candidate_users
    assert (story.back.assignee, story.back.candidate_users) == ("lan.cv", ["lan.cv"])


def test_a_task_knows_its_case_its_limit_and_its_form(house: House, story: SimpleNamespace) -> None:
    task = house.client("hanh.tp").get_user_task(story.review.user_task_key)
    assert (task.state, task.process_instance_key) == (m.UserTaskStateEnum.COMPLETED, story.case)
    assert task.due_date is not None
    assert task.due_date > task.creation_date
    form = house.client("hanh.tp").get_user_task_form(story.review.user_task_key)
    keys = {part.get("key") for part in json.loads(form.schema)["components"]}
    assert {"comment", "unit_cover_ok"} <= keys


def test_variables_hold_the_answers_and_what_followed(house: House, story: SimpleNamespace) -> None:
    told = house.of_case("lan.cv", "variables", story.case)
    found = {one.name: json.loads(one.value) for one in told if one.scope_key == story.case}
    assert {name: found[name] for name in REQUEST} == REQUEST
    assert (found["requester"], found["working_days"], found["approved_by"]) == ("lan.cv", 2, "chau.pgd")


def test_one_variable_is_found_by_its_key(house: House, story: SimpleNamespace) -> None:
    [one] = house.of_case("lan.cv", "variables", story.case, name="stay_place", scopeKey=story.case)
    got = house.client("lan.cv").get_variable(one.variable_key)
    assert (got.name, got.value, got.scope_key) == ("stay_place", '"Nha Trang"', story.case)


def test_every_element_that_was_entered_was_left(house: House, story: SimpleNamespace) -> None:
    elements = house.of_case("lan.cv", "elements", story.case)
    assert {one.state.value for one in elements} <= {"COMPLETED", "TERMINATED"}
    assert (elements[0].type_.value, elements[0].element_instance_key) == ("PROCESS", story.case)
    assert [one.element_id for one in elements if one.type_.value == "USER_TASK"] == [
        "chain_decide",
        "chain_decide",
        "office_check",
        "confirm_return",
    ]


def test_decisions_name_the_row_that_matched(house: House, story: SimpleNamespace) -> None:
    made = house.of_case("lan.cv", "decisions", story.case, decisionDefinitionId="leave-approver")
    whole = house.client("lan.cv").get_decision_instance(made[0].decision_evaluation_instance_key)
    assert json.loads(whole.result)["s1"] == "unit_head:review"
    assert len(whole.matched_rules) == 1
    assert {part.input_name for part in whole.evaluated_inputs} >= {"working_days"}


@pytest.mark.parametrize("login", ["vy.cv", "tri.qtht", "duy.cv"])
def test_a_colleague_elsewhere_the_administrator_and_another_agency_find_nothing(
    house: House, story: SimpleNamespace, login: str
) -> None:
    assert house.of_case(login, "instances", story.case) == []
    assert house.of_case(login, "elements", story.case) == []
    assert house.of_case(login, "variables", story.case) == []
    assert house.of_case(login, "decisions", story.case) == []
    assert house.tasks(login, state={"$exists": True}, processInstanceKey=story.case) == []


def test_the_case_is_found_by_state_date_and_number(house: House, story: SimpleNamespace) -> None:
    wanted: dict[str, Any] = {
        "state": {"$in": ["COMPLETED", "TERMINATED"]},
        "startDate": {"$gte": "2024-06-03T00:00:00+07:00", "$lt": "2024-06-04T00:00:00+07:00"},
        "businessId": {"$like": "stttt/LEAVE/*"},
    }
    assert [one.process_instance_key for one in house.of_case("an.gd", "instances", story.case, **wanted)] == [
        story.case
    ]


def test_deploying_the_same_files_again_makes_no_new_version(house: House) -> None:
    files = [str(path) for path in sorted(LEAVE.iterdir()) if path.suffix in {".bpmn", ".dmn", ".form"}]
    done = house.client("tri.qtht").deploy_resources_from_files(files)
    assert {one.process_definition_version for one in done.processes} == {1}
    assert {one.process_definition_id for one in done.processes} >= {"leave", "leave-change", "leave-summary"}
    assert {one.version for one in done.decisions} == {1}
    assert {one.form_id for one in done.forms} >= {"leave-start", "leave-return"}


def test_variables_of_the_history_are_those_of_the_executor(house: House) -> None:
    case = house.start("lan.cv", "leave", **{**REQUEST, "start_date": "2024-06-20", "end_date": "2024-06-21"})
    told = {
        (None if one.scope_key == case else int(one.scope_key), one.name): json.loads(one.value)
        for one in house.of_case("lan.cv", "variables", case)
    }
    for scope, values in stored(house, int(case)).items():
        for name, value in values.items():
            assert told[scope, name] == value


def stored(house: House, key: int) -> Any:
    """Every living scope of a case, from its stored state."""
    tools = house.office._tools
    with tools.store.transaction("stttt", trial=True) as tx:  # type: ignore[arg-type]
        running: Running = tools.running(tx, tx.instances.take(instance_of(ElementKey(key))))
    return tools.executor.variables(running)
