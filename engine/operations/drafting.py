"""Papers that are written without a template: a new template by Decree 30/2020 to begin from."""

import io
from collections.abc import Sequence
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

FONT: Final = "Times New Roman"
CENTRE: Final = WD_ALIGN_PARAGRAPH.CENTER
#: Decree 30/2020, appendix I: margins of A4 in millimetres
TOP, BOTTOM, LEFT, RIGHT = 20, 20, 30, 20
A4: Final = (210, 297)
GAP: Final = Pt(8)  #: above a heading
#: (text, bold, italic, size in points) of the head's left and right
HEAD_LEFT: Final = (
    ("{{ issuer.parent }}", False, False, 12),
    ("{{ issuer.name }}", True, False, 12),
    ("Số: {{ number }}", False, False, 13),
)
HEAD_RIGHT: Final = (
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, False, 12),
    ("Độc lập - Tự do - Hạnh phúc", True, False, 13),
    ("{{ place_and_date }}", False, True, 13),
)
FOOT_LEFT: Final = (
    ("Nơi nhận:", True, True, 12),
    ("- {{ unit_name }};", False, False, 11),
    ("- Lưu: VT, hồ sơ {{ case.no }}.", False, False, 11),
)
FOOT_RIGHT: Final = (
    ("{%p if signature %}", False, False, 13),
    ("{%p for line in signature.lines %}", False, False, 13),
    ("{{ line }}", True, False, 13),
    ("{%p endfor %}", False, False, 13),
    ("", False, False, 13),
    ("", False, False, 13),
    ("{{ signature.name }}", True, False, 13),
    ("{%p endif %}", False, False, 13),
)


def empty_paper(title: str) -> bytes:
    """A template with the parts that Decree 30 asks for; its body is still to be written."""
    paper = new_document()
    _two_columns(paper, HEAD_LEFT, HEAD_RIGHT)
    paper.add_paragraph()
    write(paper.add_paragraph(), "{{ title|upper }}", bold=True, size=14).alignment = CENTRE
    paper.add_paragraph()
    write(paper.add_paragraph(), "Họ và tên: {{ requester_name }}. Đơn vị: {{ unit_name }}.")
    write(paper.add_paragraph(), "(Nội dung văn bản: viết tại đây, chỗ điền đặt giữa hai ngoặc nhọn.)")
    paper.add_paragraph()
    _two_columns(paper, FOOT_LEFT, FOOT_RIGHT)
    paper.core_properties.title = title
    return saved(paper)


def new_document(*, across: bool = False) -> Any:
    """A4 with the margins and the letters of state papers; ``across``: landscape, bound at its upper side."""
    paper = Document()
    _lay(paper.sections[0], across=across)
    normal = paper.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(13)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    normal.paragraph_format.space_after = Pt(4)
    return paper


def write(paragraph: Any, text: str, *, bold: bool = False, italic: bool = False, size: int = 13) -> Any:
    """The paragraph, with this text at its end."""
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold or None, italic or None, Pt(size)
    return paragraph


def grid(
    paper: Any, heads: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[float] = (), size: int = 11
) -> Any:
    """A ruled table whose heads come again on each page and whose rows are not torn; ``widths`` in millimetres."""
    table = paper.add_table(rows=len(rows) + 1, cols=len(heads))
    table.style = "Table Grid"
    table.autofit = not widths
    for place, (made, texts) in enumerate(zip(table.rows, (heads, *rows), strict=True)):
        for cell, text in zip(made.cells, texts, strict=True):
            if text:
                write(cell.paragraphs[0], text, bold=place == 0, size=size)
    for column, width in zip(table.columns, widths, strict=bool(widths)):
        column.width = Mm(width)
    for place, row in enumerate(paper.element.body.findall(qn("w:tbl"))[-1].findall(qn("w:tr"))):
        row.get_or_add_trPr().append(row.makeelement(qn("w:cantSplit" if place else "w:tblHeader"), {}))
        for cell, width in zip(row.findall(qn("w:tc")), widths, strict=bool(widths)):
            cell.width = Mm(width)
    return table


def turn(paper: Any, *, across: bool) -> None:
    """What follows stands on sheets of their own, across or upright."""
    _lay(paper.add_section(), across=across)


def _lay(section: Any, *, across: bool) -> None:
    wide, high = A4
    section.top_margin, section.bottom_margin = Mm(TOP), Mm(BOTTOM)
    if across:
        section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(high), Mm(wide)
        section.left_margin = section.right_margin = Mm(RIGHT)
        return
    section.orientation, section.page_width, section.page_height = WD_ORIENT.PORTRAIT, Mm(wide), Mm(high)
    section.left_margin, section.right_margin = Mm(LEFT), Mm(RIGHT)


def saved(paper: Any) -> bytes:
    written = io.BytesIO()
    paper.save(written)
    return written.getvalue()


def _two_columns(paper: Any, left: Any, right: Any) -> None:
    table = paper.add_table(rows=1, cols=2)
    for cell, lines, centred in ((table.cell(0, 0), left, left is HEAD_LEFT), (table.cell(0, 1), right, True)):
        for number, (text, bold, italic, size) in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            write(paragraph, text, bold=bold, italic=italic, size=size)
            if centred:
                paragraph.alignment = CENTRE
