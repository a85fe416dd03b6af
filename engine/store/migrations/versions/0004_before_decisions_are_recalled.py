"""Papers that hold no more, and what a register says of a line afterwards."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_index(op.f("ix_register_line_agency_id_case_key"), "register_line", ["agency_id", "case_key"])
    op.create_table(
        "register_note",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=80), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.BigInteger(), nullable=False),
        sa.Column("noted_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "series", "year", "number", name=op.f("pk_register_note")),
    )
    op.create_table(
        "withdrawn_document",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("document_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "document_id", name=op.f("pk_withdrawn_document")),
    )
