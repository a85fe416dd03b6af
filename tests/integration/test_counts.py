"""What a command may cost, counted: timings depend on the machine, these do not."""

import re
import sys
from collections import Counter
from dataclasses import replace

import pytest

from benchmarks.cases import LOADS, ExecutorCase
from benchmarks.executor import one_round
from tests.integration.commands.small import own_task
from tests.offices import AGREED, Desk

MOST_ALIVE = 4  #: elements that live in the memory of a case, however long it has run
MOST_BYTES = 1100  #: of the stored state with a kilobyte of data
#: of a step of a leave request that looks up a role, its limit and who is away, and opens a task with reminders
MOST_READS, MOST_WRITES = 10, 11  #: besides the records of the history
MOST_CALLS = 460  #: of Python functions, for a task of a named person that ends its case
ROUNDS = 200


@pytest.fixture(scope="module")
def aged():
    case = ExecutorCase(replace(LOADS[0], rounds=ROUNDS))
    for _ in range(ROUNDS):
        one_round(case)
    return case


@pytest.fixture
def desk(tmp_path):
    opened = Desk.opened(tmp_path / "office")
    yield opened
    opened.office.close()


def calls_of(act):
    """How many functions written in Python an act calls."""
    calls = Counter()
    sys.setprofile(lambda _frame, event, _given: calls.update([event]))
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls["call"]


def said_by(desk, act):
    """The statements of one command, triggers aside."""
    raw, said = desk.office._database._place._kept, []
    raw.set_trace_callback(said.append)
    try:
        act()
    finally:
        raw.set_trace_callback(None)
    return [sql for sql in said if not sql.startswith("--")]


def test_a_case_that_went_round_and_round_holds_no_more_than_a_new_one(aged):
    live = aged.executor._live.take(aged.case.key)
    assert len(live.case.all) <= MOST_ALIVE


def test_a_step_stores_no_more_in_a_late_round_than_a_kilobyte_of_data_needs(aged):
    assert len(aged.case.state) <= MOST_BYTES


def test_a_completed_task_is_one_transaction_of_few_statements(desk):
    desk.start("lan.cv")
    said = said_by(desk, lambda: desk.complete("hanh.tp", "forward", **AGREED))
    reads = [sql for sql in said if sql.startswith("SELECT")]
    rest = [sql for sql in said if sql not in reads and not sql.startswith("INSERT INTO history")]
    assert said.count("COMMIT") == 1
    assert (len(reads) <= MOST_READS, len(rest) <= MOST_WRITES) == (True, True), (len(reads), len(rest))


def test_a_task_of_a_named_person_is_completed_without_a_look_at_the_chart_or_at_earlier_tasks(desk):
    desk.deploy(("p.bpmn", own_task()))
    desk.start("lan.cv", "p")
    said = said_by(desk, lambda: desk.complete("lan.cv"))
    read = [sql for sql in said if sql.startswith("SELECT")]
    assert [re.search(r"FROM (\w+)", sql)[1] for sql in read] == ["task", "instance"]


def test_a_completed_task_is_few_calls_of_functions(desk):
    desk.deploy(("p.bpmn", own_task()))
    for _ in range(2):
        desk.start("lan.cv", "p")
        key = desk.only("lan.cv").key
        calls = calls_of(lambda key=key: desk.finish("lan.cv", key))  # the second time: some things are read once
    assert calls <= MOST_CALLS


def test_a_finished_task_is_written_once_and_never_again(desk):
    desk.start("lan.cv")
    key = desk.only("hanh.tp").key
    said = said_by(desk, lambda: desk.complete("hanh.tp", "forward", **AGREED))
    said += said_by(desk, lambda: desk.complete("chau.pgd", "approve", **AGREED))
    assert len([sql for sql in said if re.match(rf"UPDATE task SET .*\b{key}\b", sql, re.DOTALL)]) == 1
