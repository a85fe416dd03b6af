"""Completions as a browser sends them: by a client inside the process, and by clients on a socket of a real server."""

import json
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from io import BytesIO
from itertools import chain
from statistics import median
from threading import Thread
from typing import Any, Final, Protocol

import uvicorn
from a2wsgi import WSGIMiddleware

from benchmarks.commands import FORM, sent
from benchmarks.office import REQUESTER, measured_office, sign_in
from benchmarks.report import Row, p95
from benchmarks.start import free_port
from engine.bootstrap import Office, settle
from engine.commands.create_accounts import DEMO_PASSWORD
from engine.commands.start_instance import StartInstance
from engine.queries.inbox import AskInbox
from engine.queries.views import TaskRow
from web.app import create_app
from web.serve import THREADS

CASES: Final = 40
ROUNDS: Final = 10  #: what a neighbour on the processor's other half does to it, it does not do to all of them
CLIENTS: Final = 4
TOKEN: Final = re.compile(r'name="csrf" content="([^"]+)"')
JSON: Final = {"Content-Type": "application/json", "Accept": "application/json"}
FORM_TYPE: Final = {"Content-Type": "application/x-www-form-urlencoded"}


Done = tuple[float, float, str]  #: seconds by the clock, seconds of processor time, the answer


class Browser(Protocol):
    def ask(self, method: str, address: str, body: str = "", headers: Mapping[str, str] = {}) -> str: ...


class Cookies:
    """What a browser keeps of what the server gives it."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def sent(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._kept.items())

    def take(self, lines: Sequence[str]) -> None:
        for line in lines:
            name, _, value = line.partition(";")[0].partition("=")
            self._kept[name] = value


class Inside:
    """Straight into the application, as its server calls it: what is measured is ours alone."""

    def __init__(self, app: Any) -> None:
        self._app, self._cookies = app, Cookies()
        self._said: tuple[str, list[tuple[str, str]]] = ("", [])

    def ask(self, method: str, address: str, body: str = "", headers: Mapping[str, str] = {}) -> str:
        path, _, query = address.partition("?")
        sent, said = body.encode(), {"Cookie": self._cookies.sent(), **headers}
        environ = {
            "REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": path, "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "8000", "SERVER_PROTOCOL": "HTTP/1.1",
            "CONTENT_LENGTH": str(len(sent)), "CONTENT_TYPE": said.pop("Content-Type", ""), "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http", "wsgi.input": BytesIO(sent), "wsgi.errors": sys.stderr,
            "wsgi.multithread": True, "wsgi.multiprocess": False, "wsgi.run_once": False,
            **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in said.items()},
        }  # fmt: skip
        text = b"".join(self._app(environ, self._begin)).decode()
        status, lines = self._said
        assert status[:3] in ("200", "303"), (address, status)
        self._cookies.take([value for name, value in lines if name == "Set-Cookie"])
        return text

    def _begin(self, status: str, headers: list[tuple[str, str]], *_: Any) -> None:
        self._said = status, headers


class Outside:
    """By a socket that stays open, with the cookies that the server gives."""

    def __init__(self, port: int) -> None:
        self._line, self._cookies = HTTPConnection("127.0.0.1", port), Cookies()

    def ask(self, method: str, address: str, body: str = "", headers: Mapping[str, str] = {}) -> str:
        self._line.request(method, address, body.encode(), {**headers, "Cookie": self._cookies.sent()})
        answer = self._line.getresponse()
        text = answer.read().decode()
        assert answer.status in (200, 303), (address, answer.status)
        self._cookies.take(answer.headers.get_all("Set-Cookie", []))
        return text


def through_http() -> Iterator[Row]:
    with measured_office() as (office, _):
        app = create_app(office, "only for measuring", demo=True)
        settle()
        inside = Inside(app)
        token = enter(inside)
        complete_all(office, inside, token, begin(office, CASES // 4))
        rounds = [used_in_a_round(office, inside, token) for _ in range(ROUNDS)]
        clicks = [click(inside, token, row) for row in begin(office, CASES)]
        with Serving(app) as port:
            rate, used = from_outside(office, port)
    quietest = median(min(rounds, key=median))
    yield Row(
        what="completions per second per core through HTTP (session, form, rights, inbox rows, history)",
        promise="≥ 500",
        figure=f"{1 / quietest:.0f}/s",
        basis=f"{quietest * 1000:.2f} ms of processor time each by a client inside the process, in the quietest of "
        f"{ROUNDS} rounds ({median(chain.from_iterable(rounds)) * 1000:.2f} ms over all of them); "
        f"by {CLIENTS} clients on sockets, which share its core, {rate:.0f}/s and {used * 1000:.2f} ms",
        kept=quietest <= 1 / 500,
    )
    yield Row(
        what="click “complete” → next task visible, p95, embedded",
        promise="≤ 100 ms",
        figure=f"{p95(clicks) * 1000:.0f} ms",
        basis=f"the answer and the page it leads to; half of them within {median(clicks) * 1000:.0f} ms",
        kept=p95(clicks) <= 0.1,
    )


def used_in_a_round(office: Office, inside: Inside, token: str) -> list[float]:
    """Seconds of processor time of each completion, some cases from their first task to their last."""
    return [used for _, used, _ in complete_all(office, inside, token, begin(office, CASES // 4))]


def enter(browser: Browser) -> str:
    """Sign in; the token that every form carries."""
    token = token_in(browser.ask("GET", "/sign-in"))
    body = f"login={REQUESTER}&password={DEMO_PASSWORD}&csrf_token={token}"
    browser.ask("POST", "/sign-in", body, FORM_TYPE)
    return token_in(browser.ask("GET", "/inbox"))


def token_in(text: str) -> str:
    found = TOKEN.search(text)
    assert found is not None
    return found[1]


def begin(office: Office, cases: int) -> Sequence[TaskRow]:
    actor = sign_in(office)
    for _ in range(cases):
        office.do(StartInstance(actor=actor, process_id="approval", answers=FORM))
    return rows_of(office)


def rows_of(office: Office) -> Sequence[TaskRow]:
    return tuple(office.ask(AskInbox(actor=sign_in(office), size=200)).rows)


def complete(browser: Browser, token: str, row: TaskRow) -> Done:
    """Seconds by the clock, seconds of processor time, and what was answered."""
    body = json.dumps({"answers": dict(sent(row.name))})
    wall, cpu = time.perf_counter(), time.process_time()
    answer = browser.ask("POST", f"/tasks/{row.key}/complete", body, {**JSON, "X-CSRFToken": token})
    return time.perf_counter() - wall, time.process_time() - cpu, answer


def complete_all(office: Office, browser: Browser, token: str, rows: Sequence[TaskRow]) -> list[Done]:
    done: list[Done] = []
    while rows:
        done += [complete(browser, token, row) for row in rows]
        rows = rows_of(office)
    return done


def complete_some(browser: Browser, token: str, rows: Sequence[TaskRow]) -> list[Done]:
    return [complete(browser, token, row) for row in rows]


def click(browser: Browser, token: str, row: TaskRow) -> float:
    """Until the page behind the answer is there, too."""
    spent, _, answer = complete(browser, token, row)
    start = time.perf_counter()
    browser.ask("GET", json.loads(answer)["next"])
    return spent + time.perf_counter() - start


def from_outside(office: Office, port: int) -> tuple[float, float]:
    """Completions per second of several clients at once, and the processor time of one, clients included."""
    browsers = [Outside(port) for _ in range(CLIENTS)]
    tokens = [enter(browser) for browser in browsers]
    begin(office, CASES)
    done, begun, cpu = 0, time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(CLIENTS) as threads:
        while rows := rows_of(office):
            shares = [rows[number::CLIENTS] for number in range(CLIENTS)]
            list(threads.map(complete_some, browsers, tokens, shares))
            done += len(rows)
    return done / (time.perf_counter() - begun), (time.process_time() - cpu) / done


class Serving:
    """The application as `make run` serves it, on a port of its own."""

    def __init__(self, app: Any) -> None:
        self.port = free_port()
        config = uvicorn.Config(
            WSGIMiddleware(app, workers=THREADS),  # type: ignore[arg-type]  # its ASGI types are its own
            port=self.port, log_level="warning", timeout_keep_alive=60,
        )  # fmt: skip
        self._server = uvicorn.Server(config)
        self._thread = Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> int:
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        return self.port

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(20)
