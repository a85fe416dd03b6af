"""A message with a correlation key begins one case of a process at a time.

A new table and an empty column are unknown to the release before, which runs on beside them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "message_start",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("process_id", sa.String(length=200), nullable=False),
        sa.Column("correlation_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("instance_key", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "process_id", "correlation_key", name=op.f("pk_message_start")),
    )
    columns = ["agency_id", "instance_key"]
    op.create_index(op.f("ix_message_start_agency_id_instance_key"), "message_start", columns, unique=False)
    op.add_column("delivery", sa.Column("correlation_key", sa.Text(), nullable=True))
