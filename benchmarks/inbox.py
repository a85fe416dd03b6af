"""The inbox page as a browser asks for it, with more and more open tasks in the agency."""

import sqlite3
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

from flask.testing import FlaskClient

from benchmarks.office import REQUESTER, measured_office, sign_in
from benchmarks.report import Row, p95
from engine.bootstrap import Office
from engine.commands.create_accounts import DEMO_PASSWORD
from engine.commands.start_instance import StartInstance
from engine.queries.inbox import AskInbox
from web.app import create_app

OPEN: Final = (1_000, 10_000, 100_000)
PEOPLE: Final = ("lan.cv", "hanh.tp", "minh.cv", "an.gd", "chau.pgd", "dung.cvp")
LOOKS: Final = 60  #: pages asked for at each size
SHARE: Final = 60  #: of so many tasks one is mine
MOST_SECONDS: Final = 0.030
STEP: Final = 1 << 20  #: between the keys of the copies
#: the copies of one case with its task, spread over the agency's people; everybody of PEOPLE has one in sixty
COPIES: Final = {
    "instance": {"key": "key + n.i * :step", "case_no": "NULL", "snapshot": "x''"},
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
        clients, figures = signed_in(office), []
        for have, count in pairwise((1, *OPEN)):
            fill(file, have, count)
            assert office.ask(AskInbox(actor=sign_in(office))).counts["all"] >= count // SHARE
            figures.append((count, p95(looks(clients))))
    told = ", ".join(f"{seconds * 1000:.0f} ms at {count:,}" for count, seconds in figures)
    yield Row(
        what="inbox page, server time (processor) p95, at 100,000 open tasks",
        promise="≤ 30 ms",
        figure=f"{figures[-1][1] * 1000:.0f} ms",
        basis=told,
        kept=figures[-1][1] <= MOST_SECONDS,
    )
    yield Row(
        what="growth: inbox p95 at 100,000 open tasks against 1,000",
        promise="≤ 2 ×",
        figure=f"{figures[-1][1] / figures[0][1]:.1f} ×",
        basis="one in sixty of the tasks is the asker's",
        kept=figures[-1][1] <= 2 * figures[0][1],
    )


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


def looks(clients: list[FlaskClient]) -> list[float]:
    """Seconds of processor time of the whole answer, page included, for different people in turn."""
    seconds = []
    for look in range(LOOKS):
        start = time.process_time()
        answer = clients[look % len(clients)].get("/inbox")
        seconds.append(time.process_time() - start)
        assert answer.status_code == 200, answer.status
    return seconds


def fill(file: Path, have: int, wanted: int) -> None:
    """Copies of the first case until so many tasks are open."""
    connection = sqlite3.connect(file, isolation_level=None)
    logins = "[" + ",".join(f'"{login}"' for login in PEOPLE) + "]"
    values = {"have": have, "wanted": wanted - 1, "step": STEP, "people": len(PEOPLE), "logins": logins, "share": SHARE}
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
