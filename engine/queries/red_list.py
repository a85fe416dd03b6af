"""The red list: tasks from conclusions that are late today, and who answers late when asked for an opinion."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import and_, select

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.keys import InstanceKey, Login
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, Section, check_sees_all, section, span
from engine.queries.sight import overseen
from engine.queries.words import Pair, say
from engine.store.duty_tables import follow_up
from engine.store.tables import instance, task, task_person

TITLE: Final[Pair] = ("Danh sách đỏ", "Red list")
LATE: Final[Pair] = ("Việc được giao quá hạn", "Tasks that are overdue")
LATE_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Việc", "Task"), ("Đơn vị", "Unit"), ("Người thực hiện", "Who does it"), ("Hạn", "Due"), ("Gia hạn", "Extended"),
    ("Tiến độ", "Progress"), ("Từ đâu", "From"),
)  # fmt: skip
NONE_LATE: Final[Pair] = ("Không có việc nào quá hạn.", "Nothing is overdue.")
SLOW: Final[Pair] = (
    "Trả lời lấy ý kiến chậm trong năm, theo đơn vị",
    "Late answers to consultations this year, by unit",
)
SLOW_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Đơn vị", "Unit"), ("Được hỏi", "Asked"), ("Trả lời chậm", "Late"), ("Không trả lời", "Silent"),
    ("Số giờ trung bình", "Hours on average"),
)  # fmt: skip
NONE_ASKED: Final[Pair] = ("Năm nay chưa lấy ý kiến nơi nào.", "Nobody has been asked this year.")
ASKED: Final = "ca_answer"  #: the element in which an opinion is given
ANSWERED: Final = "answer"  #: its outcome that gives one
HOUR: Final = 3600


@dataclass(frozen=True, kw_only=True)
class AskRedList:
    actor: Actor
    year: int  #: of the answers


def answer(question: AskRedList, reading: Reading) -> Report:
    """Late today, and late answers of a year. Raises NotFound for those who do not see every case."""
    actor = question.actor
    check_sees_all(actor, reading)
    return Report(
        title=say(TITLE, actor.language),
        year=question.year,
        sections=(_late(actor, reading), _slow(actor, reading, question.year)),
    )


def _late(actor: Actor, reading: Reading) -> Section:
    today = reading.today
    wanted = (
        select(follow_up, instance.c.case_no)
        .join(instance, and_(instance.c.agency_id == follow_up.c.agency_id, instance.c.key == follow_up.c.case_key))
        .where(
            follow_up.c.agency_id == actor.agency,
            follow_up.c.state == "open",
            follow_up.c.due_on < today,
            overseen(reading, actor),
        )
        .order_by(follow_up.c.lead_unit, follow_up.c.due_on, follow_up.c.id)
    )
    lines = (_task(row, reading, today) for row in reading.connection.execute(wanted))
    return section(LATE, LATE_COLUMNS, lines, NONE_LATE, actor.language)


def _task(row: Any, reading: Reading, today: date) -> Line:
    chart = reading.organisation
    return Line(
        cells=(
            row.task,
            chart.unit(row.lead_unit, today).name_vi,
            chart.person(Login(row.person)).name,
            f"{row.due_on:%d/%m/%Y}",
            str(row.extensions),
            f"{row.percent} %",
            row.source + (f" ({row.case_no})" if row.case_no else ""),
        ),
        case_key=InstanceKey(row.case_key),
        bad=True,
    )


@dataclass(kw_only=True)
class _Answers:
    """Of one unit."""

    asked: int = 0
    late: int = 0
    silent: int = 0
    seconds: float = 0.0
    answered: int = 0


def _slow(actor: Actor, reading: Reading, year: int) -> Section:
    found: dict[str, _Answers] = {}
    for unit, row in _asked(actor, reading, year):
        if row.state == "completed" and row.outcome != ANSWERED:
            continue  # had it drafted, asked back or for time: the request was put again
        one = found.setdefault(unit, _Answers())
        end = row.closed_at or reading.now
        one.asked += 1
        one.late += row.state == "completed" and row.due_at is not None and end > row.due_at
        one.silent += row.state != "completed" and row.due_at is not None and end > row.due_at
        if row.state == "completed":
            one.answered += 1
            one.seconds += (end - row.opened_at).total_seconds()
    ranked = sorted(found.items(), key=lambda pair: (-pair[1].silent, -pair[1].late, pair[0]))
    lines = (_unit(name, one) for name, one in ranked)
    return section(SLOW, SLOW_COLUMNS, lines, NONE_ASKED, actor.language)


def _unit(name: str, one: _Answers) -> Line:
    hours = f"{one.seconds / one.answered / HOUR:.1f}" if one.answered else "–"
    cells = (name, str(one.asked), str(one.late), str(one.silent), hours)
    return Line(cells=cells, bad=bool(one.late or one.silent))


def _asked(actor: Actor, reading: Reading, year: int) -> Iterator[tuple[str, Any]]:
    """Every request for an opinion of the year, once, with the name of the unit that was to answer."""
    first, last = span(year)
    wanted = (
        select(task, task_person.c.login)
        .join(task_person, and_(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key))
        .join(instance, and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key))
        .where(
            task.c.agency_id == actor.agency,
            task.c.element_id == ASKED,
            task.c.opened_at >= first,
            task.c.opened_at < last,
            overseen(reading, actor),
        )
        .order_by(task.c.key, task_person.c.rank)
    )
    seen: set[int] = set()
    for row in reading.connection.execute(wanted):
        unit = reading.organisation.unit_of(Login(row.in_place_of or row.login), local_day(row.opened_at))
        if row.key not in seen and unit is not None:
            seen.add(row.key)
            yield unit.name_vi, row
