"""Decision definitions as the API lists them: every version, for everybody who signs in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, literal, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.queries.api_search import Found, Search
from engine.queries.api_tables import Column, Columns, find
from engine.queries.api_views import DecisionRow
from engine.queries.reading import Reading
from engine.store.tables import decision_definition, deployment, resource

versions = decision_definition.alias("decision_versions")


@dataclass(frozen=True, kw_only=True)
class AskDecisions:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskDecision:
    actor: Actor
    key: int


@dataclass(frozen=True, kw_only=True)
class AskDecisionXml:
    actor: Actor
    key: int


def answer_decisions(question: AskDecisions, reading: Reading) -> Found[DecisionRow]:
    """One page of decision tables."""
    found = find(
        question.search,
        columns(question.actor),
        decision_definition.c.key,
        _rows(),
        lambda rows: reading.connection.execute(rows).all(),
    )
    return found.of(row_of)


def answer_decision(question: AskDecision, reading: Reading) -> DecisionRow:
    """One version. Raises NotFound."""
    return row_of(_get(question.actor, question.key, reading))


def answer_xml(question: AskDecisionXml, reading: Reading) -> bytes:
    """The file it stands in, byte for byte. Raises NotFound."""
    return bytes(_get(question.actor, question.key, reading).content)


def _get(actor: Actor, key: int, reading: Reading) -> Row[Any]:
    wanted = _rows().add_columns(resource.c.content).where(decision_definition.c.key == key)
    found = reading.connection.execute(wanted).one_or_none()
    if found is None:
        raise NotFound("decision definition", key)
    return found


def row_of(found: Row[Any]) -> DecisionRow:
    """A row of ``decision_definition``. One file holds one requirement graph, so its key is the graph's."""
    return DecisionRow(
        key=found.key,
        decision_id=found.decision_id,
        version=found.version,
        name=found.name,
        requirements_id=found.requirements_id,
        requirements_key=found.resource_key,
        requirements_name=found.requirements_id,
    )


def in_force(reading: Reading, decision_id: str, at: datetime) -> DecisionRow | None:
    """The version that held at an instant; where a clock was set back, the oldest one."""
    wanted = (
        _rows()
        .join(deployment, deployment.c.key == decision_definition.c.deployment_key)
        .where(decision_definition.c.decision_id == decision_id)
        .add_columns(deployment.c.deployed_at)
        .order_by(decision_definition.c.version)
    )
    rows = reading.connection.execute(wanted).all()
    held = [row for row in rows if row.deployed_at <= at] or rows[:1]
    return row_of(held[-1]) if held else None


def _rows() -> Select[Any]:
    return select(decision_definition).join(resource, resource.c.key == decision_definition.c.resource_key)


def columns(actor: Actor) -> Columns:
    """What decision definitions are filtered and sorted by."""
    table = decision_definition.c
    newest = select(func.max(versions.c.version)).where(versions.c.decision_id == table.decision_id).scalar_subquery()
    return {
        "decisionDefinitionId": Column("text", table.decision_id),
        "decisionDefinitionKey": Column("key", table.key),
        "name": Column("text", table.name),
        "isLatestVersion": Column("flag", table.version == newest, sorts=False),
        "version": Column("number", table.version),
        "decisionRequirementsId": Column("text", table.requirements_id),
        "decisionRequirementsKey": Column("key", table.resource_key),
        "decisionRequirementsName": Column("text", table.requirements_id),
        "tenantId": Column("text", literal(actor.agency)),
    }
