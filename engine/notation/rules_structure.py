"""Kinds of elements, and what a process must have at all."""

from collections.abc import Iterator
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.findings import incomplete, unsupported
from engine.notation.names import (
    FLOW_NODES,
    FOREIGN,
    children,
    executable,
    flow_nodes,
    flows_by,
    is_bpmn,
    local,
    scopes,
)

_OTHER: Final = (
    "Hãy vẽ bằng nhiệm vụ, sự kiện và cổng thông thường.",
    "Draw it with plain tasks, events and gateways.",
)
#: what may stand in a process or subprocess besides flow nodes
_FURNITURE: Final = frozenset(
    {
        "sequenceFlow", "laneSet", "dataObject", "dataObjectReference", "dataStoreReference", "textAnnotation",
        "association", "group", "documentation", "extensionElements", "incoming", "outgoing", "property",
        "multiInstanceLoopCharacteristics", "standardLoopCharacteristics", "dataInputAssociation",
        "dataOutputAssociation", "ioSpecification", "auditing", "monitoring", "completionCondition",
    }
)  # fmt: skip
_TOPS: Final = frozenset({"choreography", "globalChoreographyTask", "globalConversation"})


#: what runs without a flow that leads to it
_NO_WAY_IN: Final = ("triggeredByEvent", "isForCompensation", "instantiate")


def check(root: Any) -> Iterator[Invalid]:
    yield from _processes(root)
    for scope in scopes(root):
        yield from _kinds(scope)
        yield from _starts(scope)
        yield from _unreachable(scope)


def _processes(root: Any) -> Iterator[Invalid]:
    if not executable(root):
        remedy = ("Hãy đặt isExecutable=“true” cho quy trình.", 'Set isExecutable="true" on the process.')
        yield incomplete("", ("quy trình thực thi được", "an executable process"), remedy)
    for process in executable(root):
        if not flow_nodes(process):
            remedy = ("Hãy vẽ ít nhất một sự kiện bắt đầu và một bước.", "Draw a start event and a step.")
            yield incomplete(process.get("id"), ("nội dung của quy trình", "the content of the process"), remedy)
    for element in root:
        if is_bpmn(element) and local(element) in _TOPS:
            yield unsupported(element.get("id") or "", (local(element), local(element)), _OTHER)


def _kinds(scope: Any) -> Iterator[Invalid]:
    for node in scope:
        if not is_bpmn(node):
            continue
        kind = local(node)
        if kind in FOREIGN:
            yield unsupported(node.get("id"), (kind, kind), _OTHER)
        elif kind == "subProcess" and node.get("triggeredByEvent") == "true":
            yield from _event_subprocess(node, scope)
        elif kind not in FLOW_NODES and kind not in _FURNITURE:
            yield unsupported(node.get("id") or scope.get("id"), (kind, kind), _OTHER)


def _event_subprocess(node: Any, scope: Any) -> Iterator[Invalid]:
    name = node.get("id")
    if not children(node, "startEvent"):
        remedy = ("Hãy thêm sự kiện bắt đầu (thông điệp, hẹn giờ…).", "Add a start event (message, timer, …).")
        yield incomplete(name, ("sự kiện bắt đầu", "the start event"), remedy)
    flows = [f for f in children(scope, "sequenceFlow") if name in (f.get("sourceRef"), f.get("targetRef"))]
    edges = [b for b in children(scope, "boundaryEvent") if b.get("attachedToRef") == name]
    loops = [x for x in node if local(x) in ("multiInstanceLoopCharacteristics", "standardLoopCharacteristics")]
    if flows or edges or loops:
        what = ("luồng, sự kiện biên hoặc vòng lặp trên quy trình con sự kiện", "a flow, boundary event or loop on it")
        remedy = ("Hãy bỏ chúng; sự kiện bắt đầu là lối vào duy nhất.", "Remove them; its start event is the way in.")
        yield unsupported(name, what, remedy)


def _starts(scope: Any) -> Iterator[Invalid]:
    starts = children(scope, "startEvent")
    if local(scope) == "process":  # every trigger is a way in; without a trigger there is one
        starts = [start for start in starts if not any(local(part).endswith("EventDefinition") for part in start)]
    for start in starts[1:]:
        remedy = (
            "Hãy giữ một sự kiện bắt đầu rồi rẽ bằng cổng, hoặc tách thành hai quy trình.",
            "Keep one start event and branch with a gateway, or make two processes.",
        )
        yield unsupported(start.get("id"), ("sự kiện bắt đầu thứ hai", "a second start event"), remedy)


def _unreachable(scope: Any) -> Iterator[Invalid]:
    """With a start event, a node that nothing leads to would never run."""
    if not children(scope, "startEvent") or local(scope) == "adHocSubProcess":
        return
    incoming = flows_by(scope, "targetRef")
    for node in flow_nodes(scope):
        listens = local(node) in ("startEvent", "boundaryEvent") or "true" in [node.get(name) for name in _NO_WAY_IN]
        if not listens and node.get("id") not in incoming:
            remedy = ("Hãy nối luồng vào phần tử hoặc xóa nó.", "Connect it, or delete it.")
            yield incomplete(node.get("id"), ("luồng đi vào", "an incoming flow"), remedy)
