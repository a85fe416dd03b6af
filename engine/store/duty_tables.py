"""Polls, and the list of tasks that follow from conclusions."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, JsonText, Number

poll = Table(
    "poll",
    METADATA,
    agency(),
    Column("id", String(120), primary_key=True),
    Column("case_key", Number, nullable=False),
    Column("question", Text, nullable=False),
    Column("secret", Boolean, nullable=False),
    Column("quorum", Integer, nullable=False),
    Column("rows", JsonText, nullable=False),  # [{key, label}]
    Column("options", JsonText, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("closes_at", Instant),
    Column("closed_at", Instant),
)
Index(None, poll.c.agency_id, poll.c.case_key)

#: who may vote and whether they have; of a secret poll nothing tells what
poll_voter = Table(
    "poll_voter",
    METADATA,
    agency(),
    Column("poll_id", String(120), primary_key=True),
    Column("person", String(80), primary_key=True),
    Column("voted", Boolean, nullable=False),
)

#: how often an option was chosen; every pair is there from the opening on, so that no row is younger than another
poll_total = Table(
    "poll_total",
    METADATA,
    agency(),
    Column("poll_id", String(120), primary_key=True),
    Column("row_key", String(80), primary_key=True),
    Column("option_key", String(80), primary_key=True),
    Column("votes", Integer, nullable=False),
)

#: of open polls only: who chose what
poll_vote = Table(
    "poll_vote",
    METADATA,
    agency(),
    Column("poll_id", String(120), primary_key=True),
    Column("person", String(80), primary_key=True),
    Column("row_key", String(80), primary_key=True),
    Column("option_key", String(80), nullable=False),
)

follow_up = Table(
    "follow_up",
    METADATA,
    agency(),
    Column("id", String(40), primary_key=True),
    Column("case_key", Number, nullable=False),
    Column("no", Integer, nullable=False),
    Column("series", String(80), nullable=False),
    Column("source", Text, nullable=False),
    Column("task", Text, nullable=False),
    Column("product", Text, nullable=False),
    Column("lead_unit", String(80), nullable=False),
    Column("person", String(80), nullable=False),
    Column("support", JsonText, nullable=False),
    Column("follower", String(80), nullable=False),
    Column("due_on", Date, nullable=False),
    Column("first_due_on", Date, nullable=False),
    Column("extensions", Integer, nullable=False),
    Column("percent", Integer, nullable=False),
    Column("progress", Text, nullable=False),
    Column("state", String(20), nullable=False),  # open, delivered, accepted, cancelled, moved
    Column("opened_at", Instant, nullable=False),
    Column("reported_at", Instant),
    Column("closed_at", Instant),
)
Index(None, follow_up.c.agency_id, follow_up.c.case_key)
Index(None, follow_up.c.agency_id, follow_up.c.series, follow_up.c.due_on)
