"""A migrated, empty store on every kind of database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from engine.store.database import Database
from engine.store.migrations import migrate
from engine.store.transaction import SqlStore
from tests.servers import Postgres

Opened = tuple[SqlStore, Database]
Opening = Callable[[], AbstractContextManager[Opened]]


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "empty.db"
    migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def empty_store(request: pytest.FixtureRequest) -> Opening:
    """Opens an empty store of its kind, as often as asked."""
    kinds = {"sqlite": on_sqlite, "postgresql": on_postgres}
    return kinds[request.param](request)


def on_sqlite(request: pytest.FixtureRequest) -> Opening:
    empty = request.getfixturevalue("empty_file")

    @contextmanager
    def opening() -> Iterator[Opened]:
        with TemporaryDirectory() as folder:
            database = Database.open(f"sqlite:///{shutil.copy(empty, folder)}")
            try:
                yield SqlStore(database), database
            finally:
                database.close()

    return opening


def on_postgres(request: pytest.FixtureRequest) -> Opening:
    server: Postgres = request.getfixturevalue("postgres")
    empty = server.template("empty", migrated)

    @contextmanager
    def opening() -> Iterator[Opened]:
        with server.copy(empty) as url:
            database = Database.open(url)
            try:
                yield SqlStore(database), database
            finally:
                database.close()

    return opening


def migrated(url: str) -> None:
    database = Database.open(url)
    migrate(database)
    database.close()


@pytest.fixture
def store_and_database(empty_store: Opening) -> Iterator[Opened]:
    with empty_store() as both:
        yield both


@pytest.fixture
def store(store_and_database: Opened) -> SqlStore:
    return store_and_database[0]


@pytest.fixture
def database(store_and_database: Opened) -> Database:
    return store_and_database[1]
