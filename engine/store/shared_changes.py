"""Who is to look again, told to every process of a cluster by NOTIFY.

It is told beside the transaction, not in it: PostgreSQL lets only one transaction at a time commit that notifies, so
commands would wait for each other's disk. What is told is a hint, never a fact: a process that dies between its commit
and the hint leaves pages that look again by themselves, as they do every half minute.
"""

import json
import logging
from collections.abc import Callable, Iterable
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Final

import psycopg

from engine.domain.keys import AgencyId, Login
from engine.ports import Change
from engine.store.changes import Listener, LocalChanges

log = logging.getLogger("quyche.changes")

CHANNEL: Final = "quyche_changes"
LONGEST: Final = 7_000  #: bytes PostgreSQL takes as the text of a notification, with room to spare
PAUSE: Final = 0.5  #: seconds before a lost connection is made anew; also how soon close() is heard
EVERYTHING: Final = Change(agency=AgencyId(""), people=frozenset(), everybody=True)


class SharedChanges:
    """Implements ports.Changes. A thread tells, and another listens from the first listener on."""

    def __init__(self, conninfo: str) -> None:
        self._conninfo = conninfo
        self._here = LocalChanges()
        self._over = Event()
        self._lock = Lock()
        self._threads: dict[str, Thread] = {}
        self._told: SimpleQueue[Change | None] = SimpleQueue()

    def tell(self, change: Change) -> None:
        self._work("teller", self._tell_all)
        self._told.put(change)

    def listen(self, listener: Listener) -> Callable[[], None]:
        forget = self._here.listen(listener)
        self._work("listener", self._listen)
        return forget

    def close(self) -> None:
        """What was told is sent first."""
        self._over.set()
        self._told.put(None)
        for thread in self._threads.values():
            thread.join()
        self._here.close()

    def _work(self, name: str, work: Callable[[], None]) -> None:
        if name in self._threads:
            return
        with self._lock:
            if name not in self._threads and not self._over.is_set():
                self._threads[name] = Thread(target=work, name=f"changes-{name}", daemon=True)
                self._threads[name].start()

    # ------------------------------------------------------------ telling

    def _tell_all(self) -> None:
        connection: psycopg.Connection | None = None
        while not (self._over.is_set() and self._told.empty()):
            connection = self._tell_by(connection, self._batch())
        _close(connection)

    def _tell_by(self, connection: psycopg.Connection | None, batch: list[Change]) -> psycopg.Connection | None:
        """By this connection or, as the server may have ended it since, by a new one; the one to go on with."""
        for made in dict.fromkeys((connection, None)):
            teller = made
            try:
                teller = made or psycopg.connect(self._conninfo, autocommit=True)
                for text in texts(batch):
                    teller.execute("SELECT pg_notify(%s, %s)", (CHANNEL, text))
            except psycopg.Error as cause:  # what is told by neither is lost, as a hint may be: pages look again
                log.warning("a change could not be told: %s", cause)
                _close(teller)
            else:
                return teller
        return None

    def _batch(self) -> list[Change]:
        """Everything told since the last time; waits for it, or for the end, which is None."""
        found = [self._told.get()]
        while not self._told.empty():
            found.append(self._told.get())
        return [each for each in found if each is not None]

    # ------------------------------------------------------------ listening

    def _listen(self) -> None:
        while not self._over.is_set():
            try:
                self._listen_once()
            except psycopg.Error as cause:
                log.warning("changes are not heard: %s", cause)
                self._over.wait(PAUSE)

    def _listen_once(self) -> None:
        with psycopg.connect(self._conninfo, autocommit=True) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            self._here.tell(EVERYTHING)  # whatever happened while nobody listened
            while not self._over.is_set():
                for heard in connection.notifies(timeout=PAUSE):
                    self._here.tell(read(heard.payload))


def texts(batch: Iterable[Change]) -> list[str]:
    """The changes as notifications: one for each agency, its people together."""
    people: dict[AgencyId, frozenset[Login] | None] = {}
    for each in batch:
        known = people.get(each.agency, frozenset())
        people[each.agency] = None if each.everybody or known is None else known | each.people
    return [_text(agency, found) for agency, found in people.items()]


def _text(agency: AgencyId, people: frozenset[Login] | None) -> str:
    told = json.dumps({"agency": agency, "people": None if people is None else sorted(people)}, ensure_ascii=False)
    return told if len(told.encode()) <= LONGEST else _text(agency, None)


def read(text: str) -> Change:
    """A notification as it was told; one that cannot be read means everything."""
    try:
        told = json.loads(text)
        people = told["people"]
        return Change(agency=told["agency"], people=frozenset(people or ()), everybody=people is None)
    except (ValueError, KeyError, TypeError):
        return EVERYTHING


def _close(connection: psycopg.Connection | None) -> None:
    if connection is not None:
        connection.close()
