"""A disk that is nearly full, with a ballast that can be thrown out.

A file system of its own in memory where the machine lets us mount one; elsewhere the databases' own words for a full
disk are had by other means: SQLite's limit of pages, and an error that PostgreSQL raises itself.
"""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Protocol

import psycopg

from tests.fault.victims import Place
from tests.offices import Desk, fill
from tests.servers import Postgres
from tools.postgres import ACCOUNT

SIZE: Final = 64 << 20
BALLAST: Final = "ballast"
REFUSE: Final = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
CREATE TRIGGER full_disk BEFORE INSERT ON history EXECUTE FUNCTION refuse()
"""


class Disk(Protocol):
    def fill(self, desk: Desk) -> None:
        """Nothing more can be written."""

    def free(self, desk: Desk) -> None:
        """There is room again."""


class Mounted:
    """A real one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def fill(self, desk: Desk) -> None:
        with suppress(OSError), (self._folder / BALLAST).open("wb", buffering=0) as ballast:
            while ballast.write(bytes(1 << 12)):
                pass

    def free(self, desk: Desk) -> None:
        (self._folder / BALLAST).unlink()


class Limited:
    """The file of SQLite may not grow."""

    def fill(self, desk: Desk) -> None:
        self._limit(desk, 1)  # SQLite takes the size that the file has

    def free(self, desk: Desk) -> None:
        self._limit(desk, 1 << 30)

    def _limit(self, desk: Desk, pages: int) -> None:
        desk.office._database._place._connect().execute(f"PRAGMA max_page_count={pages}").close()


class Refusing:
    """PostgreSQL says itself that its disk is full."""

    def __init__(self, url: str) -> None:
        self._url = url.replace("+psycopg", "")

    def fill(self, desk: Desk) -> None:
        self._say(REFUSE)

    def free(self, desk: Desk) -> None:
        self._say("DROP FUNCTION refuse CASCADE")

    def _say(self, sentence: str) -> None:
        with psycopg.connect(self._url, autocommit=True) as admin:
            admin.execute(sentence)


@contextmanager
def mounted(owner: str) -> Iterator[Path | None]:
    """A folder on a small file system of its own; None where nothing may be mounted."""
    with TemporaryDirectory(prefix="quyche-disk-") as made:
        who = pwd.getpwnam(owner) if os.geteuid() == 0 else None
        options = f"size={SIZE}" + (f",uid={who.pw_uid},gid={who.pw_gid},mode=700" if who else "")
        mount = shutil.which("mount") or "mount"
        done = subprocess.run([mount, "-t", "tmpfs", "-o", options, "quyche", made], check=False, capture_output=True)
        try:
            yield Path(made) if done.returncode == 0 else None
        finally:
            if done.returncode == 0:
                subprocess.run(["umount", "--lazy", made], check=True)


@contextmanager
def sqlite_on_it(folder: Path) -> Iterator[tuple[Place, Disk]]:
    with mounted("root") as small:
        yield (Place(small / "data"), Mounted(small)) if small else (Place(folder / "data"), Limited())


@contextmanager
def postgres_on_it(server: Postgres, folder: Path) -> Iterator[tuple[Place, Disk]]:
    with mounted(ACCOUNT) as small:
        if small is None:
            with server.copy(server.template("office", fill)) as url:
                yield Place(folder / "data", url), Refusing(url)
            return
        name = server.create_on(small, server.template("office", fill))
        try:
            yield Place(folder / "data", server.url(name)), Mounted(small)
        finally:
            server.drop(name)
            server.forget(small)
