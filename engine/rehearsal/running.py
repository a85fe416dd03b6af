"""A rehearsal beside the office: the program that plays scenarios, as whoever started it follows it."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Timer
from typing import Final

from engine.bootstrap import ROOT
from engine.domain.errors import Failed
from engine.domain.rehearsals import Result, retold
from engine.rehearsal.program import MOVED, TOLD, Day

LONGEST: Final = 240.0  #: seconds for one scenario, and for the preparation before the first


class RehearsalStopped(Failed):
    code = "rehearsal-stopped"
    vi = "Lượt chạy kịch bản đã dừng giữa chừng (bị dừng hoặc một kịch bản chạy quá lâu)."
    en = "The run of scenarios stopped midway (somebody stopped it, or a scenario took too long)."


class NothingPlayed(Failed):
    code = "rehearsal-broken"
    vi = "{problem_vi}"
    en = "{problem_en}"


class Rehearsal:
    """One run of the program. It can be stopped from another thread."""

    def __init__(self, place: Path, folder: str, keys: Sequence[str], asked: Day) -> None:
        said = (asked.day.isoformat(), MOVED if asked.moved else TOLD)
        command = [sys.executable, "-m", "engine.rehearsal.program", str(place), folder, *said, *keys]
        self._child = subprocess.Popen(  # noqa: S603 - our own program; what is handed to it are names of files
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            encoding="utf-8",
        )  # fmt: skip

    def results(self) -> Iterator[Result]:
        """Each as soon as it is there. Raises NothingPlayed, RehearsalStopped."""
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
        """What has been told stays told."""
        self._child.kill()

    def _watch(self) -> Timer:
        watch = Timer(LONGEST, self.stop)
        watch.daemon = True
        watch.start()
        return watch
