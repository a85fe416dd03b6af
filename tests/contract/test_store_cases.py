"""Cases in the store."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from engine.domain.errors import NotFound, StaleRevision
from engine.evidence.chain import HistoryRecord, verify_chain
from engine.store.tables import history, instance
from tests.contract.material import AN, BPMN, OURS, THEIRS, advanced, deploy, new_case, records, start


def test_a_case_comes_back_as_it_was_stored(store):
    deploy(store)
    with store.transaction(OURS) as tx:
        new = new_case(tx)
        tx.instances.save(new, new.instance, records(new), advanced(b"kept"))
    with store.transaction(OURS) as tx:
        case = tx.instances.take(new.instance.key)
    assert case.instance == new.instance
    assert (case.running.state, case.running.model.bpmn, case.chain.head_seq) == (b"kept", BPMN, 2)


def test_nothing_is_left_of_a_transaction_that_fails(store, database):
    deploy(store)
    with pytest.raises(NotFound), store.transaction(OURS) as tx:
        tx.instances.take(_saved(tx) + 1)
    with database.reading() as connection:
        assert [connection.execute(select(table)).all() for table in (instance, history)] == [[], []]


def test_nothing_is_left_of_a_trial(store, database):
    deploy(store)
    with store.transaction(OURS, trial=True) as tx:
        assert tx.instances.take(_saved(tx)).instance.initiator == AN
    with database.reading() as connection:
        assert connection.execute(select(instance)).all() == []


def test_a_case_of_another_agency_is_not_found(store):
    deploy(store)
    key = start(store)
    with pytest.raises(NotFound), store.transaction(THEIRS) as tx:
        tx.instances.take(key)


@pytest.mark.parametrize("key", [0, -1, 1 << 63, 10**30])
def test_a_number_that_is_no_key_is_not_found(store, key):
    with pytest.raises(NotFound), store.transaction(OURS) as tx:
        tx.instances.take(key)


def test_who_took_the_case_before_its_history_grew_is_refused(store):
    deploy(store)
    key = start(store)
    with store.transaction(OURS) as tx:
        old = tx.instances.take(key)
        tx.instances.save(old, old.instance, records(old), advanced(b"first"))
    with pytest.raises(StaleRevision), store.transaction(OURS) as tx:
        tx.instances.save(old, old.instance, records(old), advanced(b"second"))
    with store.transaction(OURS) as tx:
        assert tx.instances.take(key).running.state == b"first"


def test_the_stored_history_is_a_whole_chain(store, database):
    deploy(store)
    key = start(store)
    with store.transaction(OURS) as tx:
        case = tx.instances.take(key)
        tx.instances.save(case, case.instance, records(case, 3))
        end = tx.instances.take(key).chain
    with database.reading() as connection:
        rows = connection.execute(select(history).order_by(history.c.seq)).mappings().all()
    verify_chain([_record(dict(row)) for row in rows], expected=end)
    assert len(rows) == 5


def test_records_of_another_chain_are_refused(store):
    deploy(store)
    key, other = start(store), start(store)
    with store.transaction(OURS) as tx:
        case, wrong = tx.instances.take(key), tx.instances.take(other)
        with pytest.raises(ValueError, match="do not follow"):
            tx.instances.save(case, case.instance, records(wrong))


def test_without_a_step_the_state_stays(store):
    deploy(store)
    key = start(store)
    with store.transaction(OURS) as tx:
        case = tx.instances.take(key)
        tx.instances.save(case, replace(case.instance, status="Đã cấp giấy"), records(case))
    with store.transaction(OURS) as tx:
        again = tx.instances.take(key)
    assert (again.running.state, again.instance.status) == (b"state 1", "Đã cấp giấy")


def test_a_case_is_found_by_its_words_without_marks(store, database):
    deploy(store)
    start(store)
    with database.reading() as connection:
        assert connection.execute(select(instance.c.search)).scalar() == "nghi phep – nguyen van an moi an nghi phep"


def test_running_numbers_of_cases_differ(store):
    with store.transaction(OURS) as tx:
        first, second = tx.instances.new_key(), tx.instances.new_key()
    with store.transaction(THEIRS) as tx:
        assert len({first, second, tx.instances.new_key()}) == 3


def _saved(tx):
    case = new_case(tx)
    tx.instances.save(case, case.instance, records(case), advanced())
    return case.instance.key


def _record(row):
    row["agency"], row["body"] = row.pop("agency_id"), json.loads(row["body"])
    return HistoryRecord(**row)
