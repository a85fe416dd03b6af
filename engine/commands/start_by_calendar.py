"""Start what the calendar has planned: one case for one rule, date and unit, in the transaction that says so."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, cast

from engine.commands.beginning import begin_by
from engine.commands.plan_calendar import chair_of
from engine.commands.proceed import proceed
from engine.commands.starting import NobodyForRole, begun_body
from engine.commands.tools import Tools
from engine.decisions import feel
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.calendar_rules import CalendarRule, Occurrence, occurrences
from engine.domain.errors import NotFound
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey
from engine.domain.planned import PlannedStart
from engine.domain.steps import Start
from engine.ports import Definition, Transaction

CALLED_ONLY: Final = "calledOnly"  #: property of a process that others call: the calendar does not begin it, either
MESSAGE: Final = "start:{process}"  #: the message start event that a procedure may draw for it

OCCASION: Final = "Theo lịch {rule}: {name}, {day:%d/%m/%Y}"  #: how the history says why


@dataclass(frozen=True, kw_only=True)
class StartByCalendar:
    actor: Actor
    alarm_id: int


def handle(cmd: StartByCalendar, tools: Tools) -> InstanceKey | None:
    """The case; None: it was begun already, or no such procedure is deployed. Raises NobodyForRole, NoPost."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is None or alarm.due_at > tools.clock.now():
            return None
        tx.alarms.done(alarm.id)
        rows = tx.planned.of_alarm(alarm.id)
        planned = next((one for one in rows if one.state == "planned"), None)
        if planned is None:
            return None
        key = _start(cmd, tools, tx, planned)
        for row in rows:
            state = "absent" if key is None else "started" if row is planned else row.state
            tx.planned.change(replace(row, state=state, alarm_id=None, instance_key=key))
        return key


def _start(cmd: StartByCalendar, tools: Tools, tx: Transaction, planned: PlannedStart) -> InstanceKey | None:
    one = _occurrence(tools, tx, planned)
    if one is None:
        return None
    found = bound(tools, tx, one.rule)
    if found is None:
        return None
    definition, element_id = found
    owner = chair_of(tools.staffed(tx, tools.clock.now()), one, planned.unit)
    if owner is None:
        raise NobodyForRole(role=one.rule.owner)
    begun = begin_by(tools, tx, cmd.actor, definition.process_id, owner)
    given = {**told(one, planned), **begun.identity}
    occasion: dict[str, Json] = {"rule": planned.rule, "period": planned.period}
    reason = OCCASION.format(rule=planned.rule, name=one.rule.name_vi, day=one.day)
    body: dict[str, Json] = {**begun_body(begun, cmd.actor.login), "calendar": occasion, "reason": reason}
    proceed(begun.world, begun.case, "start_instance", body, Start(variables=given, element_id=element_id))
    return begun.case.instance.key


def bound(tools: Tools, tx: Transaction, rule: CalendarRule) -> tuple[Definition, str | None] | None:
    """The first procedure of the row that is deployed, and the start event for it: the message ``start:<process>``, a
    timer (which the table winds, not the model), or the one that a form uses. None: there is none yet."""
    for process_id in rule.processes:
        try:
            definition = tx.models.process(process_id)
        except NotFound:
            continue
        info = tools.info(definition)
        if info.properties.get(CALLED_ONLY) == "true":
            continue
        ways = info.starts
        message = MESSAGE.format(process=process_id)
        wanted = [way for way in ways if way.kind == "message" and way.name.lstrip("=").strip('"') == message]
        wanted += [way for way in ways if way.kind == "timer"]
        wanted += [way for way in ways if way.kind == "none"]
        if wanted:
            return definition, wanted[0].element_id
    return None


def _occurrence(tools: Tools, tx: Transaction, planned: PlannedStart) -> Occurrence | None:
    """As the table says it today; None: the row is gone."""
    rules = [one for one in tools.calendar_rules if (one.id, one.agency) == (planned.rule, tx.agency)]
    calendar = tools.agency_calendar(tx.agency)
    day = planned.opens_at.astimezone(TIME_ZONE).date()
    found = occurrences(rules, calendar, min(day, date.fromisoformat(planned.period)), max(day, planned.due_at.date()))
    return next((one for one in found if one.period == planned.period), None)


def told(one: Occurrence, planned: PlannedStart) -> dict[str, Json]:
    """What the case is told: which rule, which date, and the values of its row."""
    start = one.due_at
    known: dict[str, Json] = {
        "rule": one.rule.id,
        "period": one.period,
        "day": one.day.isoformat(),
        "start": start.isoformat(),
        "year": one.day.year,
        "month": one.day.month,
        "unit": planned.unit,
    }
    calendar: dict[str, Json] = {**known, "name": one.rule.name_vi, "with_rules": list(planned.with_rules)}
    return {"started_by": "calendar", "calendar": calendar, **_values(one.rule.values, known, one)}


def _values(values: Mapping[str, Json], known: Mapping[str, Json], one: Occurrence) -> dict[str, Json]:
    return {name: _value(value, known, one) for name, value in values.items()}


def _value(value: Json, known: Mapping[str, Json], one: Occurrence) -> Json:
    if not isinstance(value, str) or not value.startswith("="):
        return value
    return cast("Json", feel.evaluate_json(value[1:], known, now=one.due_at))
