"""Names of downloaded papers are for people: no login, and nobody's name where the author is hidden."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from engine.queries.paper_name import paper_name
from tests.fakes import stttt

ISSUED = datetime(2024, 6, 9, 18, 0, tzinfo=UTC)  # 10 June in Vietnam


def named(
    name: str, number: str | None = None, secrecy: str = "ordinary", title: str = "Nghỉ phép 13/06/2024 – Hồ Thị Lan"
) -> str:
    row = SimpleNamespace(
        name=name, number=number, issued_at=ISSUED, initiator="lan.cv", secrecy=secrecy, title=title
    )  # fmt: skip
    return paper_name(stttt.organisation(), row)


@pytest.mark.parametrize(
    ("stored", "number", "shown"),
    [
        ("giay-nghi-phep-2024-06-13.docx", "01/GNP-SVHĐ", "giay-nghi-phep-01-GNP-SVHD-2024-06-13-ho-thi-lan.docx"),
        ("giay-di-duong-hanh.tp.docx", "7/GĐĐ", "giay-di-duong-7-GDD-2024-06-10-ngo-bich-hanh.docx"),
        ("thanh-toan-hanh.tp-2024-06-07.docx", None, "thanh-toan-2024-06-07-ngo-bich-hanh.docx"),
        ("phu-luc-v1.2.docx", None, "phu-luc-v1-2-2024-06-10-ho-thi-lan.docx"),
    ],
)
def test_a_paper_is_called_by_kind_number_date_and_person(stored, number, shown):
    assert named(stored, number) == shown


def test_a_case_that_is_not_called_by_a_person_gives_its_papers_no_name():
    assert named("bien-ban.docx", title="Họp giao ban") == "bien-ban-2024-06-10.docx"


@pytest.mark.parametrize("secrecy", ["restricted", "sealed"])
def test_a_case_kept_from_others_tells_nobodys_name(secrecy):
    assert named("xac-nhan-lan.cv.docx", secrecy=secrecy) == "xac-nhan-2024-06-10.docx"
