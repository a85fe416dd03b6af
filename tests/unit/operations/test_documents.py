"""Papers from templates: what they say, who signs, and what a template or a value may not do."""

import hashlib
import io
import zipfile

import docx
import pytest

from engine.domain.errors import QuycheError
from engine.domain.signing import MayNotSign
from engine.operations.documents import NameTaken, NoFileName
from engine.operations.docx import TemplateBroken, TemplateUnreadable, ValueMissing
from tests.fakes.desk import Office, run
from tests.unit.domain.offices import ORGANISATION

PAPER = (
    "{{ issuer.parent }} / {{ issuer.name }}",
    "Số: {{ number }}",
    "{{ place_and_date }}",
    "{{ person }} nghỉ {{ days }} ngày từ {{ start|day }}: {{ reason }}",
    "{%p for line in signature.lines %}",
    "{{ line }}",
    "{%p endfor %}",
    "{{ signature.name }}",
)
GIVEN = {"template": "paper.docx", "title": "Giấy nghỉ phép", "file_name": "giay-nghi-phep-12.docx"}
DATA = {"person": "Hồ Thị Lan", "days": 1.5, "start": "2024-06-06", "reason": "Việc riêng"}


def template(*paragraphs: str) -> bytes:
    paper = docx.Document()
    for text in paragraphs:
        paper.add_paragraph(text)
    written = io.BytesIO()
    paper.save(written)
    return written.getvalue()


def office(*paragraphs: str) -> Office:
    made = Office()
    made.documents.templates["paper.docx"] = template(*(paragraphs or PAPER))
    return made


def made(office: Office, *, data=None, now: str = "2024-06-06 09:00", trial: bool = False, **more):
    values = {"data": {**DATA, **(data or {})}, "number": "12/GNP-STTTT", "signer": "chau.pgd", **GIVEN, **more}
    return run(office.desk(now=now, trial=trial), "document.render", **values)


def text_of(office: Office) -> list[str]:
    content = office.documents.issued[-1].content
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def test_a_paper_says_who_issues_it_when_and_who_signs():
    papers = office()
    made(papers)
    assert text_of(papers) == [
        "ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA / SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        "Số: 12/GNP-STTTT",
        "Khánh Hòa, ngày 06 tháng 6 năm 2024",
        "Hồ Thị Lan nghỉ 1,5 ngày từ 06/06/2024: Việc riêng",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Minh Châu",
    ]


def test_a_paper_calls_the_office_as_its_agency_does():
    papers = office("- {{ issuer.office }} (theo dõi);")
    made(papers)
    assert text_of(papers) == ["- Văn phòng Sở (theo dõi);"]


def test_a_paper_of_the_party_committee_of_a_state_agency_has_the_layout_and_head_of_the_party():
    papers = office("{{ issuer.parent }} / {{ issuer.name }} / {{ issuer.style }} / {{ issuer.symbol }}", *PAPER[-1:])
    papers.organisation = ORGANISATION
    head = "TỔ CHỨC ĐẢNG, ĐOÀN THỂ CẤP TRÊN / CHI ỦY SỞ THÔNG TIN VÀ TRUYỀN THÔNG / party / CU"
    made(papers, signer="binh.pgd", doc_class="collective_body", body="party_committee")
    assert text_of(papers) == [head, "Trần Thanh Bình"]
    papers.documents.templates["paper.docx"] = template("{{ issuer.name }} / {{ issuer.style }}")
    made(papers, signer=None, body="party_committee")
    assert text_of(papers) == ["CHI ỦY SỞ THÔNG TIN VÀ TRUYỀN THÔNG / party"]
    made(papers, signer="em.pcvp", doc_class="collective_body", body="trade_union")
    assert text_of(papers) == ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG / state"]


def test_months_one_and_two_and_days_below_ten_have_a_leading_zero():
    papers = office("{{ place_and_date }}")
    made(papers, now="2024-02-01 09:00")
    assert text_of(papers) == ["Khánh Hòa, ngày 01 tháng 02 năm 2024"]


def test_what_is_issued_is_what_was_described():
    papers = office()
    described = made(papers)["document"]
    issued = papers.documents.issued[0]
    assert described == {
        "name": "giay-nghi-phep-12.docx",
        "title": "Giấy nghỉ phép",
        "number": "12/GNP-STTTT",
        "sha256": hashlib.sha256(issued.content).hexdigest(),
    }


def test_the_same_paper_has_the_same_bytes_and_carries_the_time_of_the_case():
    first, second = office(), office()
    assert made(first)["document"]["sha256"] == made(second)["document"]["sha256"]
    content = io.BytesIO(first.documents.issued[0].content)
    assert {part.date_time[0] for part in zipfile.ZipFile(content).infolist()} == {1980}
    assert str(docx.Document(content).core_properties.created)[:19] == "2024-06-06 02:00:00"


def test_a_trial_checks_who_signs_and_makes_no_paper():
    papers = office()
    assert made(papers, trial=True)["document"]["sha256"] == ""
    assert papers.documents.issued == []
    with pytest.raises(MayNotSign):
        made(papers, signer="minh.cv", trial=True)


def test_the_director_signs_without_a_form_and_a_stranger_not_at_all():
    papers = office()
    assert made(papers, signer="an.gd")["signature"]["lines"] == ["GIÁM ĐỐC"]
    with pytest.raises(MayNotSign):
        made(papers, signer="binh.pgd")


def test_an_application_has_no_signature_of_the_agency():
    papers = office("{{ person }}{{ number }}")
    assert made(papers, signer=None, number=None)["signature"] is None
    assert text_of(papers) == ["Hồ Thị Lan"]


def test_a_table_has_a_row_per_item():
    paper = docx.Document()
    table = paper.add_table(rows=3, cols=2)
    for row, cells in enumerate((("{%tr for one in plan %}", ""), ("{{ one.date|day }}", "{{ one.amount }}"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(2, 0).text = "{%tr endfor %}"
    written = io.BytesIO()
    paper.save(written)
    papers = Office()
    papers.documents.templates["paper.docx"] = written.getvalue()
    made(papers, data={"plan": [{"date": "2024-06-06", "amount": 1}, {"date": "2024-06-07", "amount": 0.5}]})
    rows = docx.Document(io.BytesIO(papers.documents.issued[0].content)).tables[0].rows
    assert [[cell.text for cell in row.cells] for row in rows] == [["06/06/2024", "1"], ["07/06/2024", "0,5"]]


def test_values_cannot_become_markup_or_template():
    papers = office("{{ reason }}")
    made(papers, data={"reason": "<w:p>&{{ 7*7 }}\x07\x00\ufffe</w:p>"})
    assert text_of(papers) == ["<w:p>&{{ 7*7 }}</w:p>"]


@pytest.mark.parametrize(
    ("paragraph", "refusal"),
    [
        ("{{ nobody_knows }}", ValueMissing),
        ("{{ issuer.unknown }}", ValueMissing),
        ("{{ person.__class__.__mro__ }}", TemplateBroken),
        ("{{ person.format.__globals__ }}", TemplateBroken),
        ("{{ range(9) }}", ValueMissing),
        ("{{ reason|safe }}", TemplateBroken),
        ("{% if %}", TemplateBroken),
        ("{{ person|day }}", TemplateBroken),
        ("{{ 1 / 0 }}", TemplateBroken),
    ],
)
def test_a_template_that_asks_for_more_is_refused_by_name(paragraph, refusal):
    papers = office(paragraph)
    with pytest.raises(refusal) as refused:
        made(papers)
    assert "paper.docx" in refused.value.text("vi")
    assert papers.documents.issued == []


def test_a_file_that_is_no_docx_is_refused():
    papers = Office()
    papers.documents.templates["paper.docx"] = b"not a zip"
    with pytest.raises(TemplateUnreadable):
        made(papers)


@pytest.mark.parametrize("name", ["../x.docx", "a/b.docx", "x.pdf", "x\n.docx", "C:\\x.docx", ""])
def test_a_file_name_is_a_file_name(name):
    with pytest.raises(NoFileName):
        made(office(), file_name=name)


def test_the_models_values_cannot_stand_in_for_the_signature():
    with pytest.raises(NameTaken) as refused:
        made(office(), data={"signature": {"name": "Nguyễn Hoài An"}})
    assert isinstance(refused.value, QuycheError)


def test_a_withdrawn_paper_is_withdrawn_once_and_without_a_number_there_is_none():
    house = office()
    made(house)
    numbers = ("12/GNP-STTTT", "12/GNP-STTTT", None)
    found = [run(house.desk(), "document.withdraw", number=one, reason="Tính nhầm")["withdrawn"] for one in numbers]
    assert (found, house.documents.withdrawn) == ([1, 0, 0], {"12/GNP-STTTT": "Tính nhầm"})


def test_a_paper_replaces_earlier_ones_of_its_title_that_have_no_number():
    papers = office("{{ person }}")
    for name, title in (("1.docx", "Đơn xin nghỉ"), ("2.docx", "Giấy ủy quyền"), ("3.docx", "Đơn xin nghỉ")):
        made(papers, file_name=name, title=title, number=None, replaces=title == "Đơn xin nghỉ")
    assert list(papers.documents.replaced) == ["1.docx"]


def test_a_note_stands_beside_the_lines_of_the_case():
    house = office()
    run(house.desk(), "register.enter", series="leave", text="Hồ Thị Lan")
    assert [run(house.desk(), "register.note", text="Thu hồi")["lines"] for _ in range(2)] == [1, 0]
    assert house.registers.notes == {("leave", 2024, 1): "Thu hồi"}
