"""A worker at the office's counter."""

from dataclasses import dataclass
from typing import Any

from engine.commands.activate_jobs import Activated, ActivateJobs
from engine.commands.complete_job import CompleteJob
from engine.commands.fail_job import FailJob
from engine.commands.throw_job_error import ThrowJobError
from tests.integration.commands.small import own_task
from tests.offices import Desk
from tests.unit.executor.bpmn import boundary, end, flows, mapping, node, process, service, start, user

TYPE = "external:mail"
MINUTE = 60_000
#: a job beside a task of the requester: what befalls one does not touch the other
BESIDE = process(
    start() + node("parallelGateway", "fork") + service("send", TYPE) + user(
        "t", ext='<zeebe:assignmentDefinition assignee="=requester"/>'
    ) + end("e1") + end("e2") + flows("s fork", "fork send", "fork t", "send e1", "t e2")
)  # fmt: skip
ERROR = '<bpmn:error id="bounced" errorCode="bounced"/>'
CAUGHT = process(
    start() + service("send", TYPE) + boundary("edge", "send", '<bpmn:errorEventDefinition errorRef="bounced"/>')
    + end("e1") + end("e2") + flows("s send", "send e1", "edge e2"),
    tops=ERROR,
)  # fmt: skip
CAUGHT_INSIDE = process(
    start()
    + node(
        "subProcess", "sub",
        inner=start("i") + service("send", TYPE) + flows("i send") + node(
            "subProcess", "other", attributes='triggeredByEvent="true"',
            inner=node("startEvent", "os", inner='<bpmn:errorEventDefinition errorRef="lost"/>') + end("oe")
            + flows("os oe"),
        ) + node(
            "subProcess", "answer", attributes='triggeredByEvent="true"',
            inner=node("startEvent", "as", inner='<bpmn:errorEventDefinition errorRef="bounced"/>')
            + user("inside", ext='<zeebe:assignmentDefinition assignee="=requester"/>') + flows("as inside"),
        ),
    )
    + boundary("edge", "sub", '<bpmn:errorEventDefinition errorRef="bounced"/>')
    + end("e1") + end("e2") + flows("s sub", "sub e1", "edge e2"),
    tops=ERROR + '<bpmn:error id="lost" errorCode="lost"/>',
)  # fmt: skip
LOCAL = process(
    start()
    + service("send", TYPE, ext=mapping(inputs={"to": "=requester_name"}, outputs={"sent": "=number"}))
    + end() + flows("s send", "send e")
)  # fmt: skip
__all__ = ["BESIDE", "CAUGHT", "CAUGHT_INSIDE", "LOCAL", "MINUTE", "TYPE", "Worker", "own_task"]


@dataclass
class Worker:
    desk: Desk
    name: str = "thư-1"
    login: str = "tri.qtht"

    def take(self, most: int = 10, timeout: int = MINUTE, fetch: tuple[str, ...] = ()) -> tuple[Activated, ...]:
        asked = ActivateJobs(
            actor=self.desk.actor(self.login), job_type=TYPE, worker=self.name, timeout=timeout, most=most, fetch=fetch
        )
        return self.desk.do(asked)

    def complete(self, key: int, token: str | None = None, **variables: Any) -> None:
        self.desk.do(CompleteJob(actor=self.desk.actor(self.login), key=key, variables=variables, token=token))

    def fail(self, key: int, **said: Any) -> None:
        self.desk.do(FailJob(actor=self.desk.actor(self.login), key=key, **said))

    def throw(self, key: int, error: str) -> None:
        command = ThrowJobError(
            actor=self.desk.actor(self.login), key=key, error=error, message="hộp thư đầy", variables={}
        )
        self.desk.do(command)
