"""Jobs are taken by workers, cases can be suspended, one command goes over many cases.

New columns may be empty and new tables are unknown to the release before, which runs on with them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("instance", sa.Column("suspended_at", sa.BigInteger(), nullable=True))
    op.add_column("alarm", sa.Column("held_from", sa.BigInteger(), nullable=True))
    op.add_column("job", sa.Column("worker", sa.Text(), nullable=True))
    op.add_column("job", sa.Column("deadline", sa.BigInteger(), nullable=True))
    op.add_column("job", sa.Column("not_before", sa.BigInteger(), nullable=True))
    op.add_column("job", sa.Column("error", sa.Text(), nullable=True))
    op.add_column("job", sa.Column("lease", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_job_agency_id_type_key"), "job", ["agency_id", "type", "key"], unique=False)
    _batches()


def _batches() -> None:
    op.create_table(
        "batch",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.String(length=80), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_batch_agency_id_id"), "batch", ["agency_id", "id"], unique=False)
    op.create_table(
        "batch_item",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("batch_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("instance_key", NUMBER, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("text_vi", sa.Text(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "batch_id", "place", name=op.f("pk_batch_item")),
    )
    op.create_index(
        op.f("ix_batch_item_agency_id_batch_id_state_place"),
        "batch_item",
        ["agency_id", "batch_id", "state", "place"],
        unique=False,
    )
