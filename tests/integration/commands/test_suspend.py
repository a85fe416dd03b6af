"""A suspended case: nothing moves in it, and what should have happened happens when it goes on."""

import pytest

from engine.commands.cancel_instance import CancelInstance
from engine.commands.complete_job import CompleteJob
from engine.commands.operating import AlreadyEnded, ReasonTooShort
from engine.commands.resume_instance import NotSuspended, ResumeInstance
from engine.commands.set_variables import SetVariables
from engine.commands.suspend_instance import AlreadySuspended, SuspendInstance
from engine.commands.withdraw import Withdraw
from engine.domain.instances import CaseSuspended
from engine.queries.cases import AskCases
from tests.integration.commands.jobs import BESIDE, Worker
from tests.integration.commands.small import own_task
from tests.offices import AGREED
from tests.unit.executor.bpmn import end, flows, node, process, start, timer

WHY = "Chờ ý kiến của cấp trên"
WAITS = process(
    start() + node("intermediateCatchEvent", "wait", inner=timer("PT1H")) + end() + flows("s wait", "wait e")
)


def suspend(desk, key, login="dung.cvp", reason=WHY):
    desk.do(SuspendInstance(actor=desk.actor(login), instance_key=key, reason=reason))


def resume(desk, key, login="tri.qtht"):
    desk.do(ResumeInstance(actor=desk.actor(login), instance_key=key, reason="Đã có ý kiến"))


def test_its_tasks_cannot_be_completed_until_it_goes_on(desk):
    key = desk.start("lan.cv")
    suspend(desk, key)
    with pytest.raises(CaseSuspended):
        desk.complete("hanh.tp", "forward", **AGREED)
    assert desk.case("lan.cv", key).head.state == "suspended"
    resume(desk, key)
    desk.complete("hanh.tp", "forward", **AGREED)
    assert desk.verified(key).ok


def test_its_history_tells_who_suspended_it_and_why_and_verifies_meanwhile(desk):
    key = desk.start("lan.cv")
    suspend(desk, key)
    line = desk.case("lan.cv", key).history[-1]
    assert (line.type, line.person.login, WHY in line.text) == ("suspend_instance", "dung.cvp", True)
    assert desk.verified(key).ok


def test_its_timers_wait_and_fire_when_it_goes_on(desk):
    desk.deploy(("p.bpmn", WAITS))
    key = desk.start("lan.cv", "p")
    suspend(desk, key)
    assert desk.later("2024-06-05") == 0
    resume(desk, key)
    assert desk.runner.turn() == 1
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_a_timer_that_is_not_due_yet_keeps_its_time(desk):
    desk.deploy(("p.bpmn", WAITS))
    key = desk.start("lan.cv", "p")
    suspend(desk, key)
    resume(desk, key)
    assert [desk.later("2024-06-04", "09:59"), desk.later("2024-06-04", "10:01")] == [0, 1]


def test_nobody_is_reminded_of_its_tasks_meanwhile(desk):
    key = desk.start("lan.cv")
    suspend(desk, key)
    before = len(desk.told("hanh.tp"))
    desk.later("2024-06-12")
    assert len(desk.told("hanh.tp")) == before
    resume(desk, key)
    desk.runner.turn()
    assert len(desk.told("hanh.tp")) > before


def test_its_jobs_are_given_to_nobody_and_answers_are_told_to_come_again(desk):
    desk.deploy(("p.bpmn", BESIDE))
    key = desk.start("lan.cv", "p")
    (taken,) = Worker(desk).take()
    suspend(desk, key)
    with pytest.raises(CaseSuspended):
        desk.do(CompleteJob(actor=desk.actor("tri.qtht"), key=taken.job.key, variables={}))
    desk.at("2024-06-04", "10:00")
    assert Worker(desk).take() == ()
    resume(desk, key)
    assert len(Worker(desk).take()) == 1


def test_its_data_can_be_corrected_and_it_can_be_cancelled(desk):
    desk.deploy(("p.bpmn", own_task()))
    key = desk.start("lan.cv", "p")
    suspend(desk, key)
    desk.do(SetVariables(actor=desk.actor("tri.qtht"), instance_key=key, scope_key=None, variables={"x": 1}))
    assert desk.verified(key).ok
    desk.do(CancelInstance(actor=desk.actor("an.gd"), instance_key=key, reason=WHY))
    assert desk.case("lan.cv", key).head.state == "terminated"
    assert desk.verified(key).ok


def test_its_requester_cannot_withdraw_it_meanwhile(desk):
    key = desk.start("lan.cv")
    suspend(desk, key)
    with pytest.raises(CaseSuspended):
        desk.do(Withdraw(actor=desk.actor("lan.cv"), instance_key=key, reason="Không đi nữa"))


def test_it_is_listed_by_its_state(desk):
    key = desk.start("lan.cv")
    suspend(desk, key)
    rows = desk.office.ask(AskCases(actor=desk.actor("an.gd"), state="suspended")).rows
    assert [row.key for row in rows] == [key]


def test_twice_is_told(desk):
    key = desk.start("lan.cv")
    with pytest.raises(NotSuspended):
        resume(desk, key)
    suspend(desk, key)
    with pytest.raises(AlreadySuspended):
        suspend(desk, key)


def test_a_reason_is_asked_for_and_what_has_ended_stays_so(desk):
    desk.deploy(("p.bpmn", own_task()))
    key = desk.start("lan.cv", "p")
    with pytest.raises(ReasonTooShort):
        suspend(desk, key, reason="vì")
    desk.complete("lan.cv")
    with pytest.raises(AlreadyEnded):
        suspend(desk, key)


def test_a_timer_whose_instant_is_past_when_it_is_set_rings_at_the_next_turn(desk):
    desk.deploy(("p.bpmn", WAITS.replace(b"PT1H", b"-PT1H")))
    key = desk.start("lan.cv", "p")
    desk.runner.turn()
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok
