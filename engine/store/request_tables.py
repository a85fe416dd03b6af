"""What was asked and is done."""

from sqlalchemy import Column, Index, String, Table

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, Number

#: requests that were carried out, so that the same sent again does nothing
request = Table(
    "request",
    METADATA,
    agency(),
    Column("login", String(80), primary_key=True),
    Column("mark", String(64), primary_key=True),
    Column("made", Number),  # the key of what came of it
    Column("at", Instant, nullable=False),
    Index(None, "agency_id", "at"),
)
