"""kill -9 around the commit: before it nothing is stored, after it everything."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from engine import faults
from engine.store import tables
from engine.store.database import Database
from engine.store.migrations import migrate
from engine.store.transaction import SqlStore
from tests.contract.material import AT, BINH, OURS, deploy, new_case, records, task_of
from tests.servers import Postgres

WRITTEN = (tables.instance, tables.history, tables.task, tables.task_person, tables.register_line)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Of a database with a procedure and no case."""
    if request.param == "sqlite":
        made = f"sqlite:///{tmp_path / 'quyche.db'}"
        fill(made)
        yield made
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.copy(server.template("a procedure", fill)) as copied:
        yield copied


def fill(url: str) -> None:
    database = Database.open(url)
    migrate(database)
    deploy(SqlStore(database))
    database.close()


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database.open(url)
    yield opened
    opened.close()


def start_a_case(url: str) -> None:
    """What the killed process does."""
    database = Database.open(url)
    with SqlStore(database).transaction(OURS) as tx:
        case = new_case(tx)
        tx.instances.save(case, case.instance, records(case))
        tx.tasks.add(task_of(case.instance.key))
        tx.papers(case.instance.key, "leave", BINH, AT).registers.enter("leave", 2024, "An")
    database.close()


def killed_at(point: str, url: str) -> int:
    program = "import sys; from tests.fault.test_killed_transactions import start_a_case; start_a_case(sys.argv[1])"
    environment = {**os.environ, faults.VARIABLE: point, "PYTHONPATH": "."}
    return subprocess.run([sys.executable, "-c", program, url], env=environment, check=False).returncode


def rows(database):
    with database.reading() as connection:
        return [connection.execute(select(func.count()).select_from(table)).scalar() for table in WRITTEN]


@pytest.mark.fault
@pytest.mark.parametrize(
    ("point", "left"),
    [("office.before_commit", [0, 0, 0, 0, 0]), ("office.after_commit", [1, 2, 1, 2, 1])],
)
def test_a_kill_around_the_commit_leaves_nothing_or_everything(database, url, point, left):
    assert killed_at(point, url) == -signal.SIGKILL
    assert rows(database) == left


@pytest.mark.fault
def test_after_a_kill_the_next_command_goes_on_without_a_gap(database, url):
    assert killed_at("office.before_commit", url) == -signal.SIGKILL
    start_a_case(url)
    with SqlStore(database).transaction(OURS) as tx:
        assert tx.papers(0, "leave", BINH, AT).registers.enter("leave", 2024, "Bình").number == 2
