"""What a command asks of a case: the input of the executor, and of replay."""

from dataclasses import dataclass, field

from engine.domain.facts import Variables
from engine.domain.keys import ElementKey


@dataclass(frozen=True, kw_only=True)
class Start:
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FinishTask:
    key: ElementKey
    variables: Variables = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FinishJob:
    key: ElementKey
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


Step = Start | FinishTask | FinishJob | FireTimer | DeliverMessage | SetVariables | RetryElement | Cancel
