"""The official Python client's worker does the work of a service task; its other words for jobs are understood, too."""

import asyncio
from typing import Any

import pytest
from camunda_orchestration_sdk import CamundaAsyncClient, WorkerConfig
from camunda_orchestration_sdk import models as m
from camunda_orchestration_sdk.errors import ConflictError, NotFoundError
from camunda_orchestration_sdk.runtime.job_worker import JobError, JobFailure

from tests.conformance.house import House

pytestmark = pytest.mark.conformance
TYPE = "external:carry"
PATIENCE = 20.0  #: seconds


@pytest.fixture(scope="module", autouse=True)
def deployed(house: House) -> Any:
    return house.deploy("parcel.bpmn")


async def worked(house: House, callback: Any, *, leased: bool = False, times: int = 1) -> None:
    """The client's own worker, until it has had ``times`` jobs and answered for them."""
    answered = asyncio.Semaphore(0)

    async def handler(job: Any) -> Any:
        try:
            return callback(job)
        finally:
            answered.release()

    async with CamundaAsyncClient(configuration=house.settings("tri.qtht")) as client:
        config = WorkerConfig(
            job_type=TYPE, job_timeout_milliseconds=60_000, request_timeout_milliseconds=500, with_lease=leased
        )
        worker = client.create_job_worker(config, handler, startup_jitter_max_seconds=0)
        for _ in range(times):
            await asyncio.wait_for(answered.acquire(), PATIENCE)
        while worker.active_jobs:  # noqa: ASYNC110 - the client has no event for "answered"
            await asyncio.sleep(0)
        worker.stop()


def jobs(house: House, case: str) -> Any:
    asked = m.JobSearchQuery.from_dict({"filter": {"processInstanceKey": case}})
    return house.client("tri.qtht").search_jobs(data=asked).items


def state(house: House, case: str) -> str:
    return str(house.client("lan.cv").get_process_instance(case).state)


@pytest.mark.parametrize("leased", [False, True])
def test_its_worker_runs_a_job_and_the_case_goes_on(house: House, leased: bool) -> None:
    case = house.start("lan.cv", "parcel", weight=3)
    seen = []

    def carry(job: Any) -> Any:
        seen.append((job.variables.to_dict()["weight"], job.custom_headers.to_dict()["how"], job.retries))
        return {"arrived_at": "Nha Trang"}

    asyncio.run(worked(house, carry, leased=leased))
    values = {one.name: one.value for one in house.of_case("lan.cv", "variables", case)}
    assert (seen, values["arrived_at"], state(house, case)) == ([(3, "bưu điện", 2)], '"Nha Trang"', "COMPLETED")


def test_an_error_of_its_worker_goes_where_the_model_catches_it(house: House) -> None:
    case = house.start("lan.cv", "parcel")

    def lose(job: Any) -> Any:
        raise JobError("lost", "không tìm thấy bưu phẩm")

    asyncio.run(worked(house, lose))
    ended = [one.element_id for one in house.of_case("lan.cv", "elements", case)]
    assert ("told" in ended, state(house, case)) == (True, "COMPLETED")


def test_a_worker_that_fails_to_the_last_try_leaves_an_incident(house: House) -> None:
    case = house.start("lan.cv", "parcel")

    def fail(job: Any) -> Any:
        raise JobFailure("đường bị ngập", retries=job.retries - 1)

    asyncio.run(worked(house, fail, times=2))
    [incident] = house.of_case("tri.qtht", "incidents", case)
    assert (incident.error_type, "đường bị ngập" in incident.error_message) == ("JOB_NO_RETRIES", True)
    house.client("tri.qtht").resolve_incident(incident.incident_key)
    asyncio.run(worked(house, lambda job: {}))
    assert state(house, case) == "COMPLETED"


def test_a_job_is_found_changed_and_answered_once(house: House) -> None:
    case, client = house.start("lan.cv", "parcel"), house.client("tri.qtht")
    [job] = jobs(house, case)
    client.update_job(job.job_key, data=m.JobUpdateRequest.from_dict({"changeset": {"retries": 7}}))
    assert (jobs(house, case)[0].retries, job.type_, str(job.state)) == (7, TYPE, "CREATED")
    client.complete_job(job.job_key, data=m.JobCompletionRequest.from_dict({"variables": {}}))
    with pytest.raises(NotFoundError):
        client.complete_job(job.job_key, data=m.JobCompletionRequest.from_dict({"variables": {}}))


def test_a_suspended_case_is_resumed_by_the_client(house: House) -> None:
    case, client = house.start("lan.cv", "parcel"), house.client("tri.qtht")
    client.suspend_process_instance(case, data=m.SuspendProcessInstanceRequest())
    assert state(house, case) == "SUSPENDED"
    [job] = jobs(house, case)
    with pytest.raises(ConflictError):
        client.complete_job(job.job_key, data=m.JobCompletionRequest.from_dict({"variables": {}}))
    client.resume_process_instance(case, data=m.ResumeProcessInstanceRequest())
    client.complete_job(job.job_key, data=m.JobCompletionRequest.from_dict({"variables": {}}))
    assert state(house, case) == "COMPLETED"
