"""What the calendar has planned to start, and what became of it: one row per rule, date and unit, for good."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.domain.keys import InstanceKey

PlannedState = Literal["planned", "started", "merged", "missed", "absent"]


@dataclass(frozen=True, kw_only=True)
class PlannedStart:
    """``rule``, ``period`` and ``unit`` are the key: planned once, it is never planned again."""

    rule: str
    period: str  #: the date as the rule says it, ISO
    unit: str  #: "" = of the whole agency
    due_at: datetime  #: when what is planned takes place
    opens_at: datetime
    state: PlannedState  #: absent: no such procedure was deployed; missed: the machine stood still too long
    alarm_id: int | None = None  #: what starts it, while it is planned
    with_rules: tuple[str, ...] = ()  #: rules whose parts this case takes along
    instance_key: InstanceKey | None = None
