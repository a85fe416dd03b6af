"""The runner: what fails rings again later and holds nobody up; stopped at any moment it has lost nothing."""

import logging
from datetime import timedelta

import pytest

from engine import worker
from engine.commands.remind_task import RemindTask
from engine.worker import Runner
from tests.offices import Desk


@pytest.fixture
def failing(monkeypatch):
    """Reminders fail as long as this says so."""
    still = {"failing": True}

    def remind(*, actor, alarm_id):
        if still["failing"]:
            raise RuntimeError("the disk is full")
        return RemindTask(actor=actor, alarm_id=alarm_id)

    monkeypatch.setattr(worker, "COMMANDS", {**worker.COMMANDS, "remind": remind})
    return still


def reminded(desk: Desk, login: str) -> int:
    return sum(notice.subject.startswith("Nhắc việc") for notice in desk.told(login))


def forward(desk: Desk, by: timedelta) -> int:
    desk.office.clock.pin(desk.office.clock.now() + by)
    return desk.runner.turn()


def test_an_alarm_that_fails_is_logged_and_rings_again_later(desk, failing, caplog):
    desk.start("lan.cv")
    with caplog.at_level(logging.ERROR, "quyche.worker"):
        desk.later("2024-06-05", "10:00")
    assert "the disk is full" in caplog.text
    assert desk.runner.turn() == 0
    failing["failing"] = False
    assert (forward(desk, timedelta(seconds=31)), reminded(desk, "hanh.tp")) == (1, 1)


def test_an_alarm_that_fails_waits_longer_each_time_but_never_more_than_an_hour(desk, failing):
    desk.start("lan.cv")
    desk.later("2024-06-05", "10:00")
    waits = []
    for _ in range(9):
        (alarm,) = [one for one in due_in(desk, timedelta(hours=2)) if one.kind == "remind"]
        waits.append((alarm.due_at - desk.office.clock.now()).total_seconds())
        forward(desk, alarm.due_at - desk.office.clock.now())
    assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


def due_in(desk: Desk, time: timedelta):
    return desk.office._tools.store.due(desk.office.clock.now() + time, 100)


def test_an_alarm_that_fails_holds_no_other_up(desk, failing):
    desk.start("lan.cv")
    desk.later("2024-06-05", "17:01")
    assert any(notice.subject.startswith("Quá hạn") for notice in desk.told("hanh.tp"))


def test_what_became_due_while_nobody_ran_is_done_at_the_next_start(desk, opening):
    desk.start("lan.cv")
    desk.office.close()
    again = opening()
    assert again.later("2024-06-05", "10:00") >= 1
    assert reminded(again, "hanh.tp") == 1
    again.office.close()


def test_a_runner_in_its_own_thread_works_until_it_is_stopped(desk):
    desk.start("lan.cv")
    desk.at("2024-06-05", "10:00")
    runner = Runner(desk.office)
    runner._over.wait = lambda _: bool(reminded(desk, "hanh.tp"))  # looks again at once, until the reminder is there
    runner.start()
    runner._threads[0].join(60)
    runner.stop()
    assert reminded(desk, "hanh.tp") == 1
