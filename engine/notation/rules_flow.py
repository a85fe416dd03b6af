"""Sequence flows, conditions and gateways."""

from collections.abc import Iterator
from typing import Any

from engine.domain.errors import Invalid
from engine.notation.findings import BrokenReference, incomplete, unsupported
from engine.notation.names import child, children, flow_nodes, flows_by, local, scopes, text


def check(root: Any) -> Iterator[Invalid]:
    for scope in scopes(root):
        outgoing = flows_by(scope, "sourceRef")
        nodes = {node.get("id"): node for node in flow_nodes(scope)}
        for name, node in nodes.items():
            yield from _ways_out(node, outgoing.get(name, []), nodes)
        yield from _languages(scope)


def _ways_out(node: Any, out: list[Any], nodes: dict[str, Any]) -> Iterator[Invalid]:
    default = node.get("default")
    if default and default not in [f.get("id") for f in out]:
        yield BrokenReference(place=node.get("id"), attribute="default", target=default)
    match local(node):
        case "exclusiveGateway":
            yield from _exclusive(out, default)
        case "parallelGateway":
            yield from _parallel(out)
        case "complexGateway":
            yield from _complex(node)
        case "eventBasedGateway":
            yield from _event_based(node, out, nodes)


def _condition(flow: Any) -> str:
    return text(child(flow, "conditionExpression"))


def _exclusive(out: list[Any], default: str | None) -> Iterator[Invalid]:
    if len(out) < 2:  # noqa: PLR2004 - one way out needs no question
        return
    for flow in out:
        if not _condition(flow) and flow.get("id") != default:
            remedy = (
                "Hãy ghi điều kiện hoặc đặt luồng này làm mặc định.",
                "Give it a condition, or make it the default flow.",
            )
            yield incomplete(flow.get("id"), ("điều kiện của luồng", "the condition of the flow"), remedy)


def _parallel(out: list[Any]) -> Iterator[Invalid]:
    for flow in out:
        if _condition(flow):
            remedy = ("Hãy dùng cổng bao hàm.", "Use an inclusive gateway.")
            yield unsupported(
                flow.get("id"), ("điều kiện sau cổng song song", "a condition after a parallel gateway"), remedy
            )


def _complex(node: Any) -> Iterator[Invalid]:
    condition = text(child(node, "activationCondition"))
    incoming = [f for f in children(node.getparent(), "sequenceFlow") if f.get("targetRef") == node.get("id")]
    if len(incoming) > 1 and not condition:
        remedy = (
            "Hãy ghi khi nào thì đi tiếp, ví dụ “=activationCount >= 2”.",
            'Say when it goes on, for instance "=activationCount >= 2".',
        )
        yield incomplete(node.get("id"), ("điều kiện kích hoạt", "the activation condition"), remedy)


def _event_based(node: Any, out: list[Any], nodes: dict[str, Any]) -> Iterator[Invalid]:
    if node.get("eventGatewayType") == "Parallel" and node.get("instantiate") != "true":
        remedy = (
            "Chỉ cổng khởi tạo hồ sơ (instantiate) được chờ mọi sự kiện; ở đây hãy dùng cổng song song.",
            "Only a gateway that instantiates may wait for all events; use a parallel gateway here.",
        )
        yield unsupported(node.get("id"), ("cổng chờ mọi sự kiện", "a gateway that waits for all events"), remedy)
    if len(out) < 2:  # noqa: PLR2004 - a choice has two ways
        remedy = ("Hãy nối ít nhất hai sự kiện.", "Connect at least two events.")
        yield incomplete(node.get("id"), ("sự kiện thứ hai sau cổng", "a second event behind the gateway"), remedy)
    for flow in out:
        target = nodes.get(flow.get("targetRef"))
        plain = target is not None and child(target, "multiInstanceLoopCharacteristics") is None
        if target is None or local(target) not in ("intermediateCatchEvent", "receiveTask") or not plain:
            remedy = ("Chỉ nối tới sự kiện chờ hoặc nhiệm vụ nhận.", "Connect catching events or receive tasks only.")
            yield unsupported(flow.get("id"), ("luồng này sau cổng sự kiện", "this flow out of the gateway"), remedy)
        if _condition(flow):
            remedy = ("Hãy bỏ điều kiện.", "Remove the condition.")
            yield unsupported(flow.get("id"), ("điều kiện sau cổng sự kiện", "a condition there"), remedy)


def _languages(scope: Any) -> Iterator[Invalid]:
    for flow in children(scope, "sequenceFlow"):
        condition = child(flow, "conditionExpression")
        language = "" if condition is None else (condition.get("language") or "")
        if language and "feel" not in language.lower():
            remedy = ("Hãy viết điều kiện bằng FEEL.", "Write the condition in FEEL.")
            yield unsupported(flow.get("id"), (f"ngôn ngữ {language}", f"the language {language}"), remedy)
