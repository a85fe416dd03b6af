"""A migrated, empty store on every kind of database.

SQLite is always there. With QUYCHE_TEST_POSTGRES=postgresql+psycopg://… (who may create databases) every test of the
contract runs on PostgreSQL, too.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

from engine.store.database import Database
from engine.store.migrations import migrate
from engine.store.transaction import SqlStore

Opened = tuple[SqlStore, Database]
Opening = Callable[[], AbstractContextManager[Opened]]


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "empty.db"
    database = Database.open(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


POSTGRES = os.environ.get("QUYCHE_TEST_POSTGRES")


@pytest.fixture(scope="session", params=["sqlite", *(["postgresql"] if POSTGRES else [])])
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


def on_postgres(_: pytest.FixtureRequest) -> Opening:
    server = make_url(str(POSTGRES))
    admin = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    names = count(1)

    def create(template: str) -> Database:
        name = f"quyche_test_{os.getpid()}_{next(names)}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        return Database.open(server.set(database=name).render_as_string(hide_password=False))

    @contextmanager
    def using(template: str) -> Iterator[Opened]:
        database = create(template)
        try:
            yield SqlStore(database), database
        finally:
            name = database._place.readers.url.database
            database.close()
            if template != "template0":
                drop(name)

    def drop(name: str | None) -> None:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))

    with using("template0") as (_store, database):
        migrate(database)
        empty = database._place.readers.url.database
    return lambda: using(str(empty))


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
