"""Processes that die: a web server, a worker, a program of the installation; each as `make run` and the cluster start
it, but forked from one that has read everything already."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any, Final

from engine import faults
from engine.bootstrap import Office
from engine.clock import SettableClock
from engine.domain.errors import QuycheError
from engine.store import together
from engine.worker import work
from tests.offices import template
from web.serve import HOST, running, serve

PATIENCE: Final = 120  #: seconds until a test gives up
GREETING: Final = "Quyche: "  #: what a program says when it is at work
FORKS: Final = multiprocessing.get_context("forkserver")
#: read once in the process from which all victims are forked; each begins with the program that its tests began with
WARM: Final = ("tests.fault.warm", "pytest")


@dataclass(frozen=True)
class Place:
    """Where an office lies: its folder, and the URL of its database when that lies elsewhere."""

    folder: Path
    url: str | None = None

    @property
    def database(self) -> str:
        return self.url or f"sqlite:///{self.folder / 'quyche.db'}"

    def opened(self, at: datetime | None = None) -> Office:
        """Without a converter: what is proved here are the jobs, not the program that one of them calls and that fails
        on a busy machine. ``at``: where its clock stands; None = where it was set to stand."""
        office = template().opened(self.folder, SettableClock(at), self.url)
        office._tools = replace(office._tools, converter=None)
        return office


def web(place: Place, point: str, port: int, said: Connection) -> None:
    """What `python -m web.serve` does after it has read its arguments; which points it passes hangs on no load."""
    faults.arm(point)
    if point:
        together.LONGEST = PATIENCE
    os.dup2(said.fileno(), 1)
    office = place.opened()
    with running(office):
        serve(office, HOST, port)


def worker(place: Place, point: str, said: Connection) -> None:
    """What `python -m engine.worker` does after it has read its arguments."""
    faults.arm(point)
    os.dup2(said.fileno(), 1)
    work(place.opened())


def hand(place: Place, point: str, command: Any, mark: str | None) -> None:
    """A program that does one command."""
    office = place.opened()
    faults.arm(point)
    office.do(command, mark)


def attempt(place: Place, point: str, command: Any, mark: str | None) -> None:
    """The same, which may be refused."""
    with suppress(QuycheError):
        hand(place, point, command, mark)


class Victim:
    """One process, from its birth to its death."""

    def __init__(self, program: Callable[..., None], place: Place, point: str, *more: Any) -> None:
        FORKS.set_forkserver_preload([*WARM])
        self._heard, said = FORKS.Pipe(duplex=False) if program in (web, worker) else (None, None)
        given = (*more, said) if said is not None else more
        self._process: ForkServerProcess = FORKS.Process(target=program, args=(place, point, *given), daemon=True)
        self._process.start()
        if said is not None:
            said.close()

    def ready(self) -> bool:
        """Waits until it is at work; False: it has died before."""
        assert self._heard is not None
        with os.fdopen(os.dup(self._heard.fileno()), encoding="utf-8") as lines:
            return any(line.startswith(GREETING) for line in lines)

    def wait(self) -> int | None:
        """Its exit code: negative for a signal, None when it lives on."""
        self._process.join(PATIENCE)
        return self._process.exitcode

    @property
    def was_killed(self) -> bool:
        return self.wait() == -signal.SIGKILL

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        if self._heard is not None:
            self._heard.close()
