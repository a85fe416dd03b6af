"""A migrated, empty store on every kind of database."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.database import Database
from engine.store.migrations import migrate
from engine.store.transaction import SqlStore


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "empty.db"
    database = Database.open(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


@pytest.fixture
def database(empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    path = Path(shutil.copy(empty_file, tmp_path / "quyche.db"))
    opened = Database.open(f"sqlite:///{path}")
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> SqlStore:
    return SqlStore(database)
