"""Who reviewed a design is kept beside who wrote and who approved it.

Until now it was whoever had put it forward without having drawn it. New columns without a value are unknown to the
release before, which runs on with them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

ONCE_PUT_FORWARD = """
UPDATE design SET reviewed_by = proposed_by
WHERE state IN ('approved', 'deployed') AND proposed_by <> opened_by AND proposed_by <> decided_by
AND hands NOT LIKE '%"' || proposed_by || '"%'
"""


def upgrade() -> None:
    op.add_column("design", sa.Column("reviewed_by", sa.String(length=80), nullable=True))
    op.add_column("design", sa.Column("reviewed_at", sa.BigInteger(), nullable=True))
    op.execute(ONCE_PUT_FORWARD)
