"""What else the world is asked: the time, password hashes, and that pages look again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from engine.domain.keys import AgencyId, Login


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


@dataclass(frozen=True, kw_only=True)
class Change:
    """Something was stored that these people see; what it was, they ask themselves."""

    agency: AgencyId
    people: frozenset[Login]
    everybody: bool = False  #: of every agency, whatever ``people`` says


class Converter(Protocol):
    """A program beside ours."""

    def pdf(self, paper: bytes) -> bytes:
        """A .docx as PDF; takes seconds, so never inside a transaction. Raises Failed."""
        ...


class Changes(Protocol):
    """A hint that something was stored: it may come late, twice, or not at all."""

    def tell(self, change: Change) -> None: ...

    def listen(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call it for every change from now on, from any thread. What is given back ends that."""
        ...

    def close(self) -> None: ...
