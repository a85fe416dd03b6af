"""What a busy Monday in an office looks like: every view with data of the kind that the engine gives."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from engine.domain.keys import AgencyId, ElementKey, InstanceKey, Login, element_key, instance_key
from engine.queries import views

NOW = datetime(2024, 6, 3, 1, 30, tzinfo=UTC)  # Monday, 08:30 in Vietnam
BPMN = (Path(__file__).parents[2] / "processes" / "leave" / "leave.bpmn").read_text(encoding="utf-8")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STTTT = AgencyId("stttt")
CNTT = "Phòng Công nghệ thông tin"

PEOPLE = {
    login: views.PersonRef(login=Login(login), name=name, title=title)
    for login, name, title in (
        ("an.gd", "Nguyễn Hoài An", "Giám đốc Sở"),
        ("chau.pgd", "Lê Minh Châu", "Phó Giám đốc Sở"),
        ("dung.cvp", "Đỗ Mỹ Dung", "Chánh Văn phòng"),
        ("hanh.tp", "Ngô Bích Hạnh", f"Trưởng phòng, {CNTT}"),
        ("khoa.ptp", "Bùi Đăng Khoa", f"Phó Trưởng phòng, {CNTT}"),
        ("lan.cv", "Hồ Thị Lan", f"Chuyên viên, {CNTT}"),
        ("minh.cv", "Đinh Quang Minh", f"Chuyên viên, {CNTT}"),
        ("oanh.vt", "Tạ Kim Oanh", "Công chức Văn thư – lưu trữ, Văn phòng Sở"),
        ("quan.tp", "Huỳnh Anh Quân", "Trưởng phòng, Phòng Bưu chính – Viễn thông"),
        ("phuc.ttdv", "Lý Hữu Phúc", "Giám đốc Trung tâm Công nghệ thông tin"),
    )
}
ROLES = {
    "hanh.tp": frozenset({"unit_head"}),
    "chau.pgd": frozenset({"deputy_head"}),
    "oanh.vt": frozenset({"clerk", "office"}),
    "an.gd": frozenset({"agency_head"}),
    "dung.cvp": frozenset({"unit_head", "office_head"}),
}
CLAUSES = (
    views.ClauseRef(clause_id="stttt.d27.k3-1", citation="Điều 27 khoản 3 đoạn 1", subject="Nghỉ việc riêng một ngày"),
    views.ClauseRef(
        clause_id="stttt.d27.k3-2", citation="Điều 27 khoản 3 đoạn 1", subject="Nghỉ việc riêng trên một ngày"
    ),
    views.ClauseRef(clause_id="stttt.d12.k2.b", citation="Điều 12 khoản 2 điểm b", subject="Cấp phó điều hành thay"),
)
KEYS = {"lan": instance_key(137), "minh": instance_key(138), "quan": instance_key(131), "old": instance_key(102)}
TASK = element_key(KEYS["lan"], 21)

DECISION_FORM: views.Form = {
    "type": "default",
    "id": "decision",
    "schemaVersion": 17,
    "components": [
        {
            "type": "textarea",
            "id": "f_comment",
            "key": "comment",
            "label": "Ý kiến",
            "description": "Bắt buộc khi trả lại hoặc từ chối, ít nhất 10 ký tự.",
            "validate": {"maxLength": 2000},
        },
        {
            "type": "checkbox",
            "id": "f_cover",
            "key": "unit_cover_ok",
            "label": "Đơn vị bố trí được người thay",
            "defaultValue": True,
        },
        {
            "type": "checkbox",
            "id": "f_conflict",
            "key": "conflict_declared",
            "label": "Tôi có quan hệ lợi ích với người hoặc việc này",
        },
    ],
}
SESSIONS = [
    {"label": "Cả ngày", "value": "ca_ngay"},
    {"label": "Buổi sáng", "value": "sang"},
    {"label": "Buổi chiều", "value": "chieu"},
]
START_FORM: views.Form = {
    "type": "default",
    "id": "leave-start",
    "schemaVersion": 17,
    "components": [
        {
            "type": "select",
            "id": "f_kind",
            "key": "leave_kind",
            "label": "Loại nghỉ",
            "values": [
                {"label": "Nghỉ phép năm", "value": "annual"},
                {"label": "Nghỉ việc riêng", "value": "personal"},
                {"label": "Nghỉ không hưởng lương", "value": "unpaid"},
            ],
            "validate": {"required": True},
        },
        {
            "type": "datetime",
            "subtype": "date",
            "id": "f_start",
            "key": "start_date",
            "dateLabel": "Nghỉ từ ngày",
            "validate": {"required": True},
            "layout": {"row": "r1", "columns": 8},
        },
        {
            "type": "select",
            "id": "f_ss",
            "key": "start_session",
            "label": "Buổi",
            "values": SESSIONS,
            "defaultValue": "ca_ngay",
            "layout": {"row": "r1", "columns": 8},
        },
        {
            "type": "datetime",
            "subtype": "date",
            "id": "f_end",
            "key": "end_date",
            "dateLabel": "Đến hết ngày",
            "validate": {"required": True},
            "layout": {"row": "r2", "columns": 8},
        },
        {
            "type": "select",
            "id": "f_es",
            "key": "end_session",
            "label": "Buổi",
            "values": SESSIONS,
            "defaultValue": "ca_ngay",
            "layout": {"row": "r2", "columns": 8},
        },
        {
            "type": "textarea",
            "id": "f_reason",
            "key": "reason",
            "label": "Lý do",
            "validate": {"required": True, "minLength": 10},
        },
        {"type": "textfield", "id": "f_place", "key": "stay_place", "label": "Nơi nghỉ"},
        {
            "type": "textfield",
            "id": "f_phone",
            "key": "phone",
            "label": "Điện thoại liên hệ",
            "validate": {"required": True, "pattern": "^[0-9]{9,11}$"},
        },
    ],
}


def task_row(number: int, **given: Any) -> views.TaskRow:
    """A task; what a test does not say is ordinary."""
    usual: dict[str, Any] = {
        "key": element_key(instance_key(200 + number), 21),
        "name": "Xem xét, quyết định",
        "process_name": "Nghỉ phép, nghỉ việc riêng",
        "instance_key": instance_key(200 + number),
        "case_no": f"stttt/LEAVE/2024/{200 + number:04}",
        "case_title": "Đinh Quang Minh – Nghỉ phép năm 17/06–19/06/2024",
        "from_person": PEOPLE["minh.cv"],
        "role": "unit_head",
        "role_name": "Người đứng đầu đơn vị",
        "holder": PEOPLE["hanh.tp"],
        "mine": True,
        "in_place_of": None,
        "opened_at": NOW - 5 * HOUR,
        "due_at": NOW + 2 * DAY,
        "overdue": False,
        "soon": False,
        "priority": 50,
        "has_draft": False,
        "revision": 3,
    }
    return views.TaskRow(**{**usual, **given})


def inbox_rows() -> tuple[views.TaskRow, ...]:
    """Late, soon, held, free, for somebody else, with a draft."""
    lan = {"instance_key": KEYS["lan"], "case_no": "stttt/LEAVE/2024/0137", "from_person": PEOPLE["lan.cv"]}
    return (
        task_row(
            1,
            case_title="Huỳnh Anh Quân – Nghỉ phép năm 03/06–07/06/2024",
            from_person=PEOPLE["quan.tp"],
            due_at=NOW - 3 * DAY,
            overdue=True,
            in_place_of=PEOPLE["chau.pgd"],
            opened_at=NOW - 6 * DAY,
        ),
        task_row(
            2,
            key=TASK,
            **lan,
            case_title="Hồ Thị Lan – Nghỉ phép năm 06/06–07/06/2024",
            due_at=NOW + 8 * HOUR,
            soon=True,
            has_draft=True,
        ),
        task_row(3),
        task_row(
            4,
            name="Theo dõi nghỉ phép",
            case_title="Bùi Đăng Khoa – Nghỉ việc riêng sáng 04/06/2024",
            from_person=PEOPLE["khoa.ptp"],
            role="office",
            role_name="Văn phòng",
            holder=None,
            mine=False,
            due_at=NOW + DAY,
            revision=1,
        ),
        task_row(
            5,
            name="Xác nhận đi làm lại",
            case_title="Ngô Bích Hạnh – Nghỉ phép năm 27/05–31/05/2024",
            from_person=PEOPLE["hanh.tp"],
            due_at=NOW + 9 * HOUR,
        ),
        task_row(
            6,
            name="Cho ý kiến về dự thảo kế hoạch chuyển đổi số cấp huyện giai đoạn 2024–2025",
            process_name="Lấy ý kiến bằng văn bản",
            case_title="Dự thảo Kế hoạch chuyển đổi số của Sở Thông tin và Truyền thông năm 2025, lấy ý kiến lần hai",
            case_no="stttt/CONSULT/2024/0019",
            from_person=PEOPLE["dung.cvp"],
            due_at=NOW + 4 * DAY,
        ),
        task_row(
            7,
            name="Phê duyệt chuyến công tác",
            process_name="Đi công tác",
            case_title="Lý Hữu Phúc – Công tác Hà Nội 10/06–12/06/2024",
            case_no="stttt/TRIP/2024/0044",
            from_person=PEOPLE["phuc.ttdv"],
            holder=None,
            mine=False,
            due_at=None,
        ),
    )


def waiting(name: str = "Xem xét, quyết định", login: str = "hanh.tp", task: ElementKey = TASK) -> views.Waiting:
    """Who has it."""
    return views.Waiting(
        task_key=task,
        element_id="decide",
        name=name,
        people=(PEOPLE[login],),
        role_name="Người đứng đầu đơn vị",
        since=NOW - 5 * HOUR,
        until=NOW + 8 * HOUR,
    )


def case_head(key: InstanceKey = KEYS["lan"], **given: Any) -> views.CaseHead:
    """A case on its way."""
    usual: dict[str, Any] = {
        "key": key,
        "case_no": "stttt/LEAVE/2024/0137",
        "title": "Hồ Thị Lan – Nghỉ phép năm 06/06–07/06/2024",
        "status": "Chờ quyết định",
        "state": "active",
        "process_id": "leave",
        "process_name": "Nghỉ phép, nghỉ việc riêng và các chế độ nghỉ",
        "version": 3,
        "initiator": PEOPLE["lan.cv"],
        "entered_by": None,
        "started_at": NOW - 5 * HOUR,
        "ended_at": None,
        "waiting": (waiting(),),
    }
    return views.CaseHead(**{**usual, **given})


def requests() -> tuple[views.CaseHead, ...]:
    """What Lan asked for this year."""
    return (
        case_head(),
        case_head(
            KEYS["minh"],
            case_no="stttt/TRIP/2024/0041",
            title="Hồ Thị Lan – Công tác thành phố Hồ Chí Minh 24/06–26/06/2024",
            process_id="business-trip",
            process_name="Đi công tác",
            status="Chờ duyệt kinh phí",
            started_at=NOW - 3 * DAY,
            waiting=(
                replace(waiting("Duyệt kinh phí", "dung.cvp"), since=NOW - 3 * DAY, until=NOW - 4 * HOUR),
            ),
        ),
        case_head(
            KEYS["old"],
            case_no="stttt/LEAVE/2024/0061",
            title="Hồ Thị Lan – Nghỉ việc riêng chiều 12/03/2024",
            status="Đã duyệt",
            state="completed",
            started_at=NOW - 84 * DAY,
            ended_at=NOW - 81 * DAY,
            waiting=(),
        ),
        case_head(
            KEYS["quan"],
            case_no="stttt/LEAVE/2024/0032",
            title="Hồ Thị Lan – Nghỉ phép năm 19/02–20/02/2024",
            status="Đã rút đơn",
            state="terminated",
            started_at=NOW - 110 * DAY,
            ended_at=NOW - 109 * DAY,
            waiting=(),
        ),
    )


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
    ("read_effect", "Tra hệ quả của loại nghỉ", "f_check_start_read_effect"),
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
    rules = tuple(
        line(
            seq,
            0,
            "operationRun",
            (element, name),
            f"Hệ thống: {name.lower()}",
            changes=(change("Số ngày làm việc", None, 2),) if element == "count_days" else (),
            details={"decision": "D01 – Thẩm quyền duyệt nghỉ", "rule": 3, "result": "trưởng phòng, lãnh đạo phụ trách"}
            if element == "find_approvers"
            else {},
        )
        for seq, (element, name, _) in enumerate(PATH[1:], 2)
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
    return (filed, *rules, opened, claimed, forwarded, reopened)


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
        steps.append(
            views.ReplayStep(line=one, active=active, done=dict(done), flows=dict(flows), variables=variables)
        )
    return tuple(steps)


DOCUMENTS = (
    views.DocumentRow(
        id=1,
        name="Đơn xin nghỉ phép - Hồ Thị Lan.docx",
        title="Đơn xin nghỉ phép",
        number="137/ĐNP",
        issued_at=NOW - 30 * HOUR,
        sha256="9f2c" * 16,
        size=18_432,
    ),
)
DATA = (
    views.FactLine(label="Loại nghỉ", value="Nghỉ phép năm"),
    views.FactLine(label="Nghỉ từ ngày", value="2024-06-06"),
    views.FactLine(label="Đến hết ngày", value="2024-06-07"),
    views.FactLine(label="Số ngày làm việc", value=2),
    views.FactLine(label="Lý do", value="Về quê giải quyết việc gia đình"),
    views.FactLine(label="Nơi nghỉ", value="Xã Ninh Ích, thị xã Ninh Hòa"),
    views.FactLine(label="Đi nước ngoài", value=False),
    views.FactLine(label="Điện thoại liên hệ", value="0905 123 456"),
)
FACTS = (
    views.FactLine(label="Người xin nghỉ", value=f"Hồ Thị Lan, Chuyên viên, {CNTT}"),
    *DATA[:4],
    views.FactLine(label="Số dư sau khi nghỉ", value=7.5),
    views.FactLine(label="Người cùng đơn vị vắng mặt", value="Đinh Quang Minh (07/06/2024 – 07/06/2024)"),
    views.FactLine(label="Lý do", value="Về quê giải quyết việc gia đình"),
)
OUTCOMES = (
    views.Outcome(key="forward", label="Đồng ý, chuyển", kind="primary"),
    views.Outcome(key="return", label="Trả lại", kind="secondary"),
    views.Outcome(key="refuse", label="Từ chối", kind="danger"),
)
PREVIEW = views.Preview(
    items=(
        views.FactLine(label="Số ngày làm việc", value=2),
        views.FactLine(label="Ngày phép dùng được", value=9.5),
        views.FactLine(label="Số dư sau khi nghỉ", value=7.5),
    ),
    findings=(
        views.Finding(level="warning", field="start_date", text="Đơn nộp trước ngày nghỉ 3 ngày, quy chế nêu 5 ngày."),
    ),
    route=(
        views.RouteStop(name="Xem xét", person="Ngô Bích Hạnh", note=""),
        views.RouteStop(name="Quyết định", person="Lê Minh Châu", note="lãnh đạo phụ trách"),
        views.RouteStop(name="Theo dõi nghỉ phép", person="Văn phòng", note=""),
    ),
    sections={
        "plan": [
            {"date": "2024-06-06", "bucket": "annual", "amount": 1},
            {"date": "2024-06-07", "bucket": "annual", "amount": 1},
        ],
        "colleagues": [{"name": "Đinh Quang Minh", "from": "2024-06-07", "to": "2024-06-07", "status": "approved"}],
    },
)
PROCEDURES = tuple(
    views.ProcedureRow(process_id=key, name=name, version=version, summary=summary, startable=startable)
    for key, name, version, summary, startable in (
        ("leave", "Nghỉ phép, nghỉ việc riêng và các chế độ nghỉ", 3, "Đơn xin nghỉ trước khi vắng mặt.", True),
        ("leave-retro", "Nghỉ đột xuất, nộp đơn bổ sung", 1, "Báo vắng đột xuất, nộp đơn ngay khi đi làm.", True),
        ("business-trip", "Đi công tác", 2, "Đề xuất, duyệt, giấy đi đường và thanh toán.", True),
        ("meeting", "Tổ chức cuộc họp", 1, "Giấy mời, tài liệu, biên bản, thông báo kết luận.", True),
        ("written-consultation", "Lấy ý kiến bằng văn bản", 1, "Xin ý kiến các đơn vị trong thời hạn.", True),
        ("complaint-intake", "Tiếp nhận đơn thư", 1, "Văn phòng tiếp nhận, phân loại đơn.", False),
    )
)
BALANCE = views.BalanceView(
    person=PEOPLE["lan.cv"],
    year=2024,
    buckets=(
        views.BucketRow(
            bucket="carry",
            label="Phép năm trước chuyển sang",
            year=2023,
            granted=Decimal(3),
            used=Decimal(3),
            held=Decimal(0),
            left=Decimal(0),
            usable_until=date(2024, 2, 29),
        ),
        views.BucketRow(
            bucket="annual",
            label="Phép năm nay",
            year=2024,
            granted=Decimal(14),
            used=Decimal("2.5"),
            held=Decimal(2),
            left=Decimal("9.5"),
            usable_until=None,
        ),
    ),
    entries=(
        views.EntryRow(
            posted_at=NOW - 30 * HOUR,
            leave_date=date(2024, 6, 6),
            bucket_label="Phép năm nay",
            kind_label="Giữ",
            amount=Decimal(-2),
            case_key=KEYS["lan"],
            case_no="stttt/LEAVE/2024/0137",
            reason="Chờ quyết định",
        ),
        views.EntryRow(
            posted_at=NOW - 82 * DAY,
            leave_date=date(2024, 3, 12),
            bucket_label="Phép năm nay",
            kind_label="Trừ",
            amount=Decimal("-0.5"),
            case_key=KEYS["old"],
            case_no="stttt/LEAVE/2024/0061",
            reason="Nghỉ việc riêng buổi chiều",
        ),
        views.EntryRow(
            posted_at=NOW - 154 * DAY,
            leave_date=None,
            bucket_label="Phép năm nay",
            kind_label="Cấp",
            amount=Decimal(14),
            case_key=None,
            case_no=None,
            reason="Mở sổ năm 2024: 12 ngày và 2 ngày thâm niên",
        ),
    ),
    absences=(
        views.AbsenceLine(
            person=PEOPLE["lan.cv"],
            first_day=date(2024, 6, 6),
            last_day=date(2024, 6, 7),
            kind="Nghỉ phép năm",
            status="Chờ duyệt",
            case_key=KEYS["lan"],
        ),
    ),
)
NOTICES = tuple(
    views.NoticeRow(
        id=number,
        at=NOW - ago,
        subject=subject,
        text=text,
        kind="info",
        instance_key=KEYS["lan"],
        case_no="stttt/LEAVE/2024/0137",
        read=read,
    )
    for number, ago, subject, text, read in (
        (4, 5 * HOUR, "Đơn đã chuyển lãnh đạo phụ trách", "Bùi Đăng Khoa đồng ý thay Ngô Bích Hạnh.", False),
        (3, DAY, "Nhắc việc: xác nhận đi làm lại", "Hạn cuối ngày hôm nay.", False),
        (2, 30 * DAY, "Đơn nghỉ việc riêng được duyệt", "Nghỉ chiều 12/03/2024.", True),
    )
)
REGISTER = views.RegisterPage(
    series="leave",
    title="Sổ theo dõi nghỉ phép",
    year=2024,
    rows=tuple(
        views.RegisterRow(
            number=number,
            entered_at=NOW - number * DAY,
            text=text,
            case_key=KEYS["old"],
            case_no=f"stttt/LEAVE/2024/{60 + number:04}",
        )
        for number, text in ((1, "Hồ Thị Lan, nghỉ việc riêng chiều 12/03/2024"), (2, "Huỳnh Anh Quân, 5 ngày phép"))
    ),
)
