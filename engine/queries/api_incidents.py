"""Incidents as the API lists them: of the cases that the asker may look into, and for who keeps the machine, all."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, func, literal, or_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from engine.domain.visibility import ADMINISTRATOR
from engine.queries.api_search import NOTHING, Found, Search
from engine.queries.api_tables import Column, Columns, find
from engine.queries.api_views import IncidentRow
from engine.queries.reading import Reading
from engine.queries.sight import in_sight
from engine.store.tables import incident, instance

STATES: Final = {
    "ACTIVE": "active",
    "PENDING": NOTHING,
    "RESOLVED": NOTHING,
    "MIGRATED": NOTHING,
    "UNKNOWN": NOTHING,
}
#: what our codes are called in the API; the rest is UNKNOWN
ERRORS: Final = {
    "decision-failed": "DECISION_EVALUATION_ERROR",
    "no-row-matches": "DECISION_EVALUATION_ERROR",
    "feel": "EXTRACT_VALUE_ERROR",
    "expression-failed": "EXTRACT_VALUE_ERROR",
    "condition-not-boolean": "CONDITION_ERROR",
    "no-flow-matches": "CONDITION_ERROR",
    "job-failed": "JOB_NO_RETRIES",
    "error-not-caught": "UNHANDLED_ERROR_EVENT",
    "called-process-missing": "CALLED_ELEMENT_ERROR",
}


@dataclass(frozen=True, kw_only=True)
class AskIncidents:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskIncident:
    actor: Actor
    key: ElementKey


def answer_incidents(question: AskIncidents, reading: Reading) -> Found[IncidentRow]:
    """One page of incidents."""
    actor = question.actor
    found = find(
        question.search,
        columns(actor),
        incident.c.key,
        _rows(reading, actor),
        lambda rows: reading.connection.execute(rows).all(),
    )
    return found.of(lambda row: _row(actor, row))


def answer_incident(question: AskIncident, reading: Reading) -> IncidentRow:
    """Raises NotFound, as for a case out of sight."""
    actor = question.actor
    one = reading.connection.execute(_rows(reading, actor).where(incident.c.key == question.key)).one_or_none()
    if one is None:
        raise NotFound("incident", question.key)
    return _row(actor, one)


def _rows(reading: Reading, actor: Actor) -> Select[Any]:
    return (
        select(incident, instance.c.process_id, instance.c.definition_key)
        .join(instance, (instance.c.agency_id == incident.c.agency_id) & (instance.c.key == incident.c.instance_key))
        .where(_may_know(reading, actor))
    )


def _may_know(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """Who keeps the machine never reads a case, yet has to see where one stands still."""
    if ADMINISTRATOR in actor.roles:
        return or_(in_sight(reading, actor), instance.c.agency_id == actor.agency)
    return in_sight(reading, actor)


def _row(actor: Actor, found: Row[Any]) -> IncidentRow:
    return IncidentRow(
        key=ElementKey(found.key),
        element_id=found.element_id,
        code=found.code,
        text=found.text_vi if actor.language == "vi" else found.text_en,
        raised_at=found.raised_at,
        instance_key=InstanceKey(found.instance_key),
        process_id=found.process_id,
        definition_key=DefinitionKey(found.definition_key),
    )


def columns(actor: Actor) -> Columns:
    """What incidents are filtered and sorted by; a settled one is no longer kept here."""
    message = incident.c.text_vi if actor.language == "vi" else incident.c.text_en
    return {
        "incidentKey": Column("key", incident.c.key),
        "elementInstanceKey": Column("key", incident.c.key),
        "elementId": Column("text", incident.c.element_id),
        "errorMessage": Column("text", message, sorts=False),
        "creationTime": Column("instant", incident.c.raised_at),
        "processInstanceKey": Column("key", incident.c.instance_key),
        "processDefinitionId": Column("text", instance.c.process_id),
        "processDefinitionKey": Column("key", instance.c.definition_key),
        "state": Column("word", literal("active"), STATES),
        "tenantId": Column("text", func.coalesce(incident.c.agency_id, "")),
    }
