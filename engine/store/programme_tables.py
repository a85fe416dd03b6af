"""What the approved programmes of an agency say will be done."""

from sqlalchemy import Column, Date, Index, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Number

programme_item = Table(
    "programme_item",
    METADATA,
    agency(),
    Column("id", String(60), primary_key=True),
    Column("content", Text, nullable=False),
    Column("unit", String(80), nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("paper", Text, nullable=False),
    Column("approved_by", String(80), nullable=False),
    Column("case_key", Number, nullable=False),
    Column("used_by", Number),
)
Index(None, programme_item.c.agency_id, programme_item.c.unit, programme_item.c.last_day)
