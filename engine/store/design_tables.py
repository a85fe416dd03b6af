"""Designs: procedures being changed, their files and what was said of them."""

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, JsonText, Number

design = Table(
    "design",
    METADATA,
    Column("key", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("folder", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("state", String(20), nullable=False),  # drawing, proposed, approved, deployed, dropped
    Column("base", Number),  # newest resource of the folder when it began
    Column("opened_by", String(80), nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("hands", JsonText, nullable=False),  # logins of all who changed something
    Column("note", Text, nullable=False),
    Column("version_tag", Text, nullable=False),
    Column("valid_from", Instant),
    Column("plan", JsonText, nullable=False),  # where running cases go, by process id
    Column("proposed_by", String(80)),
    Column("reviewed_by", String(80)),
    Column("reviewed_at", Instant),
    Column("decided_by", String(80)),
    Column("decided_at", Instant),
    Column("remark", Text, nullable=False),
    Column("deployment", Number),
    Column("despite", Text, nullable=False, server_default=""),  # why it was approved although a scenario was not so
    sqlite_autoincrement=True,
)
Index(None, design.c.agency_id, design.c.state, design.c.changed_at, design.c.key)

design_file = Table(
    "design_file",
    METADATA,
    agency(),
    Column("design_key", Number, primary_key=True, autoincrement=False),
    Column("name", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("content", LargeBinary),  # null = removed
    Column("changed_by", String(80), nullable=False),
    Column("changed_at", Instant, nullable=False),
)

design_comment = Table(
    "design_comment",
    METADATA,
    agency(),
    Column("design_key", Number, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("file", Text),
    Column("element_id", Text),
    Column("author", String(80), nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    Column("settled_by", String(80)),
)

#: the newest run of each design
design_run = Table(
    "design_run",
    METADATA,
    agency(),
    Column("design_key", Number, primary_key=True, autoincrement=False),
    Column("package", String(64), nullable=False),  # mark of the files that are played
    Column("scenarios", JsonText, nullable=False),
    Column("wanted", JsonText, nullable=False),
    Column("results", JsonText, nullable=False),
    Column("state", String(20), nullable=False),  # running, done, broken
    Column("begun_by", String(80), nullable=False),
    Column("begun_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("problem_vi", Text, nullable=False),
    Column("problem_en", Text, nullable=False),
)
