"""One PostgreSQL for all tests of a run, and databases in it: each the copy of one that was made once."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from tools.postgres import Server

EMPTY = "template0"  #: what PostgreSQL itself brings
MEMORY = Path("/dev/shm")
ENOUGH = 2 << 30  #: bytes
Fill = Callable[[str], None]


class Postgres:
    """New databases, as often as asked."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._admin = psycopg.connect(server.url("postgres").replace("+psycopg", ""), autocommit=True)
        self._names = partial(next, count(1))
        self._made: dict[str, str] = {}

    def url(self, name: str) -> str:
        """As Database.open takes it."""
        return self.server.url(name)

    def create(self, template: str = EMPTY) -> str:
        """The name of a copy."""
        name = f"quyche_{self._names()}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return name

    def create_on(self, folder: Path, template: str) -> str:
        """A copy whose rows lie in this folder."""
        name = f"quyche_{self._names()}"
        self._admin.execute(f"CREATE TABLESPACE {folder.name.replace('-', '_')} LOCATION '{folder}'")
        self._admin.execute(
            f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY TABLESPACE {folder.name.replace('-', '_')}"
        )
        return name

    def forget(self, folder: Path) -> None:
        """Nothing lies there any more."""
        self._admin.execute(f"DROP TABLESPACE {folder.name.replace('-', '_')}")

    def drop(self, name: str) -> None:
        self._admin.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def template(self, purpose: str, fill: Fill) -> str:
        """The name of a database that `fill` has filled, by its URL, for the first who asked."""
        if purpose not in self._made:
            name = self.create()
            fill(self.url(name))
            self._made[purpose] = name
        return self._made[purpose]

    @contextmanager
    def copy(self, template: str = EMPTY) -> Iterator[str]:
        """The URL of a copy that is gone afterwards."""
        name = self.create(template)
        try:
            yield self.url(name)
        finally:
            self.drop(name)

    def close(self) -> None:
        self._admin.close()


def place() -> Path | None:
    """Memory, where there is enough: some thousand databases are made and dropped, and each waits for the disk.

    The server syncs there as anywhere; what the tests kill are programs, not the machine.
    """
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH else None


@contextmanager
def running() -> Iterator[Postgres]:
    """From initdb to the end of the tests. Its folder is short: a socket lies in it."""
    with TemporaryDirectory(prefix="quyche-pg-", dir=place()) as folder:
        Path(folder).chmod(0o755)  # the server's own account has to pass
        server = Server(Path(folder) / "pg")
        server.start()
        postgres = Postgres(server)
        try:
            yield postgres
        finally:
            postgres.close()
            server.stop()
