"""An office that is broken on purpose: what is stored in it, who asks it, and whether it still holds together."""

import hashlib
import io
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from http.client import HTTPConnection
from typing import Any, Final, cast

from flask import Flask
from sqlalchemy import select

from engine.commands.pin_clock import PinClock
from engine.domain.errors import QuycheError
from engine.domain.keys import SEALED
from engine.store import tables
from engine.store.database import Database
from engine.store.schema import METADATA
from tests.fault.acts import ADMIN
from tests.fault.kinds import Act, Do, Ring, Send
from tests.fault.victims import HOST, PATIENCE, Place
from tests.offices import NOW, PASSWORD, Desk
from tests.web.pages import signed_in, token
from web.app import create_app
from web.shared.office import KEY

MARK: Final = "e5a1"  #: of the one request that comes twice
NEVER_SAME: Final = frozenset({"instance_number"})  #: a number may be passed over by who dies
Rows = Mapping[str, tuple[str, ...]]


def opened(place: Place) -> Desk:
    """Looked at from this process, at the hour at which its clock was set to stand."""
    return Desk(place.opened())


def begun(place: Place) -> Desk:
    """A fresh office whose clock stands for every process that opens it."""
    desk = Desk(place.opened(NOW))
    desk.do(PinClock(actor=desk.actor(ADMIN), at=NOW))
    return desk


# ------------------------------------------------------------------ what is stored


def stored(place: Place) -> Rows:
    """Every row of every table, looked at past the office: opening one does the duties of the day."""
    database = Database.open(place.database)
    try:
        return rows_of(database)
    finally:
        database.close()


def rows_of(database: Database) -> Rows:
    """The same, by who has it open already."""
    with database.reading() as connection:
        return {
            name: tuple(sorted(told(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")))
            for name in METADATA.tables
            if name not in NEVER_SAME
        }


def told(row: Sequence[Any]) -> str:
    """Files and states of cases by their hash."""
    return repr([hash(value) if isinstance(value, bytes) else value for value in row])


@dataclass(frozen=True)
class Shape:
    """What two runs of the same acts have in common, whatever keys and tokens they drew."""

    rows: Mapping[str, int]
    commands: Mapping[tuple[str], int]
    tasks: Mapping[tuple[str], int]
    cases: Mapping[tuple[str], int]
    half_days: Mapping[tuple[str, str], int]


def shape(place: Place) -> Shape:
    database = Database.open(place.database)
    try:
        with database.reading() as connection:

            def counted(wanted: str) -> Counter[Any]:
                return Counter(tuple(row) for row in connection.exec_driver_sql(f"SELECT {wanted}"))

            book = Counter[tuple[str, str]]()
            for (person, kind, amount), times in counted("person, kind, half_days FROM ledger_entry").items():
                book[person, kind] += amount * times
            return Shape(
                rows={
                    name: _one(counted(f"count(*) FROM {name}")) for name in METADATA.tables if name not in NEVER_SAME
                },
                commands=counted("type FROM history"),
                tasks=counted("state FROM task"),
                cases=counted("state FROM instance"),
                half_days=dict(book),
            )
    finally:
        database.close()


def _one(found: Counter[Any]) -> int:
    ((number,),) = found
    return int(number)


def compare(now: Shape, whole: Shape) -> tuple[str, str]:
    """ "" for the same; else "losses" or "doubles". And what differs: how many there are, how many there should be."""
    found = [
        (name, key, have.get(key, 0), wanted.get(key, 0))
        for name in ("rows", "commands", "tasks", "cases", "half_days")
        for have, wanted in [(getattr(now, name), getattr(whole, name))]
        for key in sorted({*have, *wanted})
    ]
    differing = [one for one in found if one[2] != one[3]]
    if not differing:
        return "", ""
    fewer = any(name != "half_days" and have < wanted for name, _, have, wanted in differing)
    return "losses" if fewer else "doubles", ", ".join(f"{n} {key}: {a} for {b}" for n, key, a, b in differing)


def check_whole(desk: Desk) -> None:
    """Every history verifies and runs again to what is stored; no account is overdrawn."""
    with desk.office._database.reading() as connection:
        row = tables.instance.c
        cases = connection.execute(select(row.key, row.initiator)).all()
        books = Counter[tuple[str, str, int]]()
        for line in connection.execute(select(tables.ledger_entry)):
            books[line.person, line.bucket, line.year] += line.half_days
    for key, initiator in cases:  # who may see it in any agency
        found = desk.verified(key, initiator if initiator != SEALED else "kiem.ktgs")
        assert (found.problem, found.ok) == ("", True)
    assert all(left >= 0 for left in books.values())


# ------------------------------------------------------------------ who asks


@dataclass(frozen=True)
class Request:
    """A request as it goes over the line."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


def pages(desk: Desk) -> Flask:
    """The pages and the API over this office; made once, for every office has the keys of the same template."""
    app = made(desk.office.secrets.sessions)
    app.extensions[KEY] = desk.office
    return app


@cache
def made(secret: str) -> Flask:
    return create_app(cast("Any", None), secret, demo=True)


def request_of(desk: Desk, act: Send) -> Request:
    """With the password, or with the cookie and form token of a browser that has passed the door."""
    headers = {"Idempotency-Key": MARK, "Accept": "application/json"}
    if act.path.startswith("/v2"):
        headers["Authorization"] = "Basic " + b64encode(f"{act.login}:{PASSWORD}".encode()).decode()
    else:
        client = signed_in(pages(desk), act.login)
        headers["X-CSRFToken"] = token(client)
        headers["Cookie"] = f"quyche={client.get_cookie('quyche').value}"
    kind, body = _multipart(act.files) if act.files else ("application/json", json.dumps(act.body).encode())
    return Request(act.method, act.path, {**headers, "Content-Type": kind}, body)


def _multipart(files: Mapping[str, bytes]) -> tuple[str, bytes]:
    bound, out = hashlib.sha256(b"quyche").hexdigest(), io.BytesIO()
    for name, content in files.items():
        head = f'Content-Disposition: form-data; name="resources"; filename="{name}"\r\n\r\n'
        out.write(f"--{bound}\r\n{head}".encode() + content + b"\r\n")
    return f"multipart/form-data; boundary={bound}", out.getvalue() + f"--{bound}--\r\n".encode()


def over_the_line(request: Request, port: int) -> tuple[int, Any]:
    """Status and answer. Raises OSError or HTTPException when the server dies over it."""
    connection = HTTPConnection(HOST, port, timeout=PATIENCE)
    try:
        connection.request(request.method, request.path, request.body, dict(request.headers))
        answer = connection.getresponse()
        return answer.status, _read(answer.read())
    finally:
        connection.close()


def in_this_process(desk: Desk, request: Request) -> tuple[int, Any]:
    client = pages(desk).test_client(use_cookies=False)
    answer = client.open(request.path, method=request.method, headers=dict(request.headers), data=request.body)
    return answer.status_code, _read(answer.data)


def _read(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode(errors="replace")


def done_here(desk: Desk, act: Act, request: Request | None) -> int:
    """The act, in this process; an HTTP status, also for a command without an address."""
    if isinstance(act, Ring):
        desk.runner.turn()
        return 200
    if isinstance(act, Do):
        try:
            desk.office.do(act.command, MARK if hasattr(act.command, "actor") else None)
        except QuycheError:
            return 409
        return 200
    assert request is not None
    return in_this_process(desk, request)[0]


def set_clock(desk: Desk, act: Act) -> None:
    """What the runner is to do becomes due, for every process."""
    if isinstance(act, Ring):
        desk.at(act.day, act.hour)
        desk.do(PinClock(actor=desk.actor(ADMIN), at=desk.office.clock.now()))
