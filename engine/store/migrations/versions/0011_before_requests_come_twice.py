"""Requests that were carried out are known again.

A new table is unknown to the release before, which runs on without it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "request",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("made", NUMBER, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "login", "mark", name=op.f("pk_request")),
    )
    op.create_index(op.f("ix_request_agency_id_at"), "request", ["agency_id", "at"], unique=False)
