"""A house for every test, with the procedures deployed and no case yet."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.database import Database
from engine.store.migrations import migrate
from tests.integration.queries.house import House


@pytest.fixture(scope="session")
def file_without_cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("queries") / "house.db"
    database = Database.open(f"sqlite:///{path}")
    migrate(database)
    House(database).deploy()
    database.close()
    return path


@pytest.fixture
def house(file_without_cases: Path, tmp_path: Path) -> Iterator[House]:
    path = Path(shutil.copy(file_without_cases, tmp_path / "quyche.db"))
    database = Database.open(f"sqlite:///{path}")
    yield House(database)
    database.close()
