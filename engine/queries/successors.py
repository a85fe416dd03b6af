"""What a changed organisation has left without a successor, and what to do about it (context.md O-4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import and_, exists, or_, select

from engine.domain.actor import Actor
from engine.domain.keys import InstanceKey, Login
from engine.domain.roles import ROLE_NAMES
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, Section, check_sees_all, section
from engine.queries.sight import overseen
from engine.queries.words import Pair, say
from engine.store.duty_tables import follow_up
from engine.store.tables import delegation, instance, task, task_person

TITLE: Final[Pair] = ("Chưa có người kế tiếp", "Without a successor")
TASKS: Final[Pair] = ("Việc đang mở không ai làm được", "Open tasks that nobody can do")
UNITS: Final[Pair] = ("Đơn vị, vai trò không còn người", "Units and roles without anybody")
GRANTS: Final[Pair] = ("Ủy quyền của người đã rời chức vụ", "Delegations of people who have left their posts")
DUTIES: Final[Pair] = ("Việc được giao cho người đã rời cơ quan", "Tasks from conclusions whose person has left")
WHAT: Final[Pair] = ("Cái gì", "What")
WHY: Final[Pair] = ("Vì sao", "Why")
DO: Final[Pair] = ("Cách xử lý", "What to do")
COLUMNS: Final = (WHAT, WHY, DO)
FINE: Final[Pair] = ("Không thiếu gì.", "Nothing is missing.")
NO_HOLDER: Final[Pair] = ("Không ai giữ vai trò “{role}”.", 'Nobody holds the role "{role}".')
ASSIGN: Final[Pair] = (
    "Bổ nhiệm người, hoặc người đứng đầu giao việc cho một người.",
    "Appoint somebody, or the head assigns the task.",
)
NO_HEAD: Final[Pair] = ("Đơn vị không có người đứng đầu.", "The unit has no head.")
APPOINT: Final[Pair] = ("Ghi quyết định bổ nhiệm vào sơ đồ tổ chức.", "Enter the appointment in the chart.")
NO_HEIR: Final[Pair] = (
    "Đơn vị đã giải thể, không ghi đơn vị tiếp nhận.",
    "The unit has ended and names none that takes over.",
)
NAME_HEIR: Final[Pair] = ("Ghi đơn vị tiếp nhận vào sơ đồ tổ chức.", "Name the unit that takes over in the chart.")
LEFT: Final[Pair] = ("{name} không còn giữ chức vụ nào.", "{name} holds no post any more.")
REVOKE: Final[Pair] = (
    "Thu hồi ủy quyền; người kế nhiệm ủy quyền lại nếu cần.",
    "Revoke it; whoever follows delegates anew.",
)
HAND_ON: Final[Pair] = ("Trưởng đơn vị chủ trì giao người khác.", "The head of the lead unit gives it to another.")


@dataclass(frozen=True, kw_only=True)
class AskSuccessors:
    actor: Actor


def answer(question: AskSuccessors, reading: Reading) -> Report:
    """Of today. Raises NotFound for those who do not see every case."""
    actor = question.actor
    check_sees_all(actor, reading)
    parts = ((TASKS, _tasks), (UNITS, _chart), (GRANTS, _grants), (DUTIES, _duties))
    sections = tuple(_section(title, found(actor, reading), actor) for title, found in parts)
    return Report(title=say(TITLE, actor.language), year=None, sections=sections)


def _section(title: Pair, lines: Iterator[Line], actor: Actor) -> Section:
    return section(title, COLUMNS, lines, FINE, actor.language)


def _line(what: str, why: str, remedy: Pair, actor: Actor, case: InstanceKey | None = None) -> Line:
    return Line(cells=(what, why, say(remedy, actor.language)), case_key=case, bad=True)


def _tasks(actor: Actor, reading: Reading) -> Iterator[Line]:
    language = actor.language
    somebody = exists().where(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key)
    wanted = (
        select(task.c.name, task.c.role, instance.c.key, instance.c.title)
        .join(instance, and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key))
        .where(task.c.agency_id == actor.agency, task.c.state == "open", ~somebody, overseen(reading, actor))
        .order_by(task.c.opened_at, task.c.key)
    )
    for row in reading.connection.execute(wanted):
        why = say(NO_HOLDER, language).format(role=reading.called(row.role or "", actor.agency, language))
        yield _line(f"{row.name} – {row.title}", why, ASSIGN, actor, InstanceKey(row.key))


def _chart(actor: Actor, reading: Reading) -> Iterator[Line]:
    chart, today, language = reading.organisation, reading.today, actor.language
    ended: dict[str, str] = {}
    for unit in chart.units:
        if unit.agency == actor.agency and chart.standing_unit(unit.key, today) == unit.key:
            last = chart.unit(unit.key)
            if last.valid_to is not None and last.valid_to < today:
                ended[unit.key] = last.name_vi
    for name in ended.values():
        yield _line(name, say(NO_HEIR, language), NAME_HEIR, actor)
    for unit in chart.units_of(actor.agency, today):
        if unit.mode != "organisation" and chart.unit_head(unit.key, today) is None:
            yield _line(unit.name_vi, say(NO_HEAD, language), APPOINT, actor)
    held = {role for one in chart.positions if one.agency == actor.agency for role in one.roles if not one.external}
    for role in sorted(held & set(ROLE_NAMES)):
        if not chart.holders(actor.agency, role, today):
            named = reading.called(role, actor.agency, language)
            yield _line(named, say(NO_HOLDER, language).format(role=named), APPOINT, actor)


def _grants(actor: Actor, reading: Reading) -> Iterator[Line]:
    chart, today = reading.organisation, reading.today
    wanted = select(delegation).where(
        delegation.c.agency_id == actor.agency,
        delegation.c.revoked_at.is_(None),
        or_(delegation.c.valid_to.is_(None), delegation.c.valid_to >= today),
    )
    for row in reading.connection.execute(wanted.order_by(delegation.c.id)):
        names = [chart.person(Login(one)).name for one in (row.principal, row.delegate)]
        gone = next((one for one in (row.principal, row.delegate) if not chart.in_office(Login(one), today)), None)
        if gone is not None:
            why = say(LEFT, actor.language).format(name=chart.person(Login(gone)).name)
            yield _line(f"{names[0]} → {names[1]}", why, REVOKE, actor)


def _duties(actor: Actor, reading: Reading) -> Iterator[Line]:
    chart, today = reading.organisation, reading.today
    wanted = select(follow_up).where(
        follow_up.c.agency_id == actor.agency, follow_up.c.state.in_(("open", "delivered"))
    )
    for row in reading.connection.execute(wanted.order_by(follow_up.c.id)):
        if not chart.in_office(Login(row.person), today):
            why = say(LEFT, actor.language).format(name=chart.person(Login(row.person)).name)
            yield _line(row.task, why, HAND_ON, actor, InstanceKey(row.case_key))
