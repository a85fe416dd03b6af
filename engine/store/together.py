"""Transactions that go to the disk together: one wait for the disk, several commands, each all or nothing."""

import sqlite3
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Final

from engine.store.failures import translated

Keep = Callable[[sqlite3.Connection], None]  #: puts all of them on the disk

DEPLOYING: Final = "deploy"  #: the name under which a deployment is alone
MOST: Final = 16  #: transactions that go together
LONGEST: Final = 0.02  #: seconds after which nobody else may join
LOOK_SECONDS: Final = 0.05  #: until somebody who waits looks whether the group was forgotten


class Group:
    """Belongs to whoever has the turn to write; those who are done wait outside until it is ``over``."""

    def __init__(self) -> None:
        self._ends = monotonic() + LONGEST
        self._over = Event()
        self._failure: sqlite3.Error | None = None
        self._keep: Keep | None = None
        self.size = 0  #: transactions that are done

    def add(self, keep: Keep) -> None:
        self.size += 1
        self._keep = keep

    @property
    def full(self) -> bool:
        return self.size >= MOST or monotonic() > self._ends

    def end(self, connection: sqlite3.Connection) -> None:
        """All are on the disk, or none. Raises sqlite3.Error."""
        try:
            if self._keep is not None:
                self._keep(connection)
        except sqlite3.Error as cause:
            self._failure = cause
            raise
        finally:
            self._over.set()

    def lose(self, cause: sqlite3.Error) -> None:
        """The database itself took everything back."""
        self._failure = cause
        self._over.set()

    def wait(self) -> bool:
        """Whether it is over. Raises StoreUnavailable and its like if nothing was stored."""
        if not self._over.wait(LOOK_SECONDS):
            return False
        if self._failure is not None:
            raise translated(self._failure) from self._failure
        return True
