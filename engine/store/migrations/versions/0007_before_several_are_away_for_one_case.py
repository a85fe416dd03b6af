"""Several people of one case may be away, and a delegation may except what is never delegated."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """The two tables are made anew, because SQLite alters no key; what they hold moves along."""
    op.drop_index(op.f("ix_absence_agency_id_last_day"), "absence")
    op.drop_index(op.f("ix_absence_agency_id_person_last_day"), "absence")
    _move("absence", _absence)
    op.create_index(op.f("ix_absence_agency_id_last_day"), "absence", ["agency_id", "last_day"], unique=False)
    op.create_index(
        op.f("ix_absence_agency_id_person_last_day"), "absence", ["agency_id", "person", "last_day"], unique=False
    )
    _move("delegation", _delegation)


def _move(table, create):
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint(f"pk_{table}", table)  # its index keeps the name, which the new table needs
    op.rename_table(table, f"{table}_before")
    columns = create()
    named = ", ".join(columns)
    old = ", ".join(columns.values())
    op.execute(f"INSERT INTO {table} ({named}) SELECT {old} FROM {table}_before")  # noqa: S608 - our own names
    op.drop_table(f"{table}_before")


def _absence():
    op.create_table(
        "absence",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("person", sa.String(length=80), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("first_session", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("last_session", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("delegate", sa.String(length=80), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "case_key", "person", name=op.f("pk_absence")),
    )
    same = ("agency_id", "case_key", "person", "first_day", "first_session", "last_day", "last_session", "kind",
            "status", "delegate")  # fmt: skip
    return dict(zip(same, same, strict=True))


def _delegation():
    op.create_table(
        "delegation",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("principal", sa.String(length=80), nullable=False),
        sa.Column("delegate", sa.String(length=80), nullable=False),
        sa.Column("processes", sa.Text(), nullable=False),
        sa.Column("excluded", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("report_back", sa.Boolean(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_delegation")),
    )
    same = ("agency_id", "id", "principal", "delegate", "processes", "valid_from", "valid_to", "basis", "report_back",
            "revoked_at")  # fmt: skip
    return {**dict(zip(same, same, strict=True)), "excluded": "'[]'"}
