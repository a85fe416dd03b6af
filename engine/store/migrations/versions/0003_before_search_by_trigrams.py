"""Cases are found by parts of words without reading every case; the catalogue knows what may be started."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SQLITE = (
    """CREATE VIRTUAL TABLE instance_search USING fts5(agency, search, tokenize='trigram', columnsize=0)""",
    """CREATE TRIGGER instance_search_added AFTER INSERT ON instance BEGIN
    INSERT INTO instance_search (rowid, agency, search) VALUES (new.key, '|' || new.agency_id || '|', new.search);
    END""",
    """CREATE TRIGGER instance_search_changed AFTER UPDATE OF search ON instance WHEN old.search <> new.search BEGIN
    UPDATE instance_search SET search = new.search WHERE rowid = new.key;
    END""",
    """CREATE TRIGGER instance_search_gone AFTER DELETE ON instance BEGIN
    DELETE FROM instance_search WHERE rowid = old.key;
    END""",
    """INSERT INTO instance_search (rowid, agency, search)
    SELECT key, '|' || agency_id || '|', search FROM instance""",
)
POSTGRES = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE INDEX ix_instance_search ON instance USING gin (search gin_trgm_ops)",
)


def upgrade() -> None:
    op.add_column("process_definition", sa.Column("startable", sa.Boolean(), nullable=True))
    op.add_column("process_definition", sa.Column("properties", sa.Text(), nullable=True))
    op.create_index(op.f("ix_task_agency_id_name"), "task", ["agency_id", "name"], unique=False)
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRES:
        op.execute(statement)
