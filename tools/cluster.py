"""`make cluster`: the demonstration on PostgreSQL, two web processes behind a balancer, two workers, on this machine.

Everything lies in one folder. Ctrl-C stops all of it; the data stay and are there at the next start.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.balancer import Balancer
from tools.postgres import Server
from tools.setup import ROOT, SetupFailed, explain

DATABASE = "quyche"
WEBS = WORKERS = 2
READY = {"web": "Quyche: http", "worker": "Quyche: worker"}  #: what a program says when it is at work


class Program:
    """A process of the cluster: a web server or a worker."""

    def __init__(self, name: str, argv: Sequence[str], env: Mapping[str, str] | None = None) -> None:
        self.name = name
        self._process = subprocess.Popen(
            [sys.executable, "-m", *argv],
            cwd=ROOT,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            process_group=0,  # Ctrl-C is for us; we end it when we are done
            text=True,
        )

    def ready(self) -> None:
        """Waits until it is at work. Raises SetupFailed when it ends instead."""
        said = self._process.stdout
        assert said is not None  # noqa: S101  we asked for a pipe
        for line in said:
            if line.startswith(tuple(READY.values())):
                return
        raise SetupFailed(f"{self.name} did not start", "The lines above say why.")

    def kill(self) -> None:
        """As kill -9."""
        self._process.kill()
        self.wait()

    def stop(self) -> None:
        """It finishes what it does."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
        self.wait()

    def wait(self) -> int:
        """Until it has ended by itself; its exit code, negative for a signal."""
        code = self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        return code


class Cluster:
    """Programs over one database."""

    def __init__(self, folder: Path, url: str) -> None:
        self._common = ["--database", url, "--data", str(folder)]
        self.programs: list[Program] = []

    def web(self, port: int, env: Mapping[str, str] | None = None) -> Program:
        return self._begun(f"web on port {port}", ["web.serve", "--port", str(port), *self._common], env)

    def worker(self, env: Mapping[str, str] | None = None) -> Program:
        return self._begun("worker", ["engine.worker", *self._common], env)

    def stop(self) -> None:
        for program in reversed(self.programs):
            program.stop()

    def _begun(self, name: str, argv: Sequence[str], env: Mapping[str, str] | None) -> Program:
        program = Program(name, argv, env)
        self.programs.append(program)
        return program


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on now."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def main() -> int:
    """The exit code: 0 after Ctrl-C, 1 when something does not start."""
    parser = argparse.ArgumentParser(description="Quyche as a cluster on this machine.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--data", type=Path, default=Path("var"))
    options = parser.parse_args()
    for sign in (signal.SIGINT, signal.SIGTERM):  # also where a shell has told its background jobs to ignore them
        signal.signal(sign, signal.default_int_handler)
    try:
        run(options.data / "cluster", options.port)
    except SetupFailed as failure:
        explain(failure)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; the data stay.")
    return 0


def run(folder: Path, port: int) -> None:
    """Starts everything, then passes connections on, until somebody stops it."""
    database = Server(folder / "postgresql")
    database.start()
    cluster = Cluster(folder, database.url(DATABASE))
    ports = free_ports(WEBS)
    try:
        database.create(DATABASE)
        for each in ports:
            cluster.web(each)
        for _ in range(WORKERS):
            cluster.worker()
        for program in cluster.programs:
            program.ready()
        url = database.url(DATABASE)
        asyncio.run(Balancer(ports).serve(port, ready=lambda: announce(port, url)))
    finally:
        cluster.stop()
        database.stop()


def announce(port: int, url: str) -> None:
    print(f"\nQuyche: http://127.0.0.1:{port}   over {WEBS} web processes and {WORKERS} workers")
    print(f"Database: psql '{url.replace('+psycopg', '')}'")
    print("Password of everybody: quyche-demo.  Ctrl-C stops it; the data stay.", flush=True)


if __name__ == "__main__":
    sys.exit(main())
