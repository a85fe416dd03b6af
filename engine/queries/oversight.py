"""What an auditor asks of all procedures at once (processes-core.md 0.5): steps that are overdue, by unit and person;
decisions by a substitute; stages that were left out (D20); what was done by hand, with its reason; decisions that
did not follow the opinion of the Party committee (4.6)."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, and_, select

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import InstanceKey, Login
from engine.queries.departures import departures
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, check_sees_all, section, span
from engine.queries.sight import overseen
from engine.queries.words import Pair, say
from engine.store.tables import history, instance, task, task_person

MODES: Final = ("review", "decide", "ack")
TITLE: Final[Pair] = ("Kiểm tra chung", "Oversight")
CASE: Final[Pair] = ("Hồ sơ", "Case")
TASK: Final[Pair] = ("Việc", "Task")
WHEN: Final[Pair] = ("Lúc", "At")
WHO: Final[Pair] = ("Ai làm", "Who")
BY: Final[Pair] = ("Ai quyết định", "Who decided")
REASON: Final[Pair] = ("Lý do", "Reason")
NONE: Final[Pair] = ("Không có.", "None.")
OVERDUE: Final[Pair] = ("Việc quá hạn hôm nay, theo đơn vị và người", "Overdue today, by unit and person")
OVERDUE_COLUMNS: Final = (CASE, TASK, ("Đơn vị", "Unit"), ("Ai đang giữ", "Who has it"), ("Hạn", "Due"))
SUBSTITUTE: Final[Pair] = ("Người thay quyết định", "Decided by a substitute")
SUBSTITUTE_COLUMNS: Final = (CASE, TASK, WHO, ("Thay ai", "In place of"), WHEN)
SKIPPED: Final[Pair] = ("Cấp duyệt được bỏ qua", "Stages left out")
SKIPPED_COLUMNS: Final = (CASE, ("Cấp", "Stage"), REASON, WHEN)
MANUAL: Final[Pair] = ("Can thiệp bằng tay", "Done by hand")
MANUAL_COLUMNS: Final = (CASE, ("Việc đã làm", "What"), WHO, REASON, WHEN)
DEPARTED: Final[Pair] = ("Quyết định khác ý kiến cấp ủy", "Decided against the opinion of the Party committee")
DEPARTED_COLUMNS: Final = (CASE, ("Ý kiến của cấp ủy", "Opinion of the committee"), BY, REASON, WHEN)
BY_HAND: Final[dict[str, Pair]] = {
    "assign_task": ("Giao việc cho người khác", "Task given to somebody"),
    "cancel_instance": ("Hủy hồ sơ", "Case cancelled"),
    "declare_conflict": ("Khai quan hệ lợi ích, giao lại việc", "Gave a task back for a relation of interest"),
    "migrate_instance": ("Chuyển phiên bản", "Moved to another version"),
    "modify_instance": ("Chuyển bước", "Moved to other steps"),
    "resume_instance": ("Cho tiếp tục", "Let go on"),
    "set_variables": ("Sửa dữ liệu", "Data changed"),
    "suspend_instance": ("Tạm dừng", "Suspended"),
    "take_over_task": ("Trực tiếp xử lý thay cấp phó", "Taken over from a deputy"),
    "throw_error": ("Kết thúc bước bằng lỗi nghiệp vụ", "Step ended with a business error"),
    "update_task": ("Sửa hạn, mức ưu tiên", "Limit or priority changed"),
}
STAGES: Final = '"operation":"authority.stages"'  #: in the record of the operation that plans an approval
NONE_SKIPPED: Final = '"skipped":[]'


@dataclass(frozen=True, kw_only=True)
class AskOversight:
    actor: Actor
    year: int  #: in which it was done; what is overdue is so today


def answer(question: AskOversight, reading: Reading) -> Report:
    """One part for each kind of finding. Raises NotFound for those who do not see every case."""
    actor, language = question.actor, question.actor.language
    check_sees_all(actor, reading)
    parts: tuple[tuple[Pair, tuple[Pair, ...], Callable[[AskOversight, Reading], Iterable[Line]]], ...] = (
        (OVERDUE, OVERDUE_COLUMNS, _overdue),
        (SUBSTITUTE, SUBSTITUTE_COLUMNS, _substitutes),
        (SKIPPED, SKIPPED_COLUMNS, _skipped),
        (MANUAL, MANUAL_COLUMNS, _manual),
        (DEPARTED, DEPARTED_COLUMNS, _departed),
    )
    made = (section(title, columns, lines(question, reading), NONE, language) for title, columns, lines in parts)
    return Report(title=say(TITLE, language), year=question.year, sections=tuple(made))


# ------------------------------------------------------------------ tasks


def _overdue(question: AskOversight, reading: Reading) -> Iterator[Line]:
    found: dict[int, tuple[Row[Any], list[Login]]] = {}
    for row in _tasks(question, reading, task.c.state == "open", task.c.due_at < reading.now, ~task.c.waits):
        found.setdefault(row.key, (row, []))[1].append(Login(row.login))
    lines = sorted((_held(row, people, question.actor, reading) for row, people in found.values()), key=_by_unit)
    for _, line in lines:
        yield line


def _by_unit(pair: tuple[tuple[int, str, datetime], Line]) -> tuple[int, str, datetime]:
    return pair[0]


def _held(row: Row[Any], people: list[Login], actor: Actor, reading: Reading) -> tuple[tuple[int, str, datetime], Line]:
    """With what it is sorted by: the order of the units, then the people."""
    unit = reading.organisation.unit_of(people[0], reading.today)
    called = "–" if unit is None else unit.name_vi if actor.language == "vi" else unit.name_en
    names = ", ".join(_name(reading, one) for one in people)
    line = Line(
        cells=(row.title, row.name, called, names, _told(row.due_at)), case_key=InstanceKey(row.case_key), bad=True
    )
    return (999 if unit is None else unit.order, names, row.due_at), line


def _substitutes(question: AskOversight, reading: Reading) -> Iterator[Line]:
    first, last = span(question.year)
    when = (task.c.closed_at >= first, task.c.closed_at < last)
    done = (task.c.state == "completed", task.c.mode.in_(MODES), task.c.in_place_of.is_not(None))
    seen: set[int] = set()
    for row in _tasks(question, reading, *done, *when):
        if row.key not in seen:
            seen.add(row.key)
            cells = (row.title, row.name, _name(reading, row.closed_by), _name(reading, row.in_place_of))
            yield Line(cells=(*cells, _told(row.closed_at)), case_key=InstanceKey(row.case_key))


def _tasks(question: AskOversight, reading: Reading, *which: ColumnElement[bool]) -> list[Any]:
    """A row for each person of each task; of cases that the asker oversees."""
    whose = and_(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key)
    of_case = and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key)
    wanted = (
        select(
            *(task.c.key, task.c.name, task.c.due_at, task.c.closed_by, task.c.closed_at, task.c.in_place_of),
            *(task_person.c.login, instance.c.key.label("case_key"), instance.c.title),
        )
        .join(task_person, whose)
        .join(instance, of_case)
        .where(task.c.agency_id == question.actor.agency, *which, overseen(reading, question.actor))
        .order_by(task.c.due_at, task.c.key, task_person.c.rank)
    )
    return list(reading.connection.execute(wanted).all())


# ------------------------------------------------------------------ records


def _skipped(question: AskOversight, reading: Reading) -> Iterator[Line]:
    """Once for each case and stage: a request that comes back is planned anew."""
    planned = (
        history.c.type == "operationDone",
        history.c.body.contains(STAGES),
        ~history.c.body.contains(NONE_SKIPPED),
    )
    language, seen = question.actor.language, set[tuple[int, str]]()
    for row in _records(question, reading, *planned):
        for one in json.loads(row.body).get("result", {}).get("skipped", ()):
            if (row.case_key, one["role"]) not in seen:
                seen.add((row.case_key, one["role"]))
                role = reading.called(one["role"], question.actor.agency, language)
                cells = (row.title, role, f"{one[f'reason_{language}']} ({one['clause']})", _told(row.at))
                yield Line(cells=cells, case_key=InstanceKey(row.case_key))


def _manual(question: AskOversight, reading: Reading) -> Iterator[Line]:
    for row in _records(question, reading, history.c.kind == "command", history.c.type.in_(sorted(BY_HAND))):
        body = json.loads(row.body)
        what = say(BY_HAND[row.type], question.actor.language)
        cells = (row.title, what, _name(reading, body.get("actor")), str(body.get("reason") or "–"), _told(row.at))
        yield Line(cells=cells, case_key=InstanceKey(row.case_key))


def _departed(question: AskOversight, reading: Reading) -> Iterator[Line]:
    for one in departures(question.actor, question.year, reading):
        cells = (one.title, one.opinion, _name(reading, one.decided_by), one.reason or "–", _told(one.at))
        yield Line(cells=cells, case_key=one.case_key)


def _records(question: AskOversight, reading: Reading, *which: ColumnElement[bool]) -> list[Any]:
    first, last = span(question.year)
    of_case = and_(instance.c.agency_id == history.c.agency_id, instance.c.key == history.c.instance_key)
    wanted = (
        select(history.c.type, history.c.at, history.c.body, instance.c.key.label("case_key"), instance.c.title)
        .join(instance, of_case)
        .where(
            *(history.c.agency_id == question.actor.agency, history.c.at >= first, history.c.at < last),
            *(*which, overseen(reading, question.actor)),
        )
        .order_by(history.c.at, history.c.instance_key, history.c.seq)
    )
    return list(reading.connection.execute(wanted).all())


# ------------------------------------------------------------------ words


def _name(reading: Reading, login: Any) -> str:
    known = {person.login for person in reading.organisation.people}
    return reading.organisation.person(Login(login)).name if login in known else "–"


def _told(at: datetime) -> str:
    return f"{at.astimezone(TIME_ZONE):%H:%M %d/%m/%Y}"
