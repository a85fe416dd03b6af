"""After a commit, and only then, those are told to look again whose pages show something else."""

import json
from datetime import timedelta
from importlib import resources
from queue import SimpleQueue

import pytest

from engine.domain.keys import Login
from engine.ports import Alarm, Change, Notice
from engine.store.database import Database
from engine.store.failures import StoreUnavailable
from engine.store.shared_changes import EVERYTHING, LONGEST, read, texts
from tests.contract.material import AN, AT, BINH, OURS, deploy, open_task, start, task_of


@pytest.fixture
def heard(database) -> SimpleQueue:
    """What is told from here on; what everybody hears at the beginning is over."""
    queue: SimpleQueue = SimpleQueue()
    forget = database.changes.listen(queue.put)
    if database.queue is not None:
        assert queue.get(timeout=30) == EVERYTHING
    yield queue
    forget()


def test_a_task_tells_who_may_act_on_it(store, heard):
    open_task(store, task_of(7, people=(AN, BINH)))
    assert heard.get(timeout=30) == Change(agency=OURS, people=frozenset({AN, BINH}))


def test_a_case_tells_its_requester(store, heard):
    deploy(store)
    start(store)
    assert heard.get(timeout=30).people == {AN}


def test_a_notice_tells_who_gets_it_and_a_setting_tells_all(store, heard):
    with store.transaction(OURS) as tx:
        tx.notify(Notice(to=(BINH,), subject="s", text="t", kind="info"), None, AT)
    with store.transaction(OURS) as tx:
        tx.settings.put("a", 1)
    first = heard.get(timeout=30)
    assert (first.people, first.everybody) == ({BINH}, False) or first.everybody  # told together
    assert first.everybody or heard.get(timeout=30).everybody


def test_what_was_rolled_back_is_not_told(store, heard):
    with store.transaction(OURS, trial=True) as tx:
        tx.tasks.add(task_of(7, people=(AN,)))
    open_task(store, task_of(8, people=(BINH,)))
    assert heard.get(timeout=30).people == {BINH}


def test_what_goes_to_the_disk_together_is_told_when_it_is_there(store, heard):
    with store.together():
        open_task(store, task_of(7, people=(AN,)))
        assert heard.empty()
    assert heard.get(timeout=30).people == {AN}


def test_who_is_alone_is_alone(database):
    with database.only("opening") as mine, database.only("something else", wait=False) as other:
        assert (mine, other) == (True, True)
        with database.only("opening", wait=False) as again:
            assert again == (database.queue is None)


def test_an_alarm_leaves_with_its_transaction_as_a_job(store, database):
    for trial in (True, False):
        with store.transaction(OURS, trial=trial) as tx:
            tx.alarms.set(Alarm(agency=OURS, kind="reoffer", due_at=AT, person=AN))
    assert jobs(database) == ([] if database.queue is None else [AT])


def test_an_alarm_that_is_postponed_leaves_again(store, database):
    with store.transaction(OURS) as tx:
        number = tx.alarms.set(Alarm(agency=OURS, kind="reoffer", due_at=AT, person=AN))
    with store.transaction(OURS) as tx:
        tx.alarms.postpone(number, AT + timedelta(hours=1))
    assert jobs(database) == ([] if database.queue is None else [AT, AT + timedelta(hours=1)])


def jobs(database):
    if database.queue is None:
        return []
    with database.reading() as connection:
        found = connection.exec_driver_sql("SELECT scheduled_at FROM procrastinate_jobs ORDER BY id")
        return [row[0] for row in found]


def test_a_server_that_is_not_there_is_told_to_readers_and_writers(tmp_path):
    absent = Database.open(f"postgresql://nobody@/nothing?host={tmp_path}")
    with pytest.raises(StoreUnavailable) as writing, absent.writing():
        pass
    with pytest.raises(StoreUnavailable) as reading, absent.reading():
        pass
    assert (writing.value.trouble, reading.value.trouble) == ("broken", "broken")
    absent.close()


def test_notifications_are_one_for_each_agency_and_short_enough():
    many = frozenset(Login(f"person-{number}.of-a-large-agency") for number in range(1000))
    told = [Change(agency=OURS, people=frozenset({AN})), Change(agency=OURS, people=frozenset({BINH}))]
    assert [json.loads(text)["people"] for text in texts(told)] == [[AN, BINH]]
    (text,) = texts([*told, Change(agency=OURS, people=many)])
    assert (len(text.encode()) < LONGEST, read(text).everybody) == (True, True)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"agency": "a"}'])
def test_a_notification_of_another_release_means_everything(text):
    assert read(text) == EVERYTHING


def test_the_tables_of_the_queue_are_those_of_the_library():
    """Another release of Procrastinate with new steps needs a step of ours that takes them (migrations/versions)."""
    steps = sorted(one.name for one in resources.files("procrastinate.sql.migrations").iterdir())
    assert [name for name in steps if name.endswith(".sql")][
        -1
    ] == "03.04.00_50_post_add_retry_failed_job_procedure.sql"
