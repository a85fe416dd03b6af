"""Every command of the engine, each done the way it is done in an office: what has to be there, and the act itself.

A new command needs a line in ``ACTS``; a test says so.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import delete

from engine.commands import (
    activate_jobs,
    adjust_account,
    assign_task,
    begin_inside,
    broadcast_signal,
    cancel_instance,
    claim_task,
    complete_job,
    complete_task,
    correlate_message,
    create_accounts,
    declare_conflict,
    deliver,
    deploy,
    drop_draft,
    escalate_task,
    evaluate_conditionals,
    evaluate_decision,
    fail_job,
    fire_timer,
    follow_chart,
    make_copy,
    migrate_instance,
    modify_instance,
    open_request,
    open_year,
    pin_clock,
    plan_calendar,
    plan_migration,
    preview_start,
    preview_task,
    publish_message,
    read_notices,
    recall_decision,
    release_task,
    remind_task,
    request_copy,
    reroute_tasks,
    resume_instance,
    retry,
    run_batch,
    save_draft,
    seal_day,
    set_language,
    set_variables,
    settle_task,
    sign_in,
    start_batch,
    start_by_calendar,
    start_instance,
    suspend_instance,
    take_over_task,
    throw_job_error,
    update_job,
    update_task,
    withdraw,
)
from engine.domain.keys import AgencyId, Login
from engine.store import tables
from tests.conformance.bpmn.parts import condition
from tests.fault.acts_of_designs import DESIGNS
from tests.fault.acts_of_files import FILES
from tests.fault.acts_of_letters import LETTERS
from tests.fault.kinds import Act, Do, Prepare, Ring, Send, api, page
from tests.integration.commands.jobs import BESIDE, CAUGHT, TYPE, Worker
from tests.integration.commands.small import broken_script, full_task, group_task, own_task
from tests.integration.commands.test_calendar_starts import procedure
from tests.integration.commands.test_consult_files import ASKED
from tests.integration.commands.test_messages import HEARD, begins, waiter
from tests.integration.commands.test_migrate import V1, V2
from tests.integration.commands.test_modify import AD_HOC
from tests.offices import AGREED, LEAVE, PASSWORD, Desk
from tests.unit.executor.bpmn import boundary, end, flows, message_ref, process, start, timer, user

ADMIN: Final = "tri.qtht"
WHY: Final = "Theo văn bản số 12/STTTT"
LATE: Final = boundary("late", "t", timer("PT3H"), interrupting=False) + end("x")
MINE: Final = '<zeebe:assignmentDefinition assignee="=requester"/>'
TIMED: Final = start() + user("t", ext=MINE) + LATE + end() + flows("s t", "t e", "late x")
OURS: Final = AgencyId("stttt")


# ------------------------------------------------------------------ what has to be there


def at_the_head(desk: Desk) -> int:
    """Lan's request lies with the head of her division; the task."""
    desk.start("lan.cv")
    return desk.only("hanh.tp").key


def at_the_leader(desk: Desk) -> int:
    desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    return desk.only("chau.pgd").key


def of_the_group(desk: Desk, *, held: bool = False) -> int:
    """A task of everybody in the Office, or of one of them."""
    desk.deploy(("p.bpmn", group_task()))
    desk.start("lan.cv", "p")
    key = desk.only("oanh.vt").key
    return desk.claim("oanh.vt", key) if held else key


def of_a_worker(desk: Desk, model: bytes = BESIDE) -> str:
    """The key of a job that a worker has taken."""
    desk.deploy(("p.bpmn", model))
    desk.start("lan.cv", "p")
    return str(Worker(desk).take()[0].job.key)


def of_one(desk: Desk) -> int:
    """A case whose one task its requester has."""
    desk.deploy(("p.bpmn", own_task()))
    return desk.start("lan.cv", "p")


def timed(desk: Desk) -> Ring:
    desk.deploy(("p.bpmn", process(TIMED)))
    desk.start("lan.cv", "p")
    return Ring()


def with_draft(desk: Desk) -> None:
    desk.do(save_draft.SaveDraft(actor=desk.actor("lan.cv"), place="start:leave", answers={"reason": "Về quê"}))


def suspended(desk: Desk) -> int:
    key = of_one(desk)
    desk.do(suspend_instance.SuspendInstance(actor=desk.actor(ADMIN), instance_key=key, reason=WHY))
    return key


def issued(desk: Desk) -> tuple[int, int]:
    """A case of Lan's with its paper."""
    key = desk.approved()
    return key, desk.case("lan.cv", key).documents[0].id


def standing(desk: Desk) -> int:
    """A case that stands still at a script; the key of the step."""
    desk.deploy(("p.bpmn", broken_script()))
    key = desk.start("lan.cv", "p", x="chữ")
    desk.do(set_variables.SetVariables(actor=desk.actor(ADMIN), instance_key=key, scope_key=None, variables={"x": 1}))
    with desk.office._database.reading() as connection:
        return int(connection.execute(tables.incident.select()).mappings().one()["key"])


def newer(desk: Desk) -> tuple[int, int]:
    """A case, and the version it can go to."""
    desk.deploy(("p.bpmn", V1))
    key = desk.start("lan.cv", "p")
    return key, desk.deploy(("p.bpmn", V2)).processes[0].key


def noticed(desk: Desk) -> None:
    key = desk.start("lan.cv")
    desk.do(withdraw.Withdraw(actor=desk.actor("lan.cv"), instance_key=key, reason=""))


def without_account(desk: Desk, login: str) -> None:
    with desk.office._database.altering() as connection:
        connection.execute(delete(tables.account).where(tables.account.c.login == login))
        connection.commit()


def waits(desk: Desk, definition: str) -> None:
    desk.deploy(("p.bpmn", waiter("p", definition)))
    desk.start("lan.cv", "p")


def away(desk: Desk) -> Ring:
    """Hạnh is away from Monday on; what lies with her goes to who stands in."""
    desk.start("hanh.tp", start_date="2024-06-10", end_date="2024-06-11", handover_to="khoa.ptp")
    desk.complete("chau.pgd", "approve", **AGREED)
    desk.start("lan.cv", start_date="2024-06-20", end_date="2024-06-21")
    return Ring(day="2024-06-10", hour="07:01")


# ------------------------------------------------------------------ the acts


def _declare(desk: Desk) -> Act:
    desk.deploy(("p.bpmn", group_task("unit_head", mode="decide")))
    desk.start("lan.cv", "p")
    return page("hanh.tp", f"/tasks/{desk.only('hanh.tp').key}/conflict", reason="")


def _activate(desk: Desk) -> Act:
    desk.deploy(("p.bpmn", BESIDE))
    desk.start("lan.cv", "p")
    body = {"type": TYPE, "worker": "thư-1", "timeout": 60_000, "maxJobsToActivate": 1, "requestTimeout": -1}
    return api(ADMIN, "/jobs/activation", body)


def _adjust(desk: Desk) -> Act:
    facts = {"person": Login("lan.cv"), "year": 2024, "bucket": "annual", "amount": Decimal("0.5"), "reason": WHY}
    return Do(command=adjust_account.AdjustAccount(actor=desk.actor("dung.cvp"), **facts))


def _begin_inside(desk: Desk) -> Act:
    desk.deploy(("p.bpmn", AD_HOC))
    (choice,) = desk.case("dung.cvp", desk.start("lan.cv", "p")).choices
    path = f"/element-instances/ad-hoc-activities/{choice.key}/activation"
    return api("dung.cvp", path, {"elements": [{"elementId": "y"}]})


def _make_copy(desk: Desk) -> Act:
    key, paper = issued(desk)
    desk.do(request_copy.RequestCopy(actor=desk.actor("lan.cv"), instance_key=key, document_id=paper))
    return Ring(hour="09:01")


def _correlate(desk: Desk) -> Act:
    waits(desk, message_ref("answer"))
    return api(ADMIN, "/messages/correlation", {"name": "answer", "correlationKey": "17"})


def _conditionals(desk: Desk) -> Act:
    desk.deploy(("p.bpmn", begins(condition("=x > 1"))))
    return api(ADMIN, "/conditionals/evaluation", {"variables": {"x": 2}})


def _calendar(desk: Desk) -> Act:
    desk.deploy(procedure("budget"))
    desk.later("2024-06-30", "23:00")
    return Ring(day="2024-07-01", hour="08:00")


def _broadcast(desk: Desk) -> Act:
    waits(desk, HEARD)
    return api(ADMIN, "/signals/broadcast", {"signalName": "closed"})


def _publish(desk: Desk) -> Act:
    desk.deploy(("p.bpmn", begins(message_ref("answer"))))
    body = {"name": "answer", "correlationKey": "17", "timeToLive": 3_600_000}
    return api(ADMIN, "/messages/publication", body)


def _deliver(desk: Desk) -> Act:
    waits(desk, HEARD)
    desk.do(broadcast_signal.BroadcastSignal(actor=desk.actor(ADMIN), name="closed"))
    return Ring()


def _create_accounts(desk: Desk) -> Act:
    without_account(desk, "minh.cv")
    return Do(command=create_accounts.CreateAccounts(logins=(Login("minh.cv"),), password="mật khẩu đầu tiên"))


def _migrate(desk: Desk) -> Act:
    key, to = newer(desk)
    mapping = [{"sourceElementId": "a", "targetElementId": "a2"}]
    return api(
        ADMIN,
        f"/process-instances/{key}/migration",
        {"targetProcessDefinitionKey": str(to), "mappingInstructions": mapping},
    )


def _modify(desk: Desk) -> Act:
    key = of_one(desk)
    ends = [{"elementInstanceKey": str(desk.only("lan.cv").key)}]
    body = {"activateInstructions": [{"elementId": "t"}], "terminateInstructions": ends}
    return api(ADMIN, f"/process-instances/{key}/modification", body)


def _plan_migration(desk: Desk) -> Act:
    key, to = newer(desk)
    command = plan_migration.PlanMigration(
        actor=desk.actor(ADMIN), definition_key=to, cases=(key,), mapping={"a": "a2"}
    )
    return Do(command=command)


def _recall(desk: Desk) -> Act:
    return page("chau.pgd", f"/cases/{desk.approved()}/recall", reason="Phát sinh kiểm tra đột xuất")


def _run_batch(desk: Desk) -> Act:
    desk.deploy(("p.bpmn", own_task()))
    cases = tuple(desk.start("lan.cv", "p") for _ in range(3))
    desk.do(start_batch.StartBatch(actor=desk.actor(ADMIN), kind="suspend", cases=cases, reason=WHY))
    return Ring()


def _settle(desk: Desk) -> Act:
    desk.approved()
    desk.later("2024-06-05", "17:05")
    return Ring(day="2024-06-06", hour="17:10")


def _escalate(desk: Desk) -> Act:
    at_the_head(desk)
    desk.later("2024-06-05", "09:00")
    return Ring(day="2024-06-05", hour="17:01")


def _open_request(desk: Desk) -> Act:
    """Of whom opinions are asked of."""
    desk.start("uyen.pcvp", "written-consultation", **ASKED)
    desk.complete("anh.tp", "approve")
    return Do(command=open_request.OpenRequest(actor=desk.actor("viet.tphc"), task_key=desk.only("viet.tphc").key))


def _remind(desk: Desk) -> Act:
    at_the_head(desk)
    return Ring(day="2024-06-05", hour="09:00")


def _start_batch(desk: Desk) -> Act:
    of_one(desk)
    return api(ADMIN, "/process-instances/suspension", {"filter": {"processDefinitionId": "p"}})


def _set_variables(desk: Desk) -> Act:
    return api(ADMIN, f"/element-instances/{of_one(desk)}/variables", {"variables": {"x": 2}}, "PUT")


def _update_task(desk: Desk) -> Act:
    of_one(desk)
    return api("lan.cv", f"/user-tasks/{desk.only('lan.cv').key}", {"changeset": {"priority": 70}}, "PATCH")


def _case(path: str, made: Callable[[Desk], int] = of_one, login: str = ADMIN) -> Prepare:
    return lambda desk: api(login, f"/process-instances/{made(desk)}/{path}")


def _job(path: str, model: bytes = BESIDE, method: str = "POST", **body: Any) -> Prepare:
    return lambda desk: api(ADMIN, f"/jobs/{of_a_worker(desk, model)}{path}", body, method)


def _task(made: Callable[[Desk], int], login: str, path: str, method: str = "POST", **body: Any) -> Prepare:
    return lambda desk: api(login, f"/user-tasks/{made(desk)}{path}", body, method)


def _after(made: Callable[[Desk], Any], act: Act) -> Prepare:
    def prepare(desk: Desk) -> Act:
        made(desk)
        return act

    return prepare


def _nothing(desk: Desk) -> None: ...


APPROVE: Final = {"action": "approve", "variables": dict(AGREED)}
FILE: Final = api("lan.cv", "/process-instances", {"processDefinitionId": "leave", "variables": dict(LEAVE)})
PARTS: Final = {"p.bpmn": full_task()}
DECIDE: Final = api(
    "lan.cv", "/decision-definitions/evaluation", {"decisionDefinitionId": "sla-escalation", "variables": {}}
)
#: how each command is done
ACTS: Final[Mapping[type, Prepare]] = {
    activate_jobs.ActivateJobs: _activate,
    adjust_account.AdjustAccount: _adjust,
    assign_task.AssignTask: _task(
        lambda desk: of_the_group(desk, held=True), "oanh.vt", "/assignment", assignee="nga.ktt"
    ),
    begin_inside.BeginInside: _begin_inside,
    broadcast_signal.BroadcastSignal: _broadcast,
    cancel_instance.CancelInstance: _case("cancellation", login="an.gd"),
    claim_task.ClaimTask: _task(of_the_group, "oanh.vt", "/assignment", assignee="oanh.vt"),
    complete_job.CompleteJob: _job("/completion", variables={"sent": True}),
    complete_task.CompleteTask: _task(at_the_leader, "chau.pgd", "/completion", **APPROVE),
    correlate_message.CorrelateMessage: _correlate,
    create_accounts.CreateAccounts: _create_accounts,
    declare_conflict.DeclareConflict: _declare,
    deliver.Deliver: _deliver,
    deploy.Deploy: _after(_nothing, Send(login=ADMIN, path="/v2/deployments", files=PARTS)),
    drop_draft.DropDraft: _after(with_draft, page("lan.cv", "/drafts/drop", place="start:leave")),
    escalate_task.EscalateTask: _escalate,
    evaluate_conditionals.EvaluateConditionals: _conditionals,
    evaluate_decision.EvaluateDecision: _after(_nothing, DECIDE),
    fail_job.FailJob: _job("/failure", retries=0, errorMessage="hỏng"),
    fire_timer.FireTimer: timed,
    follow_chart.FollowChart: _after(_nothing, Ring(day="2024-06-05", hour="00:10")),
    make_copy.MakeCopy: _make_copy,
    migrate_instance.MigrateInstance: _migrate,
    modify_instance.ModifyInstance: _modify,
    open_year.OpenYear: _after(_nothing, Ring(day="2025-01-01", hour="00:10")),
    open_request.OpenRequest: _open_request,
    pin_clock.PinClock: _after(_nothing, api(ADMIN, "/clock", {"timestamp": 1_717_500_000_000}, "PUT")),
    plan_calendar.PlanCalendar: _after(_nothing, Ring(day="2024-06-05", hour="00:10")),
    plan_migration.PlanMigration: _plan_migration,
    preview_start.PreviewStart: _after(_nothing, page("lan.cv", "/procedures/leave/preview", answers=dict(LEAVE))),
    preview_task.PreviewTask: lambda desk: page("hanh.tp", f"/tasks/{at_the_head(desk)}/preview", answers={}),
    publish_message.PublishMessage: _publish,
    read_notices.ReadNotices: _after(noticed, page("hanh.tp", "/notices")),
    recall_decision.RecallDecision: _recall,
    release_task.ReleaseTask: _task(
        lambda desk: of_the_group(desk, held=True), "oanh.vt", "/assignee", method="DELETE"
    ),
    remind_task.RemindTask: _remind,
    reroute_tasks.RerouteTasks: away,
    request_copy.RequestCopy: lambda desk: page("lan.cv", "/cases/{}/documents/{}/pdf".format(*issued(desk))),
    resume_instance.ResumeInstance: _case("resumption", suspended),
    retry.Retry: lambda desk: api(ADMIN, f"/incidents/{standing(desk)}/resolution"),
    run_batch.RunBatch: _run_batch,
    save_draft.SaveDraft: _after(_nothing, page("lan.cv", "/drafts", place="start:leave", answers={"reason": "Về"})),
    seal_day.SealDay: _after(_nothing, Ring(day="2024-06-05", hour="00:10")),
    set_language.SetLanguage: _after(_nothing, page("lan.cv", "/language", language="en")),
    set_variables.SetVariables: _set_variables,
    settle_task.SettleTask: _settle,
    sign_in.SignIn: _after(_nothing, Do(command=sign_in.SignIn(login="lan.cv", password=PASSWORD, address=""))),
    start_batch.StartBatch: _start_batch,
    start_by_calendar.StartByCalendar: _calendar,
    start_instance.StartInstance: _after(_nothing, FILE),
    suspend_instance.SuspendInstance: _case("suspension"),
    take_over_task.TakeOverTask: lambda desk: page("an.gd", f"/tasks/{at_the_leader(desk)}/takeover", reason=WHY),
    throw_job_error.ThrowJobError: _job("/error", CAUGHT, errorCode="bounced"),
    update_job.UpdateJob: _job("", method="PATCH", changeset={"retries": 5}),
    update_task.UpdateTask: _update_task,
    withdraw.Withdraw: lambda desk: page("lan.cv", f"/cases/{desk.start('lan.cv')}/withdraw", reason="Không nghỉ nữa"),
    **DESIGNS,
    **FILES,
    **LETTERS,
}
