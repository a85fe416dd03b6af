"""Cases as the API lists them: those that the asker may look into, as on the pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, Select, exists, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.queries.api_definitions import several
from engine.queries.api_search import Found, Search
from engine.queries.api_tables import Column, Columns, find
from engine.queries.api_views import DefinitionRow, InstanceRow
from engine.queries.reading import Reading
from engine.queries.sight import in_sight
from engine.store.tables import incident, instance, process_definition

STATES: Final = {
    "ACTIVE": "active",
    "COMPLETED": "completed",
    "TERMINATED": "terminated",
    "CANCELED": "terminated",
    "SUSPENDED": "suspended",
}


@dataclass(frozen=True, kw_only=True)
class AskInstances:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskInstance:
    actor: Actor
    key: InstanceKey


def answer_instance(question: AskInstance, reading: Reading) -> InstanceRow:
    """Raises NotFound for a case that the asker may not know of."""
    actor = question.actor
    wanted = _rows(reading, actor).where(instance.c.key == question.key)
    found = reading.connection.execute(wanted).one_or_none()
    if found is None:
        raise NotFound("process instance", question.key)
    return _row(found, several(reading, [found.definition_key]))


def answer_instances(question: AskInstances, reading: Reading) -> Found[InstanceRow]:
    """One page of cases in sight."""
    actor = question.actor
    found = find(
        question.search,
        columns(),
        instance.c.key,
        _rows(reading, actor),
        lambda rows: reading.connection.execute(rows).all(),
    )
    definitions = several(reading, (row.definition_key for row in found.rows))
    return found.of(lambda row: _row(row, definitions))


def _stands_still() -> Any:
    return exists().where(incident.c.agency_id == instance.c.agency_id, incident.c.instance_key == instance.c.key)


def _rows(reading: Reading, actor: Actor) -> Select[Any]:
    shown = (
        instance.c.key,
        instance.c.definition_key,
        instance.c.state,
        instance.c.started_at,
        instance.c.ended_at,
        instance.c.suspended_at,
        instance.c.case_no,
    )
    return (
        select(*shown, _stands_still().label("has_incident"))
        .join(process_definition, process_definition.c.key == instance.c.definition_key)
        .where(in_sight(reading, actor))
    )


def _row(found: Row[Any], definitions: Mapping[int, DefinitionRow]) -> InstanceRow:
    return InstanceRow(
        key=InstanceKey(found.key),
        definition=definitions[found.definition_key],
        state=found.state,
        started_at=found.started_at,
        ended_at=found.ended_at,
        suspended_at=found.suspended_at,
        has_incident=bool(found.has_incident),
        case_no=found.case_no,
    )


def columns() -> Columns:
    """What cases are filtered and sorted by; the case number is the business id."""
    return {
        "processInstanceKey": Column("key", instance.c.key),
        "processDefinitionId": Column("text", instance.c.process_id),
        "processDefinitionKey": Column("key", instance.c.definition_key),
        "processDefinitionName": Column("text", instance.c.process_name),
        "processDefinitionVersion": Column("number", process_definition.c.version),
        "processDefinitionVersionTag": Column("text", process_definition.c.version_tag),
        "startDate": Column("instant", instance.c.started_at),
        "endDate": Column("instant", instance.c.ended_at),
        "state": Column("word", instance.c.state, STATES),
        "hasIncident": Column("flag", _stands_still(), sorts=False),
        "businessId": Column("text", instance.c.case_no),
        "tenantId": Column("text", instance.c.agency_id),
    }
