"""Accounts, drafts, settings and seals."""

from datetime import date

import pytest
from sqlalchemy import select

from engine.domain.errors import StaleRevision
from engine.domain.keys import Login
from engine.evidence.chain import Chain
from engine.ports import Account, SealedDay
from engine.store.tables import draft
from tests.contract.material import AN, AT, LATER, OURS, THEIRS, deploy, start


def account(**changed):
    values = {"login": AN, "agency": OURS, "password": "$argon2id$", "language": "vi", "session_version": 1}
    return Account(**{**values, **changed})


def sealed(day, *heads):
    return SealedDay(agency=OURS, day=day, root="ab" * 32, previous=None, heads=heads, signature=b"\0sig", sealed_at=AT)


def test_an_account_is_found_from_every_agency_and_replaced(store):
    for each in (account(), account(language="en", session_version=2)):
        with store.transaction(OURS) as tx:
            tx.accounts.put(each)
    with store.transaction(THEIRS) as tx:
        assert tx.accounts.get(AN) == account(language="en", session_version=2)
        assert tx.accounts.get(Login("nobody")) is None


def test_failed_sign_ins_are_counted_until_they_are_forgotten(store):
    with store.transaction(OURS) as tx:
        for at in (AT, LATER):
            tx.accounts.note_failure("login:an", at)
        assert [tx.accounts.failures("login:an"), tx.accounts.failures("login:binh")] == [(2, LATER), None]
        tx.accounts.forget_failures("login:an")
        assert tx.accounts.failures("login:an") is None


def test_a_draft_is_one_per_place_until_it_is_dropped(store, database):
    with store.transaction(OURS) as tx:
        for answers in ({"days": 1}, {"days": 2.5, "note": "đi xa", "none": None}):
            tx.drafts.put(AN, "start:leave", answers, AT)
        tx.drafts.put(AN, "task:1", {}, AT)
        tx.drafts.drop(AN, "task:1")
    with database.reading() as connection:
        rows = connection.execute(select(draft)).all()
    assert [(row.place, row.answers) for row in rows] == [("start:leave", {"days": 2.5, "note": "đi xa", "none": None})]


@pytest.mark.parametrize("value", [None, 0, "chữ", [1, {"a": None}], {"pinned": "2024-06-04"}])
def test_a_setting_comes_back_as_it_was_put(store, value):
    with store.transaction(OURS) as tx:
        assert tx.settings.get("clock") is None
        tx.settings.put("clock", "something else")
        tx.settings.put("clock", value)
    with store.transaction(THEIRS) as tx:
        assert tx.settings.get("clock") == value


def test_the_heads_of_an_agency_are_the_ends_of_its_histories(store):
    deploy(store)
    keys = [start(store), start(store, THEIRS), start(store)]
    with store.transaction(OURS) as tx:
        ends = tuple(tx.instances.take(key).chain for key in (keys[0], keys[2]))
    assert store.heads(OURS) == ends


def test_the_last_seal_comes_back_as_it_was_saved(store):
    heads = [Chain(agency=OURS, instance_key=n << 24, head_seq=n, head_hash="cd" * 32) for n in (1, 2)]
    newest = sealed(date(2024, 6, 5), *heads)
    with store.transaction(OURS) as tx:
        for each in (newest, sealed(date(2024, 6, 4))):
            tx.save_seal(each)
    assert [store.last_seal(OURS), store.last_seal(THEIRS)] == [newest, None]


def test_a_day_is_sealed_once(store):
    with store.transaction(OURS) as tx:
        tx.save_seal(sealed(date(2024, 6, 4)))
    with pytest.raises(StaleRevision), store.transaction(OURS) as tx:
        tx.save_seal(sealed(date(2024, 6, 4)))
