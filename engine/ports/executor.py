"""What commands ask of the executor, and what the executor asks of the world."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from engine.domain.facts import Fact, Json, Variables
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from engine.domain.steps import Migrate, Step


@dataclass(frozen=True, kw_only=True)
class Model:
    """One deployed process definition as the executor needs it. ``bpmn`` is the deployed file, byte for byte."""

    key: DefinitionKey
    process_id: str
    bpmn: bytes
    called: Mapping[str, "Model"] = field(default_factory=dict)  #: Call.name -> the model to call
    #: for a name that only an expression gives; None: the file has no such call. Good as long as the transaction.
    find: Callable[[str], "Model | None"] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Running:
    """A case as it lies in the database."""

    key: InstanceKey
    model: Model
    revision: int  #: a cached live case is used only if it has the same revision
    state: bytes  #: the executor's own snapshot; b"" before the start


@dataclass(frozen=True, kw_only=True)
class Advance:
    """What a step made of a case. Nothing is stored yet."""

    state: bytes
    digest: str  #: SHA-256 (hex) of the canonical state; what replay must reach
    facts: tuple[Fact, ...]
    variables: Variables  #: the process scope after the step


@dataclass(frozen=True, kw_only=True)
class Decided:
    result: Json
    explanation: Json


@dataclass(frozen=True, kw_only=True)
class Due:
    at: datetime
    then: str | None  #: the timeCycle that is left after it


class World(Protocol):
    """What a case may ask while it runs. Live: the registry and the tables; in replay: what was recorded."""

    def run_operation(self, name: str, inputs: Variables, *, key: ElementKey, element_id: str) -> Variables: ...

    def knows_operation(self, name: str) -> bool:
        """False: the service task becomes a job for an external worker."""
        ...

    def decide(self, decision_id: str, variables: Variables, *, key: ElementKey, element_id: str) -> Decided:
        """``decision_id``: with its binding, as ``called_name`` writes it."""
        ...


class Executor(Protocol):
    """The only door to SpiffWorkflow. Pure but for its caches: the same input gives the same Advance."""

    def check(self, bpmn: bytes) -> "Checked":
        """Read, normalise and compile a file. Raises InvalidInput with every finding (element id, reason, remedy)."""
        ...

    def advance(self, case: Running, step: Step, *, at: datetime, world: World) -> Advance:
        """Run to the next waits. Raises NotFound if the step's key does not wait in this case.

        A failing expression, decision or operation becomes IncidentRaised on its element, not an exception; errors
        that refuse the step itself (unknown key) are raised and leave nothing behind.
        """
        ...

    def migrate(self, case: Running, to: Model, step: Migrate, *, at: datetime, world: World) -> Advance:
        """The case on another version. Raises InvalidInput with every active element that has no place there."""
        ...

    def committed(self, case: InstanceKey, revision: int) -> None:
        """The last advance of this case was stored as ``revision``: the live copy may serve the next one."""
        ...

    def forget(self, case: InstanceKey) -> None:
        """The last advance was not stored: drop the live copy."""
        ...

    def apart(self) -> "Executor":
        """Another with caches of its own: for models that are never stored and whose keys will be given again."""
        ...

    def due(self, kind: str, text: str, at: datetime) -> "Due | None":
        """When a timer outside any case fires (``kind``: timeDate, timeDuration, timeCycle). None: it is no time."""
        ...

    def holds(self, condition: str, variables: Variables, at: datetime) -> bool:
        """A condition outside any case; what cannot be evaluated is not true."""
        ...

    def variables(self, case: Running) -> Mapping[ElementKey | None, Variables]:
        """Every variable scope of a stored case; None = the process scope."""
        ...

    def visible(self, case: Running, key: ElementKey) -> Variables:
        """What a living element run can read. Raises NotFound."""
        ...

    def choices(self, case: Running) -> "Sequence[Choosable]":
        """Ad-hoc subprocesses under way in which somebody says what is to be done next."""
        ...

    def seen(self, case: Running, key: ElementKey) -> "Seen":
        """What an element under way reads; of one that is not, what the process reads."""
        ...


@dataclass(frozen=True, kw_only=True)
class Choosable:
    key: ElementKey  #: of the ad-hoc subprocess
    element_id: str
    activities: tuple[str, ...]  #: element ids that can be begun


@dataclass(frozen=True, kw_only=True)
class Seen:
    variables: Variables  #: inner scopes hide outer ones
    caller: ElementKey | None  #: the call activity whose process the element belongs to; None = the case's own
    round: bool = False  #: it is, or lies in, a round of a repeated activity, which has variables of its own


@dataclass(frozen=True, kw_only=True)
class FlowNode:
    """What lists and pages need to know of an element."""

    element_id: str
    type: str
    name: str
    lane_role: str | None
    properties: Mapping[str, str]  #: zeebe:properties as written
    form_id: str | None  #: see called_name
    documentation: str  #: what the person is asked to do
    calls: str | None = None  #: the decision or process that it names; an expression that names one is known only later


@dataclass(frozen=True, kw_only=True)
class StartPoint:
    """One way in. ``Start(element_id=…)`` takes it."""

    element_id: (
        str  #: of the start event, or of the receive task or event that instantiates; x#2: its second definition
    )
    kind: Literal["none", "message", "signal", "timer", "conditional"]
    name: str = ""  #: of the message or signal, as written; of a timer or condition its text
    timer: str = ""  #: timeDate, timeDuration or timeCycle
    first_of_all: bool = False  #: the case waits for others then; what it waits for begins no second case


@dataclass(frozen=True, kw_only=True)
class Call:
    """What a call activity calls; an expression that names the process is known only later and not told here."""

    element_id: str
    process_id: str
    binding: Literal["latest", "deployment", "versionTag"] = "latest"
    version_tag: str | None = None  #: with versionTag

    @property
    def name(self) -> str:
        """Under this name the called model stands in ``Model.called``."""
        return called_name(self.process_id, self.binding, self.version_tag)


def called_name(process_id: str, binding: str, version_tag: str | None) -> str:
    """Of a process, decision or form p: p for the latest version, p#deployment, p#tag:1.0; no id has a "#"."""
    if binding == "latest":
        return process_id
    return f"{process_id}#deployment" if binding == "deployment" else f"{process_id}#tag:{version_tag}"


def call_of(name: str) -> Call:
    """The inverse of ``called_name``, of no element."""
    process_id, _, bound = name.partition("#")
    if not bound:
        return Call(element_id="", process_id=process_id)
    if bound == "deployment":
        return Call(element_id="", process_id=process_id, binding="deployment")
    return Call(element_id="", process_id=process_id, binding="versionTag", version_tag=bound.removeprefix("tag:"))


@dataclass(frozen=True, kw_only=True)
class ProcessInfo:
    process_id: str
    name: str
    version_tag: str | None
    start_form_id: str | None
    start_properties: Mapping[str, str]
    properties: Mapping[str, str]  #: zeebe:properties of the process itself
    nodes: Mapping[str, FlowNode]
    decision_ids: tuple[str, ...]  #: every called decision
    called_process_ids: tuple[str, ...]
    operations: Mapping[str, str]  #: element id -> type of its zeebe:taskDefinition
    message_starts: tuple[str, ...]
    startable: bool  #: it has a start event without a trigger
    documentation: str
    starts: tuple[StartPoint, ...] = ()  #: every way in, in document order; () = an implicit start
    calls: tuple[Call, ...] = ()
    calls_by_expression: bool = False  #: what else it calls is known only while it runs
    #: sequence flow id -> its name ("" = it has none), and the element that it leaves
    flows: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Checked:
    processes: tuple[ProcessInfo, ...]
