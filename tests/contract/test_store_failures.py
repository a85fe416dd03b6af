"""What a database says no with reaches nobody as an exception of a driver."""

import inspect
import sqlite3
from dataclasses import replace

import pytest
import sqlalchemy.exc
from sqlalchemy import insert, text

from engine.domain.errors import QuycheError, StaleRevision
from engine.domain.keys import Login
from engine.ports import Account
from engine.store.failures import Crossed, NotStorable, StoreUnavailable, translated
from engine.store.tables import account
from tests.contract.material import AN, OURS, advanced, deploy, new_case, records, start

DRIVER = [each for _, each in inspect.getmembers(sqlite3, inspect.isclass) if issubclass(each, sqlite3.Error)]
LIBRARY = [
    each
    for _, each in inspect.getmembers(sqlalchemy.exc, inspect.isclass)
    if issubclass(each, sqlalchemy.exc.SQLAlchemyError)
]


def of_sqlite(name):
    error = sqlite3.OperationalError("made up")
    error.sqlite_errorname = name
    return error


def of_postgres(state):
    error = type("OperationalError", (Exception,), {"sqlstate": state})()
    return sqlalchemy.exc.OperationalError("SELECT", {}, error)


@pytest.mark.parametrize("error", DRIVER)
def test_every_exception_of_the_driver_has_our_word(error):
    assert isinstance(translated(error("made up")), QuycheError)


@pytest.mark.parametrize("error", LIBRARY)
def test_every_exception_of_the_library_has_our_word(error):
    assert isinstance(translated(error.__new__(error)), QuycheError)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (of_sqlite("SQLITE_BUSY"), "busy"),
        (of_sqlite("SQLITE_BUSY_TIMEOUT"), "busy"),
        (of_sqlite("SQLITE_FULL"), "full"),
        (of_sqlite("SQLITE_IOERR_FSYNC"), "broken"),
        (of_sqlite("SQLITE_CORRUPT"), "broken"),
        (of_sqlite("SQLITE_CONSTRAINT_NOTNULL"), "statement"),
        (of_sqlite("SQLITE_ERROR"), "statement"),
        (of_postgres("53100"), "full"),
        (of_postgres("08006"), "broken"),
        (of_postgres(None), "broken"),
        (of_postgres("57014"), "busy"),
        (of_postgres("42P01"), "statement"),
        (sqlalchemy.exc.TimeoutError(), "busy"),
    ],
)
def test_a_failure_says_what_is_the_trouble_in_both_languages(error, trouble):
    said = translated(error)
    assert isinstance(said, StoreUnavailable)
    assert said.trouble == trouble
    assert said.text("vi") != said.text("en")


@pytest.mark.parametrize(
    "error",
    [
        of_sqlite("SQLITE_CONSTRAINT_UNIQUE"),
        of_sqlite("SQLITE_BUSY_SNAPSHOT"),
        of_postgres("40001"),
        of_postgres("23505"),
    ],
)
def test_a_lost_race_is_a_stale_revision(error):
    assert isinstance(translated(error), StaleRevision)


@pytest.mark.parametrize("state", ["40001", "40P01"])
def test_two_that_waited_for_each_other_have_only_crossed(state):
    assert isinstance(translated(of_postgres(state)), Crossed)


def test_the_same_case_twice_is_a_lost_race_with_its_cause(store):
    deploy(store)
    key = start(store)
    with pytest.raises(StaleRevision) as refused, store.transaction(OURS) as tx:
        _save_again(tx, key)
    assert isinstance(refused.value.__cause__, Exception)


@pytest.mark.parametrize("login", ["\ud800", "an" * 10])
def test_half_a_character_cannot_be_stored_and_nothing_else_happens(store, login):
    said = Account(login=Login(login), agency=OURS, password="\ud800", language="vi", session_version=1)
    with pytest.raises(NotStorable), store.transaction(OURS) as tx:
        tx.accounts.put(said)
    with store.transaction(OURS) as tx:
        assert tx.accounts.get(Login(login)) is None


def test_a_reader_cannot_write(database):
    with pytest.raises(StoreUnavailable), database.reading() as connection:
        connection.execute(insert(account), [{"agency_id": OURS, "login": AN, "password": "", "language": "vi",
                                              "session_version": 1}])  # fmt: skip


def test_a_statement_a_reader_gets_wrong_is_our_failure(database):
    with pytest.raises(StoreUnavailable, match="refused a statement"), database.reading() as connection:
        connection.execute(text("SELECT no_such_column"))


def _save_again(tx, key):
    new = new_case(tx)
    same = replace(new, instance=replace(new.instance, key=key), chain=replace(new.chain, instance_key=key))
    tx.instances.save(same, same.instance, records(same), advanced())
