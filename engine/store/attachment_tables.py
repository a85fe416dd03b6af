"""Files that people add to forms, and where a cluster keeps their contents."""

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, JsonText, Number

#: loose until a command attaches it; the content is found by the hash of its bytes as they are stored
attachment = Table(
    "attachment",
    METADATA,
    agency(),
    Column("id", String(32), primary_key=True),
    Column("place", String(140), nullable=False),  # as of a draft
    Column("field", String(200), nullable=False),
    Column("owner", String(80), nullable=False),
    Column("name", Text),
    Column("media_type", String(200), nullable=False),
    Column("size", Number, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("keeping", String(10), nullable=False),  # open, case, letter
    Column("wrapped_key", LargeBinary),
    Column("readers", JsonText, nullable=False),
    Column("uploaded_at", Instant, nullable=False),
    Column("case_key", Number),
    Column("attached_at", Instant),
    Column("position", Integer, nullable=False),
    Column("locked_at", Instant),
    Column("removed_at", Instant),
    Column("removed_for", Text, nullable=False),
)
Index(None, attachment.c.agency_id, attachment.c.case_key)
Index(None, attachment.c.agency_id, attachment.c.owner)
Index(None, attachment.c.sha256)

#: contents, in pieces: where several processes share a database it is the one place they share (an office on one
#: machine has a folder instead)
attachment_piece = Table(
    "attachment_piece",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
