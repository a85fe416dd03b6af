"""The tables and functions of Procrastinate on PostgreSQL, where several processes share the work.

They are those of the pinned release; a test says when another release of it needs a step of its own.
"""

from importlib import import_module

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        schema = import_module("procrastinate.schema").SchemaManager.get_schema()
        connection.execution_options(no_parameters=True).exec_driver_sql(schema)
