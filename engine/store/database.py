"""The database of an installation: who may write, who reads what."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from threading import Event
from typing import Any, Final, Protocol

from sqlalchemy import Connection, Engine, make_url

from engine.faults import reach
from engine.ports import Alarm, Changes
from engine.store.contents import Contents
from engine.store.failures import at_the_door
from engine.store.link import Link
from engine.store.sqlite import Sqlite

SHARED: Final = "engine.store.postgres"  #: loaded for who needs it: its drivers cost a third of a start

Ring = Callable[[Alarm], None]


class Queue(Protocol):
    """Jobs that leave with the transaction of those who gave them."""

    def give(self, raw: Any, alarms: list[Alarm]) -> None:
        """On the driver's connection of the transaction."""
        ...

    def work(self, ring: Ring, over: Event) -> None:
        """Ring each alarm when its time comes, in threads of its own, until it is over."""
        ...


class Place(Protocol):
    """What a kind of database brings."""

    @property
    def readers(self) -> Engine: ...

    @property
    def changes(self) -> Changes: ...

    @property
    def queue(self) -> Queue | None:
        """None: one process, whose runner looks at the alarms itself."""
        ...

    @property
    def contents(self) -> Contents:
        """Of the files that people add."""
        ...

    def writer(self) -> AbstractContextManager[Any]: ...

    def glance(self) -> AbstractContextManager[Any]:
        """A connection of the driver's to ask one thing, without a transaction. Raises StoreUnavailable."""
        ...

    def altering(self) -> AbstractContextManager[Connection]: ...

    def together(self) -> AbstractContextManager[None]: ...

    def only(self, name: str, *, wait: bool) -> AbstractContextManager[bool]: ...

    def alone(self, connection: Any, name: str) -> None: ...

    def end(self, connection: Any, keep: Callable[[Any], None]) -> None:
        """Store the transaction under way; ``keep`` is the driver's last word."""
        ...

    def close(self) -> None: ...


class Database:
    """Safe for threads. Nothing is kept open between two uses but connections."""

    def __init__(self, place: Place) -> None:
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
        return cls(import_module(SHARED).Postgres(parsed))

    @property
    def changes(self) -> Changes:
        """Who is to look again."""
        return self._place.changes

    @property
    def queue(self) -> Queue | None:
        """Of the workers; None where one process does everything."""
        return self._place.queue

    @property
    def contents(self) -> Contents:
        """Of the files that people add to forms."""
        return self._place.contents

    def entrust(self, link: Link) -> None:
        """Before the commit: what the transaction leaves to the workers goes with it."""
        if self._place.queue is not None and link.alarms:
            self._place.queue.give(link.raw, link.alarms)
            reach("queued")

    @contextmanager
    def only(self, name: str, *, wait: bool = True) -> Iterator[bool]:
        """Of all processes one at a time is inside under this name; False: somebody else is, and we did not wait.

        Commands may be done inside. Whoever dies inside is outside.
        """
        with at_the_door(), self._place.only(name, wait=wait) as mine:
            yield mine

    @contextmanager
    def writing(self) -> Iterator[Link]:
        """One transaction to write in. Whoever does not commit inside has written nothing."""
        with self.writer() as raw:
            yield self.link(raw)

    def writer(self) -> AbstractContextManager[Any]:
        """The same as the driver sees it; ``link`` says what is to be written."""
        return self._place.writer()

    def link(self, raw: Any) -> Link:
        return Link(raw, self._dialect, self._place.alone, self._place.end)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What this thread writes inside may wait for the disk until the end; each transaction is all or nothing."""
        with at_the_door(), self._place.together():
            yield

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One snapshot to read from, as of its first statement; it waits for no writer and writes nothing."""
        with at_the_door(), self._place.readers.connect() as connection:
            yield connection

    @contextmanager
    def looking(self) -> Iterator[Link]:
        """The same for who says it in statements of ours; the driver refuses to write."""
        with self.reading() as connection:
            connection.begin()
            yield self.link(connection.connection.driver_connection)

    @contextmanager
    def glancing(self) -> Iterator[Link]:
        """For one statement: past a snapshot, which costs several times as much as what every request asks."""
        with self._place.glance() as raw:
            yield self.link(raw)

    @contextmanager
    def altering(self) -> Iterator[Connection]:
        """One transaction to change tables in; nobody else writes meanwhile. The caller commits."""
        with at_the_door(), self._place.altering() as connection:
            yield connection

    def close(self) -> None:
        self._place.close()
