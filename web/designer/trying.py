"""A design is tried in an office of its own: the same pages, the real engine, nobody's cases, a clock to turn.

The office lies in a folder that goes when it is closed: after half an hour of rest, when its designer begins another,
or with the program. One of the processes of a cluster has it; a request that reaches another is told to begin anew.
"""

import atexit
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final, Protocol

from flask import Flask

from engine.commands.deploy import Files
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import Login
from engine.worker import Runner

IDLE_SECONDS: Final = 1800.0
MOST: Final = 5
Make = Callable[[Any], Flask]


class TooManyTrials(Refused):
    code = "too-many-trials"
    vi = "Đang có {most} bản chạy thử cùng lúc. Hãy thử lại sau ít phút."
    en = "There are {most} trials at once. Try again in some minutes."


class TrialGone(NotFound):
    code = "trial-gone"
    vi = "Bản chạy thử này không còn mở. Hãy bắt đầu lại từ trang “Chạy thử” của bản thiết kế."
    en = 'This trial is open no longer. Begin anew on the page "Try it" of the design.'


class Tryable(Protocol):
    """The office as far as a trial needs it."""

    def trial(self, place: Path, folder: str, files: Files) -> Any: ...


@dataclass
class Trial:
    app: Flask
    office: Any
    runner: Runner
    place: Path
    used_at: float = field(default_factory=time.monotonic)

    def close(self) -> None:
        self.runner.stop()
        self.office.close()
        shutil.rmtree(self.place, ignore_errors=True)


class Trials:
    """By design and designer. Safe for threads."""

    def __init__(self, make: Make) -> None:
        self._make = make
        self._open: dict[tuple[int, Login], Trial] = {}
        self._lock = threading.Lock()
        atexit.register(self.close)

    def get(self, design: int, who: Login) -> Trial | None:
        with self._lock:
            found = self._open.get((design, who))
            if found is not None:
                found.used_at = time.monotonic()
            return found

    def begin(self, behind: Tryable, design: int, who: Login, package: tuple[str, Files]) -> None:
        """Instead of the one that this designer had. Raises TooManyTrials, InvalidInput for faults of the files."""
        with self._lock:
            self._sweep(who)
            if len(self._open) >= MOST:
                raise TooManyTrials(most=MOST)
        trial = opened(behind, self._make, *package)
        with self._lock:
            self._open[design, who] = trial

    def close(self) -> None:
        with self._lock:
            for key in list(self._open):
                self._open.pop(key).close()

    def _sweep(self, who: Login) -> None:
        idle = time.monotonic() - IDLE_SECONDS
        for key, trial in list(self._open.items()):
            if key[1] == who or trial.used_at < idle:
                self._open.pop(key).close()


def opened(behind: Tryable, make: Make, folder: str, files: Files) -> Trial:
    """An office with its pages and its runner."""
    place = Path(mkdtemp(prefix="quyche-trial-"))
    try:
        office = behind.trial(place, folder, files)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    runner = Runner(office)
    runner.start()
    return Trial(app=make(office), office=office, runner=runner, place=place)
