"""The program behind `make run`: one process with pages, API and runner over an embedded database."""

import argparse
import contextlib
import getpass
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Final

import uvicorn
from a2wsgi import WSGIMiddleware

from engine.bootstrap import Office, open_office, settle
from engine.commands.create_accounts import DEMO_PASSWORD, CreateAccounts
from engine.domain.actor import system
from engine.domain.errors import InvalidInput, QuycheError
from engine.domain.keys import Login
from engine.queries.guests import AskGuests
from engine.worker import Runner
from web.account.guests import Guests
from web.app import create_app

HOST: Final = "127.0.0.1"
THREADS: Final = 10
SETTLE_SECONDS: Final = 3.0  #: the first page goes before
STEPS: Final = {"tables": "Tables", "people": "Demonstration accounts"}
#: the first to try, as the terminal names them; the sign-in page offers everybody
FIRST_GUESTS: Final = ("lan.cv", "hanh.tp", "chau.pgd", "an.gd", "dung.cvp", "kiem.ktgs", "tri.qtht")


def main() -> int:
    """The exit code: 0, or 1 when the office cannot open."""
    options = arguments()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    try:
        office = open_office(options.data, demo=not options.office, say=tell)
        if options.password:
            return set_password(office, Login(options.password))
    except QuycheError as failure:
        explain(failure, options.data)
        return 1
    with running(office):
        serve(office, options.port)
    return 0


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description="Quyche: pages, API and runner in one process.")
    parser.add_argument("--port", type=int, default=8000)
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
    """The runner works as long as the pages are served."""
    runner = Runner(office)
    runner.start()
    try:
        yield
    finally:
        runner.stop()
        office.close()


def serve(office: Office, port: int) -> None:
    """Until Ctrl-C."""
    guests = guests_of(office) if office.demo else None
    app = create_app(office, office.secrets.sessions, demo=office.demo, guests=guests)
    config = uvicorn.Config(
        WSGIMiddleware(app, workers=THREADS),  # type: ignore[arg-type]  # its ASGI types are its own
        host=HOST, port=port, log_level="warning", server_header=False,
    )  # fmt: skip
    server = uvicorn.Server(config)
    greet(guests, port)
    settling = Timer(SETTLE_SECONDS, settle)
    settling.daemon = True
    settling.start()
    server.run()


def guests_of(office: Office) -> Guests:
    """Everybody of the demonstration, for its sign-in page."""
    people = office.ask(AskGuests(actor=system(office.agencies[0])))
    return Guests(password=DEMO_PASSWORD, people=people)


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
