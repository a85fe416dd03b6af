"""Cases that caused or follow one another are linked; a message remembers the case that sent it.

A new table and columns that may be empty are unknown to the release before, which runs on with them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "case_link",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("instance_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("cause_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("linked_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "instance_key", "cause_key", name=op.f("pk_case_link")),
    )
    op.create_index(op.f("ix_case_link_agency_id_cause_key"), "case_link", ["agency_id", "cause_key"], unique=False)
    op.add_column("delivery", sa.Column("origin", NUMBER))
    op.add_column("message", sa.Column("origin", NUMBER))
