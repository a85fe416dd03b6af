"""Names of the XML we read."""

from typing import Any, Final

BPMN: Final = "http://www.omg.org/spec/BPMN/20100524/MODEL"
ZEEBE: Final = "http://camunda.org/schema/zeebe/1.0"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
NAMESPACES: Final = {"bpmn": BPMN, "zeebe": ZEEBE}

TASKS: Final = frozenset(
    {
        "task",
        "manualTask",
        "userTask",
        "serviceTask",
        "sendTask",
        "receiveTask",
        "scriptTask",
        "businessRuleTask",
    }
)
SUBPROCESSES: Final = frozenset({"subProcess", "transaction", "adHocSubProcess"})
ACTIVITIES: Final = TASKS | SUBPROCESSES | {"callActivity"}
GATEWAYS: Final = frozenset(
    {"exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway"}
)
CATCHING: Final = frozenset({"startEvent", "intermediateCatchEvent", "boundaryEvent"})
THROWING: Final = frozenset({"endEvent", "intermediateThrowEvent"})
EVENTS: Final = CATCHING | THROWING
#: what BPMN has and we do not run; named, so that the refusal can say what to draw instead
FOREIGN: Final = frozenset(
    {"implicitThrowEvent", "callChoreography", "choreographyTask", "subChoreography", "subConversation"}
)
FLOW_NODES: Final = ACTIVITIES | GATEWAYS | EVENTS | FOREIGN


def local(element: Any) -> str:
    """The name of an element without its namespace; "" for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def is_bpmn(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.startswith("{" + BPMN + "}")


def is_zeebe(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.startswith("{" + ZEEBE + "}")


def children(element: Any, name: str) -> list[Any]:
    """The BPMN children of this name, in document order."""
    return list(element.iterchildren("{" + BPMN + "}" + name))


def child(element: Any, name: str) -> Any | None:
    return next(element.iterchildren("{" + BPMN + "}" + name), None)


def text(element: Any | None) -> str:
    """The text of an element, trimmed; "" if there is none."""
    return "" if element is None or element.text is None else element.text.strip()


def extensions(element: Any) -> list[Any]:
    """Every zeebe: element of this element's extensionElements."""
    holder = child(element, "extensionElements")
    return [] if holder is None else [x for x in holder if is_zeebe(x)]


def extension(element: Any, name: str) -> Any | None:
    return next((x for x in extensions(element) if local(x) == name), None)


def properties(element: Any) -> dict[str, str]:
    """zeebe:properties as written."""
    holder = extension(element, "properties")
    if holder is None:
        return {}
    return {x.get("name") or "": x.get("value") or "" for x in holder if local(x) == "property"}


def flow_nodes(scope: Any) -> list[Any]:
    """The flow nodes directly in a process or subprocess, in document order."""
    return [x for x in scope if is_bpmn(x) and local(x) in FLOW_NODES]


def executable(root: Any) -> list[Any]:
    """The processes of a file that run; a pool that is only drawn says ``isExecutable="false"``."""
    return [p for p in children(root, "process") if p.get("isExecutable") != "false"]


def scopes(root: Any) -> list[Any]:
    """Every executable process and each subprocess in it, outermost first."""
    return [s for p in executable(root) for s in scopes_in(p)]


def scopes_in(element: Any) -> list[Any]:
    """Every process and subprocess of any kind in an element, and the element itself if it is one."""
    return list(element.iter(*_SCOPES))


def all_nodes(root: Any) -> list[Any]:
    """Every flow node of the executable processes."""
    return [node for scope in scopes(root) for node in flow_nodes(scope)]


def flows_by(scope: Any, attribute: str) -> dict[str, list[Any]]:
    """The sequence flows of a scope by ``sourceRef`` or ``targetRef``, each list in document order."""
    found: dict[str, list[Any]] = {}
    for flow in children(scope, "sequenceFlow"):
        found.setdefault(flow.get(attribute) or "", []).append(flow)
    return found


def place_of(element: Any) -> str:
    """The id of the flow node, flow, message or process that an inner element belongs to."""
    while element is not None and not (is_bpmn(element) and local(element) in _PLACES and element.get("id")):
        element = element.getparent()
    return "" if element is None else element.get("id")


_PLACES: Final = FLOW_NODES | {"sequenceFlow", "process", "message", "signal", "error", "escalation", "lane"}
_SCOPES: Final = tuple("{" + BPMN + "}" + name for name in ("process", *sorted(SUBPROCESSES)))
