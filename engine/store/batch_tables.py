"""One command over many cases: what was asked, and what became of each."""

from sqlalchemy import Column, Index, Integer, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, JsonText, Number

batch = Table(
    "batch",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("kind", String(20), nullable=False),  # retry, cancel, migrate, suspend, resume
    Column("plan", JsonText, nullable=False),  # of a migration: target and mapping
    Column("reason", Text, nullable=False),
    Column("asked_by", String(80), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("ended_at", Instant),
    sqlite_autoincrement=True,
)
Index(None, batch.c.agency_id, batch.c.id)

batch_item = Table(
    "batch_item",
    METADATA,
    agency(),
    Column("batch_id", Number, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("instance_key", Number, nullable=False),
    Column("state", String(20), nullable=False),  # waiting, done, failed
    Column("text_vi", Text),  # why it failed
    Column("text_en", Text),
    Column("done_at", Instant),
)
Index(None, batch_item.c.agency_id, batch_item.c.batch_id, batch_item.c.state, batch_item.c.place)
