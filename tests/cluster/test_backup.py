"""A backup is taken while people work; the copy that is made of it proves itself."""

import subprocess
from pathlib import Path

from tests.offices import AGREED, Desk, fill


def test_a_restored_copy_verifies_and_goes_on_where_the_backup_was_taken(postgres, tmp_path):
    with postgres.copy(postgres.template("office", fill)) as url, postgres.copy() as restored:
        desk = Desk.opened(tmp_path / "data", url=url)
        key = desk.start("lan.cv")
        dump(postgres, url, tmp_path / "quyche.dump", restored)
        desk.complete("hanh.tp", "forward", **AGREED)
        desk.office.close()
        again = Desk.opened(tmp_path / "data", url=restored)
        assert again.verified(key).ok
        again.complete("hanh.tp", "forward", **AGREED)
        again.office.close()


def dump(postgres, url: str, file: Path, restored: str) -> None:
    """As docs/how-to/several-machines.md says."""
    program = Path(postgres.server.programs)
    run(program / "pg_dump", "--format=custom", f"--file={file}", url.replace("+psycopg", ""))
    run(program / "pg_restore", f"--dbname={restored.replace('+psycopg', '')}", "--no-owner", file)


def run(*argv: object) -> None:
    subprocess.run([str(one) for one in argv], check=True, capture_output=True)
