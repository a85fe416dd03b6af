"""A backup is taken while people work, as docs/how-to says; the copy that is made of it proves itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fault.acts_of_files import attached
from tests.fault.office import check_whole
from tests.fault.victims import Place
from tests.offices import AGREED, Desk, fill
from tools.backup import BackupFailed, backup

KEYS = ("session.key", "signing.pem", *(f"sealing-{agency}.key" for agency in ("dang", "stttt", "vptw")))


def at_work(place: Place) -> Desk:
    """Lan has sent a case with a file, and her leave lies with Hạnh; a command is under way that the backup has not."""
    desk = Desk.opened(place.folder, url=place.url)
    attached(desk)
    desk.complete("hanh.tp")
    desk.start("lan.cv")
    return desk


def goes_on(place: Place) -> None:
    """Everything verifies, and Hạnh does what she did after the backup once more."""
    again = Desk.opened(place.folder, url=place.url)
    check_whole(again)
    again.complete("hanh.tp", "forward", **AGREED)
    check_whole(again)
    again.office.close()


def test_a_restored_copy_verifies_and_goes_on_where_the_backup_was_taken(postgres, tmp_path):
    with postgres.copy(postgres.template("office", fill)) as url, postgres.copy() as restored:
        place = Place(tmp_path / "data", url)
        desk = at_work(place)
        dump(postgres, url, tmp_path / "quyche.dump", restored)
        desk.complete("hanh.tp", "forward", **AGREED)
        desk.office.close()
        goes_on(Place(place.folder, restored))


def dump(postgres, url: str, file: Path, restored: str) -> None:
    """As docs/how-to/several-machines.md says."""
    program = Path(postgres.server.programs)
    run(program / "pg_dump", "--format=custom", f"--file={file}", url.replace("+psycopg", ""))
    run(program / "pg_restore", f"--dbname={restored.replace('+psycopg', '')}", "--no-owner", file)


def test_a_copy_of_the_one_file_that_was_made_at_work_verifies_and_goes_on(tmp_path):
    place, copy = Place(tmp_path / "data"), Place(tmp_path / "copy")
    desk = at_work(place)
    run(sys.executable, "-m", "tools.backup", place.folder, copy.folder)
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.office.close()
    assert {path.name for path in copy.folder.iterdir()} == {"quyche.db", "files", *KEYS}
    goes_on(copy)


def test_a_damaged_file_is_named_and_no_copy_is_left_that_could_be_taken_for_a_whole_one(tmp_path):
    desk = at_work(Place(tmp_path / "data"))
    desk.office.close()
    (kept,) = (tmp_path / "data" / "files").glob("??/*")
    kept.write_bytes(b"%PDF-")
    with pytest.raises(BackupFailed, match=kept.name):
        backup(tmp_path / "data", tmp_path / "copy")
    assert not (tmp_path / "copy" / "quyche.db").exists()


def test_a_backup_writes_over_nothing_and_says_what_is_missing(tmp_path):
    with pytest.raises(BackupFailed, match="is not there"):
        backup(tmp_path / "data", tmp_path / "copy")
    Desk.opened(tmp_path / "data").office.close()
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "quyche.db").touch()
    with pytest.raises(BackupFailed, match="is not empty"):
        backup(tmp_path / "data", tmp_path / "copy")


def run(*argv: object) -> None:
    subprocess.run([str(one) for one in argv], check=True, capture_output=True)
