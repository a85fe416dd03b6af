"""What lists and pages need to know of a process, read from its normalised tree."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from engine.notation.callables import CALLED_ONLY
from engine.notation.names import (
    SUBPROCESSES,
    children,
    executable,
    extension,
    extensions,
    flow_nodes,
    local,
    properties,
    text,
)
from engine.ports import Call, FlowNode, ProcessInfo, StartPoint, called_name


def describe(root: Any) -> Iterator[ProcessInfo]:
    named = {e.get("id"): e.get("name") or "" for e in (*children(root, "message"), *children(root, "signal"))}
    for process in executable(root):
        yield _process(process, named)


def _process(process: Any, named: dict[str, str]) -> ProcessInfo:
    ways = tuple(_ways_in(process, named))
    starts = children(process, "startEvent")
    start = starts[0] if starts else None
    tag = extension(process, "versionTag")
    elements = list(process.iter())
    return ProcessInfo(
        process_id=process.get("id"),
        name=process.get("name") or process.get("id"),
        version_tag=None if tag is None else tag.get("value"),
        start_form_id=None if start is None else _form_id(start),
        start_properties={} if start is None else properties(start),
        properties=properties(process),
        nodes=dict(_nodes(process, None)),
        decision_ids=_named(elements, "calledDecision", "decisionId"),
        called_process_ids=_named(elements, "calledElement", "processId"),
        operations=dict(_operations(elements)),
        message_starts=tuple(way.name for way in ways if way.kind == "message"),
        startable=properties(process).get(CALLED_ONLY) != "true" and (not ways or any(w.kind == "none" for w in ways)),
        documentation=_documentation(process),
        starts=ways,
        calls=tuple(_calls(elements)),
        calls_by_expression=any(_called_by_expression(element) for element in elements),
        flows={
            one.get("id"): (one.get("name") or "", one.get("sourceRef"))
            for one in elements
            if local(one) == "sequenceFlow"
        },
    )


def _ways_in(process: Any, named: dict[str, str]) -> Iterator[StartPoint]:
    for node in flow_nodes(process):
        if local(node) == "startEvent" or (local(node) == "receiveTask" and node.get("instantiate") == "true"):
            yield from _ways_by(node, named)
        elif node.get("instantiate") == "true":
            every = node.get("eventGatewayType") == "Parallel"
            flows = [flow for flow in children(process, "sequenceFlow") if flow.get("sourceRef") == node.get("id")]
            behind = {flow.get("targetRef") for flow in flows}
            for target in flow_nodes(process):
                if target.get("id") in behind:
                    yield from (replace(way, first_of_all=every) for way in _ways_by(target, named))


def _ways_by(node: Any, named: dict[str, str]) -> Iterator[StartPoint]:
    """One for each definition of an event; where all are needed, each has a name of its own."""
    holders = [node] if local(node) == "receiveTask" else [x for x in node if local(x).endswith("EventDefinition")]
    every = len(holders) > 1 and node.get("parallelMultiple") == "true" and local(node) == "startEvent"
    for number, holder in enumerate(holders, start=1):
        name = f"{node.get('id')}#{number}" if every else node.get("id")
        yield replace(_way_by(name, holder, named), first_of_all=every)
    if not holders:
        yield StartPoint(element_id=node.get("id"), kind="none")


def _way_by(element_id: str, holder: Any, named: dict[str, str]) -> StartPoint:
    for part in holder:
        if local(part) in ("timeDate", "timeDuration", "timeCycle"):
            return StartPoint(element_id=element_id, kind="timer", name=text(part), timer=local(part))
        if local(part) == "condition":
            return StartPoint(element_id=element_id, kind="conditional", name=text(part))
    if holder.get("messageRef"):
        return StartPoint(element_id=element_id, kind="message", name=named.get(holder.get("messageRef"), ""))
    return StartPoint(element_id=element_id, kind="signal", name=named.get(holder.get("signalRef"), ""))


def _calls(elements: list[Any]) -> Iterator[Call]:
    for element in elements:
        found = extension(element, "calledElement") if local(element) == "callActivity" else None
        process_id = "" if found is None else (found.get("processId") or "")
        if found is not None and process_id and not process_id.startswith("="):
            yield Call(
                element_id=element.get("id"),
                process_id=process_id,
                binding=found.get("bindingType", "latest"),
                version_tag=found.get("versionTag"),
            )


def _called_by_expression(element: Any) -> bool:
    found = extension(element, "calledElement") if local(element) == "callActivity" else None
    return found is not None and (found.get("processId") or "").startswith("=")


def _named(elements: list[Any], kind: str, attribute: str) -> tuple[str, ...]:
    """Values of an attribute over all elements of a kind, each once, in document order; expressions left out."""
    found = [x.get(attribute) or "" for e in elements for x in extensions(e) if local(x) == kind]
    return tuple(dict.fromkeys(name for name in found if name and not name.startswith("=")))


def _called(node: Any) -> tuple[str, ...]:
    return _named([node], "calledDecision", "decisionId") or _named([node], "calledElement", "processId")


def _operations(elements: list[Any]) -> Iterator[tuple[str, str]]:
    for element in elements:
        for found in extensions(element):
            if local(found) == "taskDefinition":
                yield element.get("id"), found.get("type") or ""


def _documentation(element: Any) -> str:
    return "\n".join(text(d) for d in children(element, "documentation"))


def _form_id(node: Any) -> str | None:
    form = extension(node, "formDefinition")
    if form is None or not form.get("formId"):
        return None
    return called_name(form.get("formId"), form.get("bindingType", "latest"), form.get("versionTag"))


def _nodes(scope: Any, outer_role: str | None) -> Iterator[tuple[str, FlowNode]]:
    roles = _lane_roles(scope)
    for node in flow_nodes(scope):
        role = roles.get(node.get("id"), outer_role)
        yield (
            node.get("id"),
            FlowNode(
                element_id=node.get("id"),
                type=local(node),
                name=node.get("name") or "",
                lane_role=role,
                properties=properties(node),
                form_id=_form_id(node),
                documentation=_documentation(node),
                calls=next(iter(_called(node)), None),
            ),
        )
        if local(node) in SUBPROCESSES:
            yield from _nodes(node, role)


def _lane_roles(scope: Any) -> dict[str, str]:
    """Node id -> role of its innermost lane: the lane's property "role", else its name."""
    found: dict[str, str] = {}
    for lane_set in children(scope, "laneSet"):
        _collect_lanes(lane_set, None, found)
    return found


def _collect_lanes(lane_set: Any, outer: str | None, found: dict[str, str]) -> None:
    for lane in children(lane_set, "lane"):
        role = properties(lane).get("role") or lane.get("name") or outer
        for ref in children(lane, "flowNodeRef"):
            if role:
                found[text(ref)] = role
        for inner in children(lane, "childLaneSet"):
            _collect_lanes(inner, role, found)
