"""A cluster as people and programs see it: addresses to ask, processes to kill, and an office that looks on."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from threading import Event
from typing import Any

import psycopg

from engine.commands.pin_clock import PinClock
from engine.domain.keys import ElementKey, InstanceKey
from engine.faults import VARIABLE
from tests.offices import NOW, PASSWORD, Desk
from tests.web.pages import signed_in, token
from tools.cluster import Cluster, Program, free_ports
from web.app import create_app

PATIENCE = 60  #: seconds until a test gives up
Answer = tuple[int, Any]


class Town:
    """``desk`` stands in this process, over the same database."""

    def __init__(self, folder: Path, url: str) -> None:
        self.desk = Desk.opened(folder, url=url)
        self.desk.do(PinClock(actor=self.desk.actor("tri.qtht"), at=NOW))
        self.ports: list[int] = []
        self._url = url
        self._cluster = Cluster(folder, url)

    def begin(self, *, webs: int, workers: int) -> None:
        """All at once: of several that open an office one does the work."""
        self.ports += free_ports(webs)
        programs = [self._cluster.web(port) for port in self.ports] + [self._cluster.worker() for _ in range(workers)]
        for program in programs:
            program.ready()

    def web(self, fault: str | None = None) -> Program:
        """One more, ready to answer; it dies at the fault point, if one is named."""
        (port,) = free_ports(1)
        program = self._cluster.web(port, {VARIABLE: fault} if fault else None)
        program.ready()
        self.ports.append(port)
        return program

    def worker(self) -> Program:
        program = self._cluster.worker()
        program.ready()
        return program

    def doomed_worker(self, fault: str) -> Program:
        """It dies at the fault point, as soon as it works."""
        return self._cluster.worker({VARIABLE: fault})

    def ask(self, login: str, method: str, path: str, sent: Any = None, web: int = 0) -> Answer:
        """Status and body, from one of the web processes."""
        connection = HTTPConnection("127.0.0.1", self.ports[web % len(self.ports)], timeout=PATIENCE)
        pair = b64encode(f"{login}:{PASSWORD}".encode()).decode()
        head = {"Authorization": f"Basic {pair}", "Content-Type": "application/json"}
        try:
            connection.request(method, f"/v2{path}", json.dumps(sent) if sent is not None else None, head)
            answer = connection.getresponse()
            body = answer.read()
            return answer.status, json.loads(body) if body else None
        finally:
            connection.close()

    def complete(self, login: str, key: ElementKey, action: str, web: int = 0, **answers: Any) -> Answer:
        sent = {"action": action, "variables": answers}
        return self.ask(login, "POST", f"/user-tasks/{key}/completion", sent, web)

    def cookies(self, login: str) -> tuple[str, str]:
        """Of a browser after the door, as any process of the cluster gives and takes them; and its form token."""
        office = self.desk.office
        client = signed_in(create_app(office, office.secrets.sessions, demo=True), login)
        form_token = token(client)
        return f"quyche={client.get_cookie('quyche').value}", form_token

    def send(self, login: str, path: str, body: Any, web: int = 0) -> int:
        """As a page sends it; the status."""
        cookie, form_token = self.cookies(login)
        head = {"Cookie": cookie, "X-CSRFToken": form_token, "Content-Type": "application/json"}
        connection = HTTPConnection("127.0.0.1", self.ports[web], timeout=PATIENCE)
        try:
            connection.request("POST", path, json.dumps(body), {**head, "Accept": "application/json"})
            return connection.getresponse().status
        finally:
            connection.close()

    def cut(self) -> None:
        """The server ends every connection at once, as when it is started anew."""
        with psycopg.connect(self._url.replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    def pin(self, at: Any) -> None:
        """The clock of every process."""
        self.desk.do(PinClock(actor=self.desk.actor("tri.qtht"), at=at))

    def until(self, holds: Callable[[], bool]) -> None:
        """Looks whenever something was stored, by whichever process."""
        heard = Event()
        forget = self.desk.office.changes.listen(lambda _: heard.set())
        try:
            while not holds():
                assert heard.wait(PATIENCE), "nothing happened any more"
                heard.clear()
        finally:
            forget()

    def commands(self, key: InstanceKey) -> list[str]:
        """What the history of a case says was done, in order, and what followed."""
        return [line.type for line in self.desk.case("kiem.ktgs", key).history]

    def close(self) -> None:
        self._cluster.stop()
        self.desk.office.close()


@contextmanager
def line(town: Town, cookie: str, web: int = 0) -> Iterator[Iterator[str]]:
    """The numbers of a person's stream, as they come."""
    connection = HTTPConnection("127.0.0.1", town.ports[web], timeout=PATIENCE)
    connection.request("GET", "/events", headers={"Cookie": cookie})
    answer = connection.getresponse()
    try:
        yield (text[6:].decode().strip() for text in answer if text.startswith(b"data: "))
    finally:
        connection.close()
