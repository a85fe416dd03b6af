"""Runs of the scenarios of designs, as commands keep them."""

from typing import Protocol

from engine.domain.rehearsals import DesignRun


class Rehearsals(Protocol):
    def of(self, design: int) -> DesignRun | None:
        """The newest run; None = there was none."""
        ...

    def put(self, run: DesignRun) -> None:
        """Instead of the one before."""
        ...
