"""Which events run, and what they need."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.findings import bad_value, incomplete, unsupported
from engine.notation.names import (
    ACTIVITIES,
    EVENTS,
    SUBPROCESSES,
    THROWING,
    child,
    children,
    executable,
    extension,
    flow_nodes,
    flows_by,
    is_bpmn,
    local,
    scopes,
    text,
)
from engine.notation.normalise import GIVEN

_RUNS: Final = {
    "startEvent": (
        "messageEventDefinition",
        "timerEventDefinition",
        "signalEventDefinition",
        "conditionalEventDefinition",
    ),
    "endEvent": (
        "messageEventDefinition",
        "signalEventDefinition",
        "errorEventDefinition",
        "escalationEventDefinition",
        "compensateEventDefinition",
        "cancelEventDefinition",
        "terminateEventDefinition",
    ),
    "intermediateCatchEvent": (
        "messageEventDefinition",
        "timerEventDefinition",
        "signalEventDefinition",
        "conditionalEventDefinition",
    ),
    "intermediateThrowEvent": (
        "messageEventDefinition",
        "signalEventDefinition",
        "escalationEventDefinition",
        "compensateEventDefinition",
    ),
    "boundaryEvent": (
        "messageEventDefinition",
        "timerEventDefinition",
        "signalEventDefinition",
        "errorEventDefinition",
        "escalationEventDefinition",
        "conditionalEventDefinition",
        "compensateEventDefinition",
        "cancelEventDefinition",
    ),
}
_STARTS_EVENT_SUBPROCESS: Final = (
    "messageEventDefinition",
    "timerEventDefinition",
    "signalEventDefinition",
    "errorEventDefinition",
    "escalationEventDefinition",
    "conditionalEventDefinition",
    "compensateEventDefinition",
)
_KINDS: Final = {
    "messageEventDefinition": ("thông điệp", "a message"),
    "timerEventDefinition": ("hẹn giờ", "a timer"),
    "signalEventDefinition": ("tín hiệu", "a signal"),
    "errorEventDefinition": ("lỗi", "an error"),
    "escalationEventDefinition": ("leo thang", "an escalation"),
    "compensateEventDefinition": ("bù trừ", "a compensation"),
    "conditionalEventDefinition": ("điều kiện", "a conditional"),
    "cancelEventDefinition": ("hủy giao dịch", "a cancel"),
    "linkEventDefinition": ("liên kết", "a link"),
    "terminateEventDefinition": ("kết thúc tất cả", "a terminate"),
}
_PLACES: Final = {
    "startEvent": ("ở sự kiện bắt đầu", "as a start event"),
    "endEvent": ("ở sự kiện kết thúc", "as an end event"),
    "intermediateCatchEvent": ("ở sự kiện chờ", "as a catching event"),
    "intermediateThrowEvent": ("ở sự kiện phát", "as a throwing event"),
    "boundaryEvent": ("ở sự kiện biên", "as a boundary event"),
}
_USE: Final = (
    "Hãy dùng thông điệp, hẹn giờ hoặc một nhiệm vụ dịch vụ.",
    "Use a message, a timer or a service task.",
)


@dataclass(frozen=True)
class _Around:
    """What an event is judged by: its scope's nodes and flows, the file's messages."""

    nodes: dict[str, Any]
    incoming: dict[str, list[Any]]
    outgoing: dict[str, list[Any]]
    messages: dict[str, Any]


def check(root: Any) -> Iterator[Invalid]:
    yield from _fixed_names(root)
    messages = {m.get("id"): m for m in children(root, "message")}
    for scope in scopes(root):
        nodes = {node.get("id"): node for node in flow_nodes(scope)}
        around = _Around(nodes, flows_by(scope, "targetRef"), flows_by(scope, "sourceRef"), messages)
        for node in nodes.values():
            kind = local(node)
            if kind in EVENTS:
                yield from _event(node, kind, around)
            if kind == "receiveTask" or (kind == "eventBasedGateway" and node.get("instantiate") == "true"):
                yield from _receives(node, kind, around)


def _fixed_names(root: Any) -> Iterator[Invalid]:
    """Before a case begins there is nothing that an expression could read."""
    named = {e.get("id"): e.get("name") or "" for e in (*children(root, "message"), *children(root, "signal"))}
    for process in executable(root):
        for node in flow_nodes(process):
            if local(node) != "startEvent" and not (local(node) == "receiveTask" and node.get("instantiate") == "true"):
                continue
            refs = [holder.get(name) for holder in (node, *definitions(node)) for name in ("messageRef", "signalRef")]
            for name in (named.get(ref, "") for ref in refs if ref):
                if name.lstrip().startswith("="):
                    remedy = ("Hãy ghi tên cố định.", "Give a fixed name.")
                    what = ("tên thông điệp hoặc tín hiệu khởi tạo", "the name of a starting message or signal")
                    yield bad_value(node.get("id"), what, name, remedy)


def definitions(node: Any) -> list[Any]:
    """The event definitions of an event."""
    return [x for x in node if is_bpmn(x) and local(x).endswith("EventDefinition")]


def _event(node: Any, kind: str, around: _Around) -> Iterator[Invalid]:
    found = definitions(node)
    yield from _place(node, kind, around)
    if extension(node, "publishMessage") is not None and "messageEventDefinition" not in [local(x) for x in found]:
        remedy = ("Hãy dùng sự kiện thông điệp.", "Use a message event.")
        yield unsupported(node.get("id"), ("zeebe:publishMessage ở đây", "zeebe:publishMessage here"), remedy)
    if not found:
        yield from _nothing_to_wait_for(node, kind, around)
        return
    if len(found) > 1:
        yield from _several(node, kind, [local(one) for one in found], around)
    for one in found:
        if local(one) in _runs(node, kind):
            yield from _needs(node, kind, one, around)
        else:
            what, where = _KINDS.get(local(one), (local(one), local(one))), _PLACES[kind]
            texts = (f"sự kiện {what[0]} {where[0]}", f"{what[1]} event {where[1]}")
            yield unsupported(node.get("id"), texts, _USE)


_THROWN_INSIDE: Final = ("errorEventDefinition", "escalationEventDefinition")
_ALONE: Final = ("compensateEventDefinition", "cancelEventDefinition", "linkEventDefinition")
_LAST: Final = ("errorEventDefinition", "cancelEventDefinition", "terminateEventDefinition")


def _several(node: Any, kind: str, found: list[str], around: _Around) -> Iterator[Invalid]:
    """A multiple event: which definitions go together, and where."""
    remedy = ("Hãy vẽ mỗi điều thành một sự kiện riêng.", "Draw one event for each.")
    if kind in THROWING:
        ends = [one for one in found if one in _LAST]
        if len(ends) > 1 or extension(node, "taskDefinition") is not None or "linkEventDefinition" in found:
            what = ("sự kiện phát bội như thế này", "a multiple throwing event like this")
            yield unsupported(node.get("id"), what, remedy)
        return
    if set(found) & set(_ALONE):
        what = ("điều này trong một sự kiện bội", "one of these definitions in a multiple event")
        yield unsupported(node.get("id"), what, remedy)
    if node.get("parallelMultiple") == "true" and set(found) & set(_THROWN_INSIDE):
        what = ("lỗi hoặc leo thang trong sự kiện bội chờ đủ", "an error or escalation in a parallel multiple event")
        yield unsupported(node.get("id"), what, remedy)
    before = [around.nodes.get(flow.get("sourceRef")) for flow in around.incoming.get(node.get("id"), ())]
    if node.get("parallelMultiple") == "true" and any(_begins(one) for one in before):
        what = ("sự kiện bội chờ đủ sau cổng khởi tạo", "a parallel multiple event behind a gateway that instantiates")
        yield unsupported(node.get("id"), what, remedy)


def _begins(node: Any | None) -> bool:
    return node is not None and local(node) == "eventBasedGateway" and node.get("instantiate") == "true"


def _runs(node: Any, kind: str) -> tuple[str, ...]:
    """The definitions an event of this kind may have at its place."""
    if kind != "startEvent" or local(node.getparent()) == "process":
        return _RUNS[kind]
    return _STARTS_EVENT_SUBPROCESS if starts_by_event(node) else ()


def starts_by_event(node: Any) -> bool:
    """The start event of an event subprocess."""
    return local(node) == "startEvent" and node.getparent().get("triggeredByEvent") == "true"


def _needs(node: Any, kind: str, definition: Any, around: _Around) -> Iterator[Invalid]:
    match local(definition):
        case "messageEventDefinition" if kind in THROWING:
            yield from _sends(node, definition, around.messages)
        case "messageEventDefinition" if kind == "startEvent" and not (starts_by_event(node) or _waits_on(node)):
            yield from _named_message(node, definition, around.messages)
        case "messageEventDefinition":
            yield from _waits_for(node, definition, around.messages)
        case "signalEventDefinition" if not definition.get("signalRef"):
            remedy = ("Hãy chọn tín hiệu.", "Choose the signal.")
            yield incomplete(node.get("id"), ("tín hiệu", "the signal"), remedy)
        case "errorEventDefinition":
            yield from _error(node, kind, definition, around)
        case "escalationEventDefinition":
            yield from _escalation(node, kind, definition, around)
        case "conditionalEventDefinition" if not text(child(definition, "condition")):
            remedy = ("Hãy ghi điều kiện, ví dụ “=soTien > 100”.", 'Write it: "=amount > 100".')
            yield incomplete(node.get("id"), ("điều kiện", "the condition"), remedy)
        case "timerEventDefinition":
            yield from _timer(node, kind, definition)


def _waits_on(node: Any) -> bool:
    """A start event that needs all of its definitions waits for the rest inside the case."""
    return len(definitions(node)) > 1 and node.get("parallelMultiple") == "true"


def _place(node: Any, kind: str, around: _Around) -> Iterator[Invalid]:
    name = node.get("id")
    if kind in ("startEvent", "boundaryEvent") and name in around.incoming:
        remedy = ("Hãy bỏ luồng đi vào.", "Remove the incoming flow.")
        yield unsupported(name, ("luồng đi vào sự kiện này", "a flow into this event"), remedy)
    if kind == "endEvent" and name in around.outgoing:
        remedy = ("Hãy bỏ luồng đi ra.", "Remove the outgoing flow.")
        yield unsupported(name, ("luồng đi ra khỏi kết thúc", "a flow out of an end event"), remedy)
    if kind == "boundaryEvent":
        host = around.nodes.get(node.get("attachedToRef"))
        if host is not None and local(host) not in ACTIVITIES:
            remedy = ("Hãy gắn vào một nhiệm vụ hoặc quy trình con.", "Attach it to a task or subprocess.")
            yield unsupported(name, ("sự kiện biên trên phần tử này", "a boundary event on this element"), remedy)


def _receives(node: Any, kind: str, around: _Around) -> Iterator[Invalid]:
    """What may begin a case needs no correlation key, and no flow leads to it."""
    if node.get("instantiate") != "true":
        yield from _waits_for(node, node, around.messages)
        return
    if kind == "receiveTask":
        yield from _named_message(node, node, around.messages)
    if node.get("id") in around.incoming or local(node.getparent()) != "process":
        remedy = ("Hãy bỏ instantiate hoặc bỏ luồng đi vào.", "Remove instantiate, or the flow that leads to it.")
        what = ("bắt đầu hồ sơ ở giữa quy trình", "beginning a case in the middle of a process")
        yield unsupported(node.get("id"), what, remedy)


def _nothing_to_wait_for(node: Any, kind: str, around: _Around) -> Iterator[Invalid]:
    flows = around.incoming.get(node.get("id"), ())
    linked = any(f.get("id").startswith(f"{GIVEN}link_") for f in flows)
    waits = kind == "boundaryEvent" or starts_by_event(node)
    if waits or (kind == "intermediateCatchEvent" and not linked):
        remedy = ("Hãy chọn thông điệp, hẹn giờ hoặc tín hiệu.", "Choose a message, timer or signal.")
        yield incomplete(node.get("id"), ("điều mà sự kiện chờ", "what the event waits for"), remedy)


def _sends(node: Any, event: Any, messages: dict[str, Any]) -> Iterator[Invalid]:
    if extension(node, "publishMessage") is not None or extension(event, "publishMessage") is not None:
        yield from _named_message(node, event, messages)
        return
    definition = extension(node, "taskDefinition")
    if definition is None or not definition.get("type"):
        remedy = (
            "Hãy chọn thao tác hoặc loại công việc sẽ gửi thông điệp, hoặc zeebe:publishMessage.",
            "Choose the operation or job type that sends the message, or zeebe:publishMessage.",
        )
        yield incomplete(node.get("id"), ("zeebe:taskDefinition", "zeebe:taskDefinition"), remedy)


def _named_message(node: Any, holder: Any, messages: dict[str, Any]) -> Iterator[Invalid]:
    message = messages.get(holder.get("messageRef") or "")
    if message is None or not message.get("name"):
        remedy = ("Hãy chọn thông điệp và đặt tên cho nó.", "Choose a message and name it.")
        yield incomplete(node.get("id"), ("thông điệp có tên", "a message with a name"), remedy)


def _waits_for(node: Any, holder: Any, messages: dict[str, Any]) -> Iterator[Invalid]:
    yield from _named_message(node, holder, messages)
    message = messages.get(holder.get("messageRef") or "")
    subscription = None if message is None else extension(message, "subscription")
    if message is not None and (subscription is None or not subscription.get("correlationKey")):
        remedy = ("Hãy ghi Subscription correlation key, ví dụ “=soHoSo”.", 'Give its correlation key: "=caseNo".')
        yield incomplete(node.get("id"), ("khóa đối chiếu của thông điệp", "the message's correlation key"), remedy)


def _error(node: Any, kind: str, definition: Any, around: _Around) -> Iterator[Invalid]:
    if kind == "endEvent":
        if not definition.get("errorRef"):
            remedy = ("Hãy chọn lỗi và ghi mã lỗi.", "Choose an error with a code.")
            yield incomplete(node.get("id"), ("mã lỗi", "the error"), remedy)
        return
    if "false" in (node.get("cancelActivity"), node.get("isInterrupting")):
        remedy = ("Hãy đổi sang sự kiện biên ngắt.", "Make it interrupting.")
        yield unsupported(node.get("id"), ("sự kiện lỗi không ngắt", "a non-interrupting error event"), remedy)
    host = around.nodes.get(node.get("attachedToRef"))
    if host is not None and not _may_fail(host):
        remedy = (
            "Lỗi nghiệp vụ đến từ thao tác, công việc, người xử lý, quy trình con, quy trình được gọi; hãy gắn ở đó.",
            "Business errors come from operations, jobs, people, subprocesses or called processes; attach it there.",
        )
        what = ("sự kiện biên lỗi trên bước không bao giờ lỗi", "an error boundary on a step that never fails")
        yield unsupported(node.get("id"), what, remedy)


def _may_fail(host: Any) -> bool:
    holds = SUBPROCESSES | {"callActivity", "userTask"}
    return local(host) in holds or extension(host, "taskDefinition") is not None


def _escalation(node: Any, kind: str, definition: Any, around: _Around) -> Iterator[Invalid]:
    if kind in THROWING and not definition.get("escalationRef"):
        remedy = ("Hãy chọn mức leo thang có mã.", "Choose an escalation with a code.")
        yield incomplete(node.get("id"), ("mã leo thang", "the escalation"), remedy)
    host = around.nodes.get(node.get("attachedToRef"))
    loop = None if host is None else child(host, "multiInstanceLoopCharacteristics")
    throws = loop is not None and loop.get("behavior", "All") != "All"
    if host is not None and not throws and local(host) not in SUBPROCESSES | {"callActivity"}:
        remedy = (
            "Leo thang đến từ bên trong quy trình con hoặc quy trình được gọi; hãy gắn ở đó.",
            "Escalations come from inside a subprocess or called process; attach it there.",
        )
        what = ("sự kiện biên leo thang trên nhiệm vụ", "an escalation boundary on a task")
        yield unsupported(node.get("id"), what, remedy)


def _timer(node: Any, kind: str, definition: Any) -> Iterator[Invalid]:
    kinds = [name for name in ("timeDate", "timeDuration", "timeCycle") if text(child(definition, name))]
    if len(kinds) != 1:
        remedy = ("Hãy ghi đúng một trong: ngày giờ, khoảng thời gian, chu kỳ.", "Give one of date, duration, cycle.")
        yield incomplete(node.get("id"), ("thời điểm của hẹn giờ", "the time of the timer"), remedy)
        return
    if starts_by_event(node):
        repeats = node.get("isInterrupting") == "false"
    else:
        repeats = kind == "startEvent" or (kind == "boundaryEvent" and node.get("cancelActivity") == "false")
    if kinds[0] == "timeCycle" and not repeats:
        remedy = ("Hãy dùng khoảng thời gian (timeDuration).", "Use a duration.")
        yield unsupported(
            node.get("id"), ("chu kỳ ở sự kiện chỉ xảy ra một lần", "a cycle on a one-time event"), remedy
        )
