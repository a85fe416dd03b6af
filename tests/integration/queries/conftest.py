"""A house with an empty store for every test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.database import Database
from engine.store.migrations import migrate
from tests.integration.queries.house import House


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("queries") / "empty.db"
    database = Database.open(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


@pytest.fixture
def house(empty_file: Path, tmp_path: Path) -> Iterator[House]:
    path = Path(shutil.copy(empty_file, tmp_path / "quyche.db"))
    database = Database.open(f"sqlite:///{path}")
    yield House(database)
    database.close()
