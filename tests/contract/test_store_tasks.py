"""Tasks in the store, and the rows of their people."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from engine.domain.errors import NotFound, StaleRevision
from engine.domain.keys import Login, instance_key
from engine.domain.tasks import Task
from engine.store.tables import NEVER, task_person
from engine.store.types import micros
from tests.contract.material import AN, AT, BINH, CHI, LATER, OURS, THEIRS, open_task, task_of

CASE = instance_key(7)


def test_a_task_comes_back_as_it_was_opened(store):
    task = task_of(CASE, people=(CHI, AN, BINH))
    open_task(store, task)
    with store.transaction(OURS) as tx:
        assert tx.tasks.get(task.key) == task


def test_a_task_without_basis_limit_or_people_comes_back(store):
    task = replace(task_of(CASE, people=()), basis=None, limit=None, due_at=None, properties={})
    open_task(store, task)
    with store.transaction(OURS) as tx:
        assert tx.tasks.get(task.key) == task


def test_a_task_of_another_agency_is_not_found(store):
    key = open_task(store, task_of(CASE))
    with pytest.raises(NotFound), store.transaction(THEIRS) as tx:
        tx.tasks.get(key)


def test_a_task_of_another_agency_is_not_added_or_changed(store):
    open_task(store, task_of(CASE))
    with store.transaction(THEIRS) as tx:
        for write in (tx.tasks.add, tx.tasks.change):
            with pytest.raises(NotFound):
                write(task_of(CASE))


def test_of_two_who_change_a_task_the_second_is_refused(store):
    key = open_task(store, task_of(CASE))
    with store.transaction(OURS) as tx:
        seen = tx.tasks.get(key)
        tx.tasks.change(seen.claimed(AN, 1))
    with pytest.raises(StaleRevision), store.transaction(OURS) as tx:
        tx.tasks.change(seen.claimed(BINH, 1))
    with store.transaction(OURS) as tx:
        assert tx.tasks.get(key).holder == AN


def test_every_field_of_a_task_can_change(store, database):
    key = open_task(store, task_of(CASE))
    changed = replace(
        task_of(CASE), role="agency_head", people=(CHI,), in_place_of=BINH, delegation="d1", waits=True, basis=["H3"],
        priority=90, due_at=None, follow_up_at=LATER, limit=None, properties={"mode": "ack"}, revision=2,
    )  # fmt: skip
    with store.transaction(OURS) as tx:
        tx.tasks.change(changed)
    with store.transaction(OURS) as tx:
        assert tx.tasks.get(key) == changed
    assert people_rows(database) == mirror([changed])


def test_tasks_of_a_case_come_in_the_order_they_opened(store):
    late, early, closed = task_of(CASE, 1), task_of(CASE, 2), task_of(CASE, 3)
    tasks = [replace(late, opened_at=LATER), early, replace(closed, state="cancelled", closed_at=LATER)]
    for task in (*tasks, task_of(instance_key(8))):
        open_task(store, task)
    with store.transaction(OURS) as tx:
        assert tx.tasks.of_case(CASE) == (tasks[1], tasks[2], tasks[0])


def test_open_tasks_of_a_person_are_theirs_and_those_others_do_for_them(store):
    mine, instead = task_of(CASE, 1, people=(BINH, CHI)), task_of(CASE, 2, people=(AN,))
    tasks = [mine, replace(instead, in_place_of=BINH), task_of(CASE, 3, people=(AN,)), task_of(CASE, 4)]
    for task in [*tasks[:3], replace(tasks[3], state="completed")]:
        open_task(store, task)
    with store.transaction(OURS) as tx:
        assert tx.tasks.open_of(BINH) == (tasks[0], tasks[1])


def test_a_case_of_another_number_has_no_part_in_the_people_of_a_task(store):
    first, second = task_of(CASE, 1, people=(AN,)), task_of(instance_key(8), 1, people=(BINH,))
    for task in (first, second):
        open_task(store, task)
    with store.transaction(OURS) as tx:
        assert [task.people for task in tx.tasks.of_case(CASE)] == [(AN,)]


def test_rolled_back_changes_leave_the_rows_of_people_alone(store, database):
    key = open_task(store, task_of(CASE))
    with store.transaction(OURS, trial=True) as tx:
        tx.tasks.change(tx.tasks.get(key).claimed(AN, 1))
    assert people_rows(database) == mirror([task_of(CASE)])


PEOPLE = st.lists(st.sampled_from([AN, BINH, CHI, Login("dung")]), unique=True, max_size=4).map(tuple)
ACTS = st.lists(
    st.tuples(
        st.integers(1, 3), PEOPLE, st.booleans(), st.sampled_from([None, AT, LATER]),
        st.sampled_from(["open", "completed", "cancelled"]), st.booleans(),
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(acts=ACTS)
def test_whatever_happens_to_tasks_the_rows_of_people_say_the_same(empty_store, acts):
    tasks: dict[int, Task] = {}
    with empty_store() as (store, database):
        for act in acts:
            tasks |= perform(store, tasks, act)
        assert people_rows(database) == mirror(tasks.values())
        with store.transaction(OURS) as tx:
            assert {task.key: task for task in tx.tasks.of_case(CASE)} == {task.key: task for task in tasks.values()}


def perform(store, tasks, act):
    """Add a task or change the one that is there, or do it and roll it back."""
    run, people, held, due_at, state, kept = act
    said = {"people": people, "holder": people[0] if people and held else None, "due_at": due_at, "state": state}
    with store.transaction(OURS, trial=not kept) as tx:
        if run in tasks:
            before = tx.tasks.get(tasks[run].key)
            after = replace(before, **said, revision=before.revision + 1)
            tx.tasks.change(after)
        else:
            after = replace(task_of(CASE, run), **said)
            tx.tasks.add(after)
    return {run: after} if kept else {}


def mirror(tasks):
    return {
        (task.key, login, rank, task.state, task.holder, micros(task.due_at) if task.due_at else NEVER)
        for task in tasks
        for rank, login in enumerate(task.people)
    }


def people_rows(database):
    columns = (task_person.c.task_key, task_person.c.login, task_person.c.rank, task_person.c.state)
    with database.reading() as connection:
        return {tuple(row) for row in connection.execute(
            select(*columns, task_person.c.holder, task_person.c.sort_at)
        )}  # fmt: skip
