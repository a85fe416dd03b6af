"""Rooms and people are needed by cases for some hours."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "booking",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("resource", sa.String(length=200), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "case_key", "resource", name=op.f("pk_booking")),
    )
    op.create_index(op.f("ix_booking_agency_id_ends_at"), "booking", ["agency_id", "ends_at"], unique=False)
