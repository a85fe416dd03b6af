"""Scenarios of designs are played before they go into force; an approver may say why one goes in despite them.

A new table, and a new column with a value of its own, are unknown to the release before, which runs on with them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "design_run",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("design_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("package", sa.String(length=64), nullable=False),
        sa.Column("scenarios", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("results", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("begun_by", sa.String(length=80), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("problem_vi", sa.Text(), nullable=False),
        sa.Column("problem_en", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "design_key", name=op.f("pk_design_run")),
    )
    op.add_column("design", sa.Column("despite", sa.Text(), nullable=False, server_default=""))
