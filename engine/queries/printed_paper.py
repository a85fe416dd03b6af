"""The printed procedure as a .docx file: cover, log, the seven parts with flow charts, forms as appendices."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.operations import drafting
from engine.operations.documents import MEDIA_TYPE
from engine.queries.printed import AskPrinted, Printed, PrintedProcess, answer_printed
from engine.queries.printed_chart import put_chart
from engine.queries.reading import Reading
from engine.queries.views import Blob, PersonRef

STEP_HEADS = ("TT", "Bước công việc", "Trách nhiệm", "Thời gian", "Biểu mẫu / Kết quả")
UNSAID = "chưa ghi trong mô hình"
NO_FEE = "Mô hình không ghi khoản thu nào."
FIELDS = {
    "textfield": "chữ", "textarea": "đoạn chữ", "number": "số", "datetime": "ngày, giờ", "select": "chọn một",
    "radio": "chọn một", "checkbox": "đánh dấu", "checklist": "chọn nhiều", "taglist": "chọn nhiều",
    "filepicker": "tệp", "dynamiclist": "bảng", "group": "nhóm",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class AskPrintedPaper:
    """As AskPrinted, as a file."""

    actor: Actor
    design: int | None = None
    process_id: str | None = None
    of: int | None = None


def answer_printed_paper(question: AskPrintedPaper, reading: Reading) -> Blob:
    """Named by the code of the procedure. Raises NotFound as the page does."""
    asked = AskPrinted(actor=question.actor, design=question.design, process_id=question.process_id, of=question.of)
    printed = answer_printed(asked, reading)
    return Blob(name=f"{printed.code}.docx", media_type=MEDIA_TYPE, content=procedure_paper(printed))


def procedure_paper(printed: Printed) -> bytes:
    paper = drafting.new_document()
    _cover(paper, printed)
    _head(paper, "1. Mục đích")
    for process in printed.processes:
        drafting.write(paper.add_paragraph(), process.purpose or process.name)
    _head(paper, "2. Phạm vi áp dụng")
    drafting.write(paper.add_paragraph(), f"Áp dụng tại {printed.agency}, với: {', '.join(printed.receivers)}.")
    _head(paper, "3. Tài liệu viện dẫn")
    _bullets(paper, printed.sources or ("–",))
    _head(paper, "4. Thuật ngữ, chữ viết tắt")
    drafting.grid(paper, ("Từ", "Nghĩa"), printed.terms, widths=(45, 115))
    _head(paper, "5. Nội dung")
    _head(paper, "5.1. Cơ sở pháp lý")
    _bullets(paper, [f"{one.citation}: {one.subject}" if one.subject else one.citation for one in printed.clauses])
    _content(paper, printed)
    _appendices(paper, printed)
    paper.core_properties.title = f"{printed.code} {printed.name}"
    return drafting.saved(paper)


def _content(paper: Any, printed: Printed) -> None:
    _head(paper, "5.2. Thành phần hồ sơ")
    for process in printed.processes:
        if process.handed_in:
            told = ", ".join(f"{label} (bắt buộc)" if needed else label for label, needed in process.handed_in)
            _named(paper, process, f"{told}.")
    _head(paper, "5.3. Thời hạn xử lý")
    for process in printed.processes:
        _named(paper, process, "\n".join(times_in_words(process)))
    _head(paper, "5.4. Trách nhiệm")
    for process in printed.processes:
        _matrix(paper, process)
    _head(paper, "5.5. Kết quả")
    _bullets(paper, [f"{one.code} {one.name}" for one in printed.papers])
    for process in printed.processes:
        if process.ends:
            _named(paper, process, f"{'; '.join(process.ends)}.")
    _head(paper, "5.6. Phí, lệ phí")
    _bullets(paper, [f"{one.name}: {one.fee}" for one in printed.processes if one.fee] or (NO_FEE,))
    _head(paper, "5.7. Lưu đồ và các bước")
    number = 1
    for process in printed.processes:
        number = put_chart(paper, process.picture, process.name, number)
        _head(paper, process.name)
        rows = [(one.number, _told(one), one.role, one.limit, one.result) for one in process.steps]
        drafting.grid(paper, STEP_HEADS, rows, widths=(16, 64, 27, 25, 28))


def _appendices(paper: Any, printed: Printed) -> None:
    _head(paper, "6. Biểu mẫu, văn bản")
    named = [(one.code, one.name if one.appended else f"{one.name} (mẫu dùng chung)") for one in printed.forms]
    rows = [*named, *((one.code, f"{one.name} (mẫu {one.file})") for one in printed.papers)]
    drafting.grid(paper, ("Mã", "Tên"), rows, widths=(30, 130))
    _head(paper, "7. Hồ sơ lưu")
    kept = [
        (str(number), one.name, one.place, one.time or UNSAID, one.basis or "–")
        for number, one in enumerate(printed.kept, 1)
    ]
    heads = ("TT", "Hồ sơ, văn bản", "Nơi lưu", "Thời hạn", "Căn cứ của thời hạn")
    drafting.grid(paper, heads, kept, widths=(12, 46, 38, 28, 36))
    drafting.write(paper.add_paragraph(), "Thời hạn tính từ năm công việc kết thúc.", italic=True, size=11)
    for form in printed.forms:
        if form.appended:
            _head(paper, f"Phụ lục {form.code}: {form.name}")
            fields = [(label, FIELDS.get(kind, kind), "có" if needed else "") for label, kind, needed in form.fields]
            drafting.grid(paper, ("Trường", "Loại", "Bắt buộc"), fields, widths=(95, 40, 25))


def times_in_words(process: PrintedProcess) -> Sequence[str]:
    """The main way, then each branch that takes another time, then what is not in the sums."""
    main = process.times.main
    lines = [f"Đường chính: {main.said()}" + (f"; cả quy trình: {process.total}." if process.total else ".")]
    lines += [f"Nếu “{one.at}” là “{one.way}”: {one.time.said()}." for one in process.times.branches]
    if main.unsaid:
        lines.append(f"Chưa kể bước có hạn theo từng hồ sơ: {', '.join(main.unsaid)}.")
    if main.repeated:
        lines.append(f"Tính một lượt cho bước lặp: {', '.join(main.repeated)}.")
    return lines


def _named(paper: Any, process: PrintedProcess, told: str) -> None:
    drafting.write(drafting.write(paper.add_paragraph(), f"{process.name}: ", bold=True), told)


def _cover(paper: Any, printed: Printed) -> None:
    for text, bold in ((printed.parent, False), (printed.agency, True), ("", False), ("QUY TRÌNH", True)):
        drafting.write(paper.add_paragraph(), text, bold=bold).alignment = drafting.CENTRE
    drafting.write(paper.add_paragraph(), printed.name, bold=True, size=16).alignment = drafting.CENTRE
    issued = f"{printed.issued_at.astimezone(TIME_ZONE):%d/%m/%Y}" if printed.issued_at else printed.state
    row = (printed.code, str(printed.issue), printed.tag, issued)
    drafting.grid(paper, ("Mã số", "Lần ban hành", "Phiên bản", "Ngày ban hành"), [row])
    names = [_name(one) for one in (printed.written, printed.checked, printed.approved)]
    drafting.grid(paper, ("Người soạn thảo", "Người xem xét", "Người phê duyệt"), [names])
    _head(paper, "Theo dõi sửa đổi")
    log = [(str(one.issue), f"{one.at.astimezone(TIME_ZONE):%d/%m/%Y}", one.note, one.by.name) for one in printed.log]
    drafting.grid(paper, ("Lần", "Ngày", "Nội dung", "Người ban hành"), log, widths=(15, 28, 77, 40))
    _head(paper, "Danh sách phân phối")
    drafting.grid(
        paper, ("TT", "Nơi nhận"), [(str(n), one) for n, one in enumerate(printed.receivers, 1)], widths=(15, 145)
    )


def _name(person: PersonRef | None) -> str:
    return person.name if person else "–"


def _told(one: Any) -> str:
    return "\n".join(part for part in (one.name, one.text, *one.ways, *one.notes) if part)


def _matrix(paper: Any, process: PrintedProcess) -> None:
    """Who does which step: an X in the column of the role."""
    heads = ("TT", "Bước", *(name for _, name in process.roles))
    rows = [
        (one.number, one.name, *("X" if key == one.role_key else "" for key, _ in process.roles))
        for one in process.steps
        if one.human
    ]
    if rows:
        _head(paper, process.name)
        columns = [100 / len(process.roles)] * len(process.roles) if process.roles else []
        drafting.grid(paper, heads, rows, widths=(16, 44, *columns))


def _head(paper: Any, text: str) -> None:
    """Kept with what it stands above."""
    form = drafting.write(paper.add_paragraph(), text, bold=True).paragraph_format
    form.keep_with_next, form.space_before = True, drafting.GAP


def _bullets(paper: Any, lines: Sequence[str]) -> None:
    for line in lines:
        drafting.write(paper.add_paragraph(), f"- {line}")
