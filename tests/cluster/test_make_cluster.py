"""`make cluster`: it starts, is walked through, goes on without a web process and a worker, and stops in order."""

import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.offices import LEAVE, PASSWORD
from tests.servers import place
from tools.cluster import free_ports
from tools.setup import ROOT

PATIENCE = 120  #: seconds until the test gives up
AT_WORK = "Ctrl-C stops it"


def is_gone(pid: int) -> bool:
    """Dead, and no thread left: until then it keeps its sockets, although ps no longer knows its name."""
    found = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], check=False, capture_output=True, text=True)
    state = found.stdout.strip()
    return not state or (state.startswith("Z") and "l" not in state)


class Running:
    """What the Makefile starts after its set-up."""

    def __init__(self, data: Path) -> None:
        (self.port,) = free_ports(1)
        argv = ["-m", "tools.cluster", "--port", str(self.port), "--data", str(data)]
        self.process = subprocess.Popen([sys.executable, *argv], cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def ready(self) -> bool:
        assert self.process.stdout is not None
        return any(AT_WORK in line for line in self.process.stdout)

    def programs(self, name: str) -> list[int]:
        """Processes of it that run this module."""
        asked = ["ps", "-o", "pid=,args=", "--ppid", str(self.process.pid)]
        found = subprocess.run(asked, check=False, capture_output=True, text=True)
        rows = [line.split(None, 1) for line in found.stdout.splitlines()]
        return [int(pid) for pid, args in rows if name in args]

    def kill(self, *victims: int) -> None:
        """Back when they are gone."""
        for victim in victims:
            os.kill(victim, signal.SIGKILL)
        while not all(is_gone(victim) for victim in victims):
            pass

    def ask(self, login: str, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Through the balancer."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        pair = base64.b64encode(f"{login}:{PASSWORD}".encode()).decode()
        head = {"Authorization": f"Basic {pair}", "Content-Type": "application/json"}
        try:
            connection.request(method, f"/v2{path}", json.dumps(body) if body is not None else None, head)
            answer = connection.getresponse()
            said = answer.read()
            return answer.status, json.loads(said) if said else None
        finally:
            connection.close()


@pytest.fixture
def cluster() -> Iterator[Running]:
    with TemporaryDirectory(prefix="quyche-cluster-", dir=place()) as folder:
        Path(folder).chmod(0o755)  # the server's own account has to pass
        made = Running(Path(folder))
        yield made
        made.process.send_signal(signal.SIGTERM)
        made.process.communicate(timeout=PATIENCE)


def file_leave(cluster: Running, login: str) -> int:
    body = {"processDefinitionId": "leave", "variables": dict(LEAVE)}
    return cluster.ask(login, "POST", "/process-instances", body)[0]


def test_it_goes_on_without_a_web_process_and_a_worker_and_leaves_nothing_behind(cluster: Running):
    assert cluster.ready()
    assert cluster.ask("tri.qtht", "PUT", "/clock", {"timestamp": 1_717_466_400_000})[0] == 204  # 04/06/2024, 09:00
    assert file_leave(cluster, "lan.cv") == 200
    webs, workers = cluster.programs("web.serve"), cluster.programs("engine.worker")
    assert (len(webs), len(workers)) == (2, 2)
    cluster.kill(webs[0], workers[0])
    filter_ = {"filter": {"state": "CREATED"}}
    heard = [cluster.ask("hanh.tp", "POST", "/user-tasks/search", filter_) for _ in range(4)]
    assert [(status, len(said["items"])) for status, said in heard] == [(200, 1)] * 4
    cluster.process.send_signal(signal.SIGINT)
    said, _ = cluster.process.communicate(timeout=PATIENCE)
    assert (cluster.process.returncode, "Stopped; the data stay." in said) == (0, True)
    assert [Path(f"/proc/{pid}").exists() for pid in (*webs, *workers)] == [False] * 4
