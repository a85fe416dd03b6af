"""The printed procedure as a .docx file: cover, log, the seven parts, forms as appendices."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.operations import drafting
from engine.operations.documents import MEDIA_TYPE
from engine.queries.printed import AskPrinted, Printed, PrintedProcess, answer_printed
from engine.queries.reading import Reading
from engine.queries.views import Blob, PersonRef

STEP_HEADS = ("TT", "Bước công việc", "Trách nhiệm", "Thời gian", "Biểu mẫu / Kết quả")
UNSAID = "chưa ghi trong mô hình"


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
    _head(paper, "1. Mục đích, phạm vi")
    for process in printed.processes:
        drafting.write(paper.add_paragraph(), process.purpose or process.name)
    _head(paper, "2. Tài liệu viện dẫn, căn cứ")
    _bullets(paper, [f"{one.citation}: {one.subject}" if one.subject else one.citation for one in printed.clauses])
    _head(paper, "3. Trách nhiệm")
    for process in printed.processes:
        _matrix(paper, process)
    _head(paper, "4. Nội dung")
    for process in printed.processes:
        drafting.write(paper.add_paragraph(), process.name, bold=True)
        rows = [(one.number, _told(one), one.role, one.limit, one.result) for one in process.steps]
        drafting.grid(paper, STEP_HEADS, rows)
    _head(paper, "5. Biểu mẫu, văn bản")
    drafting.grid(paper, ("Mã", "Tên"), [*((one.code, one.name) for one in printed.forms), *printed.papers])
    _head(paper, "6. Hồ sơ lưu")
    kept = [(str(number), one.name, one.place, one.time or UNSAID) for number, one in enumerate(printed.kept, 1)]
    drafting.grid(paper, ("TT", "Hồ sơ, văn bản", "Nơi lưu", "Thời hạn"), kept)
    for form in printed.forms:
        _head(paper, f"Phụ lục {form.code}: {form.name}")
        fields = [(label, kind, "có" if needed else "") for label, kind, needed in form.fields]
        drafting.grid(paper, ("Trường", "Loại", "Bắt buộc"), fields)
    return drafting.saved(paper)


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
    drafting.grid(paper, ("Lần", "Ngày", "Nội dung", "Người ban hành"), log)


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
    drafting.grid(paper, heads, rows)


def _head(paper: Any, text: str) -> None:
    drafting.write(paper.add_paragraph(), text, bold=True)


def _bullets(paper: Any, lines: Sequence[str]) -> None:
    for line in lines:
        drafting.write(paper.add_paragraph(), f"- {line}")
