"""How late timers fire by the machine's clock: each at an instant of its own, in one process and with two workers."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.office import opened, sign_in
from benchmarks.report import Row, p95
from benchmarks.throughput import served, told
from engine.bootstrap import Office, settle
from engine.commands.deploy import Deploy
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor, system
from engine.domain.keys import InstanceKey
from engine.furnishing import RULES_AGENCY
from engine.queries.case import AskCase
from engine.worker import Runner
from tools.cluster import Cluster
from tools.setup import SetupFailed

CASES: Final = 60
FIRST, STEP = timedelta(seconds=4), timedelta(milliseconds=110)  #: from a case's beginning to its timer
PATIENCE: Final = 60.0  #: seconds
PROMISE: Final = timedelta(seconds=2)
AUDITOR: Final = "kiem.ktgs"
WORKERS: Final = 2
WAITS: Final = b"""<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
targetNamespace="urn:bench">
<bpmn:process id="waits" isExecutable="true" name="Waits"><bpmn:startEvent id="s"/>
<bpmn:intermediateCatchEvent id="then"><bpmn:timerEventDefinition><bpmn:timeDuration>=wait</bpmn:timeDuration>
</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:endEvent id="e"/>
<bpmn:sequenceFlow id="a" sourceRef="s" targetRef="then"/><bpmn:sequenceFlow id="b" sourceRef="then" targetRef="e"/>
</bpmn:process></bpmn:definitions>"""


def lateness() -> Iterator[Row]:
    with TemporaryDirectory(prefix="quyche-bench-") as folder:
        office = opened(Path(folder), None)
        with running(office):
            yield row("one process", lates(office))
        office.close()
    try:
        with TemporaryDirectory(prefix="qy-") as folder, served(Path(folder)) as url:
            office = opened(Path(folder) / "data", url)
            with working(Cluster(Path(folder) / "data", url)):
                yield row(f"{WORKERS} workers on PostgreSQL", lates(office))
            office.close()
    except SetupFailed as failure:
        yield told("timers with two workers", "not measured", failure.what)


@contextmanager
def running(office: Office) -> Iterator[None]:
    """The runner beside the people, as `make run` has it."""
    settle()
    runner = Runner(office)
    runner.start()
    yield
    runner.stop()


@contextmanager
def working(cluster: Cluster) -> Iterator[None]:
    """Workers of their own."""
    try:
        for program in [cluster.worker() for _ in range(WORKERS)]:
            program.ready()
        yield
    finally:
        cluster.stop()


def row(where: str, late: Sequence[timedelta]) -> Row:
    seconds = [one.total_seconds() for one in late]
    assert min(seconds) >= 0, "a timer fired before its time"
    return Row(
        what=f"how late a timer fires, the latest of {CASES}, {where}",
        promise=f"≤ {PROMISE.total_seconds():.0f} s",
        figure=f"{max(seconds):.2f} s",
        basis=f"95 % within {p95(seconds):.2f} s; each due at an instant of its own, by the machine's clock",
        kept=max(late) <= PROMISE,
    )


def lates(office: Office) -> list[timedelta]:
    """From when each timer was due to when its command was carried out."""
    office.do(Deploy(actor=system(RULES_AGENCY), name="waits", files=(("waits.bpmn", WAITS),)))
    actor = sign_in(office)
    waits = [(begun(office, actor, FIRST + STEP * number), FIRST + STEP * number) for number in range(CASES)]
    auditor, until = sign_in(office, AUDITOR), time.monotonic() + PATIENCE
    found: dict[InstanceKey, timedelta] = {}
    while len(found) < CASES:
        assert time.monotonic() < until, f"{CASES - len(found)} timers have not fired"
        time.sleep(0.5)
        for key, wait in waits:
            lines = office.ask(AskCase(actor=auditor, instance_key=key)).history if key not in found else ()
            fired = next((line.at for line in lines if line.type == "fire_timer"), None)
            if fired is not None:
                found[key] = fired - lines[0].at - wait
    return list(found.values())


def begun(office: Office, actor: Actor, wait: timedelta) -> InstanceKey:
    answers = {"wait": f"PT{wait.total_seconds()}S"}
    return office.do(StartInstance(actor=actor, process_id="waits", answers=answers)).instance_key
