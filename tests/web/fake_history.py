"""What happened to a request for leave so far, and the same on its diagram."""

from datetime import timedelta
from typing import Any

from engine.queries import views
from tests.web.fake_people import CLAUSES, HOUR, NOW, PEOPLE


def line(seq: int, minutes: int, type_: str, element: tuple[str, str] | None, text: str, **given: Any) -> Any:
    """One step in words."""
    usual: dict[str, Any] = {
        "seq": seq,
        "at": NOW - 30 * HOUR + timedelta(minutes=minutes),
        "type": type_,
        "element_id": element[0] if element else None,
        "element_name": element[1] if element else None,
        "text": text,
        "person": None,
        "in_place_of": None,
        "authority": "",
        "legal_basis": (),
        "changes": (),
        "details": {},
    }
    return views.HistoryLine(**{**usual, **given})


def change(name: str, old: Any, new: Any) -> views.Change:
    return views.Change(name=name, old=old, new=new)


PATH: tuple[tuple[str, str, str | None], ...] = (
    ("start", "Nộp đơn xin nghỉ", None),
    ("check", "Kiểm tra đơn", "f_start_check"),
    ("count_days", "Tính số ngày nghỉ", "f_read_effect_count_days"),
    ("see_situation", "Xem trùng lịch, ai cùng vắng", "f_days_valid_see_situation"),
    ("plan_days", "Phân bổ ngày phép", "f_see_situation_plan_days"),
    ("check_request", "Kiểm tra đơn", "f_plan_days_check_request"),
    ("find_approvers", "Xác định người có thẩm quyền", "f_check_request_find_approvers"),
    ("assign_stages", "Lập các bước xem xét", "f_find_approvers_assign_stages"),
    ("hold_days", "Giữ số ngày phép", "f_fit_to_file_hold_days"),
    ("number_case", "Cấp số hồ sơ", "f_request_absence_number_case"),
    ("render_request", "Lập đơn xin nghỉ", "f_describe_filed_render_request"),
    ("next_stage", "Chọn bước xem xét", "f_render_request_next_stage"),
)


def _by_the_system() -> tuple[views.HistoryLine, ...]:
    """What happens between filing and the first person."""
    return tuple(
        line(
            seq,
            0,
            "operationDone",
            (element, name),
            f"Hệ thống: {name.lower()}",
            changes=(change("Số ngày làm việc", None, 2),) if element == "count_days" else (),
            details={"decision": "D01 – Thẩm quyền duyệt nghỉ", "rule": 3, "result": "trưởng phòng, lãnh đạo phụ trách"}
            if element == "find_approvers"
            else {},
        )
        for seq, (element, name, _) in enumerate(PATH[1:], 2)
    )


def history() -> tuple[views.HistoryLine, ...]:
    """Filed, checked by rules, numbered, claimed by the head of the division."""
    decide = ("decide", "Xem xét, quyết định")
    filed = line(
        1,
        0,
        "startInstance",
        ("start", "Nộp đơn xin nghỉ"),
        "Nộp đơn xin nghỉ phép năm",
        person=PEOPLE["lan.cv"],
        authority="Chuyên viên, tự nộp",
        legal_basis=CLAUSES[:2],
        changes=(
            change("Loại nghỉ", None, "Nghỉ phép năm"),
            change("Nghỉ từ ngày", None, "2024-06-06"),
            change("Đến hết ngày", None, "2024-06-07"),
            change("Lý do", None, "Về quê giải quyết việc gia đình"),
        ),
    )
    opened = line(len(PATH) + 1, 0, "taskOpened", decide, "Chuyển đến Ngô Bích Hạnh xem xét", details={"told": True})
    claimed = line(
        len(PATH) + 2,
        24 * 60 + 12,
        "claimTask",
        decide,
        "Nhận việc",
        person=PEOPLE["khoa.ptp"],
        in_place_of=PEOPLE["hanh.tp"],
        authority="KT. Trưởng phòng – thay mặt Ngô Bích Hạnh (stttt.d12.k2.b)",
        legal_basis=CLAUSES[2:],
    )
    forwarded = line(
        len(PATH) + 3,
        24 * 60 + 31,
        "completeTask",
        decide,
        "Đồng ý, chuyển lãnh đạo phụ trách quyết định",
        person=PEOPLE["khoa.ptp"],
        in_place_of=PEOPLE["hanh.tp"],
        authority="KT. Trưởng phòng – thay mặt Ngô Bích Hạnh (stttt.d12.k2.b)",
        legal_basis=CLAUSES[1:],
        changes=(change("Quyết định", None, "Chuyển"), change("Ý kiến", "", "Đơn vị bố trí được người thay.")),
    )
    reopened = line(
        len(PATH) + 4, 24 * 60 + 31, "taskOpened", decide, "Chuyển đến Lê Minh Châu quyết định", details={"told": True}
    )
    return (filed, *_by_the_system(), opened, claimed, forwarded, reopened)


def replay_steps() -> tuple[views.ReplayStep, ...]:
    """Marks after each line: the path so far, the place where it stands."""
    steps: list[views.ReplayStep] = []
    done: dict[str, int] = {}
    flows: dict[str, int] = {}
    arrivals = {element: flow for element, _, flow in PATH} | {"decide": "f_next_stage_decide"}
    previous: str | None = None
    for one in history():
        element = one.element_id
        if element and element != previous:
            if previous:
                done[previous] = done.get(previous, 0) + 1
            flow = arrivals.get(element)
            if flow:
                flows[flow] = flows.get(flow, 0) + 1
        if one.type == "completeTask":
            for flow in ("f_decide_more_stages", "f_more_stages_next_stage"):
                flows[flow] = 1
            done["decide"] = 1
            done["next_stage"] = 2
        previous = element
        active = ("review", str(element)) if element and element != "start" else ("start",)
        variables = {c.name: c.new for c in one.changes}
        steps.append(views.ReplayStep(line=one, active=active, done=dict(done), flows=dict(flows), variables=variables))
    return tuple(steps)
