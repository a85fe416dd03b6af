"""Which case another one follows from."""

from sqlalchemy import Column, Index, Table

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, Number

#: a case and one that caused it; both ways are asked
case_link = Table(
    "case_link",
    METADATA,
    agency(),
    Column("instance_key", Number, primary_key=True, autoincrement=False),
    Column("cause_key", Number, primary_key=True, autoincrement=False),
    Column("linked_at", Instant, nullable=False),
    Index(None, "agency_id", "cause_key"),
)
