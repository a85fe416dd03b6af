"""What a case waits for besides people: rows that come and go with the executor's facts."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select, update

from engine.domain.errors import NotFound
from engine.domain.facts import (
    ElementLeft,
    ElementMigrated,
    Fact,
    IncidentRaised,
    InstanceEnded,
    JobClosed,
    JobOpened,
    SubscriptionClosed,
    SubscriptionOpened,
    TimerCleared,
    TimerSet,
)
from engine.domain.keys import AgencyId, ElementKey, InstanceKey
from engine.store import alarms
from engine.store.link import Link
from engine.store.statements import Statement, Values, adding, given
from engine.store.tables import alarm, incident, job, subscription, task

DROP_TIMER: Final = Statement(
    delete(alarm).where(
        given(alarm.c.agency_id, "agency"), given(alarm.c.instance_key, "case"), given(alarm.c.key),
        alarm.c.kind == "timer",
    )
)  # fmt: skip
ADD_SUBSCRIPTION: Final = Statement(adding(subscription))
DROP_SUBSCRIPTION: Final = Statement(
    delete(subscription).where(given(subscription.c.agency_id, "agency"), given(subscription.c.key))
)
FIND_SUBSCRIPTION: Final = Statement(
    select(subscription.c.key)
    .where(
        given(subscription.c.agency_id, "agency"), given(subscription.c.instance_key, "case"),
        given(subscription.c.name),
    )
    .order_by(subscription.c.key)
    .limit(1)
)  # fmt: skip
FIND_SUBSCRIPTIONS: Final = Statement(
    select(subscription.c.key, subscription.c.element_id)
    .where(
        given(subscription.c.agency_id, "agency"), given(subscription.c.instance_key, "case"),
        given(subscription.c.name),
    )
    .order_by(subscription.c.key)
)  # fmt: skip
ADD_JOB: Final = Statement(adding(job))
DROP_JOB: Final = Statement(delete(job).where(given(job.c.agency_id, "agency"), given(job.c.key)))
ADD_INCIDENT: Final = Statement(adding(incident))
DROP_INCIDENT: Final = Statement(delete(incident).where(given(incident.c.agency_id, "agency"), given(incident.c.key)))
INCIDENTS: Final = Statement(
    select(incident.c.key)
    .where(given(incident.c.agency_id, "agency"), given(incident.c.instance_key, "case"))
    .order_by(incident.c.raised_at, incident.c.key)
)
DROP_INCIDENTS: Final = Statement(
    delete(incident).where(given(incident.c.agency_id, "agency"), given(incident.c.instance_key, "case"))
)

#: the element of a migrated run, wherever its id stands
RENAMES: Final = tuple(
    Statement(
        update(table)
        .values(element_id=bindparam("to", type_=table.c.element_id.type))
        .where(given(table.c.agency_id, "agency"), given(table.c.instance_key, "case"), given(table.c.key))
    )
    for table in (task, alarm, subscription, job, incident)
)

#: what a fact does to the rows, in order; a row that is set again replaces the one that was there
_OPENS: Final[Mapping[type, tuple[Statement, ...]]] = {
    TimerSet: (DROP_TIMER, alarms.SET),
    TimerCleared: (DROP_TIMER,),
    SubscriptionOpened: (DROP_SUBSCRIPTION, ADD_SUBSCRIPTION),
    SubscriptionClosed: (DROP_SUBSCRIPTION,),
    JobOpened: (DROP_JOB, ADD_JOB),
    JobClosed: (DROP_JOB,),
    ElementMigrated: RENAMES,
    IncidentRaised: (DROP_INCIDENT, ADD_INCIDENT),
    InstanceEnded: (DROP_INCIDENTS,),
    ElementLeft: (DROP_INCIDENT,),  # of one that was taken away
}
#: the columns of an alarm no timer speaks of, and those of a job that nobody has taken yet
_TIMER: Final = {"kind": "timer", "person": None, "attempts": 0, "held_from": None}
_FRESH: Final = {"worker": None, "deadline": None, "not_before": None, "error": None, "lease": None}


class SqlWaits:
    """Implements ports.Waits."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def record(self, case: InstanceKey, facts: Sequence[Fact], at: datetime) -> None:
        common = {
            "agency": self._agency, "agency_id": self._agency, "case": case, "instance_key": case,
            "opened_at": at, "raised_at": at, **_TIMER, **_FRESH,
        }  # fmt: skip
        for fact in facts:
            statements = _OPENS.get(type(fact))
            if statements is not None and (type(fact) is not ElementLeft or fact.end == "terminated"):
                self._run(statements, {**common, **vars(fact)})

    def _run(self, statements: tuple[Statement, ...], values: Values) -> None:
        for statement in statements:
            if statement is alarms.SET:
                alarms.add(self._link, values)
            else:
                self._link.run(statement, values)

    def subscription(self, case: InstanceKey, name: str) -> ElementKey | None:
        row = self._link.row(FIND_SUBSCRIPTION, {"agency": self._agency, "case": case, "name": name})
        return None if row is None else ElementKey(row[0])

    def subscriptions(self, case: InstanceKey, name: str) -> Sequence[tuple[ElementKey, str]]:
        rows = self._link.rows(FIND_SUBSCRIPTIONS, {"agency": self._agency, "case": case, "name": name})
        return tuple((ElementKey(key), element_id) for key, element_id in rows)

    def incidents(self, case: InstanceKey) -> Sequence[ElementKey]:
        return tuple(ElementKey(row[0]) for row in self._link.rows(INCIDENTS, {"agency": self._agency, "case": case}))

    def settle(self, key: ElementKey) -> None:
        if self._link.run(DROP_INCIDENT, {"agency": self._agency, "key": key}) == 0:
            raise NotFound("incident", key)
