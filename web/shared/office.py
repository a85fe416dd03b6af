"""The one thing the web knows of the engine: an office that does commands and answers questions."""

from hashlib import sha256
from typing import Any, Final, Protocol, cast

from flask import current_app, g, request

from engine.clock import Clock

KEY = "quyche.office"
MARK: Final = "Idempotency-Key"  #: header by which a sender names a request that it may have to repeat


class Office(Protocol):
    @property
    def clock(self) -> Clock: ...

    def do(self, command: Any, mark: str | None = None) -> Any:
        """One command, one transaction; raises a QuycheError when it says no, AlreadyDone for a known mark."""

    def ask(self, question: Any) -> Any:
        """A view; nothing is changed."""


class Marking:
    """The office for a request with a name of its own: its first command takes effect once, however often it comes."""

    def __init__(self, behind: Office, mark: str) -> None:
        self._behind, self._mark = behind, mark
        self.clock, self.ask = behind.clock, behind.ask

    def do(self, command: Any, mark: str | None = None) -> Any:
        """A sign-in on the way has nobody yet who could have sent it before."""
        if mark is None and hasattr(command, "actor") and "mark_used" not in g:
            mark, g.mark_used = self._mark, True
        return self._behind.do(command, mark)


def office() -> Office:
    """The office of this app."""
    behind = cast("Office", current_app.extensions[KEY])
    named = request.headers.get(MARK) if request.method != "GET" else None
    return Marking(behind, sha256(named.encode()).hexdigest()) if named else behind
