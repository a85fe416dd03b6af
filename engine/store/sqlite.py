"""SQLite, embedded: one file, one writer at a time, readers that never wait."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, get_ident
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event

from engine.ports import Changes
from engine.store.changes import LocalChanges
from engine.store.failures import StoreUnavailable, translated

WAIT_SECONDS: Final = 20  #: for another writer, in this process or in another
STATEMENTS: Final = 256  #: how many the driver keeps parsed

_ALWAYS: Final = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-32768",  # KiB
)
#: a write that returned is on the disk; the log is cut back after a large transaction
_WRITER: Final = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA journal_size_limit=67108864")
_READER: Final = ("PRAGMA query_only=ON",)


class Sqlite:
    """The file and the one connection that writes to it."""

    def __init__(self, url: URL) -> None:
        if not url.database or url.database == ":memory:":
            raise ValueError("the embedded database needs a file: sqlite:///var/quyche.db")
        self._path = Path(url.database)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._turn = Lock()
        self._owner: int | None = None
        self._kept: sqlite3.Connection | None = None
        self._forget(self._connect())  # a file that cannot be opened is told now; from here on it is in WAL mode
        self.readers: Engine = _engine(url, _READER, "BEGIN")
        self._altering = _engine(url, _WRITER, "BEGIN IMMEDIATE")
        self.changes: Changes = LocalChanges()
        self.queue: None = None

    @contextmanager
    def writer(self) -> Iterator[sqlite3.Connection]:
        """A transaction, rolled back at the end unless it was committed. Threads wait for each other."""
        with self._my_turn():
            yield from self._begun()

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """The same for SQLAlchemy, which writes the statements that change tables."""
        with self._my_turn(), self._altering.connect() as connection:
            yield connection
        self._altering.dispose()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        if self._owner == get_ident():
            raise RuntimeError("a transaction inside a transaction waits for itself")
        if not self._turn.acquire(timeout=WAIT_SECONDS):
            raise StoreUnavailable("busy")
        try:
            self._owner = get_ident()
            yield
        finally:
            self._owner = None
            self._turn.release()

    def _begun(self) -> Iterator[sqlite3.Connection]:
        connection = self._connect()
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as cause:
            self._forget(connection)
            raise translated(cause) from cause
        try:
            yield connection
        finally:
            self._end(connection)

    def _end(self, connection: sqlite3.Connection) -> None:
        try:
            if connection.in_transaction:
                connection.rollback()
        except sqlite3.Error:  # what was not committed is gone with the connection
            self._forget(connection)

    def _connect(self) -> sqlite3.Connection:
        if self._kept is None:
            try:
                self._kept = sqlite3.connect(
                    self._path,
                    timeout=WAIT_SECONDS,
                    isolation_level=None,  # we say BEGIN ourselves
                    check_same_thread=False,  # the turn keeps threads apart
                    cached_statements=STATEMENTS,
                )
                _say(self._kept, _WRITER + _ALWAYS)
            except sqlite3.Error as cause:
                self._kept = None
                raise translated(cause) from cause
        return self._kept

    def _forget(self, connection: sqlite3.Connection) -> None:
        connection.close()
        self._kept = None

    @contextmanager
    def only(self, name: str, *, wait: bool) -> Iterator[bool]:
        """The one process of an embedded office is alone."""
        yield True

    @staticmethod
    def alone(connection: sqlite3.Connection, name: str) -> None:
        """Who writes is alone already."""

    def close(self) -> None:
        self.changes.close()
        with self._turn:
            if self._kept is not None:
                self._forget(self._kept)
        self.readers.dispose()
        self._altering.dispose()


def _engine(url: URL, settings: tuple[str, ...], begin: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": WAIT_SECONDS, "isolation_level": None}, pool_size=16)

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _: object) -> None:
        _say(connection, settings + _ALWAYS)

    @event.listens_for(engine, "begin")
    def say_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)  # one snapshot for all that happens on it

    return engine


def _say(connection: Any, sentences: tuple[str, ...]) -> None:
    for sentence in sentences:
        connection.execute(sentence).close()
