"""A copy of an office on one machine, made while people work in it: `python3 -m tools.backup FOLDER COPY`.

The copy is a whole folder of data: the database as it stood at one moment, the files that people added, and the keys.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

DATABASE = "quyche.db"
KEYS = ("session.key", "signing.pem")
SEALING = "sealing-*.key"  #: of each agency: without them no author of a letter is ever read again
FILES = "files"  #: contents of the files that people added: each never changes, and its name is its hash
PAGES = 1_000  #: copied at once; between two lots others may write


class BackupFailed(Exception):
    """Says what is wrong in a sentence."""


def backup(folder: Path, copy: Path) -> None:
    """Raises BackupFailed; then no copy is left that could be taken for a whole one."""
    if not (folder / DATABASE).is_file():
        raise BackupFailed(f"{folder / DATABASE} is not there.")
    copy.mkdir(parents=True, exist_ok=True, mode=0o700)
    if any(copy.iterdir()):
        raise BackupFailed(f"{copy} is not empty.")
    part = copy / f"{DATABASE}.part"
    try:
        with closing(sqlite3.connect(folder / DATABASE)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target, pages=PAGES)
            problem = target.execute("PRAGMA integrity_check").fetchone()[0]
        if problem != "ok":
            raise BackupFailed(f"The copy is damaged: {problem}")
        for name in (*KEYS, *(path.name for path in folder.glob(SEALING))):
            shutil.copy2(folder / name, copy / name)
        copy_files(folder / FILES, copy / FILES)
        part.rename(copy / DATABASE)
    except (sqlite3.Error, OSError) as cause:
        raise BackupFailed(f"{cause}.") from cause


def copy_files(source: Path, target: Path) -> None:
    """After the database: whatever its copy names lies there by then. What is swept meanwhile nobody names."""
    for path in sorted(source.glob("??/*")):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            shutil.copy2(path, place)
        except FileNotFoundError:
            continue
        if hashlib.sha256(place.read_bytes()).hexdigest() != path.parent.name + path.name:
            raise BackupFailed(f"The file {path} is damaged.")


def main() -> int:
    """0, or 1 when there is no copy."""
    parser = argparse.ArgumentParser(description="A copy of an office on one machine, while people work in it.")
    parser.add_argument("folder", type=Path, help="the folder of data")
    parser.add_argument("copy", type=Path, help="an empty folder, or one that is not there")
    options = parser.parse_args()
    try:
        backup(options.folder, options.copy)
    except BackupFailed as failure:
        print(f"FAILED  {failure}", file=sys.stderr)
        return 1
    print(f"Copied to {options.copy}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
