"""From whatever a database is to what this release needs, step by step, each all or nothing."""

from importlib import import_module
from typing import Final

from sqlalchemy import Connection, text

from engine.store.database import Database

HEAD: Final = "0022"  #: the newest step; a test holds it equal to the folder's
VERSION: Final = text("SELECT version_num FROM alembic_version")
STEPS: Final = "engine.store.migrations.steps"  #: loaded when it is needed: Alembic costs a tenth of a start


def migrate(database: Database) -> bool:
    """Bring the database up to this release; False if there was nothing to do.

    Steps run one process at a time and are stored together: whoever is killed on the way has changed nothing.
    Raises DatabaseNewer, StoreUnavailable.
    """
    with database.reading() as connection:
        if version(connection) == HEAD:
            return False
    with database.altering() as connection:
        before = version(connection)  # somebody else may have been quicker
        import_module(STEPS).upgrade(connection)
        connection.commit()
    return before != HEAD


def version(connection: Connection) -> str | None:
    """The last step a database has taken; None = none yet."""
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    return connection.execute(VERSION).scalar_one_or_none()
