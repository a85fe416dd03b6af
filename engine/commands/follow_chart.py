"""The chart has changed, by its dates or in its file: every open task finds its successor (context.md O-4), a case
that asked for it hears of the change, and who has left begins what settles what they are owed."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.commands.reroute_tasks import AWAY
from engine.commands.sending import Sent, send
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.chart_changes import Leaver, boundaries, leavers, serving
from engine.domain.errors import NotAllowed
from engine.domain.facts import Json
from engine.domain.keys import AgencyId
from engine.domain.organisation import Organisation
from engine.ports import Alarm, Transaction

SIGNAL: Final = "chart_changed"  #: for cases in which it matters who holds which post
LEFT: Final = "person_left"  #: a message for each who holds no post any more and takes up none later
BASIS: Final = "Sơ đồ tổ chức: không còn giữ vị trí nào sau ngày {day:%d/%m/%Y}"
SETTING: Final = "chart:{agency}"  #: the last day that was followed, and the chart as it was then


@dataclass(frozen=True, kw_only=True)
class FollowChart:
    actor: Actor  #: the system, in the agency whose chart it is


def handle(cmd: FollowChart, tools: Tools) -> int:
    """How many people's tasks are looked at again; 0 for a day on which nothing begins or ends. Raises NotAllowed.

    Each person's tasks are an alarm of their own: a chart of thousands is followed in small transactions.
    """
    if not cmd.actor.is_system:
        raise NotAllowed
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        today, known = local_day(at), tx.settings.get(SETTING.format(agency=tx.agency))
        mark = _mark(tools.organisation, tx.agency)
        if not _changed(known, mark, today, boundaries(tools.organisation, tx.agency)):
            return 0
        people = [one.login for one in tools.organisation.people if one.agency == tx.agency] if known else []
        busy = [login for login in people if tx.tasks.open_of(login)]
        for login in busy:
            tx.alarms.set(Alarm(agency=tx.agency, kind="reoffer", due_at=at, person=login))
        if known:
            send(tools, tx, Sent(kind="signal", name=SIGNAL, variables={}, sender=cmd.actor.login), at)
            for one in leavers(tools.organisation, _before(tools.organisation, tx.agency, known), today):
                send(tools, tx, _farewell(one, cmd.actor), at)
                send(tools, tx, _gone(one, cmd.actor), at)
        mine: list[Json] = list(serving(tools.organisation, tx.agency, today))
        _remember(tx, {"day": today.isoformat(), "mark": mark, "serving": mine})
        return len(busy)


def _changed(known: Json, mark: str, today: date, days: list[date]) -> bool:
    """Something began or ended since the last day that was followed, or the file says something else."""
    if not isinstance(known, dict) or known.get("mark") != mark:
        return True
    last = _day(known)
    low, high = min(last, today), max(last, today)
    return any(low < day <= high for day in days)


def _before(organisation: Organisation, agency: AgencyId, known: Json) -> Iterable[str]:
    """Who served when the chart was last followed; an office of an earlier release asks the chart of that day."""
    if not isinstance(known, dict):
        return ()
    kept = known.get("serving")
    return map(str, kept) if isinstance(kept, list) else serving(organisation, agency, _day(known))


def _farewell(one: Leaver, by: Actor) -> Sent:
    told: dict[str, Json] = {
        "person": one.person,
        "last_day": one.last_day.isoformat(),
        "leaving_basis": BASIS.format(day=one.last_day),
        "left_title": one.title,
        "left_unit": one.unit,
    }
    key = f"{one.person}:{one.last_day}"
    return Sent(kind="message", name=LEFT, variables=told, sender=by.login, correlation_key=key)


def _gone(one: Leaver, by: Actor) -> Sent:
    """For whoever had delegated to them and has to name somebody else."""
    return Sent(kind="signal", name=AWAY.format(person=one.person), variables={}, sender=by.login)


def _day(known: Mapping[str, Json]) -> date:
    return date.fromisoformat(str(known["day"]))


def _mark(organisation: Organisation, agency: str) -> str:
    """Of what the file says of an agency."""
    said = [
        *(one for one in organisation.units if one.agency == agency),
        *(one for one in organisation.positions if one.agency == agency),
        *(one for one in organisation.people if one.agency == agency),
        *organisation.appointments,
        *organisation.leaders,
    ]
    return hashlib.sha256("\n".join(repr(one) for one in said).encode()).hexdigest()


def _remember(tx: Transaction, value: Json) -> None:
    tx.settings.put(SETTING.format(agency=tx.agency), value)
