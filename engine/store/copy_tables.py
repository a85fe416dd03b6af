"""Papers in another form."""

from sqlalchemy import Column, Index, LargeBinary, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, Number

paper_copy = Table(
    "paper_copy",
    METADATA,
    agency(),
    Column("document_id", Number, primary_key=True, autoincrement=False),
    Column("state", String(20), nullable=False),  # waiting, made, failed, absent
    Column("asked_by", String(80), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("alarm_id", Number),
    Column("content", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("made_at", Instant),
    Column("reason", Text, nullable=False),
)
Index(None, paper_copy.c.agency_id, paper_copy.c.alarm_id)
