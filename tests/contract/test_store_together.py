"""Transactions that go to the disk together: one wait for it, each all or nothing."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlalchemy import make_url

from engine.store import together
from engine.store.failures import StoreUnavailable
from engine.store.sqlite import Sqlite

SOMEBODY = 0  #: a thread that says it wants to write and never comes


@pytest.fixture
def place(tmp_path):
    opened = Sqlite(make_url(f"sqlite:///{tmp_path / 'quyche.db'}"))
    with opened.writer() as raw:
        raw.execute("CREATE TABLE said (word TEXT)")
        opened.end(raw, sqlite3.Connection.commit)
    yield opened
    opened.close()


def say(place, word, keep=sqlite3.Connection.commit, entered=None):
    with place.writer() as raw:
        if entered:
            entered.set()
        raw.execute("INSERT INTO said VALUES (?)", (word,))
        if word == "wrong":
            raise ValueError(word)
        place.end(raw, keep)


def said(place):
    with place.readers.connect() as connection:
        return [word for (word,) in connection.exec_driver_sql("SELECT word FROM said ORDER BY word")]


def first(place, monkeypatch, threads):
    """One that is done and waits for somebody to take it to the disk."""
    monkeypatch.setattr(together, "LOOK_SECONDS", 20)
    monkeypatch.setattr(together, "LONGEST", 20)
    place._waiting.add(SOMEBODY)
    entered = Event()
    waits = threads.submit(say, place, "first", entered=entered)
    entered.wait(20)
    return waits


def full_disk(_):
    raise sqlite3.OperationalError("database or disk is full")


def test_who_waits_for_nobody_is_stored_all_the_same(place):
    place._waiting.add(SOMEBODY)
    say(place, "alone")
    assert said(place) == ["alone"]


def test_the_last_of_a_group_stores_it(place, monkeypatch):
    with ThreadPoolExecutor(1) as threads:
        waits = first(place, monkeypatch, threads)
        with place.writer() as raw:
            assert (waits.done(), said(place)) == (False, [])
            raw.execute("INSERT INTO said VALUES ('second')")
            place._waiting.clear()
            place.end(raw, sqlite3.Connection.commit)
        waits.result(20)
    assert said(place) == ["first", "second"]


def test_what_one_of_a_group_takes_back_leaves_the_others_alone(place, monkeypatch):
    with ThreadPoolExecutor(1) as threads:
        waits = first(place, monkeypatch, threads)
        with pytest.raises(ValueError, match="wrong"):
            say(place, "wrong")
        waits.result(20)
    assert said(place) == ["first"]


def test_a_group_that_cannot_be_stored_is_told_to_all_of_it(place, monkeypatch):
    with ThreadPoolExecutor(1) as threads:
        waits = first(place, monkeypatch, threads)
        with place.writer() as raw:
            place._waiting.clear()
            with pytest.raises(sqlite3.OperationalError):
                place.end(raw, full_disk)
        with pytest.raises(StoreUnavailable):
            waits.result(20)
    assert said(place) == []


def test_of_a_group_that_the_database_took_back_nothing_counts_as_stored(place, monkeypatch):
    with ThreadPoolExecutor(1) as threads:
        waits = first(place, monkeypatch, threads)
        with place.writer() as raw:
            raw.rollback()
        with pytest.raises(StoreUnavailable):
            waits.result(20)
    assert said(place) == []


def test_a_deployment_is_stored_before_anybody_builds_on_it(place):
    place._waiting.add(SOMEBODY)
    with place.writer() as raw:
        place.alone(raw, together.DEPLOYING)
        raw.execute("INSERT INTO said VALUES ('deployed')")
        place.end(raw, sqlite3.Connection.commit)
        assert said(place) == ["deployed"]


def test_what_a_patient_thread_writes_is_on_the_disk_at_its_end_and_no_sooner(place, monkeypatch):
    monkeypatch.setattr(together, "LONGEST", 20)
    with place.together():
        say(place, "first")
        say(place, "second")
        assert said(place) == []
    assert said(place) == ["first", "second"]


def test_a_patient_thread_keeps_nobody_waiting_and_loses_only_what_went_wrong(place):
    with place.together(), ThreadPoolExecutor(1) as threads:
        say(place, "first")
        threads.submit(say, place, "somebody").result(20)
        assert said(place) == ["first", "somebody"]
        with pytest.raises(ValueError, match="wrong"):
            say(place, "wrong")
        say(place, "last")
    assert said(place) == ["first", "last", "somebody"]


def test_a_patient_thread_is_told_what_could_not_be_stored(place, monkeypatch):
    monkeypatch.setattr(together, "LONGEST", 20)
    with pytest.raises(StoreUnavailable), place.together():
        say(place, "first", keep=full_disk)
    assert said(place) == []
