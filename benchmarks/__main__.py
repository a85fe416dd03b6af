"""`python -m benchmarks [--write] [ROW …]`: measure, print, and with --write put the table into the documentation."""

import argparse
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Final

from benchmarks import ageing, commands, executor, feel, inbox, pages, punctual, start, throughput, timers
from benchmarks.report import PAGE, Row, line, machine, write
from engine.domain.errors import QuycheError
from tools.setup import SetupFailed

MEASURES: Final[dict[str, Callable[[], Iterator[Row]]]] = {
    "naive": executor.against_naive,
    "anew": executor.read_anew,
    "growth": executor.growth,
    "feel": feel.condition,
    "ageing": ageing.by_age_and_size,
    "processes": throughput.all_processes,
    "commands": commands.completions_per_second,
    "inbox": inbox.latency,
    "pages": pages.through_http,
    "timers": timers.due_at_once,
    "punctual": punctual.lateness,
    "start": start.second_start,
}
#: what a machine may do to a measurement: no room, no PostgreSQL, no make, too slow
MISHAPS: Final = (AssertionError, OSError, ValueError, QuycheError, SetupFailed, subprocess.SubprocessError)


def main() -> int:
    """0, or 1 when a promise is not kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", choices=[*MEASURES, []], help="what to measure; all without")
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE.name}")
    options = parser.parse_args()
    began, where, rows = time.perf_counter(), machine(), []
    print("\n".join(where), end="\n\n", flush=True)
    for name in options.rows or MEASURES:
        for row in measured(name):
            rows.append(row)
            print(line(row), flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s")
    if options.write:
        write(rows, where)
    return 1 if any(row.kept is False for row in rows) else 0


def measured(name: str) -> Iterator[Row]:
    """The rows of a name; what goes wrong with one of them leaves the others their turn."""
    try:
        yield from MEASURES[name]()
    except MISHAPS as mishap:
        traceback.print_exc()
        what = f"{type(mishap).__name__}: {mishap}".replace("|", "/").replace("\n", " ")
        yield Row(what=f"row `{name}`", promise="–", figure="not measured", basis=what, kept=False)


if __name__ == "__main__":
    sys.exit(main())
