"""What only the embedded database has: a file, one writer, a disk that can be full."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from engine.store import sqlite
from engine.store.database import Database
from engine.store.failures import StoreUnavailable
from engine.store.transaction import SqlStore
from tests.contract.material import OURS


@pytest.fixture
def file(tmp_path, empty_file):
    path = tmp_path / "quyche.db"
    path.write_bytes(empty_file.read_bytes())
    return path


@pytest.fixture
def embedded(file):
    opened = Database.open(f"sqlite:///{file}")
    yield opened
    opened.close()


def put(database, name, value):
    with SqlStore(database).transaction(OURS) as tx:
        tx.settings.put(name, value)


def get(database, name):
    with SqlStore(database).transaction(OURS, trial=True) as tx:
        return tx.settings.get(name)


def asked(raw, *names):
    return [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in names]


def test_what_was_committed_is_on_the_disk(embedded):
    with embedded.writing() as link:
        assert asked(link.raw, "journal_mode", "synchronous", "foreign_keys") == ["wal", 2, 1]


def test_the_folder_of_the_file_is_made(tmp_path):
    Database.open(f"sqlite:///{tmp_path}/new/data/quyche.db").close()
    assert (tmp_path / "new" / "data" / "quyche.db").is_file()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_that_would_vanish_is_refused(url):
    with pytest.raises(ValueError, match="needs a file"):
        Database.open(url)


def test_a_folder_that_cannot_be_a_file_is_told(tmp_path):
    with pytest.raises(StoreUnavailable) as refused:
        Database.open(f"sqlite:///{tmp_path}")
    assert refused.value.trouble == "broken"


def test_a_transaction_inside_a_transaction_is_refused_and_not_waited_for(embedded):
    store = SqlStore(embedded)
    with store.transaction(OURS) as tx:
        with pytest.raises(RuntimeError, match="inside"), store.transaction(OURS):
            pass
        tx.settings.put("a", 1)
    assert get(embedded, "a") == 1


def test_a_writer_waits_for_the_one_before(embedded):
    store, inside, waiting = SqlStore(embedded), Event(), Event()

    def second():
        inside.wait()
        waiting.set()
        with store.transaction(OURS) as tx:
            return tx.settings.get("a")

    with ThreadPoolExecutor(1) as threads:
        with store.transaction(OURS) as tx:
            found = threads.submit(second)
            inside.set()
            waiting.wait()
            tx.settings.put("a", 1)
        assert found.result() == 1


def test_another_program_that_holds_the_file_makes_us_busy_not_wrong(file, monkeypatch):
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.05)
    database, other = Database.open(f"sqlite:///{file}"), sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable) as refused:
        put(database, "a", 1)
    other.close()
    put(database, "a", 2)
    assert (refused.value.trouble, get(database, "a")) == ("busy", 2)
    database.close()


def test_a_full_disk_stores_nothing_and_the_rest_goes_on(embedded):
    put(embedded, "a", "kept")
    with embedded.writing() as link:
        pages = asked(link.raw, "page_count")[0]
        asked(link.raw, f"max_page_count={pages}")
    with pytest.raises(StoreUnavailable) as refused:
        put(embedded, "b", "x" * 1_000_000)
    assert (refused.value.trouble, get(embedded, "a"), get(embedded, "b")) == ("full", "kept", None)


def test_a_connection_that_cannot_roll_back_is_replaced(embedded):
    with embedded.writing() as link:
        link.raw.execute("INSERT INTO setting VALUES ('a', '1')")
        link.raw.close()
    assert get(embedded, "a") is None


def test_who_waits_too_long_for_the_turn_is_told_that_we_are_busy(embedded, monkeypatch):
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.05)
    embedded._place._turn.acquire()
    with pytest.raises(StoreUnavailable) as refused:
        put(embedded, "a", 1)
    embedded._place._turn.release()
    assert refused.value.trouble == "busy"
