"""The runner: timers, reminders, escalations, daily duties. In a cluster: a program of its own, as many as you like."""

import argparse
import logging
import signal
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Any, Final

from engine.bootstrap import Office, open_office, settle
from engine.commands.deliver import Deliver
from engine.commands.escalate_task import EscalateTask
from engine.commands.fire_timer import FireTimer
from engine.commands.make_copy import MakeCopy
from engine.commands.release_design import ReleaseDesign
from engine.commands.remind_task import RemindTask
from engine.commands.reroute_tasks import RerouteTasks
from engine.commands.run_batch import RunBatch
from engine.commands.settle_task import SettleTask
from engine.commands.start_by_calendar import StartByCalendar
from engine.domain.actor import system
from engine.domain.errors import QuycheError
from engine.installation import database_url
from engine.ports import Alarm

log = logging.getLogger("quyche.worker")

AT_ONCE: Final = 100
POLL_SECONDS: Final = 0.5
#: what may take minutes; where a runner goes round by itself, nothing else waits for it
SLOW: Final = frozenset({"release"})
FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)

COMMANDS: Final[Mapping[str, Callable[..., Any]]] = {
    "timer": FireTimer,
    "remind": RemindTask,
    "escalate": EscalateTask,
    "final": SettleTask,
    "reoffer": RerouteTasks,
    "deliver": Deliver,
    "batch": RunBatch,
    "release": ReleaseDesign,
    "calendar": StartByCalendar,
    "copy": MakeCopy,
}


class Runner:
    """One in an embedded office; beside a queue any number. Killed at any moment it loses nothing and repeats nothing:
    an alarm goes in the transaction that obeys it, and the database lets one runner take it.

    Beside a queue the jobs do the ringing, and the loop looks for what they cannot know: a clock that was set, the
    jobs of a worker that died.
    """

    def __init__(self, office: Office) -> None:
        self._office = office
        self._over = Event()
        self._apart: dict[int, Thread] = {}  #: by alarm
        works = [("runner", self._loop)]
        if office.queue is not None:
            works.append(("queue", partial(office.queue.work, self._ring, self._over)))
        self._threads = [Thread(target=work, name=name, daemon=True) for name, work in works]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """After the commands under way; scenarios that are being played are left to who rings their alarm later."""
        self._over.set()
        self._office.stop_rehearsals()
        for thread in (*self._threads, *self._apart.values()):
            if thread.is_alive():
                thread.join()

    def turn(self, slow: Callable[[Alarm], None] | None = None) -> int:
        """Everything that is due by the clock, also what becomes due by it; how many alarms rang.

        ``slow``: what is done with those that may take minutes; None = they are obeyed here and now.
        """
        self._office.daily_duties()
        rung, last = 0, tuple[Alarm, ...]()
        while (alarms := self._office.due(AT_ONCE)) and alarms != last:  # the same again: others are at them
            self._ring_all(alarms, slow or self._ring)
            rung, last = rung + len(alarms), alarms
        return rung

    def _loop(self) -> None:
        while not self._over.wait(POLL_SECONDS):
            try:
                self._office.follow_clock()
                self.turn(self._ring_apart)
            except Exception:  # the loop outlives whatever one round meets: the disk full, the database away
                log.exception("a round of the runner failed")

    def _ring_all(self, alarms: Iterable[Alarm], slow: Callable[[Alarm], None]) -> None:
        last = [alarm for alarm in alarms if alarm.kind in SLOW]
        with self._office.together():
            for alarm in alarms:
                if alarm.kind not in SLOW:
                    self._ring(alarm)
        for alarm in last:
            slow(alarm)

    def _ring_apart(self, alarm: Alarm) -> None:
        """In a thread of its own, unless it is at it already."""
        if alarm.id not in self._apart or not self._apart[alarm.id].is_alive():
            thread = Thread(target=self._ring, args=(alarm,), name=f"alarm {alarm.id}", daemon=True)
            self._apart = {number: one for number, one in self._apart.items() if one.is_alive()} | {alarm.id: thread}
            thread.start()

    def _ring(self, alarm: Alarm) -> None:
        try:
            self._office.do(COMMANDS[alarm.kind](actor=system(alarm.agency), alarm_id=alarm.id))
        except Exception:  # nobody above can decide; the alarm rings again later
            log.exception("alarm %s (%s) failed", alarm.id, alarm.kind)
            pause = min(FIRST_PAUSE * (1 << min(alarm.attempts, 10)), LONGEST_PAUSE)
            self._office.postpone(alarm, self._office.clock.now() + pause)


# ------------------------------------------------------------------ the program


def main() -> int:
    """0 when it was told to end; 1 when the office could not open."""
    parser = argparse.ArgumentParser(description="Quyche: a worker of a cluster.")
    parser.add_argument("--database", metavar="URL", help="postgresql://… (or the variable QUYCHE_DATABASE)")
    parser.add_argument("--data", type=Path, default=Path("var"), help="folder of the keys")
    parser.add_argument("--office", action="store_true", help="a real office: real clock, no demonstration accounts")
    options = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    try:
        office = open_office(options.data, demo=not options.office, url=database_url(options.data, options.database))
    except QuycheError as failure:
        print(f"FAILED  {failure.text('en')}\n        {failure.text('vi')}", file=sys.stderr)
        return 1
    work(office)
    return 0


def work(office: Office) -> None:
    """Until it is told to end; the commands under way are finished."""
    ended = Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: ended.set())
    runner = Runner(office)
    runner.start()
    settle()
    print("Quyche: worker at work", flush=True)
    ended.wait()
    runner.stop()
    office.close()


if __name__ == "__main__":
    sys.exit(main())
