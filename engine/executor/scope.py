"""Variable scopes as in Camunda 8: reads look outwards, results land where the name lives, else in the process.

This takes the place of SpiffWorkflow's data per task: nothing is copied from task to task, so joins merge nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from engine.domain.facts import Json


class Scope:
    """One set of variables. Values are immutable by contract: a change puts a new value under the name."""

    __slots__ = ("key", "opaque", "parent", "root", "vars")

    def __init__(self, key: int, parent: "Scope | None", variables: dict[str, Json] | None = None) -> None:
        self.key = key  #: the run it belongs to; 0 = the process itself
        self.parent = parent
        self.vars: dict[str, Json] = variables if variables is not None else {}
        self.root = parent is None  #: new names stop here (process, call activity)
        self.opaque = parent is None  #: reads stop here too

    def find(self, name: str) -> "Scope | None":
        """The scope a read of this name ends in."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.vars:
                return scope
            scope = None if scope.opaque else scope.parent
        return None

    def home(self, name: str) -> "Scope":
        """The scope a result of this name goes to."""
        scope = self
        while name not in scope.vars and not scope.root and scope.parent is not None:
            scope = scope.parent
        return scope

    def readable(self) -> Mapping[str, Json]:
        """The same as ``visible``, without a copy where there is only one scope; not to be changed or kept."""
        return self.vars if self.opaque else self.visible()

    def visible(self) -> dict[str, Json]:
        """Everything that can be read from here."""
        chain = [self]
        while not chain[-1].opaque and chain[-1].parent is not None:
            chain.append(chain[-1].parent)
        return {name: value for scope in reversed(chain) for name, value in scope.vars.items()}


class View(Mapping[str, Json]):
    """Read-only look into a scope; what SpiffWorkflow sees as ``task.data``."""

    __slots__ = ("_scope",)

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def __getitem__(self, name: str) -> Json:
        found = self._scope.find(name)
        if found is None:
            raise KeyError(name)
        return found.vars[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._scope.visible())

    def __len__(self) -> int:
        return len(self._scope.visible())

    def __contains__(self, name: Any) -> bool:
        return self._scope.find(name) is not None


def placed(target: str, value: Json, existing: Json) -> tuple[str, Json]:
    """The variable and value for a mapping target: ``a.b`` puts the value into a copy of context ``a``."""
    name, *path = target.split(".")
    if not path:
        return name, value
    return name, _with(existing, path, value)


def _with(context: Json, path: list[str], value: Json) -> Json:
    entries: dict[str, Json] = dict(context) if isinstance(context, dict) else {}
    head, *rest = path
    entries[head] = _with(entries.get(head), rest, value) if rest else value
    return entries
