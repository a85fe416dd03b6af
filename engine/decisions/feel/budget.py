"""How much one evaluation may cost, and the run that counts it.

Steps and cells decide, so the same text and values stop at the same place on every machine. The wall clock is the
last resort against what steps cannot see (one slow regular expression).
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from engine.decisions.feel.errors import FeelClockError, FeelLimitError
from engine.decisions.feel.messages import Message
from engine.decisions.feel.temporal import DateTime
from engine.decisions.feel.temporal_text import from_datetime

MAX_TEXT: Final = 20_000  #: characters of one expression
MAX_NESTING: Final = 50  #: brackets, functions, ifs inside each other
MAX_HEIGHT: Final = 200  #: levels of the parsed tree; a chain `a + b + c` has one per operator, a loop four
MAX_PARSE_WORK: Final = 60_000  #: expressions the parser may try, re-reading included

_CLOCK_EVERY: Final = 255  # a mask: look at the clock each 256 steps
_MAX_WARNINGS: Final = 50


@dataclass(frozen=True, kw_only=True)
class Budget:
    """Limits of one evaluation."""

    steps: int = 100_000  #: loop rounds, calls, items looked at
    cells: int = 1_000_000  #: list items, context entries and each 8 characters of text built
    levels: int = 400  #: tree levels of functions that call each other
    string: int = 200_000  #: characters of one string
    items: int = 50_000  #: items of one list; also the nodes of a result
    depth: int = 100  #: levels of a result
    seconds: float = 2.0  #: wall clock, last resort


DEFAULT: Final = Budget()

TypeCheck = Callable[[str, object], bool]  #: (name of a model's type, value) -> does it conform?


class Run:
    """The state of one evaluation: what is left of the budget, the clock, the warnings."""

    __slots__ = ("budget", "cells", "deadline", "depth", "now", "steps", "types", "warnings")

    def __init__(self, now: datetime | None = None, budget: Budget = DEFAULT, types: TypeCheck | None = None) -> None:
        self.budget = budget
        self.steps = budget.steps
        self.cells = budget.cells
        self.depth = 0
        self.now = now
        self.types = types
        self.warnings: list[Message] = []
        self.deadline = time.monotonic() + budget.seconds

    def step(self, count: int = 1) -> None:
        """Spend steps; raises FeelLimitError when none are left."""
        self.steps -= count
        if self.steps < 0:
            raise FeelLimitError(Message("too-many-steps", facts={"limit": self.budget.steps}))
        if not self.steps & _CLOCK_EVERY or count > _CLOCK_EVERY:
            self.look_at_clock()

    def look_at_clock(self) -> None:
        """The last resort against work that steps do not see."""
        if time.monotonic() > self.deadline:
            raise FeelLimitError(Message("time-is-up", facts={"limit": self.budget.seconds}))

    def build(self, cells: int) -> None:
        """Spend cells, before the value is built."""
        self.cells -= cells
        if self.cells < 0 or cells > self.budget.items:
            raise FeelLimitError(Message("too-many-cells"))

    def build_text(self, length: int) -> None:
        """Spend the cells of a string of ``length`` characters, before it is built."""
        if length > self.budget.string:
            raise FeelLimitError(Message("too-many-cells"))
        self.build(1 + (length >> 3))

    def enter(self, levels: int) -> None:
        """A function body of so many tree levels begins; `leave` with the same number afterwards."""
        self.depth += levels
        if self.depth > self.budget.levels:
            raise FeelLimitError(Message("calls-too-deep"))

    def leave(self, levels: int) -> None:
        self.depth -= levels

    def clock(self) -> DateTime:
        """The caller's clock; evaluation never looks at the machine's."""
        if self.now is None:
            raise FeelClockError(Message("no-clock"))
        return from_datetime(self.now)

    def warn(self, offset: int | None, key: str, **facts: object) -> object:
        """Note why a value became null. Returns that value: always None."""
        if len(self.warnings) < _MAX_WARNINGS:
            self.warnings.append(Message(key, offset, facts))
        return None
