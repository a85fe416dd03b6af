"""The inbox page as a browser asks for it, with more and more open tasks in the agency."""

import sqlite3
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

from flask.testing import FlaskClient

from benchmarks.office import REQUESTER, measured_office, sign_in
from benchmarks.report import Row, p95
from engine.bootstrap import Office
from engine.commands.create_accounts import DEMO_PASSWORD
from engine.commands.start_instance import StartInstance
from engine.domain.keys import RUN_BITS
from engine.queries.inbox import AskInbox
from web.app import create_app

OPEN: Final = (1_000, 10_000, 100_000, 1_000_000)
RARE: Final = 5_000  #: of so many cases one has a word of its own
SEARCHES: Final = {
    "my inbox, a word that is nowhere": "/inbox?search=khongthay",
    "my inbox, a word of few cases": "/inbox?search=hiemgap",
    "whole agency, a word that is nowhere": "/cases?search=khongthay",
    "whole agency, a word of few cases": "/cases?search=hiemgap",
    "whole agency, a word of all cases": "/cases?search=stttt+lan",
}
PEOPLE: Final = ("lan.cv", "hanh.tp", "minh.cv", "an.gd", "chau.pgd", "dung.cvp")
LOOKS: Final = 60  #: pages asked for at each size
SHARE: Final = 60  #: of so many tasks one is mine
MOST_SECONDS: Final = 0.030
STEP: Final = 1 << RUN_BITS  #: between the keys of the copies
#: the copies of one case with its task, spread over the agency's people; everybody of PEOPLE has one in sixty
COPIES: Final = {
    "instance": {
        "key": "key + n.i * :step",
        "case_no": "NULL",
        "snapshot": "x''",
        "search": "search || CASE WHEN n.i % :rare = 0 THEN ' hiemgap' ELSE ' ' || n.i END",
        "started_at": "started_at + n.i",
    },
    "task": {"key": "key + n.i * :step", "instance_key": "instance_key + n.i * :step", "due_at": "due_at + n.i"},
    "task_person": {
        "task_key": "task_key + n.i * :step",
        "instance_key": "instance_key + n.i * :step",
        "login": "CASE WHEN n.i % :share < :people THEN json_extract(:logins, '$[' || (n.i % :share) || ']')"
        " ELSE 'person.' || (n.i % :share) END",
        "holder": "NULL",
        "sort_at": "sort_at + (n.i * 7919) % 1000003",
    },
}


def latency() -> Iterator[Row]:
    with measured_office() as (office, file):
        office.do(StartInstance(actor=sign_in(office), process_id="approval", answers={"text": "x", "days": 2}))
        clients = signed_in(office)
        pages: dict[int, float] = {}
        searches: dict[str, dict[int, float]] = {name: {} for name in SEARCHES}
        for have, count in pairwise((1, *OPEN)):
            fill(file, have, count)
            assert office.ask(AskInbox(actor=sign_in(office))).counts["all"] >= count // SHARE
            pages[count] = p95(looks(clients, "/inbox", LOOKS))
            for name, address in SEARCHES.items():
                searches[name][count] = p95(looks(clients[-1:], address, LOOKS // 3))
    yield from opened(pages)
    yield from (searched(name, figures) for name, figures in searches.items())


def opened(figures: Mapping[int, float]) -> Iterator[Row]:
    yield Row(
        what="inbox page, server time (processor) p95, at 100,000 open tasks",
        promise="≤ 30 ms",
        figure=milliseconds(figures[100_000]),
        basis=by_size(figures),
        kept=figures[100_000] <= MOST_SECONDS,
    )
    yield Row(
        what="growth: inbox p95 at 1,000,000 open tasks against 10,000",
        promise="≤ 2 ×",
        figure=f"{figures[1_000_000] / figures[10_000]:.1f} ×",
        basis="one in sixty of the tasks is the asker's",
        kept=figures[1_000_000] <= 2 * figures[10_000],
    )


def searched(name: str, figures: Mapping[int, float]) -> Row:
    """Only told: how much there is to find is not the same at every size."""
    figure = f"{figures[1_000_000] / figures[10_000]:.1f} ×"
    what = f"growth: search p95 at 1,000,000 cases against 10,000, {name}"
    return Row(what=what, promise="–", figure=figure, basis=by_size(figures), kept=None)


def by_size(figures: Mapping[int, float]) -> str:
    return ", ".join(f"{milliseconds(seconds)} at {count:,}" for count, seconds in figures.items())


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def signed_in(office: Office) -> list[FlaskClient]:
    """Browsers of different people, each with the inbox open."""
    app = create_app(office, "only for measuring", demo=True)
    app.config["WTF_CSRF_ENABLED"] = False
    clients = []
    for login in PEOPLE:
        client = app.test_client()
        client.post("/sign-in", data={"login": login, "password": DEMO_PASSWORD})
        assert b'class="' in client.get("/inbox").data  # signed in, and all templates read
        clients.append(client)
    return clients


def looks(clients: list[FlaskClient], address: str, times: int) -> list[float]:
    """Seconds of processor time of the whole answer, page included, for different people in turn."""
    seconds = []
    for look in range(times):
        start = time.process_time()
        answer = clients[look % len(clients)].get(address)
        seconds.append(time.process_time() - start)
        assert answer.status_code == 200, answer.status
    return seconds


def fill(file: Path, have: int, wanted: int) -> None:
    """Copies of the first case until so many tasks are open."""
    connection = sqlite3.connect(file, isolation_level=None)
    logins = "[" + ",".join(f'"{login}"' for login in PEOPLE) + "]"
    values = {
        "have": have,
        "wanted": wanted - 1,
        "step": STEP,
        "people": len(PEOPLE),
        "logins": logins,
        "share": SHARE,
        "rare": RARE,
    }
    connection.execute("BEGIN IMMEDIATE")
    for table, changed in COPIES.items():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        taken = ", ".join(changed.get(name, f'"{name}"') for name in columns)
        named = ", ".join(f'"{name}"' for name in columns)
        origin = {"instance": "instance_key", "task": "key", "task_person": "task_key"}[table]
        connection.execute(
            f"INSERT INTO {table} ({named}) WITH RECURSIVE n(i) AS "
            "(SELECT :have UNION ALL SELECT i + 1 FROM n WHERE i < :wanted) "
            f"SELECT {taken} FROM {table}, n WHERE {origin_of(table, origin)}",
            values,
        )
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()


def origin_of(table: str, column: str) -> str:
    """The row that is copied: the requester's own."""
    first = f"(SELECT min(task_key) FROM task_person WHERE login = '{REQUESTER}')"
    if table == "instance":
        return f"instance.key = (SELECT instance_key FROM task WHERE key = {first})"
    return f"{table}.{column} = {first} " + ("AND login = '" + REQUESTER + "'" if table == "task_person" else "")
