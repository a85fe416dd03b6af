"""Nested answers by path. What is put in never changes a container that came from outside."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from engine.decisions.forms.model import MISSING

Path = tuple[str | int, ...]
_NOTHING: Final[Mapping[str, object]] = {}


def at(tree: object, path: Path) -> object:
    """The value at a path, MISSING where there is none."""
    for step in path:
        if isinstance(step, str) and isinstance(tree, Mapping):
            tree = tree.get(step, MISSING)
        elif isinstance(step, int) and isinstance(tree, list) and step < len(tree):
            tree = tree[step]
        else:
            return MISSING
    return tree


def name(path: Sequence[str | int]) -> str:
    """`trips.0.place`: how findings name a place."""
    return ".".join(map(str, path))


class Tree:
    """A tree that starts as a given one and copies only the containers on the way to what is put in."""

    def __init__(self, start: Mapping[str, object] = _NOTHING) -> None:
        self.root: dict[str, object] = dict(start)
        self._own: dict[int, object] = {id(self.root): self.root}  # kept, so that no other gets the same id

    def put(self, path: Path, value: object) -> None:
        """Put a value in; what is missing on the way, or is no container, becomes one."""
        _set(self._holder(path), path[-1], value)

    def rows(self, path: Path, rows: Sequence[Mapping[str, object]]) -> None:
        """Put a list of objects in."""
        fresh: list[object] = [dict(row) for row in rows]
        self._own |= {id(row): row for row in fresh} | {id(fresh): fresh}
        self.put(path, fresh)

    def remove(self, path: Path) -> None:
        """Take a value out, and the containers that are empty without it; nothing happens where there is none."""
        while path and at(self.root, path) is not MISSING:
            holder = self._holder(path)
            if isinstance(holder, dict):
                holder.pop(path[-1], None)
            else:
                _set(holder, path[-1], None)
            path = path[:-1] if not holder or (isinstance(holder, list) and not any(holder)) else ()

    def _holder(self, path: Path) -> object:
        """The container of what is at the path, and free to be changed."""
        holder: object = self.root
        for step, following in pairwise(path):
            inner = self._owned(at(holder, (step,)), following)
            _set(holder, step, inner)
            holder = inner
        return holder

    def _owned(self, container: object, following: str | int) -> object:
        if id(container) in self._own:
            return container
        copy: object
        if isinstance(following, str):
            copy = dict(container) if isinstance(container, Mapping) else {}
        else:
            copy = list(container) if isinstance(container, list) else []
        self._own[id(copy)] = copy
        return copy


def _set(holder: object, step: str | int, value: object) -> None:
    if isinstance(holder, dict):
        holder[step] = value
    if isinstance(holder, list) and isinstance(step, int):
        holder[step] = value
