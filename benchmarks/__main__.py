"""`python -m benchmarks [--write] [ROW …]`: measure, print, and with --write put the table into the documentation."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from typing import Final

from benchmarks import ageing, commands, executor, feel, inbox, pages, start, throughput, timers
from benchmarks.report import PAGE, Row, line, machine, write

MEASURES: Final[dict[str, Callable[[], Iterator[Row]]]] = {
    "naive": executor.against_naive,
    "growth": executor.growth,
    "feel": feel.condition,
    "ageing": ageing.by_age_and_size,
    "processes": throughput.all_processes,
    "commands": commands.completions_per_second,
    "inbox": inbox.latency,
    "pages": pages.through_http,
    "timers": timers.due_at_once,
    "start": start.second_start,
}


def main() -> int:
    """0, or 1 when a promise is not kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", choices=[*MEASURES, []], help="what to measure; all without")
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE.name}")
    options = parser.parse_args()
    began, where, rows = time.perf_counter(), machine(), []
    print("\n".join(where), end="\n\n", flush=True)
    for name in options.rows or MEASURES:
        for row in MEASURES[name]():
            rows.append(row)
            print(line(row), flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s")
    if options.write:
        write(rows, where)
    return 1 if any(row.kept is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
