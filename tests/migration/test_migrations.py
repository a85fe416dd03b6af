"""A database of any age becomes what this release needs."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text

from engine.store.database import Database
from engine.store.failures import DatabaseNewer, StoreUnavailable
from engine.store.migrations import HEAD, migrate, version
from engine.store.migrations.steps import HERE, steps
from engine.store.search import SQLITE
from engine.store.tables import METADATA

STEP_NAME = re.compile(r"(\d{4})_(first|before|after)_[a-z_]+\.py")

KILLED = """
import os, signal, sys
from engine.store.database import Database
from engine.store.migrations.steps import upgrade

with Database.open(sys.argv[1]).altering() as connection:
    upgrade(connection)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "quyche.db"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    opened = Database.open(f"sqlite:///{file}")
    yield opened
    opened.close()


def schema(connection):
    """Every table and index as SQLite keeps its text, blanks, the order of its parts and the version table aside."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE tbl_name <> 'alembic_version'"))
    return {name: parts(re.sub(r"\s+", " ", sql or "")) for name, sql in rows}


def parts(sql):
    """The commas between columns and constraints part them, not those inside."""
    head, _, inside = sql.partition("(")
    body, _, tail = inside.rpartition(")")
    pieces = re.split(r",(?![^(]*\))", body)
    return head, sorted(piece.strip() for piece in pieces), tail


def named_by_us(name, kind, _):
    """The index of words is SQLite's own kind of table, which SQLAlchemy does not know."""
    return not (kind == "table" and name.startswith("instance_search"))


def migrated_to(database, step):
    with database.altering() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :step"), {"step": step})
        connection.commit()


def test_an_empty_database_becomes_exactly_the_tables(database):
    migrate(database)
    with database.reading() as connection:
        ours = MigrationContext.configure(connection, opts={"include_name": named_by_us})
        assert compare_metadata(ours, METADATA) == []


def test_the_steps_make_the_tables_to_the_letter(database, tmp_path):
    migrate(database)
    wanted = create_engine(f"sqlite:///{tmp_path / 'wanted.db'}")
    METADATA.create_all(wanted)
    with database.reading() as ours, wanted.connect() as theirs:
        assert len(schema(theirs)) > len(SQLITE)
        assert schema(ours) == schema(theirs)
    wanted.dispose()


def test_a_second_start_has_nothing_to_do(database):
    assert [migrate(database), migrate(database)] == [True, False]


def test_the_head_is_the_last_step_of_the_folder(database):
    with database.reading() as connection:
        assert steps(connection)[-1] == HEAD


def test_steps_are_named_by_number_and_what_they_come_before_or_after():
    files = sorted(path.name for path in (HERE / "versions").glob("*.py"))
    assert [name for name in files if not STEP_NAME.fullmatch(name)] == []


def test_a_migration_that_is_killed_half_way_leaves_nothing_and_is_finished_later(database, file):
    killed = subprocess.run([sys.executable, "-c", KILLED, f"sqlite:///{file}"], check=False)
    with database.reading() as connection:
        assert (version(connection), inspect(connection).get_table_names()) == (None, [])
    assert (killed.returncode, migrate(database)) == (-signal.SIGKILL, True)


def test_a_database_that_has_only_the_version_table_is_finished(database):
    with database.altering() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.commit()
    migrate(database)
    with database.reading() as connection:
        assert (version(connection), "task" in inspect(connection).get_table_names()) == (HEAD, True)


def test_of_two_that_start_at_once_one_migrates(database, file):
    other = Database.open(f"sqlite:///{file}")
    with ThreadPoolExecutor(2) as threads:
        done = list(threads.map(migrate, (database, other)))
    other.close()
    assert sorted(done) == [False, True]


def test_data_of_a_newer_release_is_left_alone(database):
    migrate(database)
    migrated_to(database, "9999")
    with pytest.raises(DatabaseNewer) as refused:
        migrate(database)
    assert "9999" in refused.value.text("vi")


def test_a_file_that_is_no_database_is_told(file):
    file.parent.mkdir()
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreUnavailable) as refused:
        Database.open(f"sqlite:///{file}")
    assert refused.value.trouble == "broken"
