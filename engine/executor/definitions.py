"""Event definitions: SpiffWorkflow's classes, with the clock and the scope given instead of looked up."""

from datetime import datetime
from typing import Protocol

from SpiffWorkflow.bpmn.specs.event_definitions import (
    ErrorEventDefinition,
    MessageEventDefinition,
    SignalEventDefinition,
    TerminateEventDefinition,
)
from SpiffWorkflow.bpmn.specs.event_definitions.timer import TimerEventDefinition

from engine.executor import expressions, timers
from engine.executor.incidents import UnusableValue
from engine.executor.scope import Scope
from engine.executor.timers import Due

#: when a timer fires, or (kind, name, correlation key) of a subscription
Plan = Due | tuple[str, str, str | None]


class Waited(Protocol):
    def plan(self, scope: Scope, at: datetime) -> Plan: ...


class Timer(TimerEventDefinition):
    """``kind`` is timeDate, timeDuration or timeCycle."""

    def __init__(self, name: str, expression: str, kind: str) -> None:
        super().__init__(name, expression)
        self.kind = kind

    def plan(self, scope: Scope, at: datetime) -> Plan:
        what = ("Thời điểm", self.kind)
        text = expressions.text_or_none(self.expression, scope, at, what=what)
        found = None if text is None else timers.due(self.kind, text, at)
        if found is None:
            raise UnusableValue(what_vi=what[0], what_en=what[1], value=text or "null", text=self.expression)
        return found


class Message(MessageEventDefinition):
    """The waiting side evaluates its correlation key; the command finds the subscription by name and key."""

    def __init__(self, name: str, key: str | None) -> None:
        super().__init__(name)
        self.key = key

    def plan(self, scope: Scope, at: datetime) -> Plan:
        return ("message", _name(self.name, scope, at), self._correlation(scope, at))

    def _correlation(self, scope: Scope, at: datetime) -> str | None:
        if self.key is None:
            return None
        what = ("Khóa đối chiếu thông điệp", "correlationKey")
        found = expressions.text_or_none(self.key, scope, at, what=what)
        if found is None:
            raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=self.key)
        return found


class Signal(SignalEventDefinition):
    def plan(self, scope: Scope, at: datetime) -> Plan:
        return ("signal", _name(self.name, scope, at), None)


class Error(ErrorEventDefinition):
    """``code`` None catches every error."""


class Terminate(TerminateEventDefinition):
    pass


def _name(text: str, scope: Scope, at: datetime) -> str:
    what = ("Tên thông điệp hoặc tín hiệu", "name")
    found = expressions.text_or_none(text, scope, at, what=what)
    if found is None:
        raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=text)
    return found
