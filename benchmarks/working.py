"""`python -m benchmarks.working FOLDER URL PROCESS CASES`: one process that starts cases and completes all their tasks.

It says "ready", waits for a line, works, and says as JSON how long it took: so that several of them work at once.
"""

import json
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import psycopg

from benchmarks.commands import finish
from benchmarks.office import BEGINNINGS, opened, sign_in
from engine.bootstrap import Office
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor
from engine.queries.inbox import AskInbox

PEOPLE: Final = ("lan.cv", "minh.cv")  #: each process works for a person of its own


def start_all(office: Office, actor: Actor, process_id: str, cases: int) -> None:
    for _ in range(cases):
        office.do(StartInstance(actor=actor, process_id=process_id, answers=BEGINNINGS[process_id]))


def complete_all(office: Office, actor: Actor) -> int:
    done = 0
    while rows := office.ask(AskInbox(actor=actor, size=200)).rows:
        for row in rows:
            finish(office, actor, row.key, row.name)
        done += len(rows)
    return done


def worked(office: Office, actor: Actor, url: str, process_id: str, cases: int) -> Mapping[str, float]:
    begun, cpu = time.perf_counter(), time.process_time()
    start_all(office, actor, process_id, cases)
    started, cpu_started = time.perf_counter() - begun, time.process_time() - cpu
    count_rows(url)
    begun, cpu = time.perf_counter(), time.process_time()
    done = complete_all(office, actor)
    return {
        "starts": cases / started,
        "completions": done / (time.perf_counter() - begun),
        "start_cpu": cpu_started / cases,
        "cpu": (time.process_time() - cpu) / done,
    }


def count_rows(url: str) -> None:
    """What PostgreSQL does by itself within a minute: until then it plans as if every table were empty."""
    if url:
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as server:
            server.execute("ANALYZE")


def main(argv: Sequence[str]) -> int:
    folder, url, process_id, cases, number = argv
    office = opened(Path(folder), url or None)
    actor = sign_in(office, PEOPLE[int(number)])
    start_all(office, actor, process_id, 1)
    complete_all(office, actor)
    print("ready", flush=True)
    sys.stdin.readline()
    print(json.dumps(worked(office, actor, url, process_id, int(cases))), flush=True)
    office.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
