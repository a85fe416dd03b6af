"""Somebody objects to an instruction that a task of theirs carries out: the task waits, then goes on or is over."""

from collections.abc import Mapping
from typing import Final

from engine.domain.calendar import local_day
from engine.domain.facts import Variables
from engine.domain.keys import ElementKey, Login
from engine.domain.orders import ORDERED_BY, Objected, Result, ordered, ordering
from engine.domain.tasks import Task
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter

RESULTS: Final[Mapping[str, Result]] = {
    "withdrawn": "withdrawn", "changed": "changed", "confirmed": "confirmed", "stopped": "stopped",
}  # fmt: skip
TASK: Final = optional("string", "mã việc; không có thì không làm gì", "key of the task; without one nothing is done")


class HoldOrder:
    name = "order.hold"
    title_vi = "Dừng hạn của việc bị phản ánh"
    title_en = "Hold the task that is objected to"
    inputs: Mapping[str, Parameter] = {"task": TASK}
    outputs: Mapping[str, Parameter] = {
        "held": required(
            "boolean",
            "việc của người lập hồ sơ, đang thi hành một chỉ đạo; hạn của việc dừng",
            "it is a task of whose case this is, and carries out an instruction; its limit stands still",
        ),
        "work": optional("string", "tên việc", "what the task is called"),
        "ordered_by": optional("string", "người ra chỉ đạo mà việc thi hành", "login of who gave the instruction"),
        "of_case": optional("string", "số hồ sơ của việc", "number of its case"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        task = _task(desk, Inputs(inputs))
        if task is None:
            return {"held": False, "work": None, "ordered_by": None, "of_case": None}
        desk.cases.object_to(Objected(task=task.key))
        named, day = str(task.properties[ORDERED_BY]), local_day(desk.at)
        issuer = ordering(desk.organisation, named, desk.case.initiator, day)
        number = desk.absences.case_no(task.instance_key)
        return {"held": True, "work": task.name, "ordered_by": issuer, "of_case": number}


class SettleOrder:
    name = "order.settle"
    title_vi = "Ghi kết quả phản ánh vào việc"
    title_en = "Tell the task what came of the objection"
    inputs: Mapping[str, Parameter] = {
        "task": TASK,
        "result": required(
            "string",
            "withdrawn, stopped: việc không phải làm nữa; changed, confirmed: làm tiếp, hạn tính tiếp từ lúc dừng",
            "withdrawn, stopped: it need not be done; changed, confirmed: it goes on, its limit from where it stood",
        ),
        "text": optional("string", "chỉ đạo mới, văn bản khẳng định, lý do", "new instruction, paper, reason"),
    }
    outputs: Mapping[str, Parameter] = {}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        result = RESULTS[given.one_of("result", tuple(RESULTS))]
        if given.has("task"):
            task, text = ElementKey(int(given.text("task"))), given.maybe_text("text") or ""
            desk.cases.object_to(Objected(task=task, result=result, text=text))
        return {}


def orders_of(desk: Desk, person: Login) -> tuple[Task, ...]:
    """Open tasks that the person has and that carry out somebody else's instruction."""
    return tuple(one for one in desk.tasks.open_of(person) if person in one.people and ordered(one))


def _task(desk: Desk, given: Inputs) -> Task | None:
    wanted = given.maybe_text("task")
    return next((one for one in orders_of(desk, desk.case.initiator) if str(one.key) == wanted), None)
