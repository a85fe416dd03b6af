"""Random people do random things to random processes, through the product's own commands on its own store.

Whatever they do: no task, timer, message or incident is lost or left over, the history verifies, and running a case
again from its commands reaches what is stored.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from engine.commands.cancel_instance import CancelInstance
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.release_task import ReleaseTask
from engine.commands.retry import Retry
from engine.commands.set_variables import SetVariables
from engine.commands.start_instance import StartInstance
from engine.commands.withdraw import Withdraw
from engine.domain.errors import QuycheError
from engine.domain.facts import (
    ElementLeft,
    Fact,
    IncidentRaised,
    InstanceEnded,
    SubscriptionOpened,
    TaskOpened,
    TimerSet,
)
from engine.domain.keys import InstanceKey
from engine.domain.records import fact_of
from engine.store import tables
from tests.offices import NOW, Desk
from tests.property.test_executor import Block, blocks, table
from tests.unit.executor.table import CLOSES

OFFICE = ("dung.cvp", "em.pcvp", "nga.ktt", "oanh.vt", "thao.vp", "lan.cv")
OUTCOMES = '<zeebe:properties><zeebe:property name="outcomes" value="yes,no"/></zeebe:properties>'
MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'
AGENCY = "stttt"
CASES = 3  #: begun at most
NUMBERS = count(1)

#: what somebody does: which action, which of the things there are, which person
ACTS = st.tuples(st.integers(0, 19), st.integers(0, 50), st.sampled_from(OFFICE))
SEQUENCES = st.lists(ACTS, min_size=10, max_size=30)
SOME = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


def drawn(block: Block) -> bytes:
    """As a deployment takes it: real operations, tasks of the requester and of the Office, the message "withdraw"."""
    drawing = table(block).case.model.bpmn.decode()
    drawing = drawing.replace('type="op"', 'type="case.describe"').replace('target="a"', 'target="status"')
    drawing = drawing.replace('type="worker"', 'type="case.number"')  # without its code: stands still
    drawing = drawing.replace('name="answer"', 'name="withdraw"')
    kinds = iter(("", OUTCOMES, MINE, MINE + OUTCOMES) * 200)
    return re.sub("<zeebe:userTask/>", lambda found: found[0] + next(kinds), drawing).encode()


@dataclass
class Play:
    desk: Desk
    cases: list[InstanceKey] = field(default_factory=list)

    def do(self, command: Callable[..., Any], login: str, **fields: Any) -> Any:
        """Whatever the product says no to is no."""
        with suppress(QuycheError):
            return self.desk.do(command(actor=self.desk.actor(login), **fields))

    def act(self, action: int, pick: int, login: str) -> None:
        if action < 2 or not self.cases:
            self.begin()
        elif action < 11:
            self.work(action, pick, login)
        elif action < 14:
            self.pass_time(timedelta(hours=1 if pick % 3 else 25))
        elif action < 18:
            self.repair(pick)
        elif action == 18:
            self.do(Withdraw, "lan.cv", instance_key=self.case(pick), reason="")
        else:
            self.do(CancelInstance, "an.gd", instance_key=self.case(pick), reason="không cần nữa ạ")

    def case(self, pick: int) -> InstanceKey:
        return self.cases[pick % len(self.cases)]

    def begin(self) -> None:
        if len(self.cases) < CASES:
            given = {"x": len(self.cases), "status": "đang chờ"}
            started = self.do(StartInstance, "lan.cv", process_id="p", answers=given)
            self.cases += [started.instance_key] if started else []

    def work(self, action: int, pick: int, login: str) -> None:
        """Somebody claims, releases or does a task, rightly or not; now and then one that is closed."""
        known = [row for one in self.cases for row in rows(self.desk, tables.task, one)]
        found = [row for row in known if row["state"] == "open" or pick % 4 == 0]
        if not found:
            return
        task = found[pick % len(found)]
        by = task["holder"] or login if pick % 5 else login
        if action < 4:
            self.do(ClaimTask, by, task_key=task["key"])
        elif action == 4:
            self.do(ReleaseTask, by, task_key=task["key"])
        else:
            self.finish(task, pick, by)

    def finish(self, task: dict[str, Any], pick: int, by: str) -> None:
        if pick % 3:
            self.do(ClaimTask, by, task_key=task["key"])
        outcomes = ("yes", "no") if "outcomes" in task["properties"] else (None,)
        answers = {"x": pick, "status": f"lần {pick}"}
        outcome = outcomes[pick % len(outcomes)]
        self.do(CompleteTask, by, task_key=task["key"], revision=None, outcome=outcome, answers=answers)

    def pass_time(self, by: timedelta) -> None:
        self.desk.office.clock.pin(self.desk.office.clock.now() + by)
        self.desk.runner.turn()

    def repair(self, pick: int) -> None:
        key = self.case(pick)
        stands = rows(self.desk, tables.incident, key)
        if stands and pick % 2:
            self.do(Retry, "tri.qtht", instance_key=key, key=stands[pick % len(stands)]["key"])
        else:
            self.do(SetVariables, "tri.qtht", instance_key=key, scope_key=None, variables={"x": pick})


def rows(desk: Desk, stored: Any, case: InstanceKey) -> list[dict[str, Any]]:
    with desk.office._database.reading() as connection:
        found = connection.execute(select(stored).where(stored.c.agency_id == AGENCY, stored.c.instance_key == case))
        return [dict(row) for row in found.mappings()]


# ------------------------------------------------------------------ what must hold


def facts(desk: Desk, case: InstanceKey) -> Iterator[Fact]:
    with desk.office._database.reading() as connection:
        line = tables.history.c
        wanted = select(line.type, line.body).where(line.agency_id == AGENCY, line.instance_key == case)
        for type_, body in connection.execute(wanted.order_by(line.seq)).all():
            fact = fact_of(type_, json.loads(body))
            if fact is not None:
                yield fact


def waiting(desk: Desk, case: InstanceKey) -> dict[type, set[int]]:
    """What the executor waits for, by its facts."""
    kinds = (TaskOpened, TimerSet, SubscriptionOpened, IncidentRaised)
    waits: dict[type, set[int]] = {kind: set() for kind in kinds}
    for fact in facts(desk, case):
        if isinstance(fact, kinds):
            waits[type(fact)].add(fact.key)
        elif isinstance(fact, InstanceEnded):
            waits[IncidentRaised].clear()
        elif isinstance(fact, (*CLOSES, ElementLeft)):
            for keys in waits.values():
                keys.discard(fact.key)
    return waits


def check(desk: Desk, case: InstanceKey) -> None:
    verified = desk.verified(case)
    assert (verified.problem, verified.ok, verified.replayed) == ("", True, True)
    waits, stored = waiting(desk, case), rows(desk, tables.task, case)
    opened = {row["key"]: row for row in stored if row["state"] == "open"}
    assert set(opened) == waits[TaskOpened]
    timers = [row["key"] for row in rows(desk, tables.alarm, case) if row["kind"] == "timer"]
    assert sorted(timers) == sorted(waits[TimerSet])
    assert {row["key"] for row in rows(desk, tables.subscription, case)} == waits[SubscriptionOpened]
    check_people(desk, case, {row["key"]: row for row in stored})
    if state_of(desk, case) != "active":
        assert not any(waits.values())
        assert rows(desk, tables.incident, case) == []


def check_people(desk: Desk, case: InstanceKey, tasks: dict[int, dict[str, Any]]) -> None:
    """Every person's row says the same as the task's."""
    people = rows(desk, tables.task_person, case)
    assert {row["task_key"] for row in people} == set(tasks)
    for row in people:
        task = tasks[row["task_key"]]
        assert (row["state"], row["holder"]) == (task["state"], task["holder"])


def state_of(desk: Desk, case: InstanceKey) -> str:
    with desk.office._database.reading() as connection:
        row = tables.instance.c
        wanted = select(row.state).where(row.agency_id == AGENCY, row.key == case)
        return connection.execute(wanted).scalar_one()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = Desk.opened(Path(tmp_path_factory.mktemp("commands")) / "data")
    yield opened
    opened.office.close()


@SOME
@given(blocks, SEQUENCES)
def test_no_task_is_lost_and_replay_reaches_the_stored_state(
    desk: Desk, block: Block, acts: list[tuple[int, int, str]]
):
    desk.office.clock.pin(NOW)
    desk.deploy((f"p{next(NUMBERS)}.bpmn", drawn(block)))
    play = Play(desk)
    play.begin()
    for action, pick, login in acts:
        play.act(action, pick, login)
    for case in play.cases:
        check(desk, case)
    for case in play.cases:  # the next example finds an office at rest
        play.do(CancelInstance, "an.gd", instance_key=case, reason="kết thúc thử nghiệm")
        check(desk, case)
