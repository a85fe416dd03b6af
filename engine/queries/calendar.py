"""What the calendar will start in the coming twelve months, and why on these days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.calendar_rules import CalendarRule, Occurrence, merged, occurrences
from engine.domain.errors import Language
from engine.domain.keys import InstanceKey
from engine.domain.planned import PlannedStart
from engine.queries.procedures import newest, procedure
from engine.queries.reading import Reading
from engine.queries.rule_words import spoken, weekday
from engine.queries.sight import visible
from engine.queries.views import ClauseRef, ProcedureRow
from engine.queries.words import Pair, say
from engine.store.tables import planned_start

AHEAD: Final = timedelta(days=365)
BEGUN: Final = timedelta(days=63)  #: no case begins longer before its day
State = Literal["ahead", "planned", "started", "merged", "missed", "absent"]

REST: Final[Pair] = ("{day} là ngày nghỉ ({name})", "{day} is a rest day ({name})")
WEEKEND: Final[Pair] = ("{day} là {name}", "{day} is a {name}")
MISSED: Final[Mapping[str, Pair]] = {
    "always": ("lỡ thì khởi tạo bù đủ", "all that were missed are made up for"),
    "latest": ("lỡ thì khởi tạo bù lần cuối", "of those missed the last one is made up for"),
    "ahead": ("lỡ thì khởi tạo bù nếu chưa đến ngày", "what was missed is made up for while it lies ahead"),
}


@dataclass(frozen=True, kw_only=True)
class AskCalendar:
    actor: Actor
    all_rules: bool = True  #: False: only those whose procedure is there


@dataclass(frozen=True, kw_only=True)
class CalendarRow:
    rule: str  #: "C05"
    name: str
    fixed: date  #: as the regulation says it
    day: date
    at: time
    begins_at: datetime  #: of the case
    rule_said: str  #: "ngày 25 hằng tháng"
    why: str  #: why not on the fixed date; "" = it is
    clauses: tuple[ClauseRef, ...]
    by_default: bool  #: the office chose the day
    uncertain: bool  #: a holiday nearby is not confirmed
    missed: str  #: what happens after the machine stood still
    owner: str  #: the role whose case it is
    each_unit: bool
    procedure: ProcedureRow | None  #: None: not there yet
    process_id: str  #: that procedure, or the one that is missing
    state: State
    merged_into: str  #: the rule whose case takes it along
    instance_key: InstanceKey | None  #: of a case that the asker may look into

    @property
    def month(self) -> str:
        """ "2024-05": pages are divided by it."""
        return f"{self.day:%Y-%m}"


@dataclass(frozen=True, kw_only=True)
class CalendarView:
    rows: tuple[CalendarRow, ...]  #: in the order of their days
    on_event: tuple[CalendarRule, ...]  #: follow what happens, not the calendar
    until: date


def answer(question: AskCalendar, reading: Reading) -> CalendarView:
    """Everybody of the agency may know what is due; a case is named to those who may look into it."""
    language = question.actor.language
    rules = [rule for rule in reading.library.calendar_rules if rule.agency == question.actor.agency]
    last = reading.today + AHEAD
    found = [
        one for one in occurrences(rules, reading.calendar, reading.today - BEGUN, last) if one.day >= reading.today
    ]
    there = {row.process_id: procedure(reading, row, question.actor) for row in newest(reading)}
    book = _book(question, reading)
    into = merged(found, lambda one: one.rule.owner)
    rows = (
        _row(one, _Known(reading, there, book, found[into[place]].rule.id if place in into else ""), language)
        for place, one in enumerate(found)
    )
    shown = (row for row in rows if question.all_rules or row.procedure)
    ordered = tuple(sorted(shown, key=lambda row: (row.day, row.at, row.rule)))
    return CalendarView(rows=ordered, on_event=tuple(rule for rule in rules if rule.on_event), until=last)


@dataclass(frozen=True)
class _Known:
    """What one row is told with."""

    reading: Reading
    there: Mapping[str, ProcedureRow]
    book: Mapping[tuple[str, str], tuple[PlannedStart, ...]]
    merged_into: str


def _book(question: AskCalendar, reading: Reading) -> Mapping[tuple[str, str], tuple[PlannedStart, ...]]:
    """What has been planned or started, by rule and date; of a case only the key of who may see it is kept."""
    since = datetime.combine(reading.today, time(), tzinfo=TIME_ZONE)
    wanted = select(planned_start).where(
        planned_start.c.agency_id == question.actor.agency, planned_start.c.due_at >= since
    )
    rows = list(reading.connection.execute(wanted))
    seen = visible(reading, question.actor, [row.instance_key for row in rows if row.instance_key is not None])
    book: dict[tuple[str, str], tuple[PlannedStart, ...]] = {}
    for row in rows:
        one = PlannedStart(
            rule=row.rule,
            period=row.period,
            unit=row.unit,
            due_at=row.due_at,
            opens_at=row.opens_at,
            state=row.state,
            instance_key=row.instance_key if row.instance_key in seen else None,
        )
        book[row.rule, row.period] = (*book.get((row.rule, row.period), ()), one)
    return book


def _row(one: Occurrence, known: _Known, language: Language) -> CalendarRow:
    rule, reading = one.rule, known.reading
    done = known.book.get((rule.id, one.period), ())
    process_id = next((name for name in rule.processes if name in known.there), rule.processes[0])
    return CalendarRow(
        rule=rule.id,
        name=rule.name_vi if language == "vi" else rule.name_en,
        fixed=one.fixed,
        day=one.day,
        at=rule.at,
        begins_at=one.opens_at(reading.calendar),
        rule_said=spoken(rule.text, language),
        why=why(one, language),
        clauses=reading.library.clauses.own(list(rule.clauses), rule.agency),
        by_default=rule.by_default,
        uncertain=one.uncertain,
        missed=say(MISSED[rule.missed], language),
        owner=reading.called(rule.owner, rule.agency, language, one.day),
        each_unit=rule.each == "unit",
        procedure=known.there.get(process_id),
        process_id=process_id,
        state=_state(done, known, there=process_id in known.there),
        merged_into=known.merged_into,
        instance_key=next((start.instance_key for start in done if start.instance_key is not None), None),
    )


def _state(done: Sequence[PlannedStart], known: _Known, *, there: bool) -> State:
    states = {one.state for one in done}
    for state in ("started", "planned", "merged", "missed", "absent"):
        if state in states:
            return state
    if not there:
        return "absent"
    return "merged" if known.merged_into else "ahead"


def why(one: Occurrence, language: Language) -> str:
    """ "01/05 là ngày nghỉ (Quốc tế Lao động) → 02/05"; "" for a date that stays."""
    if one.fixed == one.day:
        return ""
    names = {row.day: (row.name_vi, row.name_en) for row in one.rest}
    if one.fixed in names:
        reason = say(REST, language).format(day=f"{one.fixed:%d/%m}", name=say(names[one.fixed], language))
    else:
        reason = say(WEEKEND, language).format(day=f"{one.fixed:%d/%m}", name=weekday(one.fixed.weekday(), language))
    others = _others(one, language)
    return f"{reason}{others} → {one.day:%d/%m}"


def _others(one: Occurrence, language: Language) -> str:
    """Further holidays that stood in the way."""
    rest: Iterable[str] = dict.fromkeys(
        say((row.name_vi, row.name_en), language) for row in one.rest if row.day != one.fixed
    )
    told = ", ".join(rest)
    return f"; {told}" if told else ""
