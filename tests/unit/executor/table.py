"""A case on the table: does each step twice, on the live case and on the stored one, and expects the same of both."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from engine.domain.errors import NotFound
from engine.domain.facts import (
    Fact,
    JobClosed,
    JobOpened,
    Json,
    SubscriptionClosed,
    SubscriptionOpened,
    TaskClosed,
    TaskOpened,
    TimerCleared,
    TimerSet,
    Variables,
)
from engine.domain.keys import ElementKey, instance_key
from engine.domain.steps import DeliverMessage, FinishJob, FinishTask, FireTimer, Migrate, Start, Step
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from engine.ports import Advance, Decided, Model, Running

MORNING = datetime(2024, 6, 3, 1, 0, tzinfo=UTC)  # Monday, 08:00 in Vietnam
OPENS = (TaskOpened, TimerSet, SubscriptionOpened, JobOpened)
CLOSES = (TaskClosed, TimerCleared, SubscriptionClosed, JobClosed)

Operation = Callable[[Variables], dict[str, Json]]


class World:
    """Operations and decisions of a test, by name."""

    def __init__(
        self, operations: Mapping[str, Operation] | None = None, decisions: Mapping[str, Operation] | None = None
    ) -> None:
        self.operations = operations or {}
        self.decisions = decisions or {}

    def knows_operation(self, name: str) -> bool:
        return name in self.operations

    def run_operation(self, name: str, inputs: Variables, *, key: ElementKey, element_id: str) -> Variables:
        return self.operations[name](inputs)

    def decide(self, decision_id: str, variables: Variables, *, key: ElementKey, element_id: str) -> Decided:
        if decision_id not in self.decisions:
            raise NotFound("decision", decision_id)
        return Decided(result=self.decisions[decision_id](variables), explanation={"rule": 1})


class Table:
    """One case; ``facts`` holds all of it, ``last`` what the last step gave."""

    def __init__(self, model: Model, world: World | None = None, *, number: int = 7) -> None:
        self.live = SpiffExecutor(read_bpmn)
        self.cold = SpiffExecutor(read_bpmn)
        self.world = world or World()
        self.case = Running(key=instance_key(number), model=model, revision=0, state=b"")
        self.at = MORNING
        self.facts: list[Fact] = []
        self.steps: list[tuple[Step, datetime, tuple[Fact, ...], str]] = []
        self.last: tuple[Fact, ...] = ()
        self.variables: Variables = {}

    def step(self, step: Step) -> tuple[Fact, ...]:
        hot = self.live.advance(self.case, step, at=self.at, world=self.world)
        cold = self.cold.advance(self.case, step, at=self.at, world=self.world)
        self.cold.forget(self.case.key)
        assert cold == hot, "the stored case went another way than the live one"
        self._keep(hot, step)
        return self.last

    def migrate(self, to: Model, **mapping: str) -> tuple[Fact, ...]:
        step = Migrate(definition_key=to.key, sha256=hashlib.sha256(to.bpmn).hexdigest(), mapping=mapping)
        hot = self.live.migrate(self.case, to, step, at=self.at, world=self.world)
        cold = self.cold.migrate(self.case, to, step, at=self.at, world=self.world)
        self.cold.forget(self.case.key)
        assert cold == hot, "the stored case went another way than the live one"
        self.case = replace(self.case, model=to)
        self._keep(hot, step)
        return self.last

    def _keep(self, advance: Advance, step: Step) -> None:
        revision = self.case.revision + 1
        self.case = Running(key=self.case.key, model=self.case.model, revision=revision, state=advance.state)
        self.live.committed(self.case.key, revision)
        self.steps.append((step, self.at, advance.facts, advance.digest))
        self.last = advance.facts
        self.facts += advance.facts
        self.variables = advance.variables
        self.at += timedelta(minutes=1)

    # ------------------------------------------------------------ what people say

    def start(self, **variables: Json) -> tuple[Fact, ...]:
        return self.step(Start(variables=variables))

    def finish(self, element_id: str, **variables: Json) -> tuple[Fact, ...]:
        return self.step(FinishTask(key=self.waiting(TaskOpened, element_id), variables=variables))

    def job(self, element_id: str, **variables: Json) -> tuple[Fact, ...]:
        return self.step(FinishJob(key=self.waiting(JobOpened, element_id), variables=variables))

    def fire(self, element_id: str) -> tuple[Fact, ...]:
        return self.step(FireTimer(key=self.waiting(TimerSet, element_id)))

    def deliver(self, element_id: str, **variables: Json) -> tuple[Fact, ...]:
        return self.step(DeliverMessage(key=self.waiting(SubscriptionOpened, element_id), variables=variables))

    # ------------------------------------------------------------ what can be seen

    def open(self, kind: type | tuple[type, ...] = OPENS) -> list[Fact]:
        """The waits that were opened and not closed, oldest first."""
        found: dict[ElementKey, Fact] = {}
        for fact in self.facts:
            if isinstance(fact, CLOSES):
                found.pop(fact.key, None)
            elif isinstance(fact, OPENS):
                found[fact.key] = fact
        return [fact for fact in found.values() if isinstance(fact, kind)]

    def waits(self, kind: type | tuple[type, ...] = OPENS) -> list[str]:
        return [fact.element_id for fact in self.open(kind)]

    def waiting(self, kind: type, element_id: str) -> ElementKey:
        return next(fact.key for fact in self.open(kind) if fact.element_id == element_id)

    def of(self, kind: type) -> list[Fact]:
        return [fact for fact in self.last if isinstance(fact, kind)]

    def one(self, kind: type) -> Fact:
        (found,) = self.of(kind)
        return found

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.case.state).hexdigest()
