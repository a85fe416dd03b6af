"""Plan what the calendar starts today, and what the days brought on which the machine stood still."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE, Calendar, local_day
from engine.domain.calendar_rules import (
    WORKING_UNITS,
    Occurrence,
    due,
    merged,
    occurrences,
    under_way,
)
from engine.domain.errors import NotAllowed
from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.domain.planned import PlannedStart, PlannedState
from engine.ports import Alarm, Transaction

SETTING: Final = "calendar:{agency}"  #: the last day that is planned
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class PlanCalendar:
    actor: Actor  #: the system, in the agency that is planned
    joins: bool = True  #: on its first day the office takes part in the series that are under way


def handle(cmd: PlanCalendar, tools: Tools) -> int:
    """How many starts were planned; 0 for a day that is planned already. Raises NotAllowed, CalendarMissing.

    An office that opens for the first time begins with this day and joins the series that are under way; one that
    stood still makes up for what each rule says.
    """
    if not cmd.actor.is_system:
        raise NotAllowed
    with tools.store.transaction(cmd.actor.agency) as tx:
        at = tools.clock.now()
        first, today = _days(tx, local_day(at))
        if first is None:
            return 0
        rules = [rule for rule in tools.calendar_rules if rule.agency == tx.agency]
        calendar = tools.agency_calendar(tx.agency)
        found = occurrences(rules, calendar, first, today)
        new = cmd.joins and tx.settings.get(_setting(tx)) is None
        joined = under_way(rules, calendar, at, today) if new else []
        begins = due(joined + found, calendar, at, today)
        count = _enter(tx, _starts(tools.organisation, calendar, begins), first)
        tx.settings.put(_setting(tx), today.isoformat())
        return count


def _setting(tx: Transaction) -> str:
    return SETTING.format(agency=tx.agency)


def _days(tx: Transaction, today: date) -> tuple[date | None, date]:
    """From the day after the last planned one; a clock that was set back begins anew."""
    known = tx.settings.get(_setting(tx))
    last = date.fromisoformat(known) if isinstance(known, str) else None
    if last == today:
        return None, today
    return (last + DAY if last is not None and last < today else today), today


def _starts(
    organisation: Organisation, calendar: Calendar, found: Sequence[tuple[Occurrence, bool]]
) -> Iterator[tuple[int, PlannedStart]]:
    """One for each date and unit, with the place of the one whose case it is: its own, or the one it goes into."""
    begun = [one for one, begins in found if begins]
    into = merged(begun, lambda one: chair_of(organisation, one, "") or "")
    takes = {place: tuple(begun[other].rule.id for other in into if into[other] == place) for place in into.values()}
    for place, one in enumerate(begun):
        state: PlannedState = "merged" if place in into else "planned"
        for unit in _units(organisation, one):
            row = _row(one, unit, calendar, state)
            yield into.get(place, place), replace(row, with_rules=takes.get(place, ()))
    yield from ((-1, _row(one, "", calendar, "missed")) for one, begins in found if not begins)


def _row(one: Occurrence, unit: str, calendar: Calendar, state: PlannedState) -> PlannedStart:
    return PlannedStart(
        rule=one.rule.id,
        period=one.period,
        unit=unit,
        due_at=one.due_at,
        opens_at=one.opens_at(calendar),
        state=state,
    )


def _units(organisation: Organisation, one: Occurrence) -> Sequence[str]:
    if one.rule.each == "agency":
        return ("",)
    units = organisation.units_of(one.rule.agency, one.opens_on)
    return [unit.key for unit in units if unit.mode in WORKING_UNITS]


def _enter(tx: Transaction, starts: Iterable[tuple[int, PlannedStart]], first: date) -> int:
    """What is not in the book yet, with its alarm; how many cases it will be."""
    since = datetime.combine(first, time(), tzinfo=TIME_ZONE)
    known = {(one.rule, one.period, one.unit) for one in tx.planned.since(since)}
    alarms: dict[tuple[int, str], int] = {}
    for place, one in starts:
        if (one.rule, one.period, one.unit) in known:
            continue
        if one.state == "planned":
            alarms[place, one.unit] = tx.alarms.set(Alarm(agency=tx.agency, kind="calendar", due_at=one.opens_at))
        tx.planned.add(replace(one, alarm_id=alarms.get((place, one.unit))))
    return len(alarms)


def chair_of(organisation: Organisation, one: Occurrence, unit: str) -> Login | None:
    """Whose case it is on the day it begins: who holds the role, else whoever stands above it, else the Office's head.

    None: nobody is there at all.
    """
    agency, day, rule = one.rule.agency, one.opens_on, one.rule
    held = organisation.resolve(rule.owner, agency, unit, day).people
    if held:
        return held[0]
    above = organisation.above(rule.owner, agency, unit, day).person if unit else None
    office = organisation.unit_head(organisation.office_of(agency, day).key, day)
    return above or office or organisation.agency_head(agency, day)
