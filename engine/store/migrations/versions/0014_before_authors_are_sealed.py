"""Cases may be restricted or sealed, and keep their author apart; every opening is written down."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """What is there is ordinary."""
    op.add_column("instance", sa.Column("secrecy", sa.String(length=20), server_default="ordinary", nullable=False))
    op.create_table(
        "sealed_case",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=True),
        sa.Column("author_mark", sa.String(length=64), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("released_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "case_key", name=op.f("pk_sealed_case")),
    )
    _entries()
    _log()
    op.create_table(
        "case_right",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("instance_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("right", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "login", "instance_key", "right", name=op.f("pk_case_right")),
    )
    op.create_index(
        op.f("ix_case_right_agency_id_instance_key"), "case_right", ["agency_id", "instance_key"], unique=False
    )


def _entries():
    op.create_table(
        "sealed_entry",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("blob", sa.LargeBinary(), nullable=False),
        sa.Column("commitment", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_entry")),
    )
    op.create_index(
        op.f("ix_sealed_entry_agency_id_case_key_id"), "sealed_entry", ["agency_id", "case_key", "id"], unique=False
    )


def _log():
    op.create_table(
        "identity_access",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("how", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("unsealing_id", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_access")),
    )
    op.create_index(op.f("ix_identity_access_agency_id_id"), "identity_access", ["agency_id", "id"], unique=False)
    op.create_index(
        op.f("ix_identity_access_agency_id_case_key_id"),
        "identity_access",
        ["agency_id", "case_key", "id"],
        unique=False,
    )
    op.create_table(
        "unsealing",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("asked_by", sa.String(length=80), nullable=False),
        sa.Column("asked_role", sa.String(length=80), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("agreed_by", sa.String(length=80), nullable=True),
        sa.Column("agreed_role", sa.String(length=80), nullable=True),
        sa.Column("agreed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unsealing")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_unsealing_agency_id_case_key_id"), "unsealing", ["agency_id", "case_key", "id"], unique=False
    )
