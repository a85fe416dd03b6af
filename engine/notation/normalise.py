"""The same process, written the one way the executor reads: ids given, references plain, links as flows."""

from collections.abc import Iterable
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.callables import global_tasks_to_processes
from engine.notation.data_flow import data_to_mappings
from engine.notation.findings import BrokenReference, DuplicateId, LinkWithoutTarget
from engine.notation.names import (
    BPMN,
    FLOW_NODES,
    ZEEBE,
    child,
    children,
    flow_nodes,
    is_bpmn,
    local,
    place_of,
    scopes_in,
    text,
)

PUBLICATION: Final = {
    "publish.correlationKey": "correlationKey",
    "publish.messageId": "messageId",
    "publish.timeToLive": "timeToLive",
}
GIVEN: Final = "__"  #: ids that the file did not have start with this; facts about such flows are not reported

_REFERENCES: Final = (
    "messageRef",
    "signalRef",
    "errorRef",
    "escalationRef",
    "activityRef",
    "noneBehaviorEventRef",
    "oneBehaviorEventRef",
    "sourceRef",
    "targetRef",
    "attachedToRef",
    "processRef",
    "default",
)
_TOPS: Final = (
    ("messageRef", "message"),
    ("signalRef", "signal"),
    ("errorRef", "error"),
    ("escalationRef", "escalation"),
)
_NEEDS_ID: Final = FLOW_NODES | {"sequenceFlow", "process", "lane"}


def normalise(root: Any) -> list[Invalid]:
    """Change the tree in place; the findings are references that lead nowhere."""
    findings: list[Invalid] = list(_doubled_ids(root))
    global_tasks_to_processes(root)
    _give_ids(root)
    _publications(root)
    _plain_references(root)
    findings += _inline_definitions(root)
    for scope in scopes_in(root):
        findings += _links_to_flows(scope)
    findings += data_to_mappings(root)
    findings += _dangling(root)
    return findings


def _doubled_ids(root: Any) -> Iterable[Invalid]:
    seen: set[str] = set()
    for element in root.iter():
        name = element.get("id") if is_bpmn(element) else None
        if name and name in seen:
            yield DuplicateId(place=name, id=name)
        seen.add(name or "")


def _give_ids(root: Any) -> None:
    number = 0
    for element in root.iter():
        if is_bpmn(element) and local(element) in _NEEDS_ID and not element.get("id"):
            number += 1
            element.set("id", f"{GIVEN}{local(element)}_{number}")


def _publications(root: Any) -> None:
    """What sends a message itself says so by a zeebe:property, which Camunda Modeler keeps, as zeebe:publishMessage."""
    for extensions in root.iter(f"{{{BPMN}}}extensionElements"):
        said = {
            one.get("name"): one.get("value")
            for one in extensions.iter(f"{{{ZEEBE}}}property")
            if one.get("name") in PUBLICATION
        }
        if said and extensions.find(f"{{{ZEEBE}}}publishMessage") is None:
            sent = extensions.makeelement(
                f"{{{ZEEBE}}}publishMessage", {PUBLICATION[name]: value for name, value in said.items() if value}
            )
            extensions.append(sent)


def _plain_references(root: Any) -> None:
    """``tns:m`` and ``m`` name the same element of this file (QName references, BPMN 2.0 section 15.3)."""
    ids = {e.get("id") for e in root.iter() if isinstance(e.tag, str)}
    for element in root.iter():
        if not is_bpmn(element):
            continue
        for attribute in _REFERENCES:
            value = element.get(attribute)
            if value and value not in ids and ":" in value:
                element.set(attribute, value.rpartition(":")[2])
        if local(element) in ("flowNodeRef", "eventDefinitionRef"):
            plain = text(element)
            element.text = plain if plain in ids else plain.rpartition(":")[2]


def _inline_definitions(root: Any) -> Iterable[Invalid]:
    """``eventDefinitionRef`` to a definition at the top of the file becomes a copy in its place."""
    definitions = {e.get("id"): e for e in root if is_bpmn(e) and local(e).endswith("EventDefinition")}
    for reference in list(root.iter("{" + BPMN + "}eventDefinitionRef")):
        event = reference.getparent()
        definition = definitions.get(text(reference))
        if definition is None:
            yield BrokenReference(place=event.get("id") or "", attribute="eventDefinitionRef", target=text(reference))
            continue
        copy = event.makeelement(definition.tag, {k: v for k, v in definition.attrib.items() if k != "id"})
        copy.text = definition.text
        for part in definition:
            copy.append(_copied(part))
        event.replace(reference, copy)


def _copied(element: Any) -> Any:
    copy = element.makeelement(element.tag, {k: v for k, v in element.attrib.items() if k != "id"})
    copy.text = element.text
    for part in element:
        copy.append(_copied(part))
    return copy


def _links_to_flows(scope: Any) -> Iterable[Invalid]:
    """A throwing link is a sequence flow drawn with a gap."""
    catches: dict[str, Any] = {}
    for event in children(scope, "intermediateCatchEvent"):
        link = child(event, "linkEventDefinition")
        if link is not None:
            catches[link.get("name") or ""] = event
            event.remove(link)
    for event in children(scope, "intermediateThrowEvent"):
        link = child(event, "linkEventDefinition")
        if link is None:
            continue
        target = catches.get(link.get("name") or "")
        event.remove(link)
        if target is None:
            yield LinkWithoutTarget(place=event.get("id"), name=link.get("name") or "")
            continue
        flow = scope.makeelement("{" + BPMN + "}sequenceFlow")
        flow.set("id", f"{GIVEN}link_{event.get('id')}")
        flow.set("sourceRef", event.get("id"))
        flow.set("targetRef", target.get("id"))
        scope.append(flow)


def _dangling(root: Any) -> Iterable[Invalid]:
    """Flows and attachments must lead to nodes of their own scope; message, signal and error ids must exist."""
    tops = {e.get("id"): local(e) for e in root if is_bpmn(e)}
    for element in root.iter():
        if not is_bpmn(element) or local(element) in ("operation", "messageFlow"):
            continue
        for attribute, kind in _TOPS:
            target = element.get(attribute)
            if target and tops.get(target) != kind:
                yield BrokenReference(place=place_of(element), attribute=attribute, target=target)
    for scope in scopes_in(root):
        yield from _dangling_in(scope)


def _dangling_in(scope: Any) -> Iterable[Invalid]:
    near = {node.get("id") for node in flow_nodes(scope)}
    for flow in children(scope, "sequenceFlow"):
        for attribute in ("sourceRef", "targetRef"):
            if flow.get(attribute) not in near:
                target = flow.get(attribute) or ""
                yield BrokenReference(place=flow.get("id"), attribute=attribute, target=target)
    for event in children(scope, "boundaryEvent"):
        if event.get("attachedToRef") not in near:
            target = event.get("attachedToRef") or ""
            yield BrokenReference(place=event.get("id"), attribute="attachedToRef", target=target)
