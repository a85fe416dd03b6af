"""kill -9 while commands wait for the disk together: who was answered is stored, of the others all or nothing."""

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import make_url

from engine import faults
from engine.store.sqlite import Sqlite

CLIENTS = 6
EACH = 4
SOMEBODY = 0  #: a thread that says it wants to write and never comes: whoever is done waits with others
HALVES = ("begun", "ended")  #: what each transaction writes


def say(place: Sqlite, word: str) -> None:
    with place.writer() as raw:
        for half in HALVES:
            raw.execute(f"INSERT INTO {half} VALUES (?)", (word,))
        place.end(raw, sqlite3.Connection.commit)
    os.write(1, f"{word}\n".encode())  # the answer; in one piece


def work(file: str) -> None:
    """What the killed process does."""
    place = Sqlite(make_url(f"sqlite:///{file}"))
    place._waiting.add(SOMEBODY)
    with ThreadPoolExecutor(CLIENTS) as clients:
        list(clients.map(lambda number: say(place, f"w{number}"), range(CLIENTS * EACH)))
    place.close()


def killed_at(point: str, file: Path) -> list[str]:
    """Who had been answered by then."""
    program = "import sys; from tests.fault.test_killed_group import work; work(sys.argv[1])"
    environment = {**os.environ, faults.VARIABLE: point, "PYTHONPATH": "."}
    command = [sys.executable, "-c", program, str(file)]
    ended = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    return ended.stdout.split()


def stored(file: Path) -> list[set[str]]:
    connection = sqlite3.connect(file)
    found = [{word for (word,) in connection.execute(f"SELECT word FROM {half}")} for half in HALVES]
    connection.close()
    return found


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "quyche.db"
    connection = sqlite3.connect(made)
    for half in HALVES:
        connection.execute(f"CREATE TABLE {half} (word TEXT)")
    connection.close()
    return made


@pytest.mark.fault
@pytest.mark.parametrize("times", [1, 4, 15])
def test_a_kill_of_who_waits_with_others_loses_nobody_who_was_answered(file, times):
    answered = killed_at(f"{faults.NOBODY}.joined#{times}", file)
    begun, ended = stored(file)
    assert begun == ended
    assert set(answered) <= ended
    assert len(answered) >= times - 1 - CLIENTS  # no more can wait at once
    assert len(ended) < CLIENTS * EACH
