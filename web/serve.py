"""The program behind `make run`: one process with pages, API and runner over an embedded database.

Over PostgreSQL it serves pages and API, as many of it as you like; `python -m engine.worker` does the rest.
"""

import argparse
import contextlib
import getpass
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from socket import socket
from threading import Timer
from typing import Any, Final, cast

import uvicorn
from a2wsgi import WSGIMiddleware
from flask import Flask

from engine.bootstrap import Office, open_office, settle
from engine.commands.create_accounts import DEMO_PASSWORD, CreateAccounts
from engine.domain.actor import system
from engine.domain.errors import InvalidInput, QuycheError
from engine.domain.keys import Login
from engine.installation import database_url
from engine.queries.guests import AskGuests
from engine.worker import Runner
from web.account.guests import Guests
from web.app import create_app
from web.events import Events
from web.events import Office as ChangingOffice

HOST: Final = "127.0.0.1"
THREADS: Final = 10
LAST_SECONDS: Final = 10  #: for requests under way when the server ends
SETTLE_SECONDS: Final = 3.0  #: the first page goes before
STEPS: Final = {"tables": "Tables", "people": "Demonstration accounts"}
#: the first to try, as the terminal names them; the sign-in page offers everybody
FIRST_GUESTS: Final = ("lan.cv", "hanh.tp", "chau.pgd", "an.gd", "dung.cvp", "kiem.ktgs", "tri.qtht")


def main() -> int:
    """The exit code: 0, or 1 when the office cannot open."""
    options = arguments()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    try:
        url = database_url(options.data, options.database)
        office = open_office(options.data, demo=not options.office, url=url, say=tell)
        if options.password:
            return set_password(office, Login(options.password))
    except QuycheError as failure:
        explain(failure, options.data)
        return 1
    with running(office):
        serve(office, options.host, options.port)
    return 0


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description="Quyche: pages, API and runner in one process.")
    parser.add_argument("--host", default=HOST, help="address to listen on (behind a server that speaks TLS)")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--database", metavar="URL", help="postgresql://… (or the variable QUYCHE_DATABASE)")
    parser.add_argument("--data", type=Path, default=Path("var"), help="folder of the database and the keys")
    parser.add_argument("--office", action="store_true", help="a real office: real clock, no demonstration accounts")
    parser.add_argument("--password", metavar="LOGIN", help="give this person a first password, then end")
    return parser.parse_args()


def tell(step: str) -> None:
    """Progress of the first start."""
    name = STEPS.get(step) or step.replace("deployed:", "Procedure ").replace("year:", "Accounts of days ")
    print(f"  ..  {name}", file=sys.stderr, flush=True)


def explain(failure: QuycheError, data: Path) -> None:
    """What is wrong, in both languages, and where."""
    for one in failure.findings if isinstance(failure, InvalidInput) else (failure,):
        print(f"FAILED  {one.text('en')}\n        {one.text('vi')}", file=sys.stderr)
    print(f"TO DO   Correct it and start again; the data in {data} are untouched.", file=sys.stderr)


def set_password(office: Office, login: Login) -> int:
    """The first password of a person, typed twice or piped in."""
    typed = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    made = office.do(CreateAccounts(logins=(login,), password=typed))
    print(f"{login}: " + ("account made" if made else "has an account already; it was left alone"))
    return 0


@contextlib.contextmanager
def running(office: Office) -> Iterator[None]:
    """Of an embedded office the runner works as long as the pages are served; a cluster has workers for that."""
    runner = Runner(office)
    if office.queue is None:
        runner.start()
    forget = office.changes.listen(lambda change: office.follow_clock() if change.everybody else None)
    try:
        yield
    finally:
        forget()
        runner.stop()
        office.close()


class Server(uvicorn.Server):
    """Ends the open streams first: they would last as long as their readers."""

    def __init__(self, config: uvicorn.Config, events: Events) -> None:
        super().__init__(config)
        self._events = events

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        self._events.close()
        await super().shutdown(sockets)


def serve(office: Office, host: str, port: int) -> None:
    """Until Ctrl-C."""
    guests = guests_of(office) if office.demo else None
    app = create_app(office, office.secrets.sessions, demo=office.demo, guests=guests)
    events = web_of(app, office)
    config = uvicorn.Config(
        events, host=host, port=port, log_level="warning", server_header=False,
        timeout_graceful_shutdown=LAST_SECONDS,
    )  # fmt: skip
    server, door = Server(config, events), config.bind_socket()
    door.listen()  # whoever follows the greeting at once is let in when the server has begun
    greet(guests, port)
    settling = Timer(SETTLE_SECONDS, settle)
    settling.daemon = True
    settling.start()
    with contextlib.suppress(KeyboardInterrupt):  # it has ended in order by now, and only says by what
        server.run(sockets=[door])


def web_of(app: Flask, office: ChangingOffice) -> Events:
    """The pages, and beside them the streams."""
    behind: Any = WSGIMiddleware(cast("Any", app), workers=THREADS)  # its types of WSGI and ASGI are its own
    return Events(behind, app, office)


def guests_of(office: Office) -> Guests:
    """Everybody of the demonstration, for its sign-in page: first the agency of those whom the terminal names."""
    people = office.ask(AskGuests(actor=system(office.agencies[0])))
    named = [agency for agency, those in people.items() if any(one.login in FIRST_GUESTS for one in those)]
    return Guests(password=DEMO_PASSWORD, people={agency: people[agency] for agency in (*named, *people)})


def greet(guests: Guests | None, port: int) -> None:
    """Where it is and who may come in."""
    print(f"\nQuyche: http://{HOST}:{port}   (Ctrl-C stops it; the data stay)", flush=True)
    if guests is None:
        return
    print(f"\nDemonstration, password of everybody: {guests.password}")
    named = {one.login: one for people in guests.people.values() for one in people}
    for login in FIRST_GUESTS:
        print(f"  {login:<10} {named[Login(login)].name}, {named[Login(login)].title}")
    print("  … and everybody else that the sign-in page lists.\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
