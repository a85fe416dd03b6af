"""What the agency has settled for itself, for models to read."""

from collections.abc import Mapping
from typing import Final

from engine.domain.calendar import local_day
from engine.domain.facts import Variables
from engine.domain.roles import role_called
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
            "context",
            f"{{{', '.join(_NAMES)}, office_called}}: trừ phép, chờ trả lời khi nào, văn phòng gọi là gì",
            f"{{{', '.join(_NAMES)}, office_called}}: what the Office is called here, too",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        on = Inputs(inputs).day("on", local_day(desk.at))
        found = desk.organisation.rules_of(desk.case.agency, on)
        office = role_called(desk.organisation, "office", desk.case.agency, on, "vi")
        return {"agency_rules": {**{name: getattr(found, name) for name in _NAMES}, "office_called": office}}
