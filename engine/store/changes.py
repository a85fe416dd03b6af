"""Who is to look again: told after a commit, inside the one process of an embedded office."""

from collections.abc import Callable
from threading import Lock

from engine.ports import Change

Listener = Callable[[Change], None]


class LocalChanges:
    """Implements ports.Changes. Safe for threads; listeners are called by whoever tells, and must be quick."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = Lock()

    def tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)

    def listen(self, listener: Listener) -> Callable[[], None]:
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Listener) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def close(self) -> None:
        self._listeners.clear()
