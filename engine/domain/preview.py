"""What would happen if a form were sent now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, kw_only=True)
class FactLine:
    label: str
    value: Any  #: JSON; ISO dates are formatted by the page
    new: bool = False  #: not so when the task opened


@dataclass(frozen=True, kw_only=True)
class Finding:
    level: Level
    field: str  #: form key, "" for the whole form
    text: str


@dataclass(frozen=True, kw_only=True)
class RouteStop:
    name: str
    person: str
    note: str


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What would happen if it were sent now; nothing is stored."""

    items: tuple[FactLine, ...] = ()
    findings: tuple[Finding, ...] = ()
    route: tuple[RouteStop, ...] = ()
    sections: Mapping[str, Any] = field(default_factory=dict)  #: further JSON of the procedure: plan, colleagues
