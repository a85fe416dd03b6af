"""What the calendar has started; programmes are kept beside it."""

from sqlalchemy import Column, Index, String, Table

from engine.store.programme_tables import programme_item as programme_item  # noqa: PLC0414  (stands with the tables)
from engine.store.schema import METADATA, agency
from engine.store.types import Instant, JsonText, Number

planned_start = Table(
    "planned_start",
    METADATA,
    agency(),
    Column("rule", String(20), primary_key=True),  # "C01"
    Column("period", String(10), primary_key=True),  # the date as the rule says it
    Column("unit", String(80), primary_key=True),  # "" = of the whole agency
    Column("due_at", Instant, nullable=False),
    Column("opens_at", Instant, nullable=False),
    Column("state", String(20), nullable=False),  # planned, started, merged, missed, absent
    Column("alarm_id", Number),
    Column("with_rules", JsonText, nullable=False),
    Column("instance_key", Number),
)
Index(None, planned_start.c.agency_id, planned_start.c.due_at)
Index(None, planned_start.c.agency_id, planned_start.c.alarm_id)
