"""Any number of workers: each alarm rings once, at its time, whoever dies and wherever the clock is put."""

import signal
from datetime import timedelta

import pytest

from tests.offices import NOW
from tests.unit.executor.bpmn import boundary, end, flows, process, script, start, timer, user

LATE = NOW + timedelta(hours=3)
OWN = '<zeebe:assignmentDefinition assignee="=requester"/>'


def with_timer(after: str) -> bytes:
    remind = boundary("late", "t", timer(after), interrupting=False) + script("note", "=true", "noted") + end("x")
    body = start() + user("t", ext=OWN) + remind + end()
    return process(body + flows("s t", "t e", "late note", "note x"))


def begun(town, after: str, count: int = 1) -> list[int]:
    """Cases of a process with a timer beside its task."""
    town.desk.deploy(("p.bpmn", with_timer(after)))
    return [town.desk.start("lan.cv", "p") for _ in range(count)]


def fired(town, keys) -> list[int]:
    return [town.commands(key).count("fire_timer") for key in keys]


def test_a_clock_that_is_set_forward_fires_each_timer_once_with_two_workers(town):
    keys = begun(town, "PT3H", 10)
    town.pin(LATE)
    town.until(lambda: all(fired(town, keys)))
    assert fired(town, keys) == [1] * 10
    assert all(town.desk.verified(key).ok for key in keys)


def test_with_the_machines_clock_each_timer_fires_once_and_not_before_its_time(town):
    town.pin(None)
    keys = begun(town, "PT1S", 10)
    town.until(lambda: all(fired(town, keys)))
    assert fired(town, keys) == [1] * 10
    assert min(after(town, key) for key in keys) >= timedelta(seconds=1)
    town.pin(NOW)


def after(town, key: int) -> timedelta:
    """From the beginning of a case to its timer, which was set to a second."""
    lines = town.desk.case("kiem.ktgs", key).history
    return next(one.at for one in lines if one.type == "fire_timer") - lines[0].at


@pytest.mark.fault
def test_what_a_killed_worker_was_at_another_takes_over(quiet_town):
    """Killed at every other point: tests/fault."""
    town = quiet_town
    keys = begun(town, "PT3H", 3)
    town.pin(LATE)
    victim = town.doomed_worker("fire_timer.after_commit")
    assert victim.wait() == -signal.SIGKILL
    assert max(fired(town, keys)) <= 1  # what rings at once goes to the disk together: all of a round or nothing
    town.worker()
    town.until(lambda: all(fired(town, keys)))
    assert fired(town, keys) == [1, 1, 1]
    assert all(town.desk.verified(key).ok for key in keys)


def test_what_became_due_while_no_worker_was_there_is_done_by_the_first(quiet_town):
    keys = begun(quiet_town, "PT3H")
    quiet_town.pin(LATE)
    quiet_town.worker()
    quiet_town.until(lambda: all(fired(quiet_town, keys)))
    assert fired(quiet_town, keys) == [1]
