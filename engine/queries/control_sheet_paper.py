"""The control sheet of a case as a .docx file, in the language of papers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import InstanceKey
from engine.operations import drafting
from engine.operations.documents import MEDIA_TYPE
from engine.queries.annexes import Annex
from engine.queries.control_sheet import AskControlSheet, ControlSheet, Handing, answer
from engine.queries.reading import Reading
from engine.queries.views import Blob, PersonRef

#: (head, width in millimetres); together what A4 across leaves between its margins
COLUMNS: Final = (
    ("TT", 10), ("Bước công việc", 46), ("Người giao", 34), ("Người nhận, xử lý", 38), ("Nhận lúc", 24),
    ("Chuyển lúc", 24), ("Thời hạn", 24), ("Kết quả", 23), ("Ghi chú", 34),
)  # fmt: skip
ANNEXES: Final = (
    ("TT", 10), ("Tài liệu", 62), ("Số", 30), ("Người lập, gửi", 40), ("Lúc", 24), ("Mã băm SHA-256", 66),
    ("Đối chiếu", 25),
)  # fmt: skip
HEAD: Final = (("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12), ("Độc lập - Tự do - Hạnh phúc", 13))


@dataclass(frozen=True, kw_only=True)
class AskControlSheetPaper:
    actor: Actor
    instance_key: InstanceKey


def answer_paper(question: AskControlSheetPaper, reading: Reading) -> Blob:
    """Named by the number of the case. Raises NotFound as the page does."""
    actor = replace(question.actor, language="vi")
    sheet = answer(AskControlSheet(actor=actor, instance_key=question.instance_key), reading)
    number = (sheet.head.case_no or str(sheet.head.key)).replace("/", "-")
    return Blob(name=f"phieu-kiem-soat-{number}.docx", media_type=MEDIA_TYPE, content=sheet_paper(sheet))


def sheet_paper(sheet: ControlSheet) -> bytes:
    paper = drafting.new_document(across=True)
    _top(paper, sheet)
    title = drafting.write(paper.add_paragraph(), "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", bold=True, size=14)
    title.alignment = drafting.CENTRE
    for label, text in _about(sheet):
        drafting.write(drafting.write(paper.add_paragraph(), f"{label}: ", bold=True, size=12), text, size=12)
    heads = [head for head, _ in COLUMNS]
    rows = [_cells(number, row) for number, row in enumerate(sheet.rows, 1)]
    drafting.grid(paper, heads, rows, widths=[width for _, width in COLUMNS], size=10)
    drafting.write(paper.add_paragraph(), _sum(sheet), size=12)
    if sheet.annexes:
        drafting.write(paper.add_paragraph(), "DANH MỤC TÀI LIỆU KÈM THEO", bold=True, size=12)
        listed = [_annex(number, one) for number, one in enumerate(sheet.annexes, 1)]
        widths = [width for _, width in ANNEXES]
        drafting.grid(paper, [head for head, _ in ANNEXES], listed, widths=widths, size=10)
    drafting.write(paper.add_paragraph(), _source(sheet), italic=True, size=10)
    paper.core_properties.title = f"Phiếu kiểm soát {sheet.head.case_no or sheet.head.key}"
    return drafting.saved(paper)


def _top(paper: Any, sheet: ControlSheet) -> None:
    left, right = paper.add_table(rows=1, cols=2).rows[0].cells
    for cell, lines in ((left, ((sheet.parent, 12), (sheet.agency, 12))), (right, HEAD)):
        for number, (text, size) in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            bold = cell is right or number == 1
            drafting.write(paragraph, text, bold=bold, size=size).alignment = drafting.CENTRE


def _about(sheet: ControlSheet) -> Sequence[tuple[str, str]]:
    head = sheet.head
    ended = _moment(head.ended_at) if head.ended_at else "chưa kết thúc"
    return (
        ("Mã hồ sơ", f"{head.case_no or head.key} – {head.title}"),
        (
            "Quy trình",
            " – ".join(part for part in (sheet.code, f"{head.process_name}, phiên bản {head.version}") if part),
        ),
        ("Người nộp", _who(head.initiator)),
        ("Nộp lúc", f"{_moment(head.started_at)}. Kết thúc: {ended}. Tình trạng: {head.status or '–'}"),
    )


def _cells(number: int, row: Handing) -> Sequence[str]:
    notes = [*([row.outcome.capitalize()] if row.outcome else []), *row.notes]
    return (
        str(number), row.step, _who(row.giver), _took(row),
        _moment(row.received_at), _moment(row.handed_on_at), _moment(row.limit), row.said, "\n".join(notes),
    )  # fmt: skip


def _annex(number: int, one: Annex) -> Sequence[str]:
    name = "\n".join((one.name, *one.notes))
    return str(number), name, one.number or "–", _who(one.by), _moment(one.at), one.sha256, one.said


def _took(row: Handing) -> str:
    """Whoever did it, else has it; of a group none of whom has taken it, the role and its people."""
    if row.done_by is not None:
        return _who(row.done_by)
    if len(row.receivers) == 1:
        return _who(row.receivers[0])
    return "\n".join(part for part in (row.role, ", ".join(one.name for one in row.receivers)) if part)


def _who(person: PersonRef) -> str:
    return f"{person.name} ({person.title})" if person.title else person.name


def _sum(sheet: ControlSheet) -> str:
    late = sheet.count("late", "open_late")
    return (
        f"Tổng số bước: {len(sheet.rows)}; trước hạn: {sheet.count('early')}; đúng hạn: {sheet.count('on_time')}; "
        f"quá hạn: {late}; đang xử lý: {sheet.count('open', 'open_late')}."
    )


def _source(sheet: ControlSheet) -> str:
    return (
        f"Lập lúc {_moment(sheet.made_at)} từ {sheet.records} bản ghi lịch sử của hồ sơ; mã băm của bản ghi cuối: "
        f"{sheet.digest}."
    )


def _moment(at: datetime | None) -> str:
    return f"{at.astimezone(TIME_ZONE):%H:%M %d/%m/%Y}" if at else "–"
