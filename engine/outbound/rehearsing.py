"""Scenarios are played by a program beside the office, engine.rehearsal.program: started, followed and ended here."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, Timer
from typing import Final

from engine.domain.rehearsals import Day, NothingPlayed, RehearsalStopped, Result, retold
from engine.ports.designs import Files

ROOT: Final = Path(__file__).parent.parent.parent
LONGEST: Final = 240.0  #: seconds for one scenario, and for the preparation before the first

#: lays out in a folder the procedures in force, and of one of them these files instead
Stage = Callable[[Path, str, Files], None]


class Program:
    """Implements ports.Rehearsal: one run of the program."""

    def __init__(self, place: Path, folder: str, keys: Sequence[str], day: Day) -> None:
        command = [sys.executable, "-m", "engine.rehearsal.program", str(place), folder, *day.words, *keys]
        self._child = subprocess.Popen(  # noqa: S603 - our own program; what is handed to it are names of files
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            encoding="utf-8",
        )  # fmt: skip

    def results(self) -> Iterator[Result]:
        watch = self._watch()
        with self._child as child:
            for line in child.stdout or ():
                watch.cancel()
                said = json.loads(line)
                if "problem" in said:
                    raise NothingPlayed(problem_vi=said["problem"][0], problem_en=said["problem"][1])
                yield retold(said)
                watch = self._watch()
            watch.cancel()
        if self._child.returncode != 0:
            raise RehearsalStopped

    def stop(self) -> None:
        self._child.kill()

    def _watch(self) -> Timer:
        watch = Timer(LONGEST, self.stop)
        watch.daemon = True
        watch.start()
        return watch


class Programs:
    """Implements ports.Rehearser. Safe for threads."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._under_way: set[Program] = set()
        self._over = False
        self._lock = Lock()

    def begin(self, place: Path, folder: str, keys: Sequence[str], day: Day) -> Program:
        return Program(place, folder, keys, day)

    def play(self, folder: str, files: Files, day: Day) -> Iterator[Result]:
        with TemporaryDirectory(prefix="quyche-rehearsal-", ignore_cleanup_errors=True) as place:
            self._stage(Path(place), folder, files)
            program = self._begun(Path(place), folder, day)
            try:
                yield from program.results()
            finally:
                program.stop()
                with self._lock:
                    self._under_way.discard(program)

    def stop(self) -> None:
        with self._lock:
            self._over = True
            for program in self._under_way:
                program.stop()

    def _begun(self, place: Path, folder: str, day: Day) -> Program:
        with self._lock:
            if self._over:
                raise RehearsalStopped
            program = Program(place, folder, (), day)
            self._under_way.add(program)
            return program
