"""What a command asks of a case: the input of the executor, and of replay."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.domain.facts import Variables
from engine.domain.keys import DefinitionKey, ElementKey


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
class FailJob:
    """No worker could do it: the element stands still until somebody has it tried again."""

    key: ElementKey
    message: str = ""


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
class Begin:
    """One element to begin, with variables of the scopes that it lies in."""

    element_id: str
    scope_key: ElementKey | None = None  #: the scope to begin in, where it runs several times
    local: Mapping[str, Variables] = field(default_factory=dict)  #: by the id of a scope around it, or its own


@dataclass(frozen=True, kw_only=True)
class Move:
    """Runs of an element are stopped; for each of them another element begins."""

    to: Begin
    element_id: str = ""  #: every run of it, or
    key: ElementKey | None = None  #: this one
    beside: bool = False  #: begin in the scope of the run that is stopped, or around that


@dataclass(frozen=True, kw_only=True)
class Modify:
    """Move tokens: begin elements, stop runs of elements."""

    activate: tuple[str, ...] = ()  #: element ids
    terminate: tuple[ElementKey, ...] = ()
    scope_key: ElementKey | None = None  #: the scope to begin ``activate`` in, where it runs several times
    variables: Variables = field(default_factory=dict)  #: of the process, set before anything moves
    begin: tuple[Begin, ...] = ()
    stop: tuple[str, ...] = ()  #: element ids: every run of them
    move: tuple[Move, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BeginInside:
    """Activities of an ad-hoc subprocess that somebody has chosen."""

    key: ElementKey  #: of the subprocess
    begin: tuple[Begin, ...]
    cancel_remaining: bool = False  #: what is under way in it is stopped first


@dataclass(frozen=True, kw_only=True)
class Migrate:
    """Go on on another version of the process."""

    definition_key: DefinitionKey
    sha256: str  #: of its file
    mapping: Mapping[str, str] = field(default_factory=dict)  #: element id -> element id; the rest keep their ids


@dataclass(frozen=True, kw_only=True)
class Cancel:
    pass


Step = (
    Start
    | FinishTask
    | FinishJob
    | ThrowError
    | FailJob
    | FireTimer
    | DeliverMessage
    | SetVariables
    | RetryElement
    | Modify
    | BeginInside
    | Migrate
    | Cancel
)
