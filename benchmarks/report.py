"""Rows of figures, and how they are told: on the terminal and in the documentation."""

import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parent.parent / "docs" / "explanation" / "performance.md"
LIBRARIES: Final = ("SpiffWorkflow", "SQLAlchemy", "Flask", "lxml", "regex", "orjson", "zstandard")
BEGIN: Final = "<!-- figures: written by python -m benchmarks --write -->"
END: Final = "<!-- end of figures -->"
NO_ROW: Final = "not measured"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One promise: the figure, what it is held against, and whether it keeps."""

    what: str
    promise: str
    figure: str
    basis: str  #: the absolute figures that the ratio was made of
    kept: bool | None  #: None: nothing is promised, the figure is told

    @property
    def verdict(self) -> str:
        return {True: "yes", False: "NO", None: "–"}[self.kept]


def machine() -> list[str]:
    """Where and when the figures were measured."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[0]
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return [
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        f"{processor()}, {cores} cores, load at the start {load:.1f}",
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        libraries,
    ]


def processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    named = (
        line.partition(":")[2].strip() for line in lines if line.startswith(("model name", "Hardware", "CPU part"))
    )
    return next(named, platform.processor() or platform.machine())


# ---------------------------------------------------------------- measuring


def cpu_of(work: Callable[[], object]) -> float:
    """Seconds of processor time that the work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def median_of(times: int, measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(times))


def p95(figures: Sequence[float]) -> float:
    return sorted(figures)[max(0, round(len(figures) * 0.95) - 1)]


def share(ratio: float) -> str:
    """`1/16` for a small ratio."""
    return f"1/{1 / ratio:.0f}" if ratio < 0.2 else f"{ratio:.2f}"


# ---------------------------------------------------------------- telling


def line(row: Row) -> str:
    return f"{row.what}\n    {row.figure}   (to reach: {row.promise}; kept: {row.verdict})\n    {row.basis}"


def table(rows: Sequence[Row], where: Sequence[str]) -> str:
    """The figures as a part of the documentation."""
    head = ["| what | to reach | measured | made of | kept |", "|---|---|---|---|---|"]
    body = [f"| {row.what} | {row.promise} | {row.figure} | {row.basis} | {row.verdict} |" for row in rows]
    return "\n".join([BEGIN, *(f"{one}  " for one in where), "", *head, *body, END])


def write(rows: Sequence[Row], where: Sequence[str], page: Path = PAGE) -> None:
    """Put the figures in their place on the page; the words around them stay."""
    new = table(rows, where)
    old = page.read_text(encoding="utf-8") if page.exists() else f"# Performance\n\n{BEGIN}\n{END}\n"
    before, _, rest = old.partition(BEGIN)
    after = rest.partition(END)[2]
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(before + new + after, encoding="utf-8")
