"""Jobs: external workers take them, answer for them, and ask for more time."""

from threading import BoundedSemaphore, Event
from time import monotonic
from typing import Any, Final

from flask import Response, jsonify
from flask.typing import ResponseReturnValue

from engine.commands.activate_jobs import Activated, ActivateJobs
from engine.commands.complete_job import CompleteJob
from engine.commands.fail_job import FailJob
from engine.commands.throw_job_error import ThrowJobError
from engine.commands.update_job import UpdateJob
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey
from engine.queries.api_jobs import AskFreeJob, AskJobs
from engine.queries.api_views import JobRow
from web.api import parse, view
from web.api.area import area
from web.api.doorman import me
from web.shared.office import office

LONGEST_POLL: Final = 20.0  #: seconds that one request waits for a job
USUAL_POLL: Final = 10.0
BETWEEN: Final = 0.2  #: seconds between two looks
MOST_WAITING: Final = 8  #: requests that wait at once; who comes after is answered at once
waiting: Final = BoundedSemaphore(MOST_WAITING)
EPOCH: Final = parse.EPOCH
FOR_LISTENERS: Final = ("chỉ dành cho tác vụ nghe", "only for listeners and ad-hoc subprocesses")


@area.post("/jobs/activation")
def activate_jobs() -> Response:
    """Jobs for this worker; waits a while if there are none."""
    actor, sent = me(), parse.body()
    for tenant in parse.listed(sent, "tenantIds"):
        parse.check_tenant({"tenantId": tenant}, actor)
    command = ActivateJobs(
        actor=actor,
        job_type=parse.needed(sent, "type"),
        worker=parse.text(sent, "worker") or "",
        timeout=parse.whole(sent, "timeout"),
        most=parse.whole(sent, "maxJobsToActivate"),
        fetch=tuple(map(str, parse.listed(sent, "fetchVariable"))),
    )
    leased = parse.flag(sent, "withLease", default=False)
    found = poll(command, parse.integer(sent, "requestTimeout") or 0)
    return jsonify(jobs=[activated(one, actor, leased=leased) for one in found])


def poll(command: ActivateJobs, request_timeout: int) -> tuple[Activated, ...]:
    """``request_timeout`` in milliseconds; 0 = the usual time, less = do not wait."""
    found: tuple[Activated, ...] = office().do(command)
    if found or request_timeout < 0 or not waiting.acquire(blocking=False):
        return found
    try:
        until = monotonic() + min(request_timeout / 1000 or USUAL_POLL, LONGEST_POLL)
        while not found and monotonic() < until:
            Event().wait(BETWEEN)
            if office().ask(AskFreeJob(actor=command.actor, job_type=command.job_type)):
                found = office().do(command)
    finally:
        waiting.release()
    return found


@area.post("/jobs/search")
def search_jobs() -> Response:
    """Jobs that wait, or that a worker has."""
    actor = me()
    found = office().ask(AskJobs(actor=actor, search=parse.search(actor)))
    return view.listed(found, lambda row: listed(row, actor))


@area.post("/jobs/<key:key>/completion")
def complete_job(key: int) -> ResponseReturnValue:
    """Done: the variables are the results."""
    sent = parse.body()
    if sent.get("result"):
        raise parse.unsupported("result", FOR_LISTENERS)
    variables, token = parse.fields(sent, "variables"), parse.text(sent, "jobLeaseToken")
    office().do(CompleteJob(actor=me(), key=ElementKey(key), variables=variables, token=token))
    return "", 204


@area.post("/jobs/<key:key>/failure")
def fail_job(key: int) -> ResponseReturnValue:
    """Not done: again later, or an incident."""
    sent = parse.body()
    command = FailJob(
        actor=me(),
        key=ElementKey(key),
        retries=parse.integer(sent, "retries"),
        back_off=parse.integer(sent, "retryBackOff") or 0,
        message=parse.text(sent, "errorMessage") or "",
        variables=parse.fields(sent, "variables") or None,
        token=parse.text(sent, "jobLeaseToken"),
    )
    office().do(command)
    return "", 204


@area.post("/jobs/<key:key>/error")
def throw_job_error(key: int) -> ResponseReturnValue:
    """A business error that the model catches."""
    sent = parse.body()
    command = ThrowJobError(
        actor=me(),
        key=ElementKey(key),
        error=parse.needed(sent, "errorCode"),
        message=parse.text(sent, "errorMessage") or "",
        variables=parse.fields(sent, "variables"),
        token=parse.text(sent, "jobLeaseToken"),
    )
    office().do(command)
    return "", 204


@area.patch("/jobs/<key:key>")
def update_job(key: int) -> ResponseReturnValue:
    """More tries, more time."""
    sent = parse.body()
    changes = parse.fields(sent, "changeset")
    parse.refuse_others(changes, ("priority",))
    retries, timeout = parse.integer(changes, "retries"), parse.integer(changes, "timeout")
    if retries is None and timeout is None:
        raise parse.bad("changeset", ("retries hoặc timeout", "retries or timeout"))
    token = parse.text(sent, "jobLeaseToken")
    office().do(UpdateJob(actor=me(), key=ElementKey(key), retries=retries, timeout=timeout, token=token))
    return "", 204


# ------------------------------------------------------------------ as the contract has them


def activated(one: Activated, actor: Actor, *, leased: bool) -> dict[str, Any]:
    """ActivatedJobResult"""
    job, definition = one.job, one.definition
    deadline = int((job.deadline - EPOCH).total_seconds() * 1000) if job.deadline else 0
    return {
        "type": job.type,
        "processDefinitionId": definition.process_id,
        "processDefinitionVersion": definition.version,
        "elementId": job.element_id,
        "customHeaders": dict(job.headers),
        "worker": job.worker or "",
        "retries": job.retries,
        "deadline": deadline,
        "variables": dict(one.variables),
        "tenantId": actor.agency,
        "physicalTenantId": actor.agency,
        "jobKey": str(job.key),
        "processInstanceKey": str(job.instance_key),
        "processDefinitionKey": str(definition.key),
        "elementInstanceKey": str(job.key),
        "kind": "BPMN_ELEMENT",
        "listenerEventType": "UNSPECIFIED",
        "userTask": None,
        "tags": [],
        "rootProcessInstanceKey": str(job.instance_key),
        "businessId": one.instance.case_no,
        "priority": 0,
        "jobLeaseToken": job.token if leased else None,
    }


def listed(row: JobRow, actor: Actor) -> dict[str, Any]:
    """JobSearchResult"""
    job = row.job
    return {
        "customHeaders": dict(job.headers),
        "deadline": view.when(job.deadline),
        "deniedReason": None,
        "elementId": job.element_id,
        "elementInstanceKey": str(job.key),
        "endTime": None,
        "errorCode": None,
        "errorMessage": job.error,
        "hasFailedWithRetriesLeft": job.error is not None,
        "isDenied": None,
        "jobKey": str(job.key),
        "kind": "BPMN_ELEMENT",
        "listenerEventType": "UNSPECIFIED",
        "processDefinitionId": row.process_id,
        "processDefinitionKey": str(row.definition_key),
        "processInstanceKey": str(job.instance_key),
        "rootProcessInstanceKey": str(job.instance_key),
        "businessId": row.case_no,
        "retries": job.retries,
        "state": "FAILED" if job.error is not None else "CREATED",
        "tenantId": actor.agency,
        "type": job.type,
        "worker": job.worker or "",
        "creationTime": view.when(job.opened_at),
        "lastUpdateTime": None,
        "priority": 0,
    }
