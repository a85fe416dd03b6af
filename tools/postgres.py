"""A PostgreSQL of its own, for the tests and for `make cluster`: made in a folder, reached by a socket in it.

No port is opened and no password is needed: whoever may enter the folder may come in.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

from tools.setup import SetupFailed, ensure_postgres

OWNER: Final = "quyche"  #: of every database in it
ACCOUNT: Final = "postgres"  #: the system's account under which the server runs when we are root, whom it refuses
PATIENCE: Final = 30  #: seconds
DIE_WITH_PARENT: Final = 1  #: PR_SET_PDEATHSIG
MAX_SOCKET_PATH: Final = 90  #: bytes a socket's folder may have in its path


class Server:
    """One server, from start() to stop(); what lies in the folder stays and can be started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.programs = Path(ensure_postgres())
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, database: str) -> str:
        """As Database.open takes it."""
        return f"postgresql+psycopg://{OWNER}@/{database}?host={self.folder}"

    def start(self) -> None:
        """Raises SetupFailed when it does not come up."""
        if len(str(self.folder)) > MAX_SOCKET_PATH:
            raise SetupFailed(f"The path {self.folder} is too long for a socket", "Choose a shorter folder.")
        made = self.folder / "data" / "PG_VERSION"
        if not made.exists():
            self._make()
        log = (self.folder / "server.log").open("ab")
        argv = [self.programs / "postgres", "-D", self.folder / "data", "-k", self.folder, "-c", "listen_addresses="]
        self._process = subprocess.Popen(
            [*map(str, argv), "-c", "max_connections=200"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            process_group=0,  # Ctrl-C is for us; we stop it when we are done
            preexec_fn=_die_with_parent,  # noqa: PLW1509  one call of the kernel, nothing of Python's
            **_who(),
        )
        log.close()
        self._wait()

    def stop(self) -> None:
        """At once, but in order: sessions are ended, what was committed is on the disk."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait()
            self._process = None

    def create(self, database: str) -> None:
        """An empty database, unless it is there."""
        argv = [str(self.programs / "createdb"), "-h", str(self.folder), "-U", OWNER, database]
        subprocess.run(argv, check=False, capture_output=True)

    def _make(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        data = self.folder / "data"
        shutil.rmtree(data, ignore_errors=True)  # what an interrupted start left
        if os.geteuid() == 0:
            owner = pwd.getpwnam(ACCOUNT)
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        argv = [self.programs / "initdb", "-D", data, "-U", OWNER, "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8"]
        done = subprocess.run(
            [*map(str, argv), "--no-sync"], check=False, capture_output=True, text=True, cwd="/", **_who()
        )
        if done.returncode:
            remedy = f"May the account {ACCOUNT} enter {self.folder} and every folder above it?"
            raise SetupFailed(f"initdb: {done.stderr.strip() or done.stdout.strip()}", remedy)

    def _wait(self) -> None:
        argv = [str(self.programs / "pg_isready"), "-q", "-h", str(self.folder), "-U", OWNER, "-d", "postgres"]
        until = time.monotonic() + PATIENCE
        while subprocess.run(argv, check=False, capture_output=True).returncode:
            if time.monotonic() > until or self._process is None or self._process.poll() is not None:
                raise SetupFailed("PostgreSQL does not come up", f"See {self.folder / 'server.log'}.")
            time.sleep(0.05)


def _who() -> dict[str, Any]:
    """PostgreSQL refuses to run as root; then its own account runs it."""
    if os.geteuid() != 0:
        return {}
    owner = pwd.getpwnam(ACCOUNT)
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


def _die_with_parent() -> None:
    """In the child, before it becomes the server: if we are killed, the kernel stops it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGINT)
