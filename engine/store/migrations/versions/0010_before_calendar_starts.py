"""What the calendar has planned and started, once for each rule, date and unit."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "planned_start",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("period", sa.String(length=10), nullable=False),
        sa.Column("unit", sa.String(length=80), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("opens_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("alarm_id", NUMBER, nullable=True),
        sa.Column("with_rules", sa.Text(), nullable=False),
        sa.Column("instance_key", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "rule", "period", "unit", name=op.f("pk_planned_start")),
    )
    for columns in (["agency_id", "due_at"], ["agency_id", "alarm_id"]):
        op.create_index(op.f(f"ix_planned_start_{'_'.join(columns)}"), "planned_start", columns, unique=False)
