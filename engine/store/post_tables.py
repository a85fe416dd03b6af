"""Signals and messages on their way, messages that are kept, and what a message has begun."""

from sqlalchemy import Column, Index, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, JsonText, Number

#: a signal or message on its way to one receiver; the alarm of this number delivers it
delivery = Table(
    "delivery",
    METADATA,
    agency(),
    Column("alarm_id", Number, primary_key=True, autoincrement=False),
    Column("kind", String(10), nullable=False),  # message, signal, timer
    Column("name", Text, nullable=False),
    Column("variables", JsonText, nullable=False),
    Column("sender", String(80), nullable=False),
    Column("key", Number),  # of the subscription
    Column("process_id", String(200)),  # to start
    Column("element_id", Text),
    Column("definition_key", Number),  # of a timer
    Column("correlation_key", Text),  # of a message that starts a process
    Column("origin", Number),  # the case that sent it
)

#: published, and nobody wanted it yet (or not everybody)
message = Table(
    "message",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),  # the correlation key behind "=", or "-" for none
    Column("correlation_key", Text),
    Column("message_id", Text),
    Column("variables", JsonText, nullable=False),
    Column("sender", String(80), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("taken", JsonText, nullable=False),  # ids of processes that have it
    Column("origin", Number),  # the case that sent it
)
Index(None, message.c.agency_id, message.c.name, message.c.place, message.c.id)

#: of each process one case at a time is begun by a message of one correlation key
message_start = Table(
    "message_start",
    METADATA,
    agency(),
    Column("process_id", String(200), primary_key=True),
    Column("correlation_key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("instance_key", Number),  # None: the message is on its way
)
Index(None, message_start.c.agency_id, message_start.c.instance_key)
