"""The one thing the web knows of the engine: an office that does commands and answers questions."""

from typing import Any, Protocol, cast

from flask import current_app

from engine.clock import Clock

KEY = "quyche.office"


class Office(Protocol):
    @property
    def clock(self) -> Clock: ...

    def do(self, command: Any) -> Any:
        """One command, one transaction; raises a QuycheError when it says no."""

    def ask(self, question: Any) -> Any:
        """A view; nothing is changed."""


def office() -> Office:
    """The office of this app."""
    return cast("Office", current_app.extensions[KEY])
