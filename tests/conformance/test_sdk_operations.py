"""The official client moves cases to other steps and versions, one by one and many at once."""

from typing import Any

import pytest
from camunda_orchestration_sdk import models as m
from camunda_orchestration_sdk.errors import BadRequestError, NotFoundError

from engine.commands.deploy import Deploy
from engine.domain.actor import system
from engine.domain.keys import AgencyId
from tests.conformance.bpmn.parts import line, sub
from tests.conformance.house import House
from tests.integration.commands.small import broken_script
from tests.integration.commands.test_migrate import V1, V2
from tests.integration.commands.test_modify import MINE
from tests.unit.executor.bpmn import process, start, user

pytestmark = pytest.mark.conformance


def deployed(house: House, tmp_path: Any, bpmn: bytes) -> str:
    """A version of this test alone, by who keeps the house: through the API it would be refused as an older copy."""
    content = bpmn.replace(b'id="p"', b'id="moving"') + f"<!-- {tmp_path.name} -->".encode()
    asked = Deploy(actor=system(AgencyId("stttt")), name="moving", files=(("moving.bpmn", content),))
    return str(house.office.do(asked).processes[0].key)


@pytest.fixture
def old(house: House, tmp_path: Any) -> str:
    return deployed(house, tmp_path, V1)


def active(house: House, case: str) -> list[str]:
    found = house.of_case("lan.cv", "elements", case, state="ACTIVE")
    return [one.element_id for one in found if one.element_id != "moving"]


def plan(new: str, **mapping: str) -> dict[str, Any]:
    pairs = [{"sourceElementId": source, "targetElementId": target} for source, target in mapping.items()]
    return {"targetProcessDefinitionKey": new, "mappingInstructions": pairs}


def test_a_token_is_moved(house: House, old: str) -> None:
    case = house.start("lan.cv", "moving")
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    sent = {
        "activateInstructions": [{"elementId": "e", "variableInstructions": [{"variables": {"paper": 12}}]}],
        "terminateInstructions": [{"elementInstanceKey": str(task.user_task_key)}],
    }
    instruction = m.ProcessInstanceModificationInstruction.from_dict(sent)
    house.client("tri.qtht").modify_process_instance(case, data=instruction)
    assert str(house.client("lan.cv").get_process_instance(case).state) == "COMPLETED"


def modify(house: House, case: str, **sent: Any) -> None:
    instruction = m.ProcessInstanceModificationInstruction.from_dict(sent)
    house.client("tri.qtht").modify_process_instance(case, data=instruction)


def test_runs_are_moved_by_the_id_of_their_element_and_stopped_by_it(house: House, tmp_path: Any) -> None:
    deployed(house, tmp_path, V2)
    case = house.start("lan.cv", "moving")
    source = {"sourceType": "byId", "sourceElementId": "a2"}
    given = [{"variables": {"own": 1}, "scopeId": "b"}]
    modify(
        house, case,
        moveInstructions=[{"sourceElementInstruction": source, "targetElementId": "b", "variableInstructions": given}],
    )  # fmt: skip
    assert active(house, case) == ["b"]
    [task] = house.tasks("lan.cv", processInstanceKey=case)
    [own] = house.of_case("lan.cv", "variables", case, name="own")
    assert own.scope_key == task.user_task_key
    source = {"sourceType": "byKey", "sourceElementInstanceKey": str(task.user_task_key)}
    scope = {"ancestorScopeType": "sourceParent"}
    back = {"sourceElementInstruction": source, "targetElementId": "a2", "ancestorScopeInstruction": scope}
    modify(house, case, moveInstructions=[back])
    modify(house, case, terminateInstructions=[{"elementId": "a2"}])
    assert str(house.client("lan.cv").get_process_instance(case).state) == "TERMINATED"


def test_activities_of_an_ad_hoc_subprocess_are_chosen(house: House, tmp_path: Any) -> None:
    body = start() + sub("h", user("x", ext=MINE) + user("y", ext=MINE), kind="adHocSubProcess") + line("s", "h")
    deployed(house, tmp_path, process(body))
    case = house.start("lan.cv", "moving")
    [inside] = [one for one in house.of_case("lan.cv", "elements", case) if one.element_id == "h"]
    chosen = {"elements": [{"elementId": "y", "variables": {"n": 1}}]}
    instruction = m.AdHocSubProcessActivateActivitiesInstruction.from_dict(chosen)
    for login in ("lan.cv", "tri.qtht"):
        house.client(login).activate_ad_hoc_sub_process_activities(inside.element_instance_key, data=instruction)
    assert active(house, case) == ["h", "y", "y"]
    with pytest.raises(NotFoundError):
        house.client("minh.cv").activate_ad_hoc_sub_process_activities(inside.element_instance_key, data=instruction)


def test_what_cannot_be_begun_is_told(house: House, old: str) -> None:
    case = house.start("lan.cv", "moving")
    instruction = m.ProcessInstanceModificationInstruction.from_dict({"activateInstructions": [{"elementId": "late"}]})
    with pytest.raises(BadRequestError):
        house.client("tri.qtht").modify_process_instance(case, data=instruction)


def test_a_case_goes_to_another_version_and_without_a_mapping_it_stays(house: House, old: str, tmp_path: Any) -> None:
    case, client = house.start("lan.cv", "moving"), house.client("tri.qtht")
    new = deployed(house, tmp_path, V2)
    with pytest.raises(BadRequestError):
        client.migrate_process_instance(case, data=m.ProcessInstanceMigrationInstruction.from_dict(plan(new)))
    client.migrate_process_instance(case, data=m.ProcessInstanceMigrationInstruction.from_dict(plan(new, a="a2")))
    assert active(house, case) == ["a2"]


BATCHES = {
    "resume_process_instances": m.ProcessInstanceResumptionBatchOperationRequest,
    "suspend_process_instances": m.ProcessInstanceSuspensionBatchOperationRequest,
    "migrate_process_instances": m.ProcessInstanceMigrationBatchOperationRequest,
    "modify_process_instances": m.ProcessInstanceModificationBatchOperationRequest,
    "cancel_process_instances": m.ProcessInstanceCancellationBatchOperationRequest,
    "resolve_incidents": m.ProcessInstanceIncidentResolutionBatchOperationRequest,
}


def batch(house: House, name: str, cases: list[str], login: str = "tri.qtht", **more: Any) -> tuple[int, int]:
    """How many items were done, and how many failed."""
    sent = BATCHES[name].from_dict({"filter": {"processInstanceKey": {"$in": cases}}, **more})
    client = house.client(login)
    made = getattr(client, f"{name}_batch_operation")(data=sent)
    house.runner.turn()
    got = client.get_batch_operation(made.batch_operation_key)
    return got.operations_completed_count, got.operations_failed_count


def test_many_cases_are_moved_to_another_step_and_who_is_not_at_it_is_told(house: House, tmp_path: Any) -> None:
    deployed(house, tmp_path, V2)
    cases = [house.start("lan.cv", "moving") for _ in range(3)]
    move = {"moveInstructions": [{"sourceElementId": "a2", "targetElementId": "b"}]}
    assert batch(house, "modify_process_instances", cases[:2], **move) == (2, 0)
    assert batch(house, "modify_process_instances", cases, **move) == (1, 2)
    assert [active(house, case) for case in cases] == [["b"]] * 3


def test_many_cases_are_suspended_resumed_migrated_and_cancelled(house: House, old: str, tmp_path: Any) -> None:
    cases, new = [house.start("lan.cv", "moving") for _ in range(2)], deployed(house, tmp_path, V2)
    assert batch(house, "suspend_process_instances", cases) == (2, 0)
    assert batch(house, "resume_process_instances", cases) == (2, 0)
    assert batch(house, "migrate_process_instances", cases, migrationPlan=plan(new)) == (0, 2)
    assert batch(house, "migrate_process_instances", cases, migrationPlan=plan(new, a="a2")) == (2, 0)
    assert [active(house, case) for case in cases] == [["a2"], ["a2"]]
    assert batch(house, "cancel_process_instances", cases, login="an.gd") == (2, 0)
    states = {str(house.client("lan.cv").get_process_instance(case).state) for case in cases}
    assert states == {"TERMINATED"}


def test_what_stands_still_in_many_cases_is_tried_again_at_once(house: House, tmp_path: Any) -> None:
    deployed(house, tmp_path, broken_script())
    cases = [house.start("lan.cv", "moving") for _ in range(2)]
    client = house.client("tri.qtht")
    mended = m.SetVariableRequest.from_dict({"variables": {"x": 1}})
    client.create_element_instance_variables(cases[0], data=mended)
    assert batch(house, "resolve_incidents", cases) == (2, 0)
    assert [len(house.of_case("lan.cv", "incidents", case)) for case in cases] == [0, 1]


def test_many_cases_are_suspended_and_the_progress_is_read(house: House, old: str) -> None:
    cases, client = [house.start("lan.cv", "moving") for _ in range(3)], house.client("tri.qtht")
    sent = m.ProcessInstanceSuspensionBatchOperationRequest.from_dict(
        {"filter": {"processInstanceKey": {"$in": cases}}}
    )
    made = client.suspend_process_instances_batch_operation(data=sent)
    house.runner.turn()
    got = client.get_batch_operation(made.batch_operation_key)
    assert (str(got.state), got.operations_total_count, got.operations_completed_count) == ("COMPLETED", 3, 3)
    asked = m.BatchOperationItemSearchQuery.from_dict({"filter": {"batchOperationKey": str(made.batch_operation_key)}})
    assert {str(one.state) for one in client.search_batch_operation_items(data=asked).items} == {"COMPLETED"}
