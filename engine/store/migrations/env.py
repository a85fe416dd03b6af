"""Alembic runs this file for every command: on the connection it was handed, in that connection's transaction."""

from alembic import context

from engine.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,  # SQLite has it, too, once BEGIN is said by hand
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
