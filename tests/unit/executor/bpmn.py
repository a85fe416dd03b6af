"""Small processes for tests, written as a few lines."""

from collections.abc import Mapping
from typing import Final

from engine.domain.keys import DefinitionKey
from engine.ports import Model

HEAD = (
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'targetNamespace="urn:test">'
)


def definitions(body: str) -> bytes:
    return f"{HEAD}{body}</bpmn:definitions>".encode()


def process(body: str, *, tops: str = "", process_id: str = "p", attributes: str = "") -> bytes:
    return definitions(f'{tops}<bpmn:process id="{process_id}" isExecutable="true" {attributes}>{body}</bpmn:process>')


def flows(*pairs: str) -> str:
    """``"a b"`` is a flow a_b from a to b; ``"a b =x > 1"`` has a condition."""
    return "".join(flow(*pair.split(" ", 2)) for pair in pairs)


def flow(source: str, target: str, condition: str = "") -> str:
    inner = condition.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    body = f"<bpmn:conditionExpression>{inner}</bpmn:conditionExpression>" if condition else ""
    ends = f'sourceRef="{source}" targetRef="{target}"'
    return f'<bpmn:sequenceFlow id="{source}_{target}" {ends}>{body}</bpmn:sequenceFlow>'


def lane(name: str, *nodes: str) -> str:
    refs = "".join(f"<bpmn:flowNodeRef>{node_id}</bpmn:flowNodeRef>" for node_id in nodes)
    return f'<bpmn:laneSet id="lanes"><bpmn:lane id="lane" name="{name}">{refs}</bpmn:lane></bpmn:laneSet>'


def node(kind: str, node_id: str, *, ext: str = "", inner: str = "", attributes: str = "") -> str:
    extensions = f"<bpmn:extensionElements>{ext}</bpmn:extensionElements>" if ext else ""
    return f'<bpmn:{kind} id="{node_id}" {attributes}>{extensions}{inner}</bpmn:{kind}>'


def start(node_id: str = "s") -> str:
    return node("startEvent", node_id)


def end(node_id: str = "e", inner: str = "") -> str:
    return node("endEvent", node_id, inner=inner)


def user(node_id: str, *, ext: str = "", inner: str = "", attributes: str = "") -> str:
    return node("userTask", node_id, ext="<zeebe:userTask/>" + ext, inner=inner, attributes=attributes)


#: what a person's step has to say besides its lane: whose it is, until when, with what result (context.md I-3)
DUTY: Final = (
    '<zeebe:assignmentDefinition assignee="=requester"/>'
    '<zeebe:taskSchedule dueDate="=now() + duration(&quot;P3D&quot;)"/>'
    '<zeebe:properties><zeebe:property name="output" value="Ý kiến"/></zeebe:properties>'
)


def service(node_id: str, kind: str, *, ext: str = "", inner: str = "") -> str:
    return node("serviceTask", node_id, ext=f'<zeebe:taskDefinition type="{kind}"/>{ext}', inner=inner)


def script(node_id: str, expression: str, variable: str) -> str:
    text = expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return node("scriptTask", node_id, ext=f'<zeebe:script expression="{text}" resultVariable="{variable}"/>')


def mapping(*, inputs: Mapping[str, str] | None = None, outputs: Mapping[str, str] | None = None) -> str:
    """target -> source, as ``zeebe:ioMapping``."""
    lines = [f'<zeebe:input source="{s}" target="{t}"/>' for t, s in (inputs or {}).items()]
    lines += [f'<zeebe:output source="{s}" target="{t}"/>' for t, s in (outputs or {}).items()]
    return f"<zeebe:ioMapping>{''.join(lines)}</zeebe:ioMapping>"


def boundary(node_id: str, host: str, definition: str, *, interrupting: bool = True) -> str:
    cancel = "" if interrupting else 'cancelActivity="false"'
    return node("boundaryEvent", node_id, inner=definition, attributes=f'attachedToRef="{host}" {cancel}')


def timer(text: str, kind: str = "timeDuration") -> str:
    return f"<bpmn:timerEventDefinition><bpmn:{kind}>{text}</bpmn:{kind}></bpmn:timerEventDefinition>"


def message_ref(name: str) -> str:
    return f'<bpmn:messageEventDefinition messageRef="{name}"/>'


def message(name: str, key: str = "=caseNo") -> str:
    subscription = f'<bpmn:extensionElements><zeebe:subscription correlationKey="{key}"/></bpmn:extensionElements>'
    return f'<bpmn:message id="{name}" name="{name}">{subscription}</bpmn:message>'


def repeat(
    collection: str,
    item: str = "item",
    *,
    output: str = "",
    element: str = "",
    until: str = "",
    sequential: bool = False,
) -> str:
    more = f'outputCollection="{output}" outputElement="{element}"' if output else ""
    settings = f'<zeebe:loopCharacteristics inputCollection="{collection}" inputElement="{item}" {more}/>'
    condition = f"<bpmn:completionCondition>{until}</bpmn:completionCondition>" if until else ""
    kind = 'isSequential="true"' if sequential else ""
    return (
        f"<bpmn:multiInstanceLoopCharacteristics {kind}><bpmn:extensionElements>{settings}</bpmn:extensionElements>"
        f"{condition}</bpmn:multiInstanceLoopCharacteristics>"
    )


def model(bpmn: bytes, *, process_id: str = "p", key: int = 1, called: Mapping[str, Model] | None = None) -> Model:
    return Model(key=DefinitionKey(key), process_id=process_id, bpmn=bpmn, called=called or {})
