"""Whoever has a task that carries out an instruction may object to it as unlawful: its limit stands still (H7)."""

import pytest

from engine.domain.errors import InvalidInput
from engine.queries.start import AskStart
from tests.integration.commands.small import properties
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, mapping, node, process, start, user

OBJECTION = "order-objection"
SAYS = {
    "order_form": "office",
    "grounds": "Trái Điều 9 Luật Lưu trữ: không được hủy hồ sơ",
    "consequence": "Mất hồ sơ thanh tra, không khôi phục được",
}
ANSWER = {"answer_text": "Đã xem xét kỹ, trả lời như sau", "answer_no": "31/XN ngày 04/06/2024"}


def carries_out(desk: Desk, **more: str) -> int:
    """A task of Minh's that carries out what Châu ordered."""
    given = properties(stepClass="leader_decide", orderedBy="chau.pgd", **more)
    task = user("do", ext='<zeebe:assignmentDefinition assignee="minh.cv"/>' + given)
    desk.deploy(("p.bpmn", process(start() + task + end() + flows("s do", "do e"))))
    desk.start("lan.cv", "p")
    return desk.only("minh.cv").key


def objects(desk: Desk, task: int) -> int:
    """As the button on the page of the task leads there."""
    offered = desk.task("minh.cv", task).objection
    assert (offered["source_task"], offered["issuer"]) == (str(task), "chau.pgd")
    form = desk.office.ask(AskStart(actor=desk.actor("minh.cv"), process_id=OBJECTION, given=dict(offered)))
    assert str(task) in {one["value"] for one in form.data["_orders"]}
    return desk.start("minh.cv", OBJECTION, **SAYS, **offered)


def noted(desk: Desk, task: int) -> str:
    (said,) = (one.value for one in desk.task("minh.cv", task).facts if one.label == "Phản ánh chỉ đạo")
    return str(said)


def test_the_limit_stands_still_until_the_answer_and_then_goes_on_from_where_it_stood(desk):
    task = carries_out(desk)
    due = desk.only("minh.cv").due_at
    objects(desk, task)
    assert desk.only("minh.cv").due_at is None
    assert "hạn của việc dừng" in noted(desk, task)
    desk.later("2024-06-06")
    desk.complete("chau.pgd", "confirm_order", **ANSWER)
    held = next(one for one in desk.inbox("minh.cv") if one.key == task)
    assert (due.date().isoformat(), held.due_at.date().isoformat()) == (
        "2024-06-06",
        "2024-06-10",
    )  # two days stood still
    assert "không chịu trách nhiệm về hậu quả" in noted(desk, task)
    assert desk.task("minh.cv", task).objection == {}
    lines = [one.type for one in desk.case("kiem.ktgs", held.instance_key).history]
    assert {"hold_task", "settle_order"} <= set(lines)
    assert desk.verified(held.instance_key).ok


def test_a_task_given_at_any_minute_may_be_objected_to(desk):
    desk.later("2024-06-05", "09:07")
    task = carries_out(desk)
    objects(desk, task)
    assert desk.task("minh.cv", task).objection == {}


def test_a_withdrawn_instruction_ends_the_task_with_the_outcome_its_model_names(desk):
    task = carries_out(desk, outcomes="done,refuse", ifWithdrawn="refuse")
    objects(desk, task)
    desk.complete("chau.pgd", "withdraw_order", answer_text="Đúng, biên bản phải được giữ lại")
    desk.later("2024-06-05")
    assert task not in {one.key for one in desk.inbox("minh.cv")}


def test_a_withdrawn_instruction_leaves_no_limit_where_the_model_names_no_outcome(desk):
    task = carries_out(desk)
    objects(desk, task)
    desk.complete("chau.pgd", "withdraw_order", answer_text="Đúng, biên bản phải được giữ lại")
    left = next(one for one in desk.inbox("minh.cv") if one.key == task)
    assert (left.due_at, noted(desk, task)[:26]) == (None, "Chỉ đạo đã được thu hồi: k")


def test_a_case_that_is_no_objection_to_a_task_takes_nothing_from_it(desk):
    task = carries_out(desk)
    due = desk.task("minh.cv", task).row.due_at
    told = mapping(inputs={"task": str(task), "result": "stopped"})
    settles = node("serviceTask", "s2", ext='<zeebe:taskDefinition type="order.settle"/>' + told)
    desk.deploy(("q.bpmn", process(start() + settles + end() + flows("s s2", "s2 e"), process_id="q")))
    desk.start("lan.cv", "q")
    assert (desk.task("minh.cv", task).row.due_at, desk.task("minh.cv", task).facts) == (due, ())


def test_nobody_objects_by_somebody_elses_task_and_other_tasks_offer_nothing(desk):
    task = carries_out(desk)
    with pytest.raises(InvalidInput):
        desk.start(
            "lan.cv",
            OBJECTION,
            **SAYS,
            issuer="chau.pgd",
            order_text="Xóa biên bản",
            source_task=str(task),
            received_at="2024-06-03T08:00",
        )
    key = desk.start("lan.cv")
    assert (
        desk.task("hanh.tp", next(one.key for one in desk.inbox("hanh.tp") if one.instance_key == key)).objection == {}
    )
