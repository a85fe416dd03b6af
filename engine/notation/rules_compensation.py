"""Undoing: compensation events, the activities they lead to, and transactions."""

from collections.abc import Iterator
from typing import Any

from engine.domain.errors import Invalid
from engine.notation.findings import BrokenReference, incomplete, unsupported
from engine.notation.names import ACTIVITIES, child, children, flow_nodes, local, scopes


def check(root: Any) -> Iterator[Invalid]:
    for scope in scopes(root):
        nodes = {node.get("id"): node for node in flow_nodes(scope)}
        yield from _handlers(scope, nodes)
        for event in nodes.values():
            if child(event, "compensateEventDefinition") is not None:
                yield from _compensates(event, scope)
            if child(event, "cancelEventDefinition") is not None:
                yield from _cancels(event, scope, nodes)


def _lines(scope: Any) -> list[tuple[str, str]]:
    return [(line.get("sourceRef") or "", line.get("targetRef") or "") for line in children(scope, "association")]


def _flows_of(scope: Any, name: str) -> list[Any]:
    return [f for f in children(scope, "sequenceFlow") if name in (f.get("sourceRef"), f.get("targetRef"))]


def _handlers(scope: Any, nodes: dict[str, Any]) -> Iterator[Invalid]:
    """A compensation activity stands beside the flow; one event leads to it."""
    events = {n for n, node in nodes.items() if child(node, "compensateEventDefinition") is not None}
    reached = {target for source, target in _lines(scope) if source in events}
    for name, node in nodes.items():
        if local(node) not in ACTIVITIES or node.get("isForCompensation") != "true":
            continue
        if name not in reached:
            remedy = (
                "Hãy nối từ một sự kiện biên bù trừ tới bước này.",
                "Connect it to a compensation boundary event.",
            )
            yield incomplete(name, ("sự kiện bù trừ dẫn tới", "the compensation event that leads to it"), remedy)
        if _flows_of(scope, name):
            remedy = ("Hãy bỏ luồng; chỉ nối bằng liên kết (association).", "Remove it; an association is enough.")
            yield unsupported(name, ("luồng ở bước bù trừ", "a flow at a compensation activity"), remedy)
        if [b for b in children(scope, "boundaryEvent") if b.get("attachedToRef") == name]:
            remedy = ("Hãy gắn vào bước bên trong một quy trình con.", "Attach it to a step inside a subprocess.")
            yield unsupported(name, ("sự kiện biên ở bước bù trừ", "an event on the edge of a compensation"), remedy)


def _compensates(event: Any, scope: Any) -> Iterator[Invalid]:
    match local(event):
        case "boundaryEvent":
            yield from _leads(event, scope)
        case "startEvent":
            return  # it undoes the scope that it lies in; a process is undone by who calls it
        case _:
            yield from _throws(event, scope)


def _leads(event: Any, scope: Any) -> Iterator[Invalid]:
    name = event.get("id")
    nodes = {node.get("id"): node for node in flow_nodes(scope)}
    targets = [nodes[target] for source, target in _lines(scope) if source == name and target in nodes]
    if len(targets) != 1 or local(targets[0]) not in ACTIVITIES or targets[0].get("isForCompensation") != "true":
        remedy = (
            "Hãy nối bằng liên kết (association) tới đúng một bước có isForCompensation.",
            "Connect it by an association to one activity that is for compensation.",
        )
        yield incomplete(name, ("bước bù trừ", "the compensation activity"), remedy)
    if _flows_of(scope, name):
        remedy = ("Hãy dùng liên kết (association) thay cho luồng.", "Use an association instead.")
        yield unsupported(name, ("luồng ra khỏi sự kiện bù trừ", "a flow out of a compensation event"), remedy)


def _throws(event: Any, scope: Any) -> Iterator[Invalid]:
    definition = child(event, "compensateEventDefinition")
    if definition is None:
        return
    target = definition.get("activityRef")
    if target and target not in _near(scope):
        yield BrokenReference(place=event.get("id"), attribute="activityRef", target=target)


def _near(scope: Any) -> set[str]:
    """What can be undone from here: activities of the scope, and around an event subprocess."""
    around = scope.getparent() if scope.get("triggeredByEvent") == "true" else None
    places = [scope] if around is None else [scope, around]
    return {node.get("id") for place in places for node in flow_nodes(place) if local(node) in ACTIVITIES}


def _cancels(event: Any, scope: Any, nodes: dict[str, Any]) -> Iterator[Invalid]:
    name = event.get("id")
    if local(event) == "boundaryEvent":
        host = nodes.get(event.get("attachedToRef"))
        if host is not None and local(host) != "transaction":
            remedy = ("Hãy gắn vào một giao dịch (transaction).", "Attach it to a transaction.")
            yield unsupported(name, ("hủy giao dịch ở đây", "a cancel event here"), remedy)
        if event.get("cancelActivity") == "false":
            remedy = ("Hãy đổi sang sự kiện biên ngắt.", "Make it interrupting.")
            yield unsupported(name, ("hủy giao dịch không ngắt", "a non-interrupting cancel event"), remedy)
    elif local(scope) != "transaction":
        remedy = ("Hãy đặt trong một giao dịch (transaction).", "Put it into a transaction.")
        yield unsupported(name, ("hủy giao dịch ở đây", "a cancel event here"), remedy)
    elif not _has_way_out(scope):
        remedy = ("Hãy thêm sự kiện biên hủy trên giao dịch.", "Add a cancel boundary event on the transaction.")
        yield incomplete(name, ("sự kiện biên hủy", "the cancel boundary event"), remedy)


def _has_way_out(transaction: Any) -> bool:
    return any(
        event.get("attachedToRef") == transaction.get("id") and child(event, "cancelEventDefinition") is not None
        for event in children(transaction.getparent(), "boundaryEvent")
    )
