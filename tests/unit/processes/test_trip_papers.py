"""Every paper of a trip: its head, its number if the agency issues it, who signs, and who gets it."""

import io
from pathlib import Path

import docx
import pytest

PROCESSES = Path(__file__).parents[3] / "processes"
ISSUED = {
    "quyet-dinh-cu-di.docx": "CÔNG LỆNH",
    "giay-di-duong.docx": "GIẤY ĐI ĐƯỜNG",
    "giay-gioi-thieu.docx": "GIẤY GIỚI THIỆU",
}
OWN = {
    "to-trinh.docx": ("TỜ TRÌNH", "NGƯỜI TRÌNH"),
    "giay-de-nghi-tam-ung.docx": ("GIẤY ĐỀ NGHỊ TẠM ỨNG", "NGƯỜI ĐỀ NGHỊ"),
    "giay-de-nghi-thanh-toan.docx": ("GIẤY ĐỀ NGHỊ THANH TOÁN", "NGƯỜI ĐỀ NGHỊ"),
    "giay-de-nghi-khoan-thang.docx": ("Khoán công tác phí theo tháng", "NGƯỜI ĐỀ NGHỊ"),
    "giay-thanh-toan-tam-ung.docx": ("GIẤY THANH TOÁN TẠM ỨNG", "NGƯỜI THANH TOÁN"),
    "bao-cao-ket-qua.docx": ("BÁO CÁO", "NGƯỜI BÁO CÁO"),
}
HEAD = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "{{ place_and_date }}",
)
AGENCY = ("{{ issuer.parent }}", "{{ issuer.name }}", "Số: {{ number }}", "Số {{ number }}")


def words(path: Path) -> str:
    read = docx.Document(io.BytesIO(path.read_bytes()))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in read.paragraphs), *cells])


def lacking(path: Path, *parts: str) -> list[str]:
    found = words(path)
    return [one for one in (*HEAD, *parts, "Nơi nhận:", "Lưu:") if one not in found]


@pytest.mark.parametrize(("name", "title"), ISSUED.items())
def test_a_paper_of_the_agency_has_head_number_signature_and_recipients(name, title):
    paper = PROCESSES / "business-trip" / "documents" / name
    assert lacking(paper, *AGENCY, title, "{{ line }}", "{{ signature.name }}") == []


@pytest.mark.parametrize(("name", "parts"), OWN.items())
def test_a_paper_of_the_traveller_has_head_addressee_signature_and_recipients(name, parts):
    paper = PROCESSES / "business-trip" / "documents" / name
    assert lacking(paper, *parts, "Kính gửi: {{ issuer.title }}", "_name }}") == []


def test_an_authorisation_is_numbered_and_signed_by_both():
    paper = PROCESSES / "shared" / "documents" / "giay-uy-quyen-dieu-hanh.docx"
    assert (
        lacking(paper, *AGENCY, "GIẤY ỦY QUYỀN", "NGƯỜI ỦY QUYỀN", "{{ principal_name }}", "{{ delegate_name }}") == []
    )


def test_a_letter_to_a_superior_has_subject_addressee_and_signature():
    paper = PROCESSES / "shared" / "documents" / "cong-van.docx"
    assert lacking(paper, *AGENCY, "V/v {{ about }}", "Kính gửi: {{ addressee }}", "{{ signature.name }}") == []


def test_no_paper_of_a_trip_is_left_without_a_test():
    there = {path.name for path in (PROCESSES / "business-trip" / "documents").glob("*.docx")}
    assert there == ISSUED.keys() | OWN.keys()
