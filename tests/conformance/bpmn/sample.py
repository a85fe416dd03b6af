"""What one line of the support table is made from; ``x`` is the element in question."""

from dataclasses import dataclass
from typing import Final

from tests.conformance.bpmn.parts import line
from tests.unit.executor.bpmn import message_ref, node, start


@dataclass(frozen=True, kw_only=True)
class Sample:
    name: str
    body: str
    tops: str = ""
    reaches: frozenset[str] = frozenset({"x"})  #: elements that must have been entered
    prefers: str | None = "x"  #: what is done first, if several things wait
    way_in: str | None = None  #: the start event that is triggered
    drawn: bool = False
    note: str = ""


ANSWER: Final = message_ref("answer")
JOB: Final = '<zeebe:taskDefinition type="post"/>'
SENT: Final = '<zeebe:publishMessage correlationKey="=n"/>'
DECISION: Final = '<zeebe:calledDecision decisionId="d" resultVariable="r"/>'
ASIDE: Final = '<bpmn:compensateEventDefinition waitForCompletion="false"/>'
LINK: Final = '<bpmn:linkEventDefinition name="L"/>'
ESCALATED: Final = '<bpmn:escalationEventDefinition id="told" escalationRef="up"/>'


def after(element: str, *more: str) -> str:
    """s -> x, and the rest."""
    return start() + element + line("s", "x") + "".join(more)


def activity(kind: str, *, ext: str = "", attributes: str = "", inner: str = "") -> str:
    return after(node(kind, "x", ext=ext, attributes=attributes, inner=inner))


def of_node(
    name: str, kind: str, *, ext: str = "", attributes: str = "", inner: str = "", more: str = "", note: str = ""
) -> Sample:
    return Sample(name=name, body=activity(kind, ext=ext, attributes=attributes, inner=inner) + more, note=note)


def called(binding: str) -> str:
    return activity("callActivity", ext=f'<zeebe:calledElement processId="child" {binding}/>')
