"""What is deployed: versions of processes, decisions and forms, byte for byte."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal, Protocol

from engine.domain.keys import DefinitionKey, Login
from engine.domain.records import instant
from engine.ports.executor import ProcessInfo

OF_DEPLOYMENT: Final = "#deployment"


@dataclass(frozen=True, kw_only=True)
class Definition:
    """One version of a process."""

    key: DefinitionKey
    process_id: str
    version: int
    version_tag: str | None
    name: str
    summary: str
    folder: str  #: of its procedure: "leave"
    file: str  #: "leave.bpmn"
    sha256: str
    bpmn: bytes
    deployment_key: int
    deployed_at: datetime


@dataclass(frozen=True, kw_only=True)
class DecisionDefinition:
    key: int
    decision_id: str
    version: int
    name: str
    requirements_id: str
    file: str
    sha256: str
    dmn: bytes


@dataclass(frozen=True, kw_only=True)
class FormDefinition:
    key: int
    form_id: str
    version: int
    file: str
    sha256: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class WhichForm:
    """What a model or a task names: the form in force, that of an instant, or the newest with a version tag."""

    form_id: str
    by: datetime | None = None
    tag: str | None = None

    @property
    def shown(self) -> str:
        """For who has to be told that it is not there."""
        return self.form_id if self.tag is None else f"{self.form_id} ({self.tag})"


def which_form(name: str) -> WhichForm:
    """Of ``called_name``, and of what ``dated`` made of it: f, f#tag:1.0, f#by:2026-01-05T01:00:00Z."""
    form_id, _, bound = name.partition("#")  # "deployment" alone, of a model that is not deployed yet: as it will be
    kind, _, told = bound.partition(":")
    by = datetime.fromisoformat(told) if kind == "by" else None
    return WhichForm(form_id=form_id, by=by, tag=told if kind == "tag" else None)


def dated(name: str, deployed_at: Callable[[], datetime]) -> str:
    """A form that is bound to the deployment of a model, told so that nobody has to know the model."""
    form_id = name.removesuffix(OF_DEPLOYMENT)
    return name if form_id == name else f"{form_id}#by:{instant(deployed_at())}"


def with_dated_forms(info: ProcessInfo, deployed_at: datetime) -> ProcessInfo:
    """What a version says of itself, its forms ``dated``."""

    def told(name: str | None) -> str | None:
        return name and dated(name, lambda: deployed_at)

    nodes = {key: replace(node, form_id=told(node.form_id)) for key, node in info.nodes.items() if node.form_id}
    return replace(info, nodes={**info.nodes, **nodes}, start_form_id=told(info.start_form_id))


@dataclass(frozen=True, kw_only=True)
class NewResource:
    """A file to deploy, already read and checked: what it defines stands beside it."""

    folder: str
    name: str
    kind: Literal["bpmn", "dmn", "form", "document", "scenario", "removed"]
    content: bytes
    processes: tuple[ProcessInfo, ...] = ()
    decisions: tuple[tuple[str, str], ...] = ()  #: (decision id, name)
    requirements_id: str = ""  #: id of the DMN definitions
    form_id: str = ""
    form_tag: str = ""  #: version tag of the form


@dataclass(frozen=True, kw_only=True)
class Deployed:
    """What a deployment consists of; unchanged files keep their versions."""

    key: int
    name: str
    deployed_at: datetime
    processes: tuple[Definition, ...]
    decisions: tuple[DecisionDefinition, ...]
    forms: tuple[FormDefinition, ...]
    changed: int  #: how many of its files are new or altered


class Models(Protocol):
    """What is deployed. A version never changes, so whoever has read it may keep it."""

    def process(self, process_id: str, as_of: datetime | None = None, tag: str | None = None) -> Definition:
        """The newest version, now or at an instant; with ``tag`` the newest of that version tag. Raises NotFound."""
        ...

    def definition(self, key: DefinitionKey) -> Definition: ...

    def newest(self) -> Sequence[Definition]:
        """Of every process the version that a start takes now."""
        ...

    def decision(self, decision_id: str, as_of: datetime | None = None) -> DecisionDefinition:
        """The newest version, now or at an instant; one that came only later, if there was none. Raises NotFound."""
        ...

    def decisions(self, decision_id: str, as_of: datetime) -> Iterable[DecisionDefinition]:
        """Every version of then, the newest first."""
        ...

    def form(self, form_id: str, as_of: datetime | None = None) -> FormDefinition:
        """The newest version, now or at an instant. Raises NotFound."""
        ...

    def forms(self, form_id: str) -> Iterable[FormDefinition]:
        """Every version, the newest first."""
        ...

    def template(self, folder: str, name: str) -> bytes:
        """A file of documents/ of the procedure, else of shared. Raises NotFound."""
        ...

    def copies(self, folder: str, name: str, process_ids: Sequence[str], most: int) -> Sequence[bytes]:
        """What was in force under a name, or under whatever name with one of the processes in it; oldest first.

        At most so many of the newest; b"" = taken out.
        """
        ...

    def deploy(self, name: str, resources: Sequence[NewResource], by: Login, at: datetime) -> Deployed: ...
