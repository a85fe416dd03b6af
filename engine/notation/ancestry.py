"""From which of the copies that were in force a file was made: an older one, edited, must not undo the newest.

Nothing marks a file that left the house, and tools that draw would drop a mark; so its elements say it. Of two copies
that are equally like it the newer one counts, and what is like none is new.
"""

from collections.abc import Sequence
from typing import Final

from engine.notation.comparison import differences, facts
from engine.ports import Newer

KIN: Final = 0.5  #: of the facts of two files together that both have: below that they are not made of one another


def older(name: str, content: bytes, copies: Sequence[bytes]) -> tuple[Newer, ...] | None:
    """What the newest copy (the last; b"" = taken out) has against the one this file was made from.

    None: it was made from the newest, or from none.
    """
    if not copies or content == copies[-1]:
        return None
    mine = facts(name, content)
    alike = [1.0 if one == content else _likeness(mine, facts(name, one)) for one in copies]
    nearest = max(range(len(copies)), key=lambda place: (alike[place], place))
    if alike[nearest] < KIN or alike[nearest] == alike[-1]:
        return None
    return _newer(name, copies[nearest], copies[-1])


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    together = one | other
    return len(one & other) / len(together) if together else 0.0


def _newer(name: str, before: bytes, now: bytes) -> tuple[Newer, ...]:
    if not now:
        return (Newer(kind="removed", name=name),)
    found = differences(name, before, now)
    told = (Newer(kind=one.kind, name=one.name or one.place, part=one.part) for one in found)
    return tuple(dict.fromkeys(told))
