"""What happened while a case advanced, in the order it happened.

The executor returns facts; a command turns them into rows (tasks, timers, …) and history events. All values are JSON
values (None, bool, int, float, str, list, dict) or aware UTC datetimes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.domain.keys import ElementKey

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Variables = Mapping[str, Json]
EndState = Literal["completed", "terminated"]


@dataclass(frozen=True, kw_only=True)
class ElementEntered:
    key: ElementKey
    element_id: str  #: the id in the BPMN file
    element_type: str  #: BPMN local name: "userTask", "exclusiveGateway", …
    scope_key: ElementKey | None  #: the subprocess run it lies in; None = the process itself


@dataclass(frozen=True, kw_only=True)
class ElementLeft:
    key: ElementKey
    element_id: str
    end: EndState


@dataclass(frozen=True, kw_only=True)
class FlowTaken:
    flow_id: str
    source_id: str
    target_id: str


@dataclass(frozen=True, kw_only=True)
class TaskOpened:
    """A user task waits for a person. Expressions are already evaluated."""

    key: ElementKey
    element_id: str
    name: str
    role: str | None  #: role key: assignmentDefinition.candidateGroups if given, else the lane's role
    assignee: str | None  #: login, if the model names one
    candidate_users: tuple[str, ...]
    form_id: str | None
    due_at: datetime | None
    follow_up_at: datetime | None
    priority: int  #: 0..100, 50 usual
    properties: Mapping[str, Json]  #: zeebe:properties, FEEL values evaluated: stepClass, outcomes, mode, legalBasis, …


@dataclass(frozen=True, kw_only=True)
class TaskClosed:
    key: ElementKey
    element_id: str
    end: EndState  #: completed, or terminated because the case took it away


@dataclass(frozen=True, kw_only=True)
class TimerSet:
    key: ElementKey
    element_id: str
    due_at: datetime
    repetitions: int | None  #: left after this one; None = one-shot, -1 = for ever


@dataclass(frozen=True, kw_only=True)
class TimerCleared:
    key: ElementKey
    element_id: str


@dataclass(frozen=True, kw_only=True)
class SubscriptionOpened:
    key: ElementKey
    element_id: str
    kind: Literal["message", "signal"]
    name: str
    correlation_key: str | None


@dataclass(frozen=True, kw_only=True)
class SubscriptionClosed:
    key: ElementKey
    element_id: str


@dataclass(frozen=True, kw_only=True)
class JobOpened:
    """A service task whose type is no operation of ours waits for an external worker."""

    key: ElementKey
    element_id: str
    type: str
    retries: int
    headers: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class JobClosed:
    key: ElementKey
    element_id: str
    end: EndState


@dataclass(frozen=True, kw_only=True)
class VariablesChanged:
    scope_key: ElementKey | None  #: None = the process itself
    old: Variables  #: only names that existed before
    new: Variables


@dataclass(frozen=True, kw_only=True)
class DecisionEvaluated:
    key: ElementKey
    element_id: str
    decision_id: str
    result: Json
    explanation: Json  #: which rows matched on which values; see engine.decisions.dmn


@dataclass(frozen=True, kw_only=True)
class OperationDone:
    """A service task ran one of our operations inside the command's transaction; the result is replayed, not redone."""

    key: ElementKey
    element_id: str
    operation: str  #: "ledger.hold"
    inputs: Variables
    result: Variables


@dataclass(frozen=True, kw_only=True)
class ErrorThrown:
    """An operation, a worker or a person ended an element with a business error that the model may catch."""

    key: ElementKey
    element_id: str
    code: str
    message: str
    variables: Variables


@dataclass(frozen=True, kw_only=True)
class SignalThrown:
    """Whoever waits for the signal in this case has it already; other cases and starts get it from the command."""

    key: ElementKey
    element_id: str
    name: str
    variables: Variables


@dataclass(frozen=True, kw_only=True)
class MessageThrown:
    """The command delivers it: to a subscription of this name and key, to a start event, or to the buffer."""

    key: ElementKey
    element_id: str
    name: str
    correlation_key: str | None  #: None: it can only start a process
    message_id: str | None  #: a second message with this id, name and key is dropped as long as the first lives
    time_to_live: str | None  #: ISO 8601 duration; None = not buffered
    variables: Variables


@dataclass(frozen=True, kw_only=True)
class ProcessCalled:
    """Which process a call activity calls that names it by an expression: known only now."""

    key: ElementKey
    element_id: str
    process: str  #: as in ports.called_name
    sha256: str  #: of its file


@dataclass(frozen=True, kw_only=True)
class ElementMigrated:
    """The run goes on under another element id, on another version of its process."""

    key: ElementKey
    element_id: str
    to: str  #: its id in the new version


@dataclass(frozen=True, kw_only=True)
class IncidentRaised:
    """The token of ``element_id`` stands still; the rest of the case goes on."""

    key: ElementKey
    element_id: str
    code: str
    text_vi: str
    text_en: str


@dataclass(frozen=True, kw_only=True)
class InstanceEnded:
    end: EndState


Fact = (
    ElementEntered
    | ElementLeft
    | FlowTaken
    | TaskOpened
    | TaskClosed
    | TimerSet
    | TimerCleared
    | SubscriptionOpened
    | SubscriptionClosed
    | JobOpened
    | JobClosed
    | VariablesChanged
    | DecisionEvaluated
    | OperationDone
    | ErrorThrown
    | SignalThrown
    | MessageThrown
    | ProcessCalled
    | ElementMigrated
    | IncidentRaised
    | InstanceEnded
)
