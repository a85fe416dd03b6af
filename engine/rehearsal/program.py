"""Plays the scenarios of a package beside the office: see ``main``.

PLACE holds ``processes``, as they would be in force; FOLDER is the procedure whose scenarios are played, or those of
the KEYs only. DAY is the one from which they are to hold: a scenario that names no day begins on it. KIND "moved": what
is told of an earlier day is played once more with all its days moved behind it; "told": it is not.

Each scenario has an office of its own. One line of JSON for each of them, as soon as it is over; a procedure that
cannot be deployed is told on one line. Nothing here knows the data of the live office.
"""

import hashlib
import json
import logging
import shutil
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from engine.domain.actor import system
from engine.domain.errors import InvalidInput, QuycheError
from engine.domain.rehearsals import SCENARIO, Day, Misfit, Result, ScenarioRef, told
from engine.queries.rehearsal import AskTaken, Taken
from engine.rehearsal.moving import dated, moved
from engine.rehearsal.package import refs_of, scenarios_of
from engine.rehearsal.playing import Fault, play
from engine.rehearsal.reading import Scenario
from engine.rehearsal.town import Town, prepare


def main(arguments: Sequence[str] | None = None) -> int:
    """PLACE FOLDER DAY KIND [KEY …]: 0 when all of it was played, whatever it came to; 1 when nothing could be."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    logging.getLogger().addHandler(logging.NullHandler())
    place, folder, keys = Path(given[0]), given[1], given[4:]
    asked = Day.said(given[2], given[3])
    try:
        for line in lines(place, folder, keys, asked):
            say(line)
    except QuycheError as no:
        say({"problem": [in_short(no, "vi"), in_short(no, "en")]})
        return 1
    return 0


def lines(place: Path, folder: str, keys: Sequence[str], asked: Day) -> Iterator[Mapping[str, Any]]:
    """A result for each scenario. Raises InvalidInput for faults of the procedures, or of a scenario file."""
    processes = place / "processes"
    home = processes / folder
    files = tuple((one.relative_to(home).as_posix(), one.read_bytes()) for one in sorted(home.rglob("*.feature")))
    scenarios = scenarios_of(files)
    make_ready(place)
    for ref, scenario in zip(refs_of(scenarios), scenarios, strict=True):
        if not keys or ref.key in keys:
            yield told(played(place, ref, scenario, asked))


def make_ready(place: Path) -> None:
    """The office that each scenario gets a copy of; one from before serves again while no procedure has changed."""
    key, said = digest_of(place / "processes"), place / "prepared.key"
    if said.exists() and said.read_text() == key:
        return
    said.unlink(missing_ok=True)
    shutil.rmtree(place / "prepared", ignore_errors=True)
    prepare(place / "prepared", processes=place / "processes")
    said.write_text(key)


def digest_of(processes: Path) -> str:
    """Of everything but the scenarios."""
    files = (one for one in sorted(processes.rglob("*")) if one.is_file() and one.suffix != SCENARIO)
    whole = hashlib.sha256()
    for one in files:
        whole.update(f"{one.relative_to(processes)}\0".encode() + hashlib.sha256(one.read_bytes()).digest())
    return whole.hexdigest()


def played(place: Path, ref: ScenarioRef, scenario: Scenario, asked: Day) -> Result:
    """As it is told; when that is so and it does not speak of the day of the release, once more behind that day."""
    begun = time.monotonic()
    as_told = dated(scenario, asked.day)
    fault, taken = _in_town(place, as_told, asked.day)
    later = moved(scenario, asked.day) if asked.moved and fault is None and as_told == scenario else None
    differs = _in_town(place, later, asked.day)[0] if later is not None else None
    return Result(
        scenario=ref,
        package="",
        seconds=round(time.monotonic() - begun, 1),
        misfit=misfit(fault) if fault is not None else None,
        elements=tuple(sorted({one for each in taken for one in each.elements})),
        flows=tuple(sorted({one for each in taken for one in each.flows})),
        moved=asked.day.isoformat() if later is not None else "",
        moved_misfit=misfit(differs) if differs is not None else None,
    )


def _in_town(place: Path, scenario: Scenario, day: date) -> tuple[Fault | None, list[Taken]]:
    """In an office of its own, which goes afterwards."""
    data = place / "played"
    town = Town(place / "prepared", data, processes=place / "processes", day=day)
    try:
        fault = play(scenario, town)
        return fault, [town.office.ask(AskTaken(actor=system(agency))) for agency in town.office.agencies]
    finally:
        town.close()
        shutil.rmtree(data, ignore_errors=True)


def misfit(fault: Fault) -> Misfit:
    """In both languages, for a page."""
    return Misfit(
        line=fault.line,
        part=fault.part,
        said=fault.said,
        why_vi=fault.error.text("vi"),
        why_en=fault.error.text("en"),
        expected=fault.expected,
        found=fault.found,
    )


def in_short(no: QuycheError, language: Any) -> str:
    """The first of several findings says more than their number."""
    first = no.findings[0] if isinstance(no, InvalidInput) and no.findings else no
    return first.text(language)


def say(line: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
