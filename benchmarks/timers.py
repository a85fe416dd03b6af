"""A great many timers due at the same instant, each of a case of its own: until all have fired, each once."""

import sqlite3
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

from benchmarks.inbox import STEP
from benchmarks.office import measured_office, sign_in
from benchmarks.report import Row
from engine.bootstrap import settle
from engine.clock import SettableClock
from engine.commands.deploy import Deploy
from engine.commands.start_instance import StartInstance
from engine.domain.actor import system
from engine.furnishing import RULES_AGENCY
from engine.worker import AT_ONCE, Runner

TIMERS: Final = 100_000
#: seconds that the measuring may take: more than a quiet machine needs, so that all of them fire there. What has not
#: fired by then is told by the rate so far
LONGEST: Final = 240.0
PROMISE: Final = 800  #: a second
WAITS: Final = b"""<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
targetNamespace="urn:bench">
<bpmn:process id="waits" isExecutable="true" name="Waits"><bpmn:startEvent id="s"/>
<bpmn:intermediateCatchEvent id="hour"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration>
</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:endEvent id="e"/>
<bpmn:sequenceFlow id="a" sourceRef="s" targetRef="hour"/><bpmn:sequenceFlow id="b" sourceRef="hour" targetRef="e"/>
</bpmn:process></bpmn:definitions>"""


def due_at_once() -> Iterator[Row]:
    with measured_office() as (office, file):
        office.do(Deploy(actor=system(RULES_AGENCY), name="waits", files=(("waits.bpmn", WAITS),)))
        office.do(StartInstance(actor=sign_in(office), process_id="waits", answers={}))
        copy_case(file)
        assert isinstance(office.clock, SettableClock)
        office.clock.pin(office.clock.now() + timedelta(hours=2))
        office.daily_duties()
        settle()
        runner, fired, begun, cpu = Runner(office), 0, time.perf_counter(), time.process_time()
        while time.perf_counter() - begun < LONGEST and (alarms := office.due(AT_ONCE)):
            runner._ring_all(alarms, runner._ring)  # noqa: SLF001 - one round of its loop, with a look at the clock between rounds
            fired += len(alarms)
        seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
        ended, left = counted(file)
    assert (ended, left) == (fired, TIMERS - fired), "a timer fired twice, or not at all"
    yield Row(
        what=f"{TIMERS:,} timers due at once: how many fire in a second, once each",
        promise=f"≥ {PROMISE}",
        figure=f"{fired / seconds:.0f}/s",
        basis=f"{fired:,} fired in {seconds:.0f} s, {cpu / fired * 1000:.2f} ms of processor time each; each ended its "
        "case, as many commands as timers",
        kept=fired / seconds >= PROMISE,
    )


def copy_case(file: Path) -> None:
    """The case that waits, and its timer, again and again."""
    connection = sqlite3.connect(file)
    for table, changed in (("instance", ("key",)), ("alarm", ("key", "instance_key"))):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
        taken = ", ".join(f'"{name}" + n.i * {STEP}' if name in changed else f'"{name}"' for name in columns)
        kept = "process_id = 'waits'" if table == "instance" else "kind = 'timer'"
        named = ", ".join(f'"{name}"' for name in columns)
        connection.execute(
            f"INSERT INTO {table} ({named}) WITH RECURSIVE n(i) AS "
            f"(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {TIMERS - 1}) "
            f"SELECT {taken} FROM {table}, n WHERE {kept}"
        )
    connection.execute("DELETE FROM alarm WHERE kind <> 'timer'")  # nothing else begins: the copies have taken its keys
    connection.commit()
    connection.close()


def counted(file: Path) -> tuple[int, int]:
    """Cases whose timer has fired, and timers that wait."""
    connection = sqlite3.connect(file)
    ended = connection.execute("SELECT count(*) FROM instance WHERE process_id = 'waits' AND state = 'completed'")
    left = connection.execute("SELECT count(*) FROM alarm WHERE kind = 'timer'")
    found = ended.fetchone()[0], left.fetchone()[0]
    connection.close()
    return found
