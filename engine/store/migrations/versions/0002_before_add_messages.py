"""Signals and messages on their way, and messages that are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "delivery",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("alarm_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("variables", sa.Text(), nullable=False),
        sa.Column("sender", sa.String(length=80), nullable=False),
        sa.Column("key", NUMBER, nullable=True),
        sa.Column("process_id", sa.String(length=200), nullable=True),
        sa.Column("element_id", sa.Text(), nullable=True),
        sa.Column("definition_key", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "alarm_id", name=op.f("pk_delivery")),
    )
    op.create_table(
        "message",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("correlation_key", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("variables", sa.Text(), nullable=False),
        sa.Column("sender", sa.String(length=80), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("taken", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index(
        op.f("ix_message_agency_id_name_place_id"), "message", ["agency_id", "name", "place", "id"], unique=False
    )
    op.create_index(op.f("ix_message_expires_at"), "message", ["expires_at"], unique=False)
