"""Leave as an auditor looks at it (processes-core.md 1.13): decided by a substitute, decided after its start,
exceptions by the head, corrections by hand, absences without permission; of a year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Row, and_, select

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Language
from engine.domain.keys import InstanceKey, Login
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, Section, check_sees_all, section, span
from engine.queries.sight import overseen
from engine.queries.words import BUCKETS, Pair, say, word
from engine.store.tables import absence, instance, ledger_entry, task

PROCESSES: Final = ("leave", "leave-retro", "leave-change", "leave-head")
MODES: Final = ("review", "decide", "ack")
AGREED: Final = "approve"
BEGINS: Final = time(7)  #: the first session of a working day
TITLE: Final[Pair] = ("Theo dõi nghỉ phép", "Leave")
CASE: Final[Pair] = ("Hồ sơ", "Case")
WHO: Final[Pair] = ("Người nghỉ", "Who was on leave")
WHEN: Final[Pair] = ("Lúc", "At")
REASON: Final[Pair] = ("Lý do", "Reason")
DAYS: Final[Pair] = ("Số ngày", "Days")
ACCOUNT: Final[Pair] = ("Quỹ ngày", "Account")
BY: Final[Pair] = ("Ai quyết định", "Who decided")
SUBSTITUTE: Final[Pair] = ("Người thay quyết định", "Decided by a substitute")
SUBSTITUTE_COLUMNS: Final = (CASE, ("Việc", "Task"), BY, ("Thay ai", "In place of"), WHEN)
LATE: Final[Pair] = ("Quyết định sau khi đã bắt đầu nghỉ", "Decided after the leave had begun")
LATE_COLUMNS: Final = (CASE, BY, ("Bắt đầu nghỉ", "Began"), WHEN)
GRANTS: Final[Pair] = ("Ngoại lệ do người đứng đầu cho", "Exceptions by the head")
ADJUSTED: Final[Pair] = ("Số ngày phép sửa bằng tay", "Balances corrected by hand")
ENTRY_COLUMNS: Final = (WHO, DAYS, ACCOUNT, REASON, ("Ai ghi", "Entered by"), WHEN)
UNEXCUSED: Final[Pair] = ("Vắng không lý do", "Away without permission")
NONE: Final[Pair] = ("Năm này không có.", "None in this year.")


@dataclass(frozen=True, kw_only=True)
class AskLeaveLists:
    actor: Actor
    year: int  #: in which it was decided or entered


def answer(question: AskLeaveLists, reading: Reading) -> Report:
    """Raises NotFound for those who do not see every case."""
    actor, language = question.actor, question.actor.language
    check_sees_all(actor, reading)
    decided = _decided(actor, reading, question.year)
    parts: tuple[tuple[Pair, tuple[Pair, ...], Iterable[Line]], ...] = (
        (SUBSTITUTE, SUBSTITUTE_COLUMNS, _substitutes(decided, reading)),
        (LATE, LATE_COLUMNS, _late(decided, reading)),
        (GRANTS, ENTRY_COLUMNS, _entries(question, reading, ledger_entry.c.kind == "grant")),
        (ADJUSTED, ENTRY_COLUMNS, _entries(question, reading, ledger_entry.c.kind == "adjust")),
        (UNEXCUSED, ENTRY_COLUMNS, _entries(question, reading, ledger_entry.c.bucket == "unexcused")),
    )
    sections: tuple[Section, ...] = tuple(section(*part, NONE, language) for part in parts)
    return Report(title=say(TITLE, language), year=question.year, sections=sections)


def _decided(actor: Actor, reading: Reading, year: int) -> list[Any]:
    """Every step of a review that was done in the year, with the leave it was about."""
    first, last = span(year)
    of_case = and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key)
    its_leave = and_(absence.c.agency_id == instance.c.agency_id, absence.c.case_key == instance.c.key)
    wanted = (
        select(
            *(task.c.name, task.c.closed_by, task.c.closed_at, task.c.in_place_of, task.c.outcome),
            *(instance.c.key.label("case_key"), instance.c.title, instance.c.process_id, absence.c.first_day),
        )
        .join(instance, of_case)
        .outerjoin(absence, its_leave)
        .where(
            task.c.agency_id == actor.agency,
            task.c.state == "completed",
            task.c.mode.in_(MODES),
            task.c.closed_at >= first,
            task.c.closed_at < last,
            instance.c.process_id.in_(PROCESSES),
            overseen(reading, actor),
        )
        .order_by(task.c.closed_at, task.c.key)
    )
    return list(reading.connection.execute(wanted).all())


def _substitutes(decided: Iterable[Row[Any]], reading: Reading) -> Iterator[Line]:
    for row in decided:
        if row.in_place_of is not None:
            cells = (row.title, row.name, _name(reading, row.closed_by), _name(reading, row.in_place_of))
            yield Line(cells=(*cells, _told(row.closed_at)), case_key=InstanceKey(row.case_key))


def _late(decided: Iterable[Row[Any]], reading: Reading) -> Iterator[Line]:
    """By the last step that agreed; a request that is filed afterwards by right has a procedure of its own."""
    agreed = {row.case_key: row for row in decided if row.process_id == "leave" and row.outcome == AGREED}
    for row in agreed.values():
        if row.first_day is None or row.closed_at < datetime.combine(row.first_day, BEGINS, tzinfo=TIME_ZONE):
            continue
        cells = (row.title, _name(reading, row.closed_by), f"{row.first_day:%d/%m/%Y}", _told(row.closed_at))
        yield Line(cells=cells, case_key=InstanceKey(row.case_key), bad=True)


def _entries(question: AskLeaveLists, reading: Reading, which: Any) -> Iterator[Line]:
    first, last = span(question.year)
    at, language = ledger_entry.c.posted_at, question.actor.language
    wanted = (
        select(ledger_entry)
        .where(ledger_entry.c.agency_id == question.actor.agency, which, at >= first, at < last)
        .order_by(ledger_entry.c.id)
    )
    for row in reading.connection.execute(wanted).all():
        yield _entry(row, reading, language)


def _entry(row: Row[Any], reading: Reading, language: Language) -> Line:
    days = Decimal(row.half_days) / 2
    told = f"{days:+g}" if language == "en" else f"{days:+g}".replace(".", ",")
    account = f"{word(BUCKETS, row.bucket, language)} {row.year}"
    cells = (_name(reading, row.person), told, account, row.reason, _name(reading, row.posted_by), _told(row.posted_at))
    return Line(cells=cells, case_key=None if row.case_key is None else InstanceKey(row.case_key))


def _name(reading: Reading, login: str | None) -> str:
    known = {person.login for person in reading.organisation.people}
    return reading.organisation.person(Login(login)).name if login in known else "–"


def _told(at: datetime) -> str:
    return f"{at.astimezone(TIME_ZONE):%H:%M %d/%m/%Y}"
