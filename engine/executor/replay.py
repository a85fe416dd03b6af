"""Proof, never recovery: the recorded steps of a case run again, with the recorded answers of operations and decisions.

The same model, clock and answers give the same keys, facts and digests; whatever differs is named.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from engine.domain.errors import BusinessError, Failed, Language, NotFound, QuycheError
from engine.domain.facts import (
    DecisionEvaluated,
    ErrorThrown,
    Fact,
    IncidentRaised,
    JobOpened,
    OperationDone,
    Variables,
    VariablesChanged,
)
from engine.domain.keys import ElementKey, InstanceKey
from engine.domain.records import canonical, record
from engine.domain.steps import Migrate, Step
from engine.executor.incidents import Incident
from engine.ports import Advance, Decided, Executor, Model, Running, World


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """One step as the history holds it."""

    step: Step
    at: datetime
    facts: tuple[Fact, ...]


@dataclass(frozen=True, kw_only=True)
class Replayed:
    """One entry per step. The caller compares the digests with the stored ones."""

    digests: tuple[str, ...]
    facts: tuple[tuple[Fact, ...], ...]
    variables: Variables


class ReplayDiverged(Failed):
    """``number`` counts the records from 1."""

    code = "replay-diverged"
    vi = "Chạy lại khác với hồ sơ ở bản ghi số {number}: {reason_vi}"
    en = "Replay differs from the record at number {number}: {reason}"


Versions = Callable[[Migrate], Model]  #: the model that a migration leads to; raises NotFound


def no_versions(step: Migrate) -> Model:
    """For histories that stay on the version they began on."""
    raise NotFound("version", step.sha256)


def replay(
    executor: Executor,
    model: Model,
    instance_key: InstanceKey,
    records: Sequence[Recorded],
    versions: Versions = no_versions,
) -> Replayed:
    """Run the records on a fresh case. Raises ReplayDiverged at the first difference."""
    case = Running(key=instance_key, model=model, revision=0, state=b"")
    digests: list[str] = []
    facts: list[tuple[Fact, ...]] = []
    variables: Variables = {}
    executor.forget(instance_key)
    for number, recorded in enumerate(records, start=1):
        memory = _Memory(number, recorded.facts)
        try:
            model, advance = _step(executor, case, recorded, memory, versions)
        except QuycheError as cause:
            raise ReplayDiverged(number=number, reason=cause.text("en"), reason_vi=cause.text("vi")) from cause
        if memory.diverged is not None:
            raise memory.diverged
        _compare(number, recorded.facts, advance.facts)
        digests.append(advance.digest)
        facts.append(advance.facts)
        variables = advance.variables
        case = Running(key=instance_key, model=model, revision=number, state=advance.state)
        executor.committed(instance_key, number)
    executor.forget(instance_key)
    return Replayed(digests=tuple(digests), facts=tuple(facts), variables=variables)


def _step(
    executor: Executor, case: Running, recorded: Recorded, world: World, versions: Versions
) -> tuple[Model, Advance]:
    """The model that the case is on afterwards, and what the step made of it."""
    step = recorded.step
    if not isinstance(step, Migrate):
        return case.model, executor.advance(case, step, at=recorded.at, world=world)
    to = versions(step)
    return to, executor.migrate(case, to, step, at=recorded.at, world=world)


def _compare(number: int, expected: tuple[Fact, ...], found: tuple[Fact, ...]) -> None:
    for place, (was, now) in enumerate(zip(_settled(expected), _settled(found), strict=False), start=1):
        if canonical(record(was)) != canonical(record(now)):
            said = f"{place}: {type(was).__name__} / {type(now).__name__}"
            raise ReplayDiverged(number=number, reason=f"fact {said}", reason_vi=f"sự kiện {said}")
    if len(expected) != len(found):
        said = f"{len(expected)} / {len(found)}"
        raise ReplayDiverged(number=number, reason=f"number of facts {said}", reason_vi=f"số sự kiện {said}")


def _settled(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """What one answer changed in several scopes at once, by scope: it was written in the order in which the answer
    named its values before that order was settled, and no step tells it. Within a scope the order stands."""
    for changes, several in groupby(facts, lambda one: isinstance(one, VariablesChanged)):
        together = list(several)
        yield from sorted(together, key=_scope) if changes else together


def _scope(fact: Fact) -> ElementKey:
    return (fact.scope_key if isinstance(fact, VariablesChanged) else None) or ElementKey(0)


class _Again(Incident):
    """An operation or decision that failed then fails again, with the code and the words of then."""

    code = "failed-again"
    vi = "Lặp lại sự cố đã ghi."
    en = "The recorded incident again."

    def __init__(self, was: IncidentRaised) -> None:
        self._was = was
        self.code = was.code  # type: ignore[misc]  # the code of the recorded error, not of this class
        super().__init__()

    def text(self, language: Language) -> str:
        return self._was.text_vi if language == "vi" else self._was.text_en


_ANSWERS = (OperationDone, DecisionEvaluated, ErrorThrown, IncidentRaised)


class _Memory:
    """The world as it answered in one recorded step."""

    def __init__(self, number: int, facts: tuple[Fact, ...]) -> None:
        self.diverged: ReplayDiverged | None = None  #: kept, because the case takes a failure for an incident
        self._number = number
        self._jobs = {fact.type for fact in facts if isinstance(fact, JobOpened)}
        self._answers = [f for f in facts if isinstance(f, _ANSWERS)]

    def knows_operation(self, name: str) -> bool:
        return name not in self._jobs

    def run_operation(self, name: str, inputs: Variables, *, key: ElementKey, element_id: str) -> Variables:
        answer = self._answer(key)
        if isinstance(answer, OperationDone) and answer.operation == name:
            self._same_inputs(answer, inputs, element_id)
            return answer.result
        raise self._unknown(element_id)

    def decide(self, decision_id: str, variables: Variables, *, key: ElementKey, element_id: str) -> Decided:
        answer = self._answer(key)
        if isinstance(answer, DecisionEvaluated) and answer.decision_id == decision_id.partition("#")[0]:
            return Decided(result=answer.result, explanation=answer.explanation)
        raise self._unknown(element_id)

    def _answer(self, key: ElementKey) -> OperationDone | DecisionEvaluated | None:
        for answer in self._answers:
            if answer.key == key:
                self._answers.remove(answer)
                if isinstance(answer, IncidentRaised):
                    raise _Again(answer)
                if isinstance(answer, ErrorThrown):
                    raise BusinessError(answer.code, answer.message, answer.variables)
                return answer
        return None

    def _same_inputs(self, answer: OperationDone, inputs: Variables, element_id: str) -> None:
        if canonical(dict(answer.inputs)) != canonical(dict(inputs)):
            raise self._differs(f"inputs of {element_id}", f"dữ liệu vào của {element_id}")

    def _unknown(self, element_id: str) -> ReplayDiverged:
        return self._differs(f"no answer for {element_id}", f"không có kết quả của {element_id}")

    def _differs(self, reason: str, reason_vi: str) -> ReplayDiverged:
        found = ReplayDiverged(number=self._number, reason=reason, reason_vi=reason_vi)
        self.diverged = self.diverged or found
        return found
