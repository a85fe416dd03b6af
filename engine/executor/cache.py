"""Bounded memories: compiled files by definition key, live cases by instance key."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeVar

from engine.executor.case import Case

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Keeps the ``size`` values used last. Safe for threads."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The kept value, or a new one; two threads may make the same value, one of the two is kept."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        self.put(key, made)
        return made

    def put(self, key: K, value: V) -> None:
        with self._lock:
            self._kept[key] = value
            self._kept.move_to_end(key)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)

    def take(self, key: K) -> V | None:
        with self._lock:
            return self._kept.pop(key, None)


@dataclass(frozen=True, eq=False)
class Live:
    """A case in memory and the state it is equal to."""

    case: Case
    state: bytes
    revision: int | None  #: None = not stored yet
    signature: tuple[object, ...]
