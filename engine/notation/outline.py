"""A process as it is printed: its steps in the order of the main path, each with role, limit, ways and notes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from engine.notation.names import (
    children,
    executable,
    extension,
    flow_nodes,
    flows_by,
    local,
    properties,
    scopes_in,
    text,
)
from engine.notation.xml import read_xml

KEPT: Final = 128  #: files whose reading is kept
TIMES: Final = ("timeDuration", "timeDate", "timeCycle")


@dataclass(frozen=True, kw_only=True)
class Way:
    """A flow out of a step."""

    name: str
    target: str  #: element id
    default: bool


@dataclass(frozen=True, kw_only=True)
class Note:
    """What else may happen while a step waits."""

    name: str
    time: str  #: "P3D"; "" = no timer


@dataclass(frozen=True, kw_only=True)
class Step:
    element_id: str
    type: str  #: userTask, serviceTask, exclusiveGateway, startEvent …
    name: str
    documentation: str
    lane: str  #: its name
    role: str  #: its role key
    properties: Mapping[str, str]
    form_id: str
    decision_id: str
    operation: str
    due: str  #: zeebe:taskSchedule, as written
    wait: str  #: of a timer on the way: "P3D"
    calls: str  #: id of the process that it calls
    repeated: bool  #: for each of several
    scope: str  #: id of the process or subprocess around it
    ways: tuple[Way, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, kw_only=True)
class Outline:
    process_id: str
    name: str
    documentation: str
    properties: Mapping[str, str]
    lanes: tuple[tuple[str, str], ...]  #: (name, role key), from top to bottom
    steps: tuple[Step, ...]


@lru_cache(maxsize=KEPT)
def outlines(bpmn: bytes) -> tuple[Outline, ...]:
    """Of each executable process of a file. Raises XmlRefused."""
    return tuple(_outline(process) for process in executable(read_xml(bpmn)))


def ends(bpmn: bytes) -> tuple[tuple[str, str], ...]:
    """(id, name) of each end of the executable processes, not of what lies inside them. Raises XmlRefused."""
    found = (node for process in executable(read_xml(bpmn)) for node in children(process, "endEvent"))
    return tuple((node.get("id"), node.get("name") or node.get("id")) for node in found)


def _outline(process: Any) -> Outline:
    lanes = [lane for held in children(process, "laneSet") for lane in children(held, "lane")]
    homes = {text(ref): lane for lane in lanes for ref in children(lane, "flowNodeRef")}
    steps: list[Step] = []
    for scope in scopes_in(process):
        steps += [_step(node, scope, _home(node, homes)) for node in _in_order(scope)]
    return Outline(
        process_id=process.get("id"),
        name=process.get("name") or process.get("id"),
        documentation=_said(process),
        properties=properties(process),
        lanes=tuple((lane.get("name") or "", properties(lane).get("role") or "") for lane in lanes),
        steps=tuple(steps),
    )


def _home(node: Any, homes: Mapping[str, Any]) -> Any | None:
    while node is not None:
        if node.get("id") in homes:
            return homes[node.get("id")]
        node = node.getparent()
    return None


def _in_order(scope: Any) -> Iterator[Any]:
    """Along the main way to its end, a default way first; then the branches as they left it, the last one first; what
    nothing leads to at the end. Each once."""
    nodes = {node.get("id"): node for node in flow_nodes(scope) if local(node) != "boundaryEvent"}
    flows = flows_by(scope, "sourceRef")
    ahead = [name for name, node in nodes.items() if local(node) == "startEvent"][::-1]
    seen: set[str] = set()
    while ahead or len(seen) < len(nodes):
        name = ahead.pop() if ahead else next(one for one in nodes if one not in seen)
        if name in seen or name not in nodes:
            continue
        seen.add(name)
        yield nodes[name]
        aside = [flow for edge in _edges(scope, name) for flow in flows.get(edge.get("id"), [])]
        ahead += [flow.get("targetRef") for flow in reversed([*_usual_first(nodes[name], flows), *aside])]


def _usual_first(node: Any, flows: Mapping[str, list[Any]]) -> list[Any]:
    return sorted(flows.get(node.get("id"), []), key=lambda flow: flow.get("id") != node.get("default"))


def _edges(scope: Any, host: str) -> list[Any]:
    return [one for one in children(scope, "boundaryEvent") if one.get("attachedToRef") == host]


def _step(node: Any, scope: Any, lane: Any | None) -> Step:
    place = node.get("id")
    flows = flows_by(scope, "sourceRef").get(place, [])
    return Step(
        element_id=place,
        type=local(node),
        name=node.get("name") or "",
        documentation=_said(node),
        lane="" if lane is None else lane.get("name") or "",
        role="" if lane is None else properties(lane).get("role") or "",
        properties=properties(node),
        form_id=_of(node, "formDefinition", "formId"),
        decision_id=_of(node, "calledDecision", "decisionId"),
        operation=_of(node, "taskDefinition", "type"),
        due=_of(node, "taskSchedule", "dueDate"),
        wait=_time(node),
        calls=_of(node, "calledElement", "processId"),
        repeated=bool(children(node, "multiInstanceLoopCharacteristics")),
        scope=scope.get("id"),
        ways=tuple(
            Way(
                name=flow.get("name") or "",
                target=flow.get("targetRef"),
                default=flow.get("id") == node.get("default"),
            )
            for flow in flows
        ),
        notes=tuple(Note(name=one.get("name") or "", time=_time(one)) for one in _edges(scope, place)),
    )


def _of(node: Any, name: str, attribute: str) -> str:
    found = extension(node, name)
    return "" if found is None else found.get(attribute) or ""


def _said(element: Any) -> str:
    return "\n".join(text(one) for one in children(element, "documentation"))


def _time(event: Any) -> str:
    found = (text(one) for definition in children(event, "timerEventDefinition") for one in definition)
    return next(found, "")
