"""Completions per second through the product's own command, against bare commits of the very same rows.

The command writes first, and what it said to the database is kept. Then the same statements with the same values are
run again on a copy of the file as it was before: one transaction each, nothing else, by the driver alone.
"""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Final
from unittest.mock import patch

from benchmarks.cases import KILOBYTE, answers_to
from benchmarks.office import measured_office, sign_in
from benchmarks.report import Row
from engine.bootstrap import Office
from engine.commands.complete_task import CompleteTask
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey
from engine.queries.inbox import AskInbox
from engine.store.link import Link

CASES: Final = 60
WARM: Final = 20  #: cases that are not measured
WRITES: Final = ("INSERT", "UPDATE", "DELETE", "REPLACE")
SAID: Final = {"outcome": "verdict"}  #: see benchmarks.office
FORM: Final = {"text": KILOBYTE, "days": 12}
SETTINGS: Final = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON")

Said = list[tuple[str, Sequence[Any]]]  #: statements of one transaction, with their values


def completions_per_second() -> Iterator[Row]:
    with measured_office() as (office, file):
        actor = sign_in(office)
        started(office, actor, WARM)
        finish_all(office, actor)
        started(office, actor, CASES)
        before = file.with_suffix(".before")
        copy(file, before)
        transactions: list[Said] = []
        with recorded(transactions):
            seconds = finish_all(office, actor)
        bare = 1 / median(bare_commits(before, transactions))
    ours = 1 / median(seconds)  # the median: neighbours on the machine hold up single ones of both
    yield Row(
        what="completions per second, one process, embedded, against bare commits of the same rows",
        promise="≥ 0.5",
        figure=f"{ours / bare:.2f}",
        basis=f"{ours:.0f}/s against {bare:.0f}/s; {statements(transactions):.0f} statements each; 18 elements, a form",
        kept=ours / bare >= 0.5,
    )


def started(office: Office, actor: Actor, cases: int) -> None:
    for _ in range(cases):
        office.do(StartInstance(actor=actor, process_id="approval", answers=FORM))


def finish_all(office: Office, actor: Actor) -> list[float]:
    """Complete every task there is; the seconds that each command took."""
    seconds = []
    while rows := office.ask(AskInbox(actor=actor)).rows:
        seconds += [finish(office, actor, row.key, row.name) for row in rows]
    return seconds


def finish(office: Office, actor: Actor, key: ElementKey, element: str) -> float:
    command = CompleteTask(actor=actor, task_key=key, revision=None, outcome=None, answers=sent(element))
    start = time.perf_counter()
    office.do(command)
    return time.perf_counter() - start


def sent(element: str) -> Mapping[str, Any]:
    """What is filled in: a form with a kilobyte of text, or the verdict that lets the case go on."""
    return (
        FORM if element == "fill" else {SAID.get(name, name): value for name, value in answers_to(element, 0).items()}
    )


# ---------------------------------------------------------------- the same rows, bare


@contextmanager
def recorded(transactions: list[Said]) -> Iterator[None]:
    """Keep what each transaction writes."""
    plain = {name: getattr(Link, name) for name in ("__init__", "rows", "run", "run_each")}

    def begun(link: Link, *given: Any) -> None:
        plain["__init__"](link, *given)
        transactions.append([])

    def keep(name: str, many: bool) -> Any:
        def said(link: Link, statement: Any, values: Any) -> Any:
            prepared = statement.on(link._dialect)  # noqa: SLF001 - to see what goes out, one has to stand where it does
            if prepared.sql.lstrip().upper().startswith(WRITES):
                for each in values if many else (values,):
                    transactions[-1].append((prepared.sql, prepared.bound(each)))
            return plain[name](link, statement, values)

        return said

    with (
        patch.object(Link, "__init__", begun),
        patch.object(Link, "rows", keep("rows", False)),
        patch.object(Link, "run", keep("run", False)),
        patch.object(Link, "run_each", keep("run_each", True)),
    ):
        yield


def bare_commits(file: Path, transactions: Sequence[Said]) -> list[float]:
    """The seconds of each transaction, by the driver alone."""
    connection = sqlite3.connect(file, isolation_level=None, cached_statements=256)
    for setting in SETTINGS:
        connection.execute(setting)
    seconds = []
    for said in transactions:
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for sql, values in said:
            connection.execute(sql, values)
        connection.execute("COMMIT")
        seconds.append(time.perf_counter() - start)
    connection.close()
    return seconds


def statements(transactions: Sequence[Said]) -> float:
    return sum(map(len, transactions)) / len(transactions)


def copy(file: Path, to: Path) -> None:
    """The database with all that is in its log."""
    source, target = sqlite3.connect(file), sqlite3.connect(to)
    source.backup(target)
    source.close()
    target.close()
