"""The measured cases, driven task by task: the same answers for the naive path and for the product's executor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Protocol

from benchmarks.naive import PROCESSES
from engine.domain.errors import NotFound
from engine.domain.facts import TaskClosed, TaskOpened, Variables
from engine.domain.keys import DefinitionKey, ElementKey, instance_key
from engine.domain.steps import FinishTask, Start, Step
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from engine.ports import Advance, Decided, Model, Running

BEGIN: Final = datetime(2026, 1, 5, 1, tzinfo=UTC)
KILOBYTE: Final = " ".join(str(number) for number in range(260))


class Case(Protocol):
    waiting: Sequence[str]  #: elements of the open tasks, oldest first

    def complete(self, element_id: str, answers: Mapping[str, Any]) -> None: ...


@dataclass(frozen=True)
class Load:
    """What a case is started with, and how often its review sends it back."""

    process_id: str
    elements: int
    variables: Mapping[str, Any]
    rounds: int
    completions: int  #: until it has ended


LOADS: Final = (
    Load("approval", 18, {"days": 12, "text": KILOBYTE}, 3, 10),
    Load("collaboration", 40, {"people": [f"p{n}" for n in range(30)], "total": 5, "text": KILOBYTE * 10}, 10, 67),
)


class Silence:
    """A world that is never asked: the measured processes have neither operations nor decisions."""

    def knows_operation(self, name: str) -> bool:
        return False

    def run_operation(self, name: str, inputs: Variables, *, key: ElementKey, element_id: str) -> Variables:
        raise NotFound("operation", name)

    def decide(self, decision_id: str, variables: Variables, *, key: ElementKey, element_id: str) -> Decided:
        raise NotFound("decision", decision_id)


@dataclass
class ExecutorCase:
    """A case of the product's executor, warm: each state is told to be stored before the next step."""

    load: Load
    executor: SpiffExecutor = field(default_factory=lambda: SpiffExecutor(read_bpmn))
    open: dict[ElementKey, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        bpmn = (PROCESSES / f"{self.load.process_id}.bpmn").read_bytes()
        model = Model(key=DefinitionKey(1), process_id=self.load.process_id, bpmn=bpmn, called=_called(bpmn))
        self.case = Running(key=instance_key(1), model=model, revision=0, state=b"")
        self.at = BEGIN
        self._step(Start(variables=dict(self.load.variables)))

    @property
    def waiting(self) -> list[str]:
        return list(self.open.values())

    def complete(self, element_id: str, answers: Mapping[str, Any]) -> None:
        key = next(key for key, element in self.open.items() if element == element_id)
        self._step(FinishTask(key=key, variables=dict(answers)))

    def _step(self, step: Step) -> Advance:
        made = self.executor.advance(self.case, step, at=self.at, world=Silence())
        self.case = replace(self.case, revision=self.case.revision + 1, state=made.state)
        self.executor.committed(self.case.key, self.case.revision)
        self.at += timedelta(minutes=1)
        for fact in made.facts:
            if isinstance(fact, TaskOpened):
                self.open[fact.key] = fact.element_id
            elif isinstance(fact, TaskClosed):
                self.open.pop(fact.key, None)
        return made


def _called(bpmn: bytes) -> Mapping[str, Model]:
    """A file's second process is what the first one calls."""
    return (
        {"checking": Model(key=DefinitionKey(1), process_id="checking", bpmn=bpmn)} if b'id="checking"' in bpmn else {}
    )


def completions(case: Case, rounds: int) -> int:
    """Finish whatever is open until the case has ended; the number of completions."""
    done = 0
    while case.waiting:
        element = case.waiting[0]
        case.complete(element, answers_to(element, rounds))
        rounds -= element == "review"
        done += 1
    return done


def answers_to(element: str, rounds: int) -> dict[str, Any]:
    if element == "review":
        return {"outcome": "approve" if rounds == 0 else "rework"}
    return {"vote": "yes"} if element == "ask" else {}
