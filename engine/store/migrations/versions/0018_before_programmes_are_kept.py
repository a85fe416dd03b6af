"""Approved programmes say what will be done, by which unit and when."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "programme_item",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("unit", sa.String(length=80), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.String(length=80), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("used_by", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_programme_item")),
    )
    columns = ["agency_id", "unit", "last_day"]
    op.create_index(op.f("ix_programme_item_agency_id_unit_last_day"), "programme_item", columns, unique=False)
