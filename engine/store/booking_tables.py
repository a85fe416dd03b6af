"""What is needed for some hours: rooms, cars, people."""

from sqlalchemy import Column, Index, Integer, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, Number

#: one row for each thing that a case needs; a case has one time
booking = Table(
    "booking",
    METADATA,
    agency(),
    Column("case_key", Number, primary_key=True, autoincrement=False),
    Column("resource", String(200), primary_key=True),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("title", Text, nullable=False),
    Column("owner", String(80), nullable=False),
    Column("rank", Integer, nullable=False),
)
Index(None, booking.c.agency_id, booking.c.ends_at)
