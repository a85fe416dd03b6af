"""A house for every test, with the procedures deployed and no case yet, on every kind of database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from engine.store.database import Database
from engine.store.migrations import migrate
from tests.integration.queries.house import House
from tests.servers import Postgres

Opening = Callable[[], AbstractContextManager[Database]]


@pytest.fixture(scope="session")
def file_without_cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("queries") / "house.db"
    furnish(f"sqlite:///{path}")
    return path


def furnish(url: str) -> None:
    database = Database.open(url)
    migrate(database)
    House(database).deploy()
    database.close()


@pytest.fixture
def file_house(file_without_cases: Path, tmp_path: Path) -> Iterator[House]:
    """On SQLite, for what is asked of its way of reading."""
    database = Database.open(f"sqlite:///{shutil.copy(file_without_cases, tmp_path / 'quyche.db')}")
    yield House(database)
    database.close()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def opening(request: pytest.FixtureRequest) -> Opening:
    """Opens a house's database, as often as asked."""
    if request.param == "postgresql":
        return served(request)
    file = request.getfixturevalue("file_without_cases")
    folder = request.getfixturevalue("tmp_path_factory")

    @contextmanager
    def copied() -> Iterator[Database]:
        database = Database.open(f"sqlite:///{shutil.copy(file, folder.mktemp('house'))}")
        yield database
        database.close()

    return copied


def served(request: pytest.FixtureRequest) -> Opening:
    server: Postgres = request.getfixturevalue("postgres")
    template = server.template("house", furnish)

    @contextmanager
    def copied() -> Iterator[Database]:
        with server.copy(template) as url:
            database = Database.open(url)
            yield database
            database.close()

    return copied


@pytest.fixture
def house(opening: Opening) -> Iterator[House]:
    with opening() as database:
        yield House(database)
