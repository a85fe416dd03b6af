"""What is not an operation of ours becomes a job: one worker at a time has it, and every answer is clear."""

import pytest

from engine.commands.activate_jobs import NoWorker
from engine.commands.retry import Retry
from engine.commands.update_job import NobodyHasIt, UpdateJob
from engine.domain.errors import Invalid, InvalidInput
from engine.domain.jobs import OURS, JobGone, JobTakenOver, OutOfRange
from engine.domain.keys import element_key
from engine.domain.limits import TooManyVariables, VariablesTooLarge
from engine.operations.registry import REGISTRY
from tests.integration.commands.jobs import BESIDE, CAUGHT, CAUGHT_INSIDE, LOCAL, MINUTE, TYPE, Worker
from tests.integration.commands.test_modify import MINE
from tests.unit.executor.bpmn import end, flows, process, service, start, user


@pytest.fixture
def worker(desk):
    desk.deploy(("p.bpmn", BESIDE))
    return Worker(desk)


@pytest.fixture
def key(desk, worker):
    return desk.start("lan.cv", "p", colour="xanh")


def types(desk, key):
    return [line.type for line in desk.case("kiem.ktgs", key).history]


def test_a_worker_gets_the_job_with_all_it_can_read_and_its_results_go_into_the_case(desk, worker, key):
    (found,) = worker.take()
    assert (found.job.instance_key, found.job.worker, found.variables["colour"]) == (key, "thư-1", "xanh")
    worker.complete(found.job.key, number=7)
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_only_the_variables_asked_for_are_given_local_ones_too(desk):
    desk.deploy(("p.bpmn", LOCAL))
    key = desk.start("lan.cv", "p")
    worker = Worker(desk)
    (found,) = worker.take(fetch=("to", "unknown"))
    assert found.variables == {"to": desk.case("lan.cv", key).head.initiator.name}
    worker.complete(found.job.key, number=7)
    assert desk.verified(key).ok


def test_of_two_workers_one_gets_the_job(desk, worker, key):
    assert [len(worker.take()), len(Worker(desk, "thư-2").take())] == [1, 0]


def test_a_worker_that_never_answers_loses_the_job_when_its_time_is_over(desk, worker, key):
    worker.take()
    desk.at("2024-06-04", "09:02")
    (found,) = Worker(desk, "thư-2").take()
    assert (found.job.worker, found.job.lease) == ("thư-2", 2)


def test_a_late_answer_under_an_old_lease_is_refused_and_names_who_has_the_job(desk, worker, key):
    (first,) = worker.take()
    desk.at("2024-06-04", "09:02")
    (second,) = Worker(desk, "thư-2").take()
    with pytest.raises(JobTakenOver) as refused:
        worker.complete(first.job.key, token=first.job.token)
    assert "thư-2" in refused.value.text("vi")
    worker.complete(second.job.key, token=second.job.token)


def test_a_late_answer_without_lease_counts_once_and_the_second_finds_no_job(desk, worker, key):
    (found,) = worker.take()
    desk.at("2024-06-04", "10:00")
    worker.complete(found.job.key)
    with pytest.raises(JobGone):
        worker.complete(found.job.key)
    assert types(desk, key).count("complete_job") == 1


def test_a_failure_with_retries_left_is_tried_again_after_its_pause(desk, worker, key):
    (found,) = worker.take()
    worker.fail(found.job.key, retries=2, back_off=10 * MINUTE, message="máy chủ thư bận")
    assert worker.take() == ()
    desk.at("2024-06-04", "09:11")
    (again,) = worker.take()
    assert (again.job.retries, again.job.error) == (2, "máy chủ thư bận")
    assert desk.verified(key).ok


def test_a_failure_can_leave_data_for_the_next_try(desk, worker, key):
    (found,) = worker.take()
    worker.fail(found.job.key, variables={"tried": "smtp-1"})
    assert worker.take()[0].variables["tried"] == "smtp-1"
    assert desk.verified(key).ok


def test_without_retries_left_the_step_stands_still_and_the_rest_goes_on(desk, worker, key):
    (found,) = worker.take()
    worker.fail(found.job.key, retries=0, message="không có máy chủ thư")
    assert "incidentRaised" in types(desk, key)
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "active"
    with pytest.raises(JobGone):
        worker.complete(found.job.key)


def test_a_retry_gives_a_new_job_with_the_tries_that_are_asked_for(desk, worker, key):
    (found,) = worker.take()
    worker.fail(found.job.key, retries=0)
    desk.do(Retry(actor=desk.actor("tri.qtht"), instance_key=key, key=found.job.key, reason="Đã sửa", retries=5))
    (again,) = worker.take()
    assert (again.job.key, again.job.retries) == (found.job.key, 5)
    worker.complete(again.job.key)
    assert desk.verified(key).ok


def test_a_business_error_goes_where_the_model_catches_it(desk):
    desk.deploy(("p.bpmn", CAUGHT))
    key = desk.start("lan.cv", "p")
    worker = Worker(desk)
    worker.throw(worker.take()[0].job.key, "bounced")
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_a_business_error_is_caught_by_its_code_inside_before_the_edge_around(desk):
    desk.deploy(("p.bpmn", CAUGHT_INSIDE))
    key = desk.start("lan.cv", "p")
    worker = Worker(desk)
    worker.throw(worker.take()[0].job.key, "bounced")
    assert [row.name for row in desk.inbox("lan.cv")] == ["inside"]
    assert desk.verified(key).ok


def test_a_business_error_that_nothing_catches_is_an_incident(desk, worker, key):
    worker.throw(worker.take()[0].job.key, "unknown")
    assert "incidentRaised" in types(desk, key)
    assert desk.verified(key).ok


def test_a_worker_answers_for_a_listener_and_then_the_person_has_the_task(desk):
    listener = f'<zeebe:executionListener eventType="start" type="{TYPE}" retries="1"/>'
    ext = f"<zeebe:executionListeners>{listener}</zeebe:executionListeners>{MINE}"
    desk.deploy(("p.bpmn", process(start() + user("t", ext=ext) + end() + flows("s t", "t e"))))
    key, worker = desk.start("lan.cv", "p"), Worker(desk)
    (found,) = worker.take()
    assert (desk.inbox("lan.cv"), found.job.retries) == ((), 1)
    worker.fail(found.job.key)
    desk.do(Retry(actor=desk.actor("tri.qtht"), instance_key=key, key=found.job.key, reason="Đã sửa dịch vụ"))
    worker.complete(worker.take()[0].job.key)
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_more_time_is_given_to_who_has_the_job_only(desk, worker, key):
    change = UpdateJob(actor=desk.actor("tri.qtht"), key=element_key(key, 3), timeout=60 * MINUTE)
    with pytest.raises(NobodyHasIt):
        desk.do(change)
    (found,) = worker.take()
    assert found.job.key == change.key
    desk.do(change)
    desk.at("2024-06-04", "09:30")
    assert worker.take() == ()


@pytest.mark.parametrize(("timeout", "most"), [(0, 1), (-1, 1), (10**12, 1), (MINUTE, 0), (MINUTE, 10**6)])
def test_lengths_and_numbers_out_of_range_are_refused(worker, timeout, most):
    with pytest.raises(OutOfRange):
        worker.take(most=most, timeout=timeout)


@pytest.mark.parametrize("login", ["lan.cv", "an.gd", "kiem.ktgs"])
def test_nobody_but_an_administrator_works_on_jobs(desk, worker, key, login):
    with pytest.raises(NoWorker):
        Worker(desk, login=login).take()
    with pytest.raises(JobGone):
        Worker(desk, login=login).complete(element_key(key, 3))


def test_the_administrator_of_another_agency_finds_no_job(desk, worker, key):
    stranger = Worker(desk, login="quy.qtht")
    assert stranger.take() == ()
    with pytest.raises(JobGone):
        stranger.complete(worker.take()[0].job.key)


@pytest.mark.parametrize(
    ("results", "refusal"),
    [
        ({"x": float("nan")}, Invalid),
        ({"x": object()}, Invalid),
        ({"x": 1 << 70}, Invalid),
        ({f"v{n}": n for n in range(10_000)}, TooManyVariables),
        ({"x": "a" * 10_000_000}, VariablesTooLarge),
    ],
)
def test_results_that_cannot_be_kept_are_refused_and_the_job_stays(worker, key, results, refusal):
    (found,) = worker.take()
    with pytest.raises(refusal):
        worker.complete(found.job.key, **results)
    worker.complete(found.job.key)


@pytest.mark.parametrize("name", ["ledger.hodl", "ledgr.hold", "notice.sendd", "document.nothing"])
def test_a_misspelt_operation_of_ours_is_refused_with_the_list_of_what_exists(desk, name):
    with pytest.raises(InvalidInput) as refused:
        desk.deploy(("p.bpmn", process(start() + service("t", name) + end() + flows("s t", "t e"))))
    assert all(one.name in refused.value.findings[0].text("vi") for one in REGISTRY.all())


def test_every_operation_of_ours_lies_in_a_room_of_ours():
    assert {one.name.partition(".")[0] for one in REGISTRY.all()} <= OURS
