"""`make run` for the second time, from the key to the first page."""

import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.report import Row

ROOT: Final = Path(__file__).parent.parent
PATIENCE: Final = 90.0  #: seconds for a start
PAUSE: Final = 0.02
MOST_SECONDS: Final = 3.0


def second_start() -> Iterator[Row]:
    with TemporaryDirectory(prefix="quyche-bench-") as folder:
        first, _ = started(folder)
        second, cpu = started(folder)
    yield Row(
        what="`make run`, second start, to the first page",
        promise="≤ 3 s",
        figure=f"{second:.1f} s",
        basis=f"{cpu:.1f} s of it processor time; first start, with deployment and accounts: {first:.1f} s",
        kept=second <= MOST_SECONDS,
    )


def started(folder: str) -> tuple[float, float]:
    """Seconds until the sign-in page answers, and the processor time they took."""
    port, start = free_port(), time.perf_counter()
    with running(port, folder) as session:
        wait_for(f"http://127.0.0.1:{port}/sign-in", start + PATIENCE)
        return time.perf_counter() - start, cpu_of_session(session)


def cpu_of_session(session: int) -> float:
    """Processor time of all that was started, and has ended or still runs."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[3]) == session:
                ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(port: int, folder: str) -> Iterator[int]:
    """The session of the server as a person starts it; stopped at the end with all that it started."""
    command = ["make", "--no-print-directory", "run", f"PORT={port}", f"DATA={folder}"]
    program = subprocess.Popen(
        command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield program.pid
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(timeout=20)


def wait_for(address: str, until: float) -> None:
    while time.perf_counter() < until:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(PAUSE)
    raise TimeoutError(address)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
