"""An office that a former release wrote is brought up by this one; its cases, drafts and timers go on."""

import lzma
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from engine.clock import SettableClock
from engine.queries.start import AskStart
from engine.store.migrations import HEAD, version
from tests.offices import AGREED, NOW, Desk, open_folder
from tests.servers import Postgres

STORED = Path(__file__).parents[1] / "stored"
RELEASES = sorted(folder.name for folder in STORED.iterdir() if folder.is_dir())


def of_sqlite(release: str, folder: Path) -> None:
    folder.mkdir()
    (folder / "quyche.db").write_bytes(lzma.decompress((STORED / release / "quyche.db.xz").read_bytes()))


def of_postgres(release: str, server: Postgres, url: str) -> None:
    """Restored on a machine with other keys, as docs/how-to/several-machines.md says."""
    plain = url.replace("+psycopg", "")
    program = [str(server.server.programs / "psql"), "--quiet", "--no-psqlrc", "--file=-", plain]
    subprocess.run(
        program,
        input=lzma.decompress((STORED / release / "office.sql.xz").read_bytes()),
        check=True,
        capture_output=True,
    )
    with psycopg.connect(plain) as connection:
        connection.execute("DELETE FROM setting WHERE name = 'keys'")


@pytest.fixture(params=[(kind, release) for kind in ("sqlite", "postgresql") for release in RELEASES], ids="-".join)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    kind, release = request.param
    folder, url = tmp_path / "data", None
    if kind == "sqlite":
        of_sqlite(release, folder)
        made = Desk(open_folder(folder, SettableClock(NOW), url))
        yield made
        made.office.close()
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.copy() as url:
        of_postgres(release, server, url)
        made = Desk(open_folder(folder, SettableClock(NOW), url))
        yield made
        made.office.close()


def test_what_a_former_release_began_is_ended_by_this_one(desk: Desk):
    with desk.office._database.reading() as connection:
        assert version(connection) == HEAD
    leave, timed = desk.only("chau.pgd").instance_key, desk.only("lan.cv").instance_key
    asked = desk.office.ask(AskStart(actor=desk.actor("khoa.ptp"), process_id="leave"))
    assert asked.data["reason"] == "Về quê thăm"
    desk.complete("chau.pgd", "approve", **AGREED)
    assert desk.left("lan.cv") == 13
    desk.later("2024-06-07", "09:01")
    assert [line.type for line in desk.case("lan.cv", timed).history].count("fire_timer") == 1
    desk.complete("lan.cv")
    assert desk.case("hong.cv", desk.start("hong.cv", handover_to="tuan.ptp")).head.case_no.endswith("/0003")
    assert all(desk.verified(key).ok for key in (leave, timed))
