"""What a command may cost, counted: timings depend on the machine, these do not."""

import re
from dataclasses import replace

import pytest

from benchmarks.cases import LOADS, ExecutorCase
from benchmarks.executor import one_round
from tests.offices import AGREED, Desk

MOST_ALIVE = 20  #: elements that live in the memory of a case, however long it has run
MOST_BYTES = 1536  #: of the stored state with a kilobyte of data
MOST_STATEMENTS = 75  #: of the step of a leave request with the most work: operations, a task, notices, history
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
    assert (said.count("COMMIT"), len(said) <= MOST_STATEMENTS) == (1, True), len(said)


def test_a_finished_task_is_written_once_and_never_again(desk):
    desk.start("lan.cv")
    key = desk.only("hanh.tp").key
    said = said_by(desk, lambda: desk.complete("hanh.tp", "forward", **AGREED))
    said += said_by(desk, lambda: desk.complete("chau.pgd", "approve", **AGREED))
    assert len([sql for sql in said if re.match(rf"UPDATE task SET .*\b{key}\b", sql, re.DOTALL)]) == 1
