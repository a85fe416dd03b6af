"""Letters about one matter are settled together: a letter remembers the case it was joined to.

A new column that may be empty is unknown to the release before, which runs on with it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("sealed_case", sa.Column("joined_to", NUMBER))
