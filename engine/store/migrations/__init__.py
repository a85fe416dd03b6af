"""From whatever a database is to what this release needs, step by step, each all or nothing."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from engine.store.database import Database
from engine.store.failures import DatabaseNewer

HERE: Final = Path(__file__).parent
HEAD: Final = "0001"  #: the newest step; a test holds it equal to the folder's


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
        upgrade(connection)
        connection.commit()
    return before != HEAD


def version(connection: Connection) -> str | None:
    """The last step a database has taken; None = none yet."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection, to: str = "head") -> None:
    """Inside the caller's transaction. Raises DatabaseNewer."""
    step = version(connection)
    if step is not None and step not in steps(connection):
        raise DatabaseNewer(step=step)
    command.upgrade(config(connection), to)


def steps(connection: Connection) -> list[str]:
    """Every step of this release, the first one first."""
    scripts = ScriptDirectory.from_config(config(connection)).walk_revisions()
    return [script.revision for script in scripts][::-1]


def config(connection: Connection) -> Config:
    made = Config()
    made.set_main_option("script_location", str(HERE).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made
