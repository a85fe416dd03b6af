"""Event definitions: SpiffWorkflow's classes, with the clock and the scope given instead of looked up."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from SpiffWorkflow.bpmn.specs.event_definitions import (
    CancelEventDefinition,
    ConditionalEventDefinition,
    ErrorEventDefinition,
    EscalationEventDefinition,
    MessageEventDefinition,
    NoneEventDefinition,
    SignalEventDefinition,
    TerminateEventDefinition,
)
from SpiffWorkflow.bpmn.specs.event_definitions.timer import TimerEventDefinition

from engine.executor import expressions, timers
from engine.executor.incidents import UnusableValue
from engine.executor.scope import Scope
from engine.executor.timers import Due


@dataclass(frozen=True)
class Until:
    """Waits until a condition becomes true; ``met`` = it already was when somebody looked last."""

    met: bool


@dataclass(frozen=True)
class Several:
    """Of a multiple event, one for each of its definitions."""

    plans: tuple["Plan", ...]


#: when a timer fires, (kind, name, correlation key) of a subscription, a condition, or several of these
Plan = Due | tuple[str, str, str | None] | Until | Several


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


@dataclass(frozen=True)
class Publish:
    """How a throwing message is sent (zeebe:publishMessage); every text may be FEEL."""

    key: str | None
    message_id: str | None
    time_to_live: str | None


class Message(MessageEventDefinition):
    """The waiting side evaluates its correlation key; the command finds the subscription by name and key."""

    def __init__(self, name: str, key: str | None, publish: Publish | None = None) -> None:
        super().__init__(name)
        self.key = key
        self.publish = publish

    def plan(self, scope: Scope, at: datetime) -> Plan:
        return ("message", name_of(self.name, scope, at), self._correlation(scope, at))

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
        return ("signal", name_of(self.name, scope, at), None)


class Condition(ConditionalEventDefinition):
    """FEEL over everything that can be read where it waits."""

    def plan(self, scope: Scope, at: datetime) -> Plan:
        self.met(scope, at)  # a text that cannot be evaluated is an incident of who begins to wait
        return Until(met=False)

    def met(self, scope: Scope, at: datetime) -> bool:
        """Null is not true: a variable may come later. Raises ConditionNotBoolean, ExpressionFailed."""
        return expressions.holds(self.expression, scope, at)


class Error(ErrorEventDefinition):
    """``code`` None catches every error."""


class Escalation(EscalationEventDefinition):
    """``code`` None catches every escalation."""


class Terminate(TerminateEventDefinition):
    pass


class Cancel(CancelEventDefinition):
    """At an end of a transaction: undo it and leave; on its edge: goes on after that."""


class Compensate(NoneEventDefinition):
    """``activity`` None = everything that was completed in the scope. SpiffWorkflow has no class for it."""

    def __init__(self, activity: str | None, *, waits: bool = True) -> None:
        super().__init__()
        self.activity = activity
        self.waits = waits  #: whoever throws it goes on when everything is undone


def name_of(text: str, scope: Scope, at: datetime) -> str:
    what = ("Tên thông điệp hoặc tín hiệu", "name")
    found = expressions.text_or_none(text, scope, at, what=what)
    if found is None:
        raise UnusableValue(what_vi=what[0], what_en=what[1], value="null", text=text)
    return found
