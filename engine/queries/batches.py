"""Batches and what became of each case; and the cases that a filter finds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, and_, func, select

from engine.domain.actor import Actor
from engine.domain.batches import MOST_ITEMS
from engine.domain.errors import NotAllowed, NotFound
from engine.domain.keys import InstanceKey
from engine.domain.visibility import ADMINISTRATOR, sight
from engine.queries import people
from engine.queries.api_instances import columns as of_instances
from engine.queries.api_search import Condition, Found, Search
from engine.queries.api_tables import Column, Columns, clause, find
from engine.queries.reading import Reading
from engine.queries.sight import in_sight
from engine.queries.views import PersonRef
from engine.store.tables import batch, batch_item, instance, process_definition

HEADS: Final = frozenset({"agency_head", "office_head"})
ITEM_STATES: Final = {"ACTIVE": "waiting", "COMPLETED": "done", "FAILED": "failed"}


@dataclass(frozen=True, kw_only=True)
class AskBatch:
    actor: Actor
    batch_id: int


@dataclass(frozen=True, kw_only=True)
class AskBatchRows:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskItems:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskCaseKeys:
    """Cases that go on, of the asker's agency, that the asker may interfere with."""

    actor: Actor
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, kw_only=True)
class BatchRow:
    id: int
    kind: str
    reason: str
    asked_by: str
    asker: PersonRef
    asked_at: datetime
    ended_at: datetime | None
    total: int
    done: int
    failed: int


@dataclass(frozen=True, kw_only=True)
class ItemRow:
    batch_id: int
    kind: str
    place: int
    instance_key: InstanceKey
    case_no: str | None
    process_name: str
    state: str
    text: str | None
    done_at: datetime | None


def answer_batch(question: AskBatch, reading: Reading) -> BatchRow:
    """Raises NotFound for everybody but administrators and heads, too."""
    wanted = _rows(question.actor).where(batch.c.id == question.batch_id)
    row = reading.connection.execute(wanted).one_or_none() if may_know(reading, question.actor) else None
    if row is None:
        raise NotFound("batch", question.batch_id)
    return _row(reading, question.actor, row)


def answer_rows(question: AskBatchRows, reading: Reading) -> Found[BatchRow]:
    """One page of them. Raises NotAllowed."""
    check(reading, question.actor)
    columns: Columns = {
        "batchOperationKey": Column("key", batch.c.id),
        "startDate": Column("instant", batch.c.asked_at),
        "endDate": Column("instant", batch.c.ended_at),
        "actorId": Column("text", batch.c.asked_by),
    }
    found = find(
        question.search, columns, batch.c.id, _rows(question.actor), lambda rows: reading.connection.execute(rows).all()
    )
    return found.of(lambda row: _row(reading, question.actor, row))


def answer_items(question: AskItems, reading: Reading) -> Found[ItemRow]:
    """Cases of every batch, or of one. Raises NotAllowed."""
    actor = question.actor
    check(reading, actor)
    columns: Columns = {
        "batchOperationKey": Column("key", batch_item.c.batch_id),
        "itemKey": Column("key", batch_item.c.instance_key),
        "processInstanceKey": Column("key", batch_item.c.instance_key),
        "state": Column("word", batch_item.c.state, ITEM_STATES),
        "processedDate": Column("instant", batch_item.c.done_at),
    }
    wanted = (
        select(batch_item, batch.c.kind, instance.c.case_no, instance.c.process_name)
        .join(batch, batch.c.id == batch_item.c.batch_id)
        .join(
            instance,
            and_(instance.c.agency_id == batch_item.c.agency_id, instance.c.key == batch_item.c.instance_key),
            isouter=True,
        )
        .where(batch_item.c.agency_id == actor.agency)
    )
    found = find(
        question.search, columns, batch_item.c.place, wanted, lambda rows: reading.connection.execute(rows).all()
    )
    return found.of(lambda row: _item(actor, row))


def answer_keys(question: AskCaseKeys, reading: Reading) -> tuple[InstanceKey, ...]:
    """In the order in which they began; at most one more than a batch takes. Raises NotAllowed."""
    actor = question.actor
    check(reading, actor)
    seen = instance.c.agency_id == actor.agency
    if ADMINISTRATOR not in actor.roles:
        seen = in_sight(reading, actor)
    wanted = (
        select(instance.c.key)
        .join(process_definition, process_definition.c.key == instance.c.definition_key)
        .where(seen, instance.c.state.in_(("active", "suspended")))
        .where(*(clause(each, of_instances()) for each in question.conditions))
        .order_by(instance.c.started_at, instance.c.key)
        .limit(MOST_ITEMS + 1)
    )
    return tuple(InstanceKey(key) for key in reading.connection.execute(wanted).scalars())


def may_know(reading: Reading, actor: Actor) -> bool:
    return ADMINISTRATOR in actor.roles or bool(sight(reading.organisation, actor, reading.today) & HEADS)


def check(reading: Reading, actor: Actor) -> None:
    """Raises NotAllowed for everybody but administrators and heads."""
    if not may_know(reading, actor):
        raise NotAllowed


def _rows(actor: Actor) -> Select[Any]:
    counts = _counted(actor)
    return (
        select(batch, counts.c.total, counts.c.done, counts.c.failed)
        .join(counts, counts.c.batch_id == batch.c.id)
        .where(batch.c.agency_id == actor.agency)
    )


def _counted(actor: Actor) -> Any:
    """How many cases each batch has, and how many are through."""

    def number(state: str) -> Any:
        return func.count().filter(batch_item.c.state == state)

    return (
        select(
            batch_item.c.batch_id,
            func.count().label("total"),
            number("done").label("done"),
            number("failed").label("failed"),
        )
        .where(batch_item.c.agency_id == actor.agency)
        .group_by(batch_item.c.batch_id)
        .subquery()
    )


def _row(reading: Reading, actor: Actor, found: Row[Any]) -> BatchRow:
    names = found._mapping  # noqa: SLF001 - SQLAlchemy's public name for a row by its columns
    kept = {name: names[name] for name in ("id", "kind", "reason", "asked_by", "asked_at", "ended_at")}
    counts = {name: names[name] for name in ("total", "done", "failed")}
    return BatchRow(**kept, **counts, asker=people.person(reading, found.asked_by, actor.language))


def _item(actor: Actor, found: Row[Any]) -> ItemRow:
    return ItemRow(
        batch_id=found.batch_id,
        kind=found.kind,
        place=found.place,
        instance_key=InstanceKey(found.instance_key),
        case_no=found.case_no,
        process_name=found.process_name or "",
        state=found.state,
        text=found.text_vi if actor.language == "vi" else found.text_en,
        done_at=found.done_at,
    )
