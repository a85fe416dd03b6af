"""Many at once: writers queue, readers never wait, nothing is done twice."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from sqlalchemy import func, select

from engine.domain.errors import NotFound, StaleRevision
from engine.domain.keys import instance_key
from engine.domain.tasks import TaskHeld
from engine.store.failures import StoreUnavailable
from engine.store.tables import history, instance, setting
from tests.contract.material import AN, BINH, OURS, advanced, deploy, open_task, records, start, task_of


def test_of_eight_who_claim_a_task_at_once_one_gets_it(store):
    key = open_task(store, task_of(instance_key(7)))
    together = Barrier(8)

    def claim(number):
        together.wait()
        try:
            with store.transaction(OURS) as tx:
                tx.tasks.change(tx.tasks.get(key).claimed((AN, BINH)[number % 2], 1))
        except (StaleRevision, TaskHeld) as refused:
            return refused.code
        return "claimed"

    with ThreadPoolExecutor(8) as threads:
        assert sorted(threads.map(claim, range(8))).count("claimed") == 1


def test_eight_steps_of_one_case_at_once_follow_each_other(store, database):
    deploy(store)
    key = start(store)

    def step(number):
        with store.transaction(OURS) as tx:
            case = tx.instances.take(key)
            after = replace(case.instance, revision=case.instance.revision + 1)
            tx.instances.save(case, after, records(case), advanced(b"%d" % number))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(step, range(24)))
    with database.reading() as connection:
        assert connection.execute(select(instance.c.revision, instance.c.head_seq)).one() == (25, 50)
        assert connection.execute(select(func.count()).select_from(history)).scalar() == 50


def test_who_only_looks_sees_one_snapshot_takes_nobodys_turn_and_stores_nothing(store):
    with store.looking(OURS) as seen:
        assert seen.settings.get("a") is None
        with store.transaction(OURS) as tx:
            tx.settings.put("a", 1)
        assert seen.settings.get("a") is None
    with pytest.raises(StoreUnavailable), store.looking(OURS) as seen:
        seen.settings.put("a", 2)
    with store.looking(OURS) as seen:
        assert seen.settings.get("a") == 1


def test_a_reader_sees_one_snapshot_and_waits_for_nobody(store, database):
    count = select(func.count()).select_from(setting)
    with database.reading() as connection:
        assert connection.execute(count).scalar() == 0
        with store.transaction(OURS) as tx:
            tx.settings.put("a", 1)
            assert connection.execute(count).scalar() == 0
        assert connection.execute(count).scalar() == 0
    with database.reading() as connection:
        assert connection.execute(count).scalar() == 1


def test_a_transaction_that_failed_lets_the_next_one_in(store):
    with pytest.raises(NotFound), store.transaction(OURS) as tx:
        tx.settings.put("a", tx.tasks.get(7))
    with store.transaction(OURS) as tx:
        assert tx.settings.get("a") is None
