"""Completions and starts per second of three processes, on both databases, by one and by two processes."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import psycopg

from benchmarks.office import opened
from benchmarks.report import Row
from benchmarks.start import ROOT
from tools.postgres import Server
from tools.setup import SetupFailed

CASES: Final = {"tiny": 60, "approval": 25, "collaboration": 2}
ELEMENTS: Final = {"tiny": 3, "approval": 18, "collaboration": 40}
WORKERS: Final = (1, 2)


def all_processes() -> Iterator[Row]:
    with TemporaryDirectory(prefix="quyche-bench-") as folder:
        opened(Path(folder), None).close()
        yield from rows_of("SQLite", folder, "")
    try:
        with TemporaryDirectory(prefix="qy-") as folder, served(Path(folder)) as url:
            opened(Path(folder) / "data", url).close()
            yield from rows_of("PostgreSQL", str(Path(folder) / "data"), url)
    except SetupFailed as failure:
        yield told("the three processes on PostgreSQL", "not measured", failure.what)


def rows_of(database: str, folder: str, url: str) -> Iterator[Row]:
    for process_id, cases in CASES.items():
        figures = [together(workers, folder, url, process_id, cases) for workers in WORKERS]
        one, two = figures
        yield told(
            f"completions per second, {ELEMENTS[process_id]} elements, {database}, by one process and by two",
            f"{one['completions']:.0f}/s, {two['completions']:.0f}/s",
            f"{one['cpu'] * 1000:.2f} ms of processor time a completion, {one['start_cpu'] * 1000:.2f} ms a start; "
            f"starts {one['starts']:.0f}/s, {two['starts']:.0f}/s",
        )


def told(what: str, figure: str, basis: str) -> Row:
    return Row(what=what, promise="–", figure=figure, basis=basis, kept=None)


def together(workers: int, folder: str, url: str, process_id: str, cases: int) -> Mapping[str, float]:
    """What so many processes do at once: rates added up, processor time on average."""
    programs = [working(folder, url, process_id, cases, number) for number in range(workers)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    said = [json.loads(program.communicate()[0]) for program in programs]
    sums = {name: sum(one[name] for one in said) for name in said[0]}
    return {name: value / workers if name.endswith("cpu") else value for name, value in sums.items()}


def working(folder: str, url: str, process_id: str, cases: int, number: int) -> subprocess.Popen[str]:
    argv = [sys.executable, "-m", "benchmarks.working", folder, url, process_id, str(cases), str(number)]
    return subprocess.Popen(argv, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The URL of an empty database on a PostgreSQL of its own. Raises SetupFailed where none can be started."""
    folder.chmod(0o755)  # the server has an account of its own
    server = Server(folder / "pg")
    server.folder.mkdir()
    server.start()
    try:
        with psycopg.connect(server.url("postgres").replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute("CREATE DATABASE bench")
        yield server.url("bench")
    finally:
        server.stop()
