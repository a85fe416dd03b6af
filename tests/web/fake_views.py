"""Every further view, with data of the kind that the engine gives."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from engine.domain.keys import InstanceKey
from engine.queries import views
from engine.queries.calendar import CalendarRow
from engine.queries.reports import Line, Report, Section
from tests.web.fake_people import CNTT, DAY, HOUR, KEYS, NOW, PEOPLE

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
JUNE = tuple(date(2024, 6, day) for day in range(1, 31))
AWAY = views.AwayView(
    units=(("stttt.cntt", "Phòng Công nghệ thông tin"), ("stttt.vp", "Văn phòng")),
    unit="stttt.cntt",
    unit_name="Phòng Công nghệ thông tin",
    month=JUNE[0],
    legend=(("P", "phép năm"),),
    days=tuple(views.AwayDay(date=day, working=day.isoweekday() < 6) for day in JUNE),
    rows=(
        views.AwayRow(
            person=PEOPLE["lan.cv"],
            cells=(None, None, views.AwayCell(sign="P", half=True, kind="Nghỉ phép năm", status="Đã duyệt", sure=True,
                                              case_key=InstanceKey(16777216)), *[None] * 27),
            working_days=Decimal("0.5"),
        ),
    ),
)  # fmt: skip
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
    term="",
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

FLAG = CalendarRow(
    rule="C05",
    name="Chào cờ đầu tháng",
    fixed=date(2024, 5, 1),
    day=date(2024, 5, 2),
    at=time(7),
    begins_at=NOW,
    rule_said="ngày làm việc đầu tháng",
    why="01/05 là ngày nghỉ (Quốc tế Lao động) → 02/05",
    clauses=(views.ClauseRef(clause_id="stttt.d24.k2", citation="Điều 24 khoản 2", subject="Giám đốc"),),
    by_default=True,
    uncertain=True,
    missed="lỡ thì khởi tạo bù nếu chưa đến ngày",
    owner="Chánh Văn phòng",
    each_unit=False,
    procedure=None,
    process_id="meeting",
    state="absent",
    merged_into="",
    instance_key=None,
)
CALENDAR = (
    FLAG,
    replace(FLAG, rule="C16", state="started", instance_key=KEYS["lan"], procedure=PROCEDURES[0], why=""),
    replace(FLAG, rule="C03", state="merged", merged_into="C01", each_unit=True, procedure=PROCEDURES[0]),
    replace(FLAG, rule="C01", state="ahead", procedure=PROCEDURES[0]),
    replace(FLAG, rule="C09", state="missed", procedure=PROCEDURES[0]),
)


def report(year: int | None = None) -> Report:
    """One section with a line that is late, one without any."""
    late = Line(cells=("Lập dự toán máy chủ", "Phòng Công nghệ thông tin"), case_key=KEYS["lan"], bad=True)
    columns = ("Việc", "Đơn vị")
    return Report(
        title="Danh sách đỏ",
        year=year,
        sections=(
            Section(title="Việc được giao quá hạn", columns=columns, lines=(late,), empty="–"),
            Section(title="Khác", columns=columns, lines=(), empty="Không thiếu gì."),
        ),
    )
