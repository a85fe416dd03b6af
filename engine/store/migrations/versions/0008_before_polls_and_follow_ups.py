"""Votes, and tasks that follow from conclusions."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _polls()
    _follow_ups()


def _polls():
    op.create_table(
        "poll",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=120), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_poll")),
    )
    op.create_index(op.f("ix_poll_agency_id_case_key"), "poll", ["agency_id", "case_key"], unique=False)
    op.create_table(
        "poll_voter",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("poll_id", sa.String(length=120), nullable=False),
        sa.Column("person", sa.String(length=80), nullable=False),
        sa.Column("voted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "poll_id", "person", name=op.f("pk_poll_voter")),
    )
    op.create_table(
        "poll_total",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("poll_id", sa.String(length=120), nullable=False),
        sa.Column("row_key", sa.String(length=80), nullable=False),
        sa.Column("option_key", sa.String(length=80), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "poll_id", "row_key", "option_key", name=op.f("pk_poll_total")),
    )
    op.create_table(
        "poll_vote",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("poll_id", sa.String(length=120), nullable=False),
        sa.Column("person", sa.String(length=80), nullable=False),
        sa.Column("row_key", sa.String(length=80), nullable=False),
        sa.Column("option_key", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "poll_id", "person", "row_key", name=op.f("pk_poll_vote")),
    )


def _follow_ups():
    op.create_table(
        "follow_up",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(length=80), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("lead_unit", sa.String(length=80), nullable=False),
        sa.Column("person", sa.String(length=80), nullable=False),
        sa.Column("support", sa.Text(), nullable=False),
        sa.Column("follower", sa.String(length=80), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("first_due_on", sa.Date(), nullable=False),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("reported_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_agency_id_case_key"), "follow_up", ["agency_id", "case_key"], unique=False)
    op.create_index(
        op.f("ix_follow_up_agency_id_series_due_on"), "follow_up", ["agency_id", "series", "due_on"], unique=False
    )
