"""Where components write: no two to the same place, none inside another's value, lists only through their own rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class _Place:
    inner: dict[str, "_Place"] = field(default_factory=dict)
    leaf: bool = False
    repeated: bool = False


class Claims:
    """The paths taken so far, as form-js guards them."""

    def __init__(self) -> None:
        self._root = _Place()
        self._around: list[tuple[str, ...]] = []  #: paths of the lists that the reading is inside of

    @contextmanager
    def inside(self, repeated: tuple[str, ...] | None) -> Iterator[None]:
        """While reading the components of a list; None for other containers."""
        if repeated is None:
            yield
            return
        self._around.append(repeated)
        yield
        self._around.pop()

    def claim(self, path: tuple[str, ...], *, leaf: bool, repeated: bool) -> bool:
        """Take a place; False if another has it."""
        place, fresh = self._root, False
        for length, step in enumerate(path, start=1):
            if place.leaf or (place.repeated and path[: length - 1] not in self._around):
                return False
            fresh = step not in place.inner
            place = place.inner.setdefault(step, _Place())
        if not fresh and (leaf or repeated or place.leaf or (place.repeated and path not in self._around)):
            return False
        place.leaf, place.repeated = leaf, repeated or place.repeated
        return True
