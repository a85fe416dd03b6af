"""The database of an installation: who may write, who reads what."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, make_url

from engine.store.failures import at_the_door
from engine.store.link import Link
from engine.store.postgres import Postgres
from engine.store.sqlite import Sqlite


class Database:
    """Safe for threads. Nothing is kept open between two uses but connections."""

    def __init__(self, place: Sqlite | Postgres) -> None:
        self._place = place
        self._dialect = place.readers.dialect

    @classmethod
    def open(cls, url: str) -> "Database":
        """``url``: "sqlite:///var/quyche.db" (the folder is made if it is missing) or "postgresql+psycopg://…".

        Raises StoreUnavailable when the file or the server cannot be used.
        """
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return cls(Sqlite(parsed))
        return cls(Postgres(parsed))

    @contextmanager
    def writing(self) -> Iterator[Link]:
        """One transaction to write in. Whoever does not commit inside has written nothing."""
        with self._place.writer() as raw:
            yield Link(raw, self._dialect, self._place.alone)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One snapshot to read from, as of its first statement; it waits for no writer and writes nothing."""
        with at_the_door(), self._place.readers.connect() as connection:
            yield connection

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """One transaction to change tables in; nobody else writes meanwhile. The caller commits."""
        with at_the_door(), self._place.altering() as connection:
            yield connection

    def close(self) -> None:
        self._place.close()
