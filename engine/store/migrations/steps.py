"""The steps themselves, by Alembic: loaded only when a step has to be taken."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from engine.store.failures import DatabaseNewer
from engine.store.migrations import version

HERE: Final = Path(__file__).parent


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
