"""Runs of the scenarios of designs: as commands keep them, and the program beside ours that plays them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from engine.domain.rehearsals import Day, DesignRun, Result
from engine.ports.designs import Files


class Rehearsals(Protocol):
    def of(self, design: int) -> DesignRun | None:
        """The newest run; None = there was none."""
        ...

    def put(self, run: DesignRun) -> None:
        """Instead of the one before."""
        ...


class Rehearsal(Protocol):
    """Scenarios that are being played. It can be stopped from another thread."""

    def results(self) -> Iterator[Result]:
        """Each as soon as it is there. Raises NothingPlayed, RehearsalStopped."""
        ...

    def stop(self) -> None:
        """What has been told stays told."""
        ...


class Rehearser(Protocol):
    """Takes minutes, so never inside a transaction."""

    def begin(self, place: Path, folder: str, keys: Sequence[str], day: Day) -> Rehearsal:
        """Over procedures that lie in a place already; no keys = all scenarios of the folder."""
        ...

    def play(self, folder: str, files: Files, day: Day) -> Iterator[Result]:
        """All scenarios of a procedure with these files over what is in force now: each as soon as it is there.

        Raises NothingPlayed, RehearsalStopped.
        """
        ...

    def stop(self) -> None:
        """This process ends: what ``play`` has begun is stopped, and nothing more is begun."""
        ...
