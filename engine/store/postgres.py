"""PostgreSQL: any number of processes; rows are locked where a command takes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from engine.store.failures import translated

ALTERING: Final = 5_713_201  #: number of the lock under which tables change


class Postgres:
    """A pool of connections to write on and one to read on."""

    def __init__(self, url: URL) -> None:
        self._writers = create_engine(url, pool_size=16, pool_pre_ping=True)
        self.readers: Engine = create_engine(
            url,
            pool_size=16,
            pool_pre_ping=True,
            isolation_level="REPEATABLE READ",
            execution_options={"postgresql_readonly": True},
        )

    @contextmanager
    def writer(self) -> Iterator[Any]:
        """A transaction, rolled back when its connection goes back to the pool unless it was committed."""
        try:
            pooled = self._writers.raw_connection()
        except SQLAlchemyError as cause:
            raise translated(cause) from cause
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

    @staticmethod
    def alone(connection: Any, name: str) -> None:
        connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))

    def close(self) -> None:
        self._writers.dispose()
        self.readers.dispose()
