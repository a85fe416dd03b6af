"""A case may enter a register once under a word of its own; lines from before have none."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("register_line", sa.Column("once", sa.String(length=80), nullable=True))
