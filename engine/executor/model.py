"""A compiled file: SpiffWorkflow specs, frozen and shared by all cases of a definition."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from engine.ports import Model, ProcessInfo


@dataclass(frozen=True, slots=True)
class Flow:
    """A sequence flow. ``target`` is the internal name of the spec it leads to."""

    id: str
    target: str
    condition: str | None
    default: bool
    given: bool  #: the file gave it no id (or drew it as a link), so no fact speaks of it


@dataclass(frozen=True, slots=True)
class Assignment:
    """One line of an input or output mapping."""

    source: str
    target: str


class ReadModel(Protocol):
    """What the notation room makes of a file."""

    @property
    def root(self) -> Any:
        """The normalised BPMN tree."""
        ...

    @property
    def processes(self) -> tuple[ProcessInfo, ...]: ...


Read = Callable[[bytes], ReadModel]


@dataclass(frozen=True, eq=False)
class Specs:
    """``by_id`` holds the specs of every process and embedded subprocess of one file."""

    by_id: Mapping[str, Any]
    infos: tuple[ProcessInfo, ...]


@dataclass(frozen=True, eq=False)
class Compiled:
    """A model ready to run. What it calls is compiled when it is first called."""

    model: Model
    specs: Specs
    compile: Callable[[Model], "Compiled"]

    @property
    def processes(self) -> Mapping[str, Any]:
        return self.specs.by_id

    def called(self, process_id: str) -> "Compiled | None":
        model = self.model.called.get(process_id)
        return None if model is None else self.compile(model)

    def found(self, name: str) -> "Compiled | None":
        """What an expression has named."""
        model = None if self.model.find is None else self.model.find(name)
        return None if model is None else self.compile(model)


def signature(model: Model) -> tuple[object, ...]:
    """Which versions a case runs on: its own and, in depth, those it calls."""
    if not model.called:
        return (model.key, model.process_id)
    return (model.key, model.process_id, *((name, signature(called)) for name, called in sorted(model.called.items())))
