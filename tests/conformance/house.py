"""A whole installation behind a real HTTP server, and the official client in front of it, unchanged."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any
from unittest.mock import patch

from camunda_orchestration_sdk import CamundaClient
from camunda_orchestration_sdk import models as m
from werkzeug.serving import BaseWSGIServer, make_server

from engine.bootstrap import Office, open_office
from engine.clock import SettableClock
from engine.worker import Runner
from web.app import create_app

PASSWORD = "quyche-demo"
MONDAY = datetime(2024, 6, 3, 1, 30, tzinfo=UTC)  # 08:30 in Vietnam
MODELS = Path(__file__).parent / "models"


@dataclass
class House:
    office: Office
    server: BaseWSGIServer
    runner: Runner
    clients: dict[str, CamundaClient] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.port}/v2"

    def client(self, login: str, password: str = PASSWORD) -> CamundaClient:
        """The official client of one person; closed with the house."""
        if f"{login}:{password}" not in self.clients:
            self.clients[f"{login}:{password}"] = CamundaClient(configuration=self.settings(login, password))
        return self.clients[f"{login}:{password}"]

    def settings(self, login: str, password: str = PASSWORD) -> Any:
        """What a client of this person has to know."""
        return {
            "CAMUNDA_REST_ADDRESS": self.address,
            "CAMUNDA_AUTH_STRATEGY": "BASIC",
            "CAMUNDA_BASIC_AUTH_USERNAME": login,
            "CAMUNDA_BASIC_AUTH_PASSWORD": password,
        }

    def deploy(self, *names: str) -> Any:
        """Files of ``models`` by the administrator."""
        return self.client("tri.qtht").deploy_resources_from_files([MODELS / name for name in names])

    def start(self, login: str, process_id: str, **answers: Any) -> str:
        """A case of this person; its key."""
        sent = m.ProcessCreationById.from_dict({"processDefinitionId": process_id, "variables": answers})
        return str(self.client(login).create_process_instance(data=sent).process_instance_key)

    def tasks(self, login: str, **wanted: Any) -> list[m.UserTaskResult]:
        """What the search finds for this person."""
        asked = m.UserTaskSearchQuery.from_dict({"filter": {"state": "CREATED", **wanted}})
        return self.client(login).search_user_tasks(data=asked).items

    def complete(self, login: str, case: str, action: str | None, **answers: Any) -> m.UserTaskResult:
        """The person's open task in this case: claimed where it is a group's, then done."""
        [task] = self.tasks(login, processInstanceKey=case)
        client = self.client(login)
        if task.assignee is None:
            client.assign_user_task(task.user_task_key, data=m.UserTaskAssignmentRequest(assignee=login))
        done = m.UserTaskCompletionRequest.from_dict({"action": action, "variables": answers})
        client.complete_user_task(task.user_task_key, data=done)
        return task

    def pin(self, at: datetime) -> None:
        """Move the clock, and let what has become due happen."""
        sent = m.ClockPinRequest(timestamp=int(at.timestamp() * 1000))
        self.client("tri.qtht").pin_clock(data=sent)
        self.runner.turn()

    def of_case(self, login: str, what: str, case: str, **wanted: Any) -> Any:
        """A search over one case: house.of_case("lan.cv", "variables", key)."""
        query, ask = SEARCHES[what]
        asked = query.from_dict({"page": {"limit": 1000}, "filter": {"processInstanceKey": case, **wanted}})
        return getattr(self.client(login), ask)(data=asked).items


SEARCHES: dict[str, tuple[Any, str]] = {
    "variables": (m.VariableSearchQuery, "search_variables"),
    "elements": (m.ElementInstanceSearchQuery, "search_element_instances"),
    "decisions": (m.DecisionInstanceSearchQuery, "search_decision_instances"),
    "incidents": (m.IncidentSearchQuery, "search_incidents"),
    "instances": (m.ProcessInstanceSearchQuery, "search_process_instances"),
}


@contextmanager
def opened(data: Path, *, demo: bool = True) -> Iterator[House]:
    """From the first start to the closed door."""
    with patch.object(Office, "joins", False):
        office = open_office(data, demo=demo, clock=SettableClock(MONDAY))
    server = make_server("127.0.0.1", 0, create_app(office, "a secret of the tests", demo=demo), threaded=True)
    serving = Thread(target=server.serve_forever, daemon=True)
    serving.start()
    house = House(office=office, server=server, runner=Runner(office))
    try:
        yield house
    finally:
        for client in house.clients.values():
            client.close()
        server.shutdown()
        serving.join()
        server.server_close()
        office.close()
