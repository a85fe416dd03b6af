"""The embedded runner: timers, reminders, escalations, daily duties; one command at a time, by the engine's clock."""

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from threading import Event, Thread
from typing import Any, Final

from engine.bootstrap import Office
from engine.commands.deliver import Deliver
from engine.commands.escalate_task import EscalateTask
from engine.commands.fire_timer import FireTimer
from engine.commands.remind_task import RemindTask
from engine.commands.reroute_tasks import RerouteTasks
from engine.commands.settle_task import SettleTask
from engine.domain.actor import system
from engine.ports import Alarm

log = logging.getLogger("quyche.worker")

AT_ONCE: Final = 100
POLL_SECONDS: Final = 0.5
FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)

COMMANDS: Final[Mapping[str, Callable[..., Any]]] = {
    "timer": FireTimer,
    "remind": RemindTask,
    "escalate": EscalateTask,
    "final": SettleTask,
    "reoffer": RerouteTasks,
    "deliver": Deliver,
}


class Runner:
    """One per installation. Killed at any moment it loses nothing: an alarm goes in the transaction that obeys it."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._over = Event()
        self._thread = Thread(target=self._loop, name="runner", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """After the command under way."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def turn(self) -> int:
        """Everything that is due by the clock, also what becomes due by it; how many alarms rang."""
        self._office.daily_duties()
        rung = 0
        while alarms := self._office.due(AT_ONCE):
            for alarm in alarms:
                self._ring(alarm)
            rung += len(alarms)
        return rung

    def _loop(self) -> None:
        while not self._over.wait(POLL_SECONDS):
            try:
                self.turn()
            except Exception:  # the loop outlives whatever one round meets: the disk full, the database away
                log.exception("a round of the runner failed")

    def _ring(self, alarm: Alarm) -> None:
        try:
            self._office.do(COMMANDS[alarm.kind](actor=system(alarm.agency), alarm_id=alarm.id))
        except Exception:  # nobody above can decide; the alarm rings again later
            log.exception("alarm %s (%s) failed", alarm.id, alarm.kind)
            pause = min(FIRST_PAUSE * (1 << min(alarm.attempts, 10)), LONGEST_PAUSE)
            self._office.postpone(alarm, self._office.clock.now() + pause)
