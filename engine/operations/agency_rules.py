"""What the agency has settled for itself, for models to read."""

from collections.abc import Mapping
from typing import Final

from engine.domain.calendar import local_day
from engine.domain.facts import Variables
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter

_NAMES: Final[Mapping[str, Parameter]] = {
    "leave_deduct_short": required(
        "boolean", "nghỉ việc riêng đến 1 ngày cũng trừ phép năm", "personal leave up to one day is deducted, too"
    ),
    "leave_head_requires_reply": required(
        "boolean", "báo cáo vắng mặt của người đứng đầu phải chờ trả lời", "the head's report waits for an answer"
    ),
    "leave_head_reply_over": required(
        "number", "… khi vắng quá số ngày làm việc này", "… when it is longer than so many working days"
    ),
}


class ReadRules:
    name = "case.rules"
    title_vi = "Đọc quy định riêng của cơ quan"
    title_en = "Read what the agency has settled for itself"
    inputs: Mapping[str, Parameter] = {
        "on": optional(
            "date", "theo quy định của ngày này; mặc định: hôm nay", "as settled on this day; default: today"
        )
    }
    outputs: Mapping[str, Parameter] = {
        "agency_rules": required(
            "context", f"{{{', '.join(_NAMES)}}}: trừ phép, chờ trả lời khi nào", f"{{{', '.join(_NAMES)}}}"
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        on = Inputs(inputs).day("on", local_day(desk.at))
        found = desk.organisation.rules_of(desk.case.agency, on)
        return {"agency_rules": {name: getattr(found, name) for name in _NAMES}}
