"""PostgreSQL: any number of processes; rows are locked where a command takes them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import psycopg
from sqlalchemy import URL, Connection, Engine, create_engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from engine.ports import Changes
from engine.store import database
from engine.store.contents import Contents, Pieces
from engine.store.failures import at_the_door, translated
from engine.store.queue import Queue
from engine.store.shared_changes import SharedChanges

DRIVER: Final = "postgresql+psycopg"
ALTERING: Final = 5_713_201  #: number of the lock under which tables change
POOL: Final = 16
CONNECT_SECONDS: Final = 10


class Postgres:
    """A pool of connections to write on and one to read on."""

    def __init__(self, url: URL) -> None:
        url = url.set(drivername=DRIVER)
        more = {"connect_timeout": CONNECT_SECONDS, "application_name": "quyche"}
        self._writers = create_engine(url, pool_size=POOL, pool_pre_ping=True, connect_args=more)
        self.readers: Engine = create_engine(
            url,
            pool_size=POOL,
            pool_pre_ping=True,
            connect_args=more,
            isolation_level="REPEATABLE READ",
            execution_options={"postgresql_readonly": True},
        )
        conninfo = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self.changes: Changes = SharedChanges(conninfo)
        self.contents: Contents = Pieces()
        self.queue: database.Queue | None = Queue(conninfo)

    @contextmanager
    def writer(self) -> Iterator[Any]:
        """A transaction, rolled back when its connection goes back to the pool unless it was committed."""
        try:
            pooled = self._writers.raw_connection()
        except (SQLAlchemyError, psycopg.Error) as cause:  # the pool hands the driver's own on
            raise translated(cause) from cause
        try:
            yield pooled.driver_connection
        finally:
            pooled.close()

    @contextmanager
    def glance(self) -> Iterator[Any]:
        """From the readers' pool."""
        with at_the_door():
            pooled = self.readers.raw_connection()
        try:
            yield pooled.driver_connection
        finally:
            pooled.close()

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """A transaction of SQLAlchemy, one at a time in the whole installation."""
        with self._writers.connect() as connection:
            connection.execute(select(func.pg_advisory_xact_lock(ALTERING)))
            yield connection

    @contextmanager
    def only(self, name: str, *, wait: bool) -> Iterator[bool]:
        """A lock of the server, held by a connection of its own: it goes when we die."""
        number = func.hashtextextended(f"only:{name}", 0)
        with self._writers.connect() as connection:
            if wait:
                connection.execute(select(func.pg_advisory_xact_lock(number)))
            yield wait or bool(connection.execute(select(func.pg_try_advisory_xact_lock(number))).scalar())

    @contextmanager
    def together(self) -> Iterator[None]:
        """The server lets the commits of all its connections wait for the disk together."""
        yield

    @staticmethod
    def alone(connection: Any, name: str) -> None:
        connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))

    @staticmethod
    def end(connection: Any, keep: Callable[[Any], None]) -> None:
        keep(connection)

    def close(self) -> None:
        self.changes.close()
        self._writers.dispose()
        self.readers.dispose()
