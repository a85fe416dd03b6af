"""Scenarios of a design are played by a program beside the office; a thread of this process writes down what it tells.

What was told lies with the design, so that any process of a cluster can show how far a run is. A run whose process died
is over when it has been silent for some minutes (engine.domain.rehearsals).
"""

import atexit
import logging
import shutil
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final, Protocol

from engine.commands.deploy import Files
from engine.commands.rehearse_design import BeginRehearsal, EndRehearsal, RecordResult
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Failed, QuycheError, Refused
from engine.domain.rehearsals import Day
from engine.ports import Clock, Rehearsal
from engine.rehearsal.package import refs_of, scenarios_of

log = logging.getLogger("quyche.rehearsing")

MOST: Final = 2
KEPT: Final = 4  #: folders of designs that were rehearsed


class TooManyRehearsals(Refused):
    code = "too-many-rehearsals"
    vi = "Đang có {most} lượt chạy kịch bản. Hãy thử lại sau ít phút."
    en = "There are {most} runs of scenarios at once. Try again in some minutes."


class NoScenarios(Refused):
    code = "no-scenarios"
    vi = "Gói này chưa có kịch bản nào."
    en = "This package has no scenarios yet."


class Stage(Protocol):
    """The office as far as a rehearsal needs it."""

    @property
    def clock(self) -> Clock: ...

    def do(self, command: Any) -> Any: ...

    def stage(self, place: Path, folder: str, files: Files) -> None: ...

    def rehearsal(self, place: Path, folder: str, keys: Sequence[str], day: Day) -> Rehearsal: ...


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What shall be played, and for whom."""

    actor: Actor
    design: int
    folder: str
    files: Files
    wanted: Sequence[str] = ()  #: keys of scenarios; none = all
    day: date | None = None  #: from which the design is to hold


def _day(office: Stage, asked: Asked) -> Day:
    """A design that says no day holds from today on."""
    return Day(day=asked.day or local_day(office.clock.now()), moved=asked.day is not None)


class Rehearsals:
    """By design. Safe for threads."""

    def __init__(self) -> None:
        self._running: dict[int, Rehearsal] = {}
        self._places: dict[int, Path] = {}  #: by design, the one used last at the end
        self._lock = threading.Lock()
        atexit.register(self.close)

    def begin(self, office: Stage, asked: Asked) -> int:
        """How many scenarios will be played; what they come to is told by ``AskRehearsal``.

        Raises InvalidInput for files that cannot be read, NoScenarios, TooManyRehearsals, RehearsalUnderWay.
        """
        refs = refs_of(scenarios_of(asked.files))
        wanted = tuple(one.key for one in refs if not asked.wanted or one.key in asked.wanted)
        if not wanted:
            raise NoScenarios
        with self._lock:
            if len(self._running) >= MOST:
                raise TooManyRehearsals(most=MOST)
            begun = BeginRehearsal(actor=asked.actor, design=asked.design, scenarios=refs, wanted=wanted, day=asked.day)
            mark = office.do(begun)
            place = self._place(asked.design)
            office.stage(place, asked.folder, asked.files)
            rehearsal = office.rehearsal(place, asked.folder, wanted, _day(office, asked))
            self._running[asked.design] = rehearsal
        follow = threading.Thread(
            target=self._follow, args=(office, asked, rehearsal, mark), name="rehearsal", daemon=True
        )
        follow.start()
        return len(wanted)

    def stop(self, design: int) -> None:
        """Of this process; nothing where there is none."""
        with self._lock:
            rehearsal = self._running.get(design)
        if rehearsal is not None:
            rehearsal.stop()

    def close(self) -> None:
        with self._lock:
            for rehearsal in self._running.values():
                rehearsal.stop()
            while self._places:
                shutil.rmtree(self._places.popitem()[1], ignore_errors=True)

    def _place(self, design: int) -> Path:
        """Its folder: what was made ready there for the last run serves the next one. The oldest others go."""
        kept = self._places.pop(design, None) or Path(mkdtemp(prefix="quyche-rehearsal-"))
        self._places[design] = kept
        idle = [key for key in self._places if key not in self._running and key != design]
        for key in idle[: max(0, len(self._places) - KEPT)]:
            shutil.rmtree(self._places.pop(key), ignore_errors=True)
        shutil.rmtree(kept / "processes", ignore_errors=True)
        return kept

    def _follow(self, office: Stage, asked: Asked, rehearsal: Rehearsal, mark: str) -> None:
        """Until the program has ended, however that is."""
        problem = None
        try:
            for result in rehearsal.results():
                told = replace(result, package=mark)
                office.do(RecordResult(actor=asked.actor, design=asked.design, result=told))
        except Failed as broken:
            problem = (broken.text("vi"), broken.text("en"))
        except QuycheError:
            log.exception("a result of design %s could not be kept", asked.design)
        finally:
            with self._lock:
                self._running.pop(asked.design, None)
            rehearsal.stop()
        with suppress(QuycheError):
            office.do(EndRehearsal(actor=asked.actor, design=asked.design, problem=problem))
