"""A design is tried in an office of its own: the same pages, the real engine, nobody's cases, a clock to turn.

The office lies in a folder beside the database, so that every process of the machine can open it, also after a restart.
It goes when its designer begins another or ends it, and after half an hour of rest. A process that has it open sees
that it is gone. Between machines without a shared folder nothing is known of it.
"""

import atexit
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from secrets import token_hex, token_urlsafe
from typing import Any, Final, Protocol

from flask import Flask

from engine.commands.deploy import Files
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import Login
from engine.installation import kept_file
from engine.ports import Alarm
from engine.worker import Runner

IDLE_SECONDS: Final = 1800.0
LOOK_SECONDS: Final = 1.0  #: a process looks so often whether what it has open was ended in another
MOST: Final = 5  #: of the machine
MARK: Final = "open"  #: of a trial that is open: the secret of its cookies; its age is the time nobody was there
Make = Callable[[Any, str], Flask]


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

    @property
    def trials(self) -> Path: ...

    def trial(self, place: Path, folder: str, files: Files) -> Any: ...

    def trial_again(self, place: Path) -> Any: ...


class TrialRunner(Runner):
    """Rests as soon as the trial was ended, wherever that was."""

    def __init__(self, office: Any, place: Path) -> None:
        super().__init__(office)
        self._place = place

    def turn(self, slow: Callable[[Alarm], None] | None = None) -> int:
        return super().turn(slow) if is_open(self._place) else 0


@dataclass
class Trial:
    """As this process has it open."""

    app: Flask
    office: Any
    runner: Runner
    place: Path

    def leave(self) -> None:
        self.runner.stop()
        self.office.close()


class Trials:
    """By design and designer. Safe for threads, and beside other processes over the same data."""

    def __init__(self, make: Make, behind: Any) -> None:
        self._make = make
        self._behind: Tryable = behind
        self._here: dict[Path, Trial] = {}
        self._lock = threading.RLock()
        self._over = threading.Event()
        self._watch: threading.Thread | None = None
        atexit.register(self.leave)

    def has(self, design: int, who: Login) -> bool:
        """In whatever process."""
        return self._find(design, who) is not None

    def get(self, design: int, who: Login) -> Trial | None:
        """Opened here, if only another process has it so far."""
        place = self._find(design, who)
        if place is None:
            self._forsake()
            return None
        with self._lock:
            found = self._here.get(place) or self._enter(place, self._behind.trial_again(place))
        with suppress(FileNotFoundError):
            os.utime(place / MARK)
        return found

    def begin(self, design: int, who: Login, package: tuple[str, Files]) -> None:
        """Instead of the one that this designer had. Raises TooManyTrials, InvalidInput for faults of the files."""
        self.end(who)
        self._sweep()
        if sum(map(is_open, self._places())) >= MOST:
            raise TooManyTrials(most=MOST)
        place = self._behind.trials / f"{name_of(design, who)}-{token_hex(8)}"
        place.mkdir(parents=True)
        try:
            office = self._behind.trial(place, *package)
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        kept_file(place / MARK, lambda: token_urlsafe(48).encode())
        with self._lock:
            self._enter(place, office)

    def end(self, who: Login) -> None:
        """Everything that this designer tries, in all processes."""
        for place in self._places(f"*-{short(who)}-*"):
            if is_open(place):
                remove(place)
        self._forsake()

    def leave(self) -> None:
        """This process ends; others may go on, and whoever comes after a restart."""
        self._over.set()
        with self._lock:
            while self._here:
                self._here.popitem()[1].leave()

    def _enter(self, place: Path, office: Any) -> Trial:
        runner = TrialRunner(office, place)
        app = self._make(office, (place / MARK).read_text())
        runner.start()
        self._here[place] = Trial(app=app, office=office, runner=runner, place=place)
        if self._watch is None or not self._watch.is_alive():
            self._watch = threading.Thread(target=self._look, name="trials", daemon=True)
            self._watch.start()
        return self._here[place]

    def _look(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            self._sweep()

    def _sweep(self) -> None:
        """What rested too long, and what processes left that were killed while they made it or took it away."""
        for place in self._places():
            if idle_seconds(place) > IDLE_SECONDS:
                remove(place)
        self._forsake()

    def _forsake(self) -> None:
        """Leave what was ended elsewhere."""
        with self._lock:
            for place in [one for one in self._here if not is_open(one)]:
                self._here.pop(place).leave()

    def _find(self, design: int, who: Login) -> Path | None:
        return next(filter(is_open, self._places(f"{name_of(design, who)}-*")), None)

    def _places(self, pattern: str = "*") -> Iterator[Path]:
        return iter(sorted(self._behind.trials.glob(pattern)))


def short(who: Login) -> str:
    """A name that every file system takes."""
    return sha256(who.encode()).hexdigest()[:16]


def name_of(design: int, who: Login) -> str:
    return f"{design}-{short(who)}"


def is_open(place: Path) -> bool:
    return (place / MARK).exists()


def idle_seconds(place: Path) -> float:
    """Since somebody was there; 0 when it has gone meanwhile."""
    for path in (place / MARK, place):
        with suppress(FileNotFoundError):
            return time.time() - path.stat().st_mtime
    return 0.0


def remove(place: Path) -> None:
    """First the mark: from then on nobody enters it."""
    (place / MARK).unlink(missing_ok=True)
    shutil.rmtree(place, ignore_errors=True)
