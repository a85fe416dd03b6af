"""What a case did, a line per step: ``+a`` entered, ``-a`` left, ``xa`` taken away, ``?a`` waits, ``!a`` stands."""

from collections.abc import Callable, Sequence

from engine.domain.facts import (
    ElementEntered,
    ElementLeft,
    ErrorThrown,
    Fact,
    IncidentRaised,
    InstanceEnded,
    JobOpened,
    MessageThrown,
    SignalThrown,
    SubscriptionOpened,
    TaskOpened,
    TimerSet,
)
from tests.unit.executor.bpmn import model, process
from tests.unit.executor.table import Table, World

TOPS = (
    '<bpmn:error id="no" errorCode="NO"/><bpmn:error id="never" errorCode="NEVER"/>'
    '<bpmn:escalation id="up" escalationCode="UP"/><bpmn:escalation id="high" escalationCode="HIGH"/>'
    '<bpmn:signal id="sig" name="closed"/>'
    '<bpmn:message id="answer" name="answer"><bpmn:extensionElements>'
    '<zeebe:subscription correlationKey="=&quot;k&quot;"/></bpmn:extensionElements></bpmn:message>'
)

Step = Callable[[Table], object]


def case(body: str, *, world: World | None = None, tops: str = "") -> Table:
    """A case of a process with these elements; errors, escalations, a signal and a message are declared."""
    return Table(model(process(body, tops=TOPS + tops)), world)


def traces(body: str, *steps: Step, world: World | None = None, tops: str = "") -> list[str]:
    """Each step on the live and on the stored case, and what it did."""
    t = case(body, world=world, tops=tops)
    found = []
    for step in steps:
        step(t)
        found.append(trace(t.last))
    return found


def trace(facts: Sequence[Fact]) -> str:
    return " ".join(word for word in map(_word, facts) if word)


def _word(fact: Fact) -> str:
    match fact:
        case ElementEntered():
            return f"+{fact.element_id}"
        case ElementLeft():
            return ("-" if fact.end == "completed" else "x") + fact.element_id
        case TaskOpened() | TimerSet() | SubscriptionOpened() | JobOpened():
            return f"?{fact.element_id}"
        case IncidentRaised():
            return f"!{fact.element_id}:{fact.code}"
        case ErrorThrown() | SignalThrown() | MessageThrown():
            return f"^{fact.element_id}"
        case InstanceEnded():
            return f"end:{fact.end}"
    return ""


def start(**variables: object) -> Step:
    return lambda t: t.start(**variables)


def finish(element_id: str, **variables: object) -> Step:
    return lambda t: t.finish(element_id, **variables)
