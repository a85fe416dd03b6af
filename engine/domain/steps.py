"""What a command asks of a case: the input of the executor, and of replay."""

from dataclasses import dataclass, field

from engine.domain.facts import Variables
from engine.domain.keys import ElementKey


@dataclass(frozen=True, kw_only=True)
class Start:
    variables: Variables = field(default_factory=dict)
    element_id: str | None = None  #: the start event that was triggered; None = the one without a trigger


@dataclass(frozen=True, kw_only=True)
class FinishTask:
    key: ElementKey
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FinishJob:
    key: ElementKey
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ThrowError:
    """A worker or a person ends a job or task with a business error; ``code`` is the error code of the model."""

    key: ElementKey
    code: str
    message: str = ""
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FireTimer:
    key: ElementKey


@dataclass(frozen=True, kw_only=True)
class DeliverMessage:
    """To one waiting subscription of this case (message or signal)."""

    key: ElementKey
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class SetVariables:
    scope_key: ElementKey | None
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class RetryElement:
    """Run the element of an incident again."""

    key: ElementKey


@dataclass(frozen=True, kw_only=True)
class Cancel:
    pass


Step = Start | FinishTask | FinishJob | ThrowError | FireTimer | DeliverMessage | SetVariables | RetryElement | Cancel
