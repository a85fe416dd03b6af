"""What operations and people leave in the tables of a house: documents, drafts, lines of accounts, notices."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

from sqlalchemy import func, select

from engine.domain.calendar import days_of
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey, Login
from engine.domain.ledger import LedgerEntry
from engine.ports import AbsenceRow, IssuedDocument, Notice
from engine.store import tables
from tests.integration.queries.house import NOW, OURS, House


def paper(house: House, case: InstanceKey, number: str = "12/GNP-STTTT") -> int:
    """A document of a case; its id."""
    content = b"docx of " + str(case).encode()
    document = IssuedDocument(
        name="giay-nghi-phep.docx", title="Giấy nghỉ phép", number=number, media_type="application/docx",
        content=content, sha256=sha256(content).hexdigest(),
    )  # fmt: skip
    with house.store.transaction(OURS) as tx:
        tx.papers(case, "leave", Login("hanh.tp"), NOW).documents.issue(document)
    with house.database.reading() as connection:
        return connection.execute(select(func.max(tables.document.c.id))).scalar_one()


def keep_draft(house: House, login: str, place: str, answers: dict[str, Json]) -> None:
    with house.store.transaction(OURS) as tx:
        tx.drafts.put(Login(login), place, answers, NOW)


def book(
    house: House,
    *lines: tuple[str, str, int],
    person: str = "lan.cv",
    year: int = 2024,
    case: InstanceKey | None = None,
) -> None:
    """Lines of accounts: bucket, kind, half days."""
    entries = [
        LedgerEntry(
            person=Login("lan.cv"), year=year, bucket=bucket, kind=kind, amount=days_of(half_days), leave_date=None,
            case_key=case, posted_at=NOW, posted_by=Login("system"), reason="Mở sổ",
        )
        for bucket, kind, half_days in lines
    ]  # fmt: skip
    with house.store.transaction(OURS) as tx:
        tx.papers(case or InstanceKey(1), "leave", Login("system"), NOW).ledger.post(entries)


def absent(house: House, person: str, case: int, day: date, status: str) -> None:
    row = AbsenceRow(
        person=Login(person), first_day=day, first_session="ca_ngay", last_day=date(day.year, day.month, 30),
        last_session="ca_ngay", kind="leave:annual", status=status, case_key=InstanceKey(case), delegate=None,
    )  # fmt: skip
    if day.month == 12:  # over the turn of the year
        row = replace(row, last_day=date(day.year + 1, 1, 3))
    with house.store.transaction(OURS) as tx:
        tx.papers(InstanceKey(case), "leave", Login("system"), NOW).absences.put(row)


def notify(house: House, login: str, count: int) -> None:
    with house.store.transaction(OURS) as tx:
        for number in range(count):
            tx.notify(Notice(to=(Login(login),), subject=f"Tin {number}", text="…", kind="result"), None, NOW)


def enter(house: House, case: InstanceKey, series: str, *texts: str) -> None:
    with house.store.transaction(OURS) as tx:
        registers = tx.papers(case, "leave", Login("oanh.vt"), NOW).registers
        for text in texts:
            registers.enter(series, 2024, text)
