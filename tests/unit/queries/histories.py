"""The history of a case on the table, as commands write it."""

import json

from engine.domain.facts import TaskOpened
from engine.domain.keys import AgencyId
from engine.domain.records import canonical, record
from engine.domain.steps import Cancel, DeliverMessage, FinishJob, FinishTask, FireTimer, RetryElement, Start, Step
from engine.evidence import chain
from engine.evidence.chain import Chain, HistoryRecord
from tests.unit.executor.table import Table

AGENCY = AgencyId("stttt")
NAMES: dict[type[Step], str] = {
    Start: "start_instance",
    FinishTask: "complete_task",
    FinishJob: "complete_job",
    FireTimer: "fire_timer",
    DeliverMessage: "correlate_message",
    RetryElement: "retry",
    Cancel: "cancel_instance",
}


def begun(t: Table) -> Chain:
    return chain.begin(AGENCY, t.case.key, "00" * 32)


def history_of(t: Table) -> list[HistoryRecord]:
    """Every record, its body read back from its text."""
    head, records = begun(t), []
    for number, (step, at, facts, digest) in enumerate(t.steps, start=1):
        body = {"actor": "lan.cv", "step": record(step)}
        if not isinstance(step, Start | Cancel):
            body["key"] = step.key
        reached = chain.Entry(kind="event", type="stateReached", body={"revision": number, "digest": digest})
        assigned = [assignment(fact) for fact in facts if isinstance(fact, TaskOpened)]
        entries = [chain.command(NAMES[type(step)], body), *map(chain.event, facts), *assigned, reached]
        made = chain.append(head, [read_back(entry) for entry in entries], at)
        records += made
        head = chain.head(made)
    return records


def assignment(fact: TaskOpened) -> chain.Entry:
    body = {"key": fact.key, "element_id": fact.element_id, "people": ["hanh.tp"], "holder": "hanh.tp"}
    return chain.Entry(kind="event", type="taskAssigned", body=body)


def read_back(entry: chain.Entry) -> chain.Entry:
    return chain.Entry(kind=entry.kind, type=entry.type, body=json.loads(canonical(entry.body)))
