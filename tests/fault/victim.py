"""A process that opens an office, begins one command and dies at a named point."""

import multiprocessing
import os
import signal
from pathlib import Path

from engine import faults
from tests.offices import AGREED, Desk, template

LATER = {"start_date": "2024-06-20", "end_date": "2024-06-21", "handover_to": "lan.cv"}
Place = tuple[Path, str | None]  #: folder, and the URL of the database when it does not lie in it
ACTS = {
    "approve": lambda desk: desk.complete("chau.pgd", "approve", **AGREED),
    "file": lambda desk: desk.start("minh.cv", **LATER),
}

template()  # read once in the process from which all victims are forked


def die(place: Place, point: str, act: str) -> None:
    desk = Desk.opened(place[0], url=place[1])
    os.environ[faults.VARIABLE] = point
    ACTS[act](desk)


def kill(place: Place, point: str, act: str) -> None:
    """Have a process of its own do this and die."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload([__name__])
    victim = processes.Process(target=die, args=(place, point, act))
    victim.start()
    victim.join(120)
    assert victim.exitcode == -signal.SIGKILL
