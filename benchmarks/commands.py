"""Completions per second through the product's own command, against bare commits of the very same rows.

Of the open cases every second one is completed and timed, by the clock and by the processor's. The others are
completed, too, and what the command said to the database is kept; then the same statements with the same values are
run on a copy of the file as it was before: one transaction each, nothing else, by the driver alone, several rows in
one go where the command gave them so. Both go by turns, so that whatever else the machine does meets both.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Final
from unittest.mock import patch

from benchmarks.cases import KILOBYTE, answers_to
from benchmarks.office import BEGINNINGS, measured_office, sign_in
from benchmarks.report import Row
from engine.bootstrap import Office, settle
from engine.commands.complete_task import CompleteTask
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor
from engine.domain.keys import RUN_BITS, ElementKey
from engine.queries.inbox import AskInbox
from engine.queries.views import TaskRow
from engine.store.link import Link

CASES: Final = {"approval": 120, "collaboration": 8}
ELEMENTS: Final = {"approval": 18, "collaboration": 40}
WARM: Final = 20  #: cases that are not measured
BLOCK: Final = 12  #: transactions of one kind before the other's turn
CLIENTS: Final = (1, 4, 16)
CASES_OF_CLIENTS: Final = 48
WRITES: Final = ("INSERT", "UPDATE", "DELETE", "REPLACE")
SAID: Final = {"outcome": "verdict"}  #: see benchmarks.office
FORM: Final = {"text": KILOBYTE, "days": 12}
SETTINGS: Final = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON")
PROMISE: Final = 0.5
MOST: Final = {"approval": 6, "collaboration": 12}  #: processor time of a command in bare transactions

Spent = tuple[float, float]  #: seconds by the clock, and of processor time
Said = list[tuple[str, Sequence[Sequence[Any]]]]  #: statements of one transaction, each with the values of its rows


def completions_per_second() -> Iterator[Row]:
    with measured_office() as (office, file):
        settle()
        actor = sign_in(office)
        for process_id in CASES:
            started(office, actor, process_id, WARM // 10)
            finish_all(office, actor)
        yield from against_bare(office, actor, file)
        yield by_several(office, actor)


def against_bare(office: Office, actor: Actor, file: Path) -> Iterator[Row]:
    ours, bare, said = by_turns(office, actor, file, "approval")
    (wall, cpu), (bare_wall, bare_cpu) = middle(ours), middle(bare)
    yield Row(
        what="completions per second, one process, embedded, against bare commits of the same rows",
        promise=f"≥ {PROMISE}",
        figure=f"{bare_wall / wall:.2f}",
        basis=f"{1 / wall:.0f}/s against {1 / bare_wall:.0f}/s; {statements(said):.0f} rows each; 18 elements, a form",
        kept=bare_wall / wall >= PROMISE,
    )
    yield processor("approval", cpu, bare_cpu)
    ours, bare, _ = by_turns(office, actor, file, "collaboration")
    yield processor("collaboration", middle(ours)[1], middle(bare)[1])


def processor(process_id: str, ours: float, bare: float) -> Row:
    most = MOST[process_id]
    return Row(
        what=f"CPU per completion against the bare transaction: {process_id} ({ELEMENTS[process_id]} elements)",
        promise=f"≤ {most} ×",
        figure=f"{ours / bare:.1f} ×",
        basis=f"{ours * 1000:.2f} ms against {bare * 1000:.2f} ms",
        kept=ours / bare <= most,
    )


def middle(spent: Sequence[Spent]) -> Spent:
    """The medians: neighbours on the machine hold up single ones."""
    return median(wall for wall, _ in spent), median(cpu for _, cpu in spent)


def by_turns(office: Office, actor: Actor, file: Path, process_id: str) -> tuple[list[Spent], list[Spent], list[Said]]:
    """What each command took, what each bare transaction took, and what was said in these."""
    started(office, actor, process_id, CASES[process_id])
    before = file.with_suffix(f".{process_id}")
    copy(file, before)
    ours: list[Spent] = []
    bare: list[Spent] = []
    said: list[Said] = []
    with bare_commits(before) as again:
        while rows := open_tasks(office, actor):
            measured, copied = ([row for row in rows if (row.instance_key >> RUN_BITS) % 2 == half] for half in (0, 1))
            for block in range(0, max(len(measured), len(copied)), BLOCK):
                ours += [finish(office, actor, row.key, row.name) for row in measured[block : block + BLOCK]]
                kept: list[Said] = []
                with recorded(kept):
                    for row in copied[block : block + BLOCK]:
                        finish(office, actor, row.key, row.name)
                bare += [again(one) for one in kept]
                said += kept
    return ours, bare, said


def by_several(office: Office, actor: Actor) -> Row:
    """Who writes at the same time goes to the disk together."""
    rates = {}
    for clients in CLIENTS:
        started(office, actor, "approval", CASES_OF_CLIENTS)
        done, begun = 0, time.perf_counter()
        with ThreadPoolExecutor(clients) as threads:
            while rows := open_tasks(office, actor):
                done += len(rows)
                list(threads.map(lambda row: finish(office, actor, row.key, row.name), rows))
        rates[clients] = done / (time.perf_counter() - begun)
    return Row(
        what=f"completions per second of one process, by {', '.join(map(str, CLIENTS))} clients at once, embedded",
        promise="–",
        figure=", ".join(f"{rate:.0f}/s" for rate in rates.values()),
        basis="18 elements, a form; the inbox is read between, clients are threads",
        kept=None,
    )


def started(office: Office, actor: Actor, process_id: str, cases: int) -> None:
    for _ in range(cases):
        office.do(StartInstance(actor=actor, process_id=process_id, answers=BEGINNINGS[process_id]))


def open_tasks(office: Office, actor: Actor) -> Sequence[TaskRow]:
    return tuple(office.ask(AskInbox(actor=actor, size=200)).rows)


def finish_all(office: Office, actor: Actor) -> None:
    """Complete every task there is."""
    while rows := open_tasks(office, actor):
        for row in rows:
            finish(office, actor, row.key, row.name)


def finish(office: Office, actor: Actor, key: ElementKey, element: str) -> Spent:
    """What the command took."""
    command = CompleteTask(actor=actor, task_key=key, revision=None, outcome=None, answers=sent(element))
    return spent(lambda: office.do(command))


def spent(work: Callable[[], object]) -> Spent:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def sent(element: str) -> Mapping[str, Any]:
    """What is filled in: a form with a kilobyte of text, or the verdict that lets the case go on."""
    return (
        FORM if element == "fill" else {SAID.get(name, name): value for name, value in answers_to(element, 0).items()}
    )


# ---------------------------------------------------------------- the same rows, bare


@contextmanager
def recorded(transactions: list[Said]) -> Iterator[None]:
    """Keep what each transaction writes."""
    plain = {name: getattr(Link, name) for name in ("__init__", "rows", "run", "run_each", "run_rows")}

    def begun(link: Link, *given: Any) -> None:
        plain["__init__"](link, *given)
        transactions.append([])

    def one(prepared: Any, values: Any) -> Sequence[Any]:
        return [prepared.bound(values)]

    def keep(name: str, bound: Callable[[Any, Any], Sequence[Any]]) -> Any:
        def said(link: Link, statement: Any, values: Any) -> Any:
            prepared = statement.on(link._dialect)  # noqa: SLF001 - to see what goes out, one has to stand where it does
            if prepared.sql.lstrip().upper().startswith(WRITES):
                transactions[-1].append((prepared.sql, bound(prepared, values)))
            return plain[name](link, statement, values)

        return said

    with (
        patch.object(Link, "__init__", begun),
        patch.object(Link, "rows", keep("rows", one)),
        patch.object(Link, "run", keep("run", one)),
        patch.object(Link, "run_each", keep("run_each", lambda prepared, values: list(map(prepared.bound, values)))),
        patch.object(Link, "run_rows", keep("run_rows", lambda prepared, rows: prepared.rows(rows))),
    ):
        yield


@contextmanager
def bare_commits(file: Path) -> Iterator[Callable[[Said], Spent]]:
    """What runs a transaction by the driver alone, and what it took."""
    connection = sqlite3.connect(file, isolation_level=None, cached_statements=256)
    for setting in SETTINGS:
        connection.execute(setting)

    def again(said: Said) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for sql, rows in said:
            if len(rows) == 1:
                connection.execute(sql, rows[0])
            else:  # also none
                connection.executemany(sql, rows)
        connection.execute("COMMIT")

    yield lambda said: spent(lambda: again(said))
    connection.close()


def statements(transactions: Sequence[Said]) -> float:
    """Rows that one of them writes, on average."""
    return sum(len(rows) for said in transactions for _, rows in said) / len(transactions)


def copy(file: Path, to: Path) -> None:
    """The database with all that is in its log."""
    source, target = sqlite3.connect(file), sqlite3.connect(to)
    source.backup(target)
    source.close()
    target.close()
