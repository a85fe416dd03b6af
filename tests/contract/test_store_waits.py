"""What cases wait for: alarms, subscriptions, jobs, incidents."""

import pytest
from sqlalchemy import select

from engine.domain import facts
from engine.domain.errors import NotFound
from engine.domain.keys import element_key, instance_key
from engine.ports import Alarm
from engine.store import tables
from tests.contract.material import AN, AT, LATER, OURS, THEIRS

CASE = instance_key(7)
KEY, OTHER = element_key(CASE, 1), element_key(CASE, 2)
TIMER = facts.TimerSet(key=KEY, element_id="E1", due_at=LATER, repetitions=None)
MESSAGE = facts.SubscriptionOpened(key=KEY, element_id="E2", kind="message", name="withdraw", correlation_key="c")
JOB = facts.JobOpened(key=KEY, element_id="E3", type="sap", retries=3, headers={"a": "b"})
INCIDENT = facts.IncidentRaised(key=KEY, element_id="E4", code="no-match", text_vi="Không", text_en="No")


def record(store, *found, case=CASE, agency=OURS):
    with store.transaction(agency) as tx:
        tx.waits.record(case, found, AT)


def rows(database, table):
    with database.reading() as connection:
        return [dict(row) for row in connection.execute(select(table)).mappings()]


def remind(**changed):
    return Alarm(**{"agency": OURS, "kind": "remind", "due_at": LATER, "instance_key": CASE, "key": KEY, **changed})


def set_alarm(store, alarm):
    """As the store gives it back."""
    with store.transaction(OURS) as tx:
        tx.alarms.set(alarm)
    return store.due(alarm.due_at, 100)[-1]


@pytest.mark.parametrize(
    ("opened", "closed", "table"),
    [
        (TIMER, facts.TimerCleared(key=KEY, element_id="E1"), tables.alarm),
        (MESSAGE, facts.SubscriptionClosed(key=KEY, element_id="E2"), tables.subscription),
        (JOB, facts.JobClosed(key=KEY, element_id="E3", end="completed"), tables.job),
        (INCIDENT, facts.ElementLeft(key=KEY, element_id="E4", end="terminated"), tables.incident),
        (INCIDENT, facts.InstanceEnded(end="terminated"), tables.incident),
    ],
)
def test_a_wait_is_a_row_until_it_ends(store, database, opened, closed, table):
    record(store, opened)
    assert [row["element_id"] for row in rows(database, table)] == [opened.element_id]
    record(store, closed)
    assert rows(database, table) == []


@pytest.mark.parametrize("opened", [TIMER, MESSAGE, JOB, INCIDENT])
def test_what_is_opened_again_replaces_what_was_there(store, database, opened):
    record(store, opened, opened)
    every = (tables.alarm, tables.subscription, tables.job, tables.incident)
    assert sum(len(rows(database, table)) for table in every) == 1


def test_the_rows_say_what_the_facts_say(store, database):
    record(store, TIMER, MESSAGE, JOB, INCIDENT)
    timer, message = rows(database, tables.alarm)[0], rows(database, tables.subscription)[0]
    job, incident = rows(database, tables.job)[0], rows(database, tables.incident)[0]
    assert (timer["kind"], timer["key"], timer["due_at"], timer["instance_key"]) == ("timer", KEY, LATER, CASE)
    assert (message["kind"], message["name"], message["correlation_key"]) == ("message", "withdraw", "c")
    assert (job["type"], job["retries"], job["headers"], job["opened_at"]) == ("sap", 3, {"a": "b"}, AT)
    assert (incident["code"], incident["text_vi"], incident["raised_at"]) == ("no-match", "Không", AT)


def test_an_element_that_is_left_as_usual_keeps_the_incidents_of_others(store, database):
    record(store, INCIDENT, facts.ElementLeft(key=KEY, element_id="E4", end="completed"))
    record(store, facts.ElementLeft(key=OTHER, element_id="E5", end="terminated"))
    assert len(rows(database, tables.incident)) == 1


def test_the_end_of_a_case_leaves_the_incidents_of_other_cases(store, database):
    record(store, INCIDENT)
    record(store, facts.InstanceEnded(end="completed"), case=instance_key(8))
    assert len(rows(database, tables.incident)) == 1


def test_a_case_tells_where_it_waits_for_a_message(store):
    record(store, MESSAGE)
    with store.transaction(OURS) as tx:
        found = [tx.waits.subscription(CASE, "withdraw"), tx.waits.subscription(CASE, "other")]
        assert [*found, tx.waits.subscription(instance_key(8), "withdraw")] == [KEY, None, None]


def test_a_settled_incident_is_gone_and_cannot_be_settled_again(store):
    record(store, INCIDENT)
    with store.transaction(THEIRS) as tx, pytest.raises(NotFound):
        tx.waits.settle(KEY)
    with store.transaction(OURS) as tx:
        tx.waits.settle(KEY)
        with pytest.raises(NotFound):
            tx.waits.settle(KEY)


def test_alarms_are_due_from_their_instant_on_earliest_first(store):
    late, early = set_alarm(store, remind(due_at=LATER)), set_alarm(store, remind(due_at=AT, kind="final"))
    assert store.due(AT, 10) == (early,)
    assert [store.due(LATER, 10), store.due(LATER, 1)] == [(early, late), (early,)]


def test_an_alarm_is_taken_by_its_agency_until_it_is_done(store):
    alarm = set_alarm(store, remind())
    with store.transaction(THEIRS) as tx:
        assert tx.alarms.take(alarm.id) is None
    with store.transaction(OURS) as tx:
        assert tx.alarms.take(alarm.id) == alarm
        tx.alarms.done(alarm.id)
        assert tx.alarms.take(alarm.id) is None


def test_a_failed_alarm_comes_again_later_and_counts(store):
    alarm = set_alarm(store, remind(due_at=AT))
    with store.transaction(OURS) as tx:
        tx.alarms.postpone(alarm.id, LATER)
    assert store.due(AT, 10) == ()
    assert [(again.id, again.attempts) for again in store.due(LATER, 10)] == [(alarm.id, 1)]


def test_the_alarms_of_a_task_go_together(store):
    reoffer = Alarm(agency=OURS, kind="reoffer", due_at=LATER, person=AN)
    for alarm in (remind(), remind(kind="escalate"), remind(key=OTHER), reoffer):
        set_alarm(store, alarm)
    with store.transaction(OURS) as tx:
        tx.alarms.clear(KEY)
    assert [(alarm.kind, alarm.key) for alarm in store.due(LATER, 10)] == [("remind", OTHER), ("reoffer", None)]


def test_the_number_of_an_alarm_is_never_given_again(store):
    first = set_alarm(store, remind())
    with store.transaction(OURS) as tx:
        tx.alarms.done(first.id)
    assert set_alarm(store, remind()).id > first.id
