"""The control sheet of a case: who handed what to whom, when, within the limit or not (context.md I-4)."""

import io
import sqlite3
from contextlib import closing
from hashlib import sha256

import docx
import pytest

from engine.commands.withdraw import Withdraw
from engine.domain.errors import NotFound
from engine.queries.case import AskCase
from engine.queries.control_sheet import AskControlSheet
from engine.queries.control_sheet_paper import AskControlSheetPaper
from engine.queries.document import AskDocument
from tests.fault.acts_of_letters import letter
from tests.offices import AGREED, Desk


@pytest.fixture
def desk(tmp_path):
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()


def sheet(desk, key, by="lan.cv"):
    return desk.office.ask(AskControlSheet(actor=desk.actor(by), instance_key=key))


def paper(desk, key, by="lan.cv"):
    blob = desk.office.ask(AskControlSheetPaper(actor=desk.actor(by), instance_key=key))
    return blob.name, docx.Document(io.BytesIO(blob.content))


def test_every_paper_and_file_is_listed_with_a_hash_that_the_reader_can_check(desk):
    key = desk.approved()
    case = desk.office.ask(AskCase(actor=desk.actor("lan.cv"), instance_key=key))
    listed = sheet(desk, key).annexes
    assert [(one.sha256, one.said) for one in listed] == [(row.sha256, "Khớp") for row in case.documents]
    papers = (
        desk.office.ask(AskDocument(actor=desk.actor("lan.cv"), instance_key=key, document_id=one.document_id))
        for one in listed
    )
    assert [sha256(blob.content).hexdigest() for blob in papers] == [one.sha256 for one in listed]
    assert listed[0].sha256 in {cell.text for table in paper(desk, key)[1].tables for cell in table.columns[-2].cells}


def test_a_paper_that_was_changed_in_store_does_not_match(desk, tmp_path):
    key = desk.approved()
    with closing(sqlite3.connect(tmp_path / "data" / "quyche.db", isolation_level=None)) as store:
        store.execute("UPDATE document SET content = ? WHERE case_key = ?", (b"another", key))
    assert {one.said for one in sheet(desk, key).annexes} == {"Không khớp"}


def test_each_row_says_from_whom_to_whom_and_handed_on_to_whom_next(desk):
    key = desk.approved()
    first, second = sheet(desk, key).rows[:2]
    assert (first.giver.login, first.done_by.login, first.outcome) == ("lan.cv", "hanh.tp", "chuyển cấp trên")
    assert (second.giver.login, second.done_by.login, second.outcome) == ("hanh.tp", "chau.pgd", "phê duyệt")
    assert first.handed_on_at == second.received_at


def test_a_group_is_called_as_the_agency_calls_its_office(desk):
    assert sheet(desk, desk.approved()).rows[-1].role == "Văn phòng Sở"


def test_done_before_the_day_of_the_limit_is_early_on_it_on_time_after_it_late(desk):
    key = desk.start("lan.cv")
    limit = sheet(desk, key).rows[0].limit
    assert sheet(desk, key).rows[0].mark == "open"
    desk.office.clock.pin(limit.replace(second=0))
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.later("2024-06-11", "16:00")
    desk.complete("chau.pgd", "approve", **AGREED)
    done, late = sheet(desk, key).rows[:2]
    assert (done.mark, done.said, late.mark) == ("on_time", "Đúng hạn", "late")
    assert late.said.startswith("Quá hạn ")
    assert any("Báo" in one or "Nhắc" in one for one in late.notes)


def test_done_in_the_days_before_is_early_and_open_past_the_limit_is_overdue(desk):
    key = desk.approved()
    assert [one.mark for one in sheet(desk, key).rows[:2]] == ["early", "early"]
    desk.at("2024-07-20")
    assert sheet(desk, key).rows[-1].mark == "open_late"


def test_a_task_taken_back_says_so_with_the_reason(desk):
    key = desk.start("lan.cv")
    desk.do(Withdraw(actor=desk.actor("lan.cv"), instance_key=key, reason="Gia đình đã thu xếp được"))
    row = sheet(desk, key).rows[0]
    assert (row.mark, row.done_by, row.notes[-1]) == ("dropped", None, "Gia đình đã thu xếp được")


def test_the_file_is_opened_by_a_reader_and_says_the_same(desk):
    key = desk.approved()
    name, made = paper(desk, key)
    cells = [[cell.text for cell in row.cells] for row in made.tables[1].rows]
    asked = sheet(desk, key)
    assert name == f"phieu-kiem-soat-{asked.head.case_no.replace('/', '-')}.docx"
    assert cells[0][2:4] == ["Người giao", "Người nhận, xử lý"]
    assert [row[1] for row in cells[1:]] == [row.step for row in asked.rows]
    assert "09:00 04/06/2024" in cells[1][4]
    assert asked.digest in "\n".join(one.text for one in made.paragraphs)


@pytest.mark.parametrize("login", ["minh.cv", "tri.qtht"])
def test_who_does_not_see_the_case_gets_neither_page_nor_file(desk, login):
    key = desk.start("lan.cv")
    for asked in (AskControlSheet, AskControlSheetPaper):
        with pytest.raises(NotFound):
            desk.office.ask(asked(actor=desk.actor(login), instance_key=key))


def test_who_sees_papers_only_gets_no_sheet(desk):
    key = desk.start("lan.cv", leave_kind="unpaid", start_date="2024-06-24", end_date="2024-06-25")
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.complete("an.gd", "approve", **AGREED)
    assert not desk.case("nga.ktt", key).whole
    with pytest.raises(NotFound):
        sheet(desk, key, "nga.ktt")


def test_a_sealed_author_stays_sealed_on_page_and_paper(desk):
    key = letter(desk)
    row = sheet(desk, key, "oanh.vt").rows[0]
    _, made = paper(desk, key, "oanh.vt")
    text = "\n".join([*(one.text for one in made.paragraphs), *(cell.text for cell in made.tables[1]._cells)])
    assert row.giver.name == "Người gửi đơn (giấu tên)"
    assert "Đinh Quang Minh" not in text
    assert "giấu tên" in text
