"""What else commands ask of the machine: the time, and password hashes."""

from datetime import datetime
from typing import Protocol, runtime_checkable


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, aware, UTC."""
        ...


@runtime_checkable
class SettableClock(Clock, Protocol):
    """Of demo and test mode: stands where it is pinned, else runs with the machine."""

    def pin(self, at: datetime) -> None:
        """Raises ValueError for an instant without time zone."""
        ...

    def reset(self) -> None: ...


class Passwords(Protocol):
    def hash(self, password: str) -> str: ...

    def verify(self, hashed: str, password: str) -> bool:
        """Takes as long for a wrong password as for a right one."""
        ...
