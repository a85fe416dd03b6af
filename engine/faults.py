"""Named fault points. They do nothing unless a test arms one: then the process dies there, as by kill -9.

A point is a stage in the way of a command: "start_instance.before_commit". The stages stand in the few places that
every command passes, so that a new command has its points without a line of its own.
"""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

VARIABLE: Final = "QUYCHE_FAULT"
ANY: Final = "*"  #: "*.before_commit": of whichever command
NOBODY: Final = "office"  #: what the office does by itself, outside of any command

#: every command passes these, in this order; those between "opened" and "after_commit" once for each transaction
STAGES: Final = ("begun", "opened", "before_commit", "after_commit", "answered")
#: of a command that only tries what would happen
TRIAL_STAGES: Final = ("begun", "opened", "answered")
#: passed by those commands that do such a thing
MORE_STAGES: Final = (
    "taken",  # a task was fetched under its lock
    "checked",  # the answers were judged
    "advanced",  # the executor made a step; nothing of it is stored
    "waits",  # tasks, timers and subscriptions of the step
    "posted",  # lines of an account of days
    "numbered",  # a number of a series was taken
    "issued",  # a paper
    "scheduled",  # an alarm was set
    "rung",  # an alarm was obeyed and is gone
    "sent",  # a signal or message is on its way
    "fetched",  # it has arrived
    "noticed",  # somebody was told
    "laid",  # the content of a file is on the disk, where nobody finds it
    "kept",  # it lies where a row will name it
    "added",  # the row is there
    "saved",  # the case and its history
    "settled",  # one case of a batch
    "queued",  # what the workers of a cluster will do
    "joined",  # stored with others: the last of them goes to the disk for all
    "told",  # open pages were told to look again
)

Watcher = Callable[[str], None]

_command: ContextVar[str] = ContextVar("command", default=NOBODY)
_watchers: list[Watcher] = []
_armed: str = os.environ.get(VARIABLE, "")
_left: int = 1  #: times the armed point is passed until it is deadly


def arm(point: str) -> None:
    """Die at this point; "point#3": when it is reached for the third time; "": nowhere."""
    global _armed, _left  # noqa: PLW0603  one process dies once
    _armed, _, times = point.partition("#")
    _left = int(times or 1)


@contextmanager
def during(command: str) -> Iterator[None]:
    """Inside, points are those of this command."""
    token = _command.set(command)
    try:
        yield
    finally:
        _command.reset(token)


def reach(stage: str) -> None:
    """Tell who watches, and die here if somebody armed this point."""
    if _watchers or _armed:
        _reached(f"{_command.get()}.{stage}", f"{ANY}.{stage}")


def _reached(point: str, any_command: str) -> None:
    global _left  # noqa: PLW0603  the count of the one armed point
    for watcher in _watchers:
        watcher(point)
    if _armed in (point, any_command):
        _left -= 1
        if _left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Inside, the watcher is told every point that this process passes. What it raises is raised there."""
    _watchers.append(watcher)
    try:
        yield
    finally:
        _watchers.remove(watcher)


arm(_armed)
