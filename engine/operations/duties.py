"""What somebody still owes."""

from collections.abc import Mapping
from datetime import datetime, time

from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.facts import Json, Variables
from engine.domain.tasks import Task
from engine.operations.dates import later
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter


class SeeOverdue:
    name = "duty.overdue"
    title_vi = "Xem việc quá hạn của một người"
    title_en = "See what somebody is late with"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập", "login"),
        "step_class": required(
            "string", "loại bước, như bảng thời hạn gọi", "class of the steps, as the table of time limits names it"
        ),
        "grace_wd": optional(
            "number",
            "quá hạn đến chừng này ngày làm việc thì chưa tính; mặc định 0",
            "so many working days after the limit do not count yet; default 0",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "count": required(
            "number",
            "số việc quá hạn của người đó, hoặc trong hồ sơ của người đó",
            "open tasks of theirs, or in cases of theirs, that are late",
        ),
        "late": required(
            "list", "{name, case_no, due}: tên việc, số hồ sơ, ngày đến hạn", "{name, case_no, due}: due is a date"
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        grace = int(given.number("grace_wd")) if given.has("grace_wd") else 0
        before = _before(desk, grace)
        late = desk.duties.overdue(given.login("person"), given.text("step_class"), before)
        return {"count": len(late), "late": [_late(desk, one) for one in late]}


def _before(desk: Desk, grace: int) -> datetime:
    """Tasks due before this instant are late: the grace counts whole working days after the day of the limit."""
    if not grace:
        return desk.at
    day = later(local_day(desk.at), -grace, desk.calendar)
    return datetime.combine(day, time.min, tzinfo=TIME_ZONE)


def _late(desk: Desk, task: Task) -> Json:
    return {
        "name": task.name,
        "case_no": desk.absences.case_no(task.instance_key),
        "due": local_day(task.due_at).isoformat() if task.due_at else None,
    }
