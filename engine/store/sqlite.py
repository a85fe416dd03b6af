"""SQLite, embedded: one file, one writer at a time, readers that never wait."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock, get_ident
from time import sleep
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event

from engine.faults import reach
from engine.ports import Changes
from engine.store.changes import LocalChanges
from engine.store.contents import Contents, Folder
from engine.store.failures import StoreUnavailable, translated
from engine.store.together import DEPLOYING, Group, Keep

FILES: Final = "files"  #: beside the database: contents of the files that people add
WAIT_SECONDS: Final = 20  #: for another writer, in this process or in another
MARK: Final = "one"  #: where the transaction of a group begins that is under way
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
        self._waiting: set[int] = set()  #: threads that will write next
        self._patient: dict[int, list[Group]] = {}  #: threads that wait for the disk only at their end, and for what
        self._last = False  #: nobody may join the transaction under way
        self._group: Group | None = None  #: what is done and not stored yet
        self._kept: sqlite3.Connection | None = None
        self._idle: list[sqlite3.Connection] = []  #: to glance with
        self._forget(self._connect())  # a file that cannot be opened is told now; from here on it is in WAL mode
        self.readers: Engine = _engine(url, _READER, "BEGIN")
        self._altering = _engine(url, _WRITER, "BEGIN IMMEDIATE")
        self.changes: Changes = LocalChanges()
        self.queue: None = None
        self.contents: Contents = Folder(self._path.parent / FILES)

    def writer(self) -> AbstractContextManager[sqlite3.Connection]:
        """A transaction, rolled back unless ``end`` was reached. Threads wait for each other."""
        return _Writing(self.begin, self.give_up)

    @contextmanager
    def glance(self) -> Iterator[sqlite3.Connection]:
        """To ask one thing, past SQLAlchemy's pool, which costs several times the answer. Raises StoreUnavailable."""
        try:
            connection = self._idle.pop()
        except IndexError:  # another thread has it
            connection = self._open(_READER + _ALWAYS)
        try:
            yield connection
        finally:
            self._idle.append(connection)

    def end(self, connection: sqlite3.Connection, keep: Keep) -> None:
        """Store the transaction; back when it is on the disk.

        While others wait for their turn the disk waits with them: the last of a group pays for all of it.
        """
        patient = self._patient.get(get_ident())
        if self._group is None and not self._waiting and patient is None:
            keep(connection)
            return
        group = self._group or Group()
        group.add(keep)
        if self._last or group.full or not (self._waiting or patient is not None):
            self._group = None
            group.end(connection)
            return
        if group.size > 1:
            connection.execute(f"RELEASE {MARK}")
        self._group = group
        reach("joined")
        self._leave()
        if patient is None:
            self._await(group)
            return
        patient.append(group)
        if self._waiting:
            sleep(0)  # they go first

    @contextmanager
    def together(self) -> Iterator[None]:
        """What this thread writes inside is on the disk when it is over, not sooner. Raises what a commit raises."""
        me = get_ident()
        self._patient[me] = []
        try:
            yield
        finally:
            for group in dict.fromkeys(self._patient.pop(me)):
                self._see_to(group)
                self._await(group)

    def _await(self, group: Group) -> None:
        while not group.wait():
            self._see_to(group)

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """The same for SQLAlchemy, which writes the statements that change tables."""
        with self._my_turn():
            self._end_group()
            with self._altering.connect() as connection:
                yield connection
        self._altering.dispose()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        self._take_turn()
        try:
            yield
        finally:
            self._leave_if_mine()

    def _take_turn(self) -> None:
        me = get_ident()
        if self._owner == me:
            raise RuntimeError("a transaction inside a transaction waits for itself")
        self._waiting.add(me)
        try:
            mine = self._turn.acquire(timeout=WAIT_SECONDS)
        finally:
            self._waiting.discard(me)
        if not mine:
            raise StoreUnavailable("busy")
        self._owner = me

    def _leave_if_mine(self) -> None:
        if self._owner == get_ident():
            self._leave()

    def _leave(self) -> None:
        self._owner = None
        self._turn.release()

    def begin(self) -> sqlite3.Connection:
        """The turn to write, and a transaction begun."""
        self._take_turn()
        try:
            return self._begun()
        except BaseException:
            self._leave()
            raise

    def _begun(self) -> sqlite3.Connection:
        connection = self._connect()
        self._last = False
        try:
            connection.execute("BEGIN IMMEDIATE" if self._group is None else f"SAVEPOINT {MARK}")
        except sqlite3.Error as cause:
            self._lose(connection, cause)
            raise translated(cause) from cause
        return connection

    def give_up(self, connection: sqlite3.Connection) -> None:
        """The turn goes on, if it has not yet; what was not stored is undone."""
        if self._owner != get_ident():
            return
        try:
            self._take_back(connection)
        finally:
            self._leave_if_mine()

    def _take_back(self, connection: sqlite3.Connection) -> None:
        """What is not stored by now is undone; those who were done before it are stored without it."""
        try:
            if self._group is None:
                if connection.in_transaction:
                    connection.rollback()
                return
            if not connection.in_transaction:
                raise sqlite3.OperationalError("the database took the transaction back")
            connection.execute(f"ROLLBACK TO {MARK}")
            self._end_group()
        except sqlite3.Error as cause:  # what was not committed is gone with the connection
            self._lose(connection, cause)

    def _end_group(self) -> None:
        group, self._group = self._group, None
        if group is not None:
            group.end(self._connect())

    def _lose(self, connection: sqlite3.Connection, cause: sqlite3.Error) -> None:
        group, self._group = self._group, None
        if group is not None:
            group.lose(cause)
        self._forget(connection)

    def _see_to(self, group: Group) -> None:
        """Whoever was to be the last never came: one of those who wait does it."""
        if not self._turn.acquire(blocking=False):
            return
        try:
            if self._group is group:
                self._end_group()
        except sqlite3.Error as cause:  # the group tells it to all who wait
            self._lose(self._connect(), cause)
        finally:
            self._turn.release()

    def _connect(self) -> sqlite3.Connection:
        if self._kept is None:
            self._kept = self._open(_WRITER + _ALWAYS)
        return self._kept

    def _open(self, settings: tuple[str, ...]) -> sqlite3.Connection:
        try:
            opened = sqlite3.connect(
                self._path,
                timeout=WAIT_SECONDS,
                isolation_level=None,  # we say BEGIN ourselves
                check_same_thread=False,  # one thread at a time has it
                cached_statements=STATEMENTS,
            )
            _say(opened, settings)
        except sqlite3.Error as cause:
            raise translated(cause) from cause
        return opened

    def _forget(self, connection: sqlite3.Connection) -> None:
        connection.close()
        self._kept = None

    @contextmanager
    def only(self, name: str, *, wait: bool) -> Iterator[bool]:
        """The one process of an embedded office is alone."""
        yield True

    def alone(self, connection: sqlite3.Connection, name: str) -> None:
        """Who writes is alone already. What is deployed is kept in memory by its keys, so it is stored at once."""
        self._last = self._last or name == DEPLOYING

    def close(self) -> None:
        self.changes.close()
        with self._turn:
            self._end_group()
            if self._kept is not None:
                self._forget(self._kept)
        while self._idle:
            self._idle.pop().close()
        self.readers.dispose()
        self._altering.dispose()


class _Writing:
    """A transaction between its begin and its end; a class, because every command opens one."""

    def __init__(self, begin: Callable[[], sqlite3.Connection], give_up: Callable[[sqlite3.Connection], None]) -> None:
        self._begin, self._give_up = begin, give_up

    def __enter__(self) -> sqlite3.Connection:
        self._connection = self._begin()
        return self._connection

    def __exit__(self, *_: object) -> None:
        self._give_up(self._connection)


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
