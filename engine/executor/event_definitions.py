"""Event definitions of a file to ours."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from engine.executor.definitions import (
    Cancel,
    Compensate,
    Condition,
    Error,
    Escalation,
    Message,
    Publish,
    Signal,
    Terminate,
    Timer,
)
from engine.executor.names import ZEEBE

_TIMES: Final = ("timeDate", "timeDuration", "timeCycle")


def read_definition(node: Any, parser: Any) -> Any:
    """``node`` is the eventDefinition; ``parser`` knows the messages, signals, errors and escalations of the file."""
    return READERS[_local(node)](node, parser)


def read_message(node: Any, parser: Any, publish: Any | None = None) -> Message:
    """``node`` has the messageRef: a messageEventDefinition, a receive or a send task."""
    ref = node.get("messageRef")
    found = publish if publish is not None else node.find(f".//{{{ZEEBE}}}publishMessage")
    sent = None if found is None else Publish(*(found.get(a) or None for a in _PUBLISH))
    return Message(parser.messages.get(ref) or "", parser.correlation_keys.get(ref), sent)


_PUBLISH: Final = ("correlationKey", "messageId", "timeToLive")


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _signal(node: Any, parser: Any) -> Signal:
    return Signal(parser.signals.get(node.get("signalRef")) or "")


def _error(node: Any, parser: Any) -> Error:
    found = parser.errors.get(node.get("errorRef"))
    if found is None:
        return Error("", None)
    return Error(found["name"] or "", found["error_code"] or found["name"])


def _escalation(node: Any, parser: Any) -> Escalation:
    found = parser.escalations.get(node.get("escalationRef"))
    if found is None:
        return Escalation("", None)
    return Escalation(found["name"] or "", found["escalation_code"] or found["name"])


def _timer(node: Any, parser: Any) -> Timer:
    for part in node:
        if _local(part) in _TIMES:
            return Timer(node.getparent().get("id"), (part.text or "").strip(), _local(part))
    return Timer(node.getparent().get("id"), "", "timeDate")


def _condition(node: Any, parser: Any) -> Condition:
    written = next((part.text for part in node if _local(part) == "condition"), None)
    return Condition((written or "").strip())


READERS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "messageEventDefinition": read_message,
    "signalEventDefinition": _signal,
    "errorEventDefinition": _error,
    "escalationEventDefinition": _escalation,
    "timerEventDefinition": _timer,
    "conditionalEventDefinition": _condition,
    "terminateEventDefinition": lambda _node, _parser: Terminate(),
    "cancelEventDefinition": lambda _node, _parser: Cancel(),
    "compensateEventDefinition": lambda node, _parser: Compensate(
        node.get("activityRef") or None, waits=node.get("waitForCompletion") != "false"
    ),
}
