"""Elements that the constructs are made of."""

from itertools import pairwise

from tests.unit.executor.bpmn import boundary, flows, node, user

BY_EVENT = 'triggeredByEvent="true"'


def error(ref: str = "no") -> str:
    return f'<bpmn:errorEventDefinition errorRef="{ref}"/>'


def escalation(ref: str = "up") -> str:
    return f'<bpmn:escalationEventDefinition escalationRef="{ref}"/>'


def signal(ref: str = "sig") -> str:
    return f'<bpmn:signalEventDefinition signalRef="{ref}"/>'


def condition(text: str) -> str:
    inner = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (
        f"<bpmn:conditionalEventDefinition><bpmn:condition>{inner}</bpmn:condition></bpmn:conditionalEventDefinition>"
    )


def compensate(activity: str = "") -> str:
    ref = f'activityRef="{activity}"' if activity else ""
    return f"<bpmn:compensateEventDefinition {ref}/>"


CANCEL = "<bpmn:cancelEventDefinition/>"
TERMINATE = "<bpmn:terminateEventDefinition/>"


def catch(node_id: str, definition: str) -> str:
    return node("intermediateCatchEvent", node_id, inner=definition)


def throw(node_id: str, definition: str, *, ext: str = "") -> str:
    return node("intermediateThrowEvent", node_id, inner=definition, ext=ext)


def undo(host: str, handler: str) -> str:
    """A compensation event on the edge of ``host`` and the line to ``handler``."""
    line = f'<bpmn:association id="l_{host}" sourceRef="undo_{host}" targetRef="{handler}"/>'
    return boundary(f"undo_{host}", host, compensate()) + line


def handler(node_id: str, kind: str = "task", *, inner: str = "", ext: str = "") -> str:
    return node(kind, node_id, ext=ext, inner=inner, attributes='isForCompensation="true"')


def sub(node_id: str, inner: str, *, kind: str = "subProcess", attributes: str = "", ext: str = "") -> str:
    return node(kind, node_id, inner=inner, attributes=attributes, ext=ext)


def listener(name: str, definition: str, *, interrupting: bool = True, task: str = "") -> str:
    """An event subprocess ``name`` with start ``<name>s`` and task ``<name>t``."""
    kind = "" if interrupting else 'isInterrupting="false"'
    first = node("startEvent", f"{name}s", inner=definition, attributes=kind)
    return sub(name, first + (task or user(f"{name}t")) + flows(f"{name}s {name}t"), attributes=BY_EVENT)


def line(*names: str) -> str:
    """Flows from each to the next."""
    return flows(*(f"{a} {b}" for a, b in pairwise(names)))


def times(number: str, *, inner: str = "", attributes: str = "") -> str:
    """A multi-instance by number."""
    cardinality = f"<bpmn:loopCardinality>{number}</bpmn:loopCardinality>"
    name = "bpmn:multiInstanceLoopCharacteristics"
    return f"<{name} {attributes}>{cardinality}{inner}</{name}>"


def loop(condition_text: str = "", attributes: str = "") -> str:
    """A standard loop."""
    inner = condition_text.replace("<", "&lt;").replace(">", "&gt;")
    body = f"<bpmn:loopCondition>{inner}</bpmn:loopCondition>" if inner else ""
    return f"<bpmn:standardLoopCharacteristics {attributes}>{body}</bpmn:standardLoopCharacteristics>"
