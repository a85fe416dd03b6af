"""What is said afterwards of papers and lines that are themselves never changed."""

from sqlalchemy import Column, Integer, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, Number

#: what holds no more: the paper itself stays as it was issued
withdrawn_document = Table(
    "withdrawn_document",
    METADATA,
    agency(),
    Column("document_id", Number, primary_key=True, autoincrement=False),
    Column("reason", Text, nullable=False),
    Column("withdrawn_at", Instant, nullable=False),
    Column("withdrawn_by", String(80), nullable=False),
)

#: what a register says of a line afterwards; a line itself is never changed
register_note = Table(
    "register_note",
    METADATA,
    agency(),
    Column("series", String(80), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("noted_at", Instant, nullable=False),
    Column("noted_by", String(80), nullable=False),
)
