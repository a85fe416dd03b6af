"""What every answer is worked out from: one snapshot of the tables, the organisation of the day, the clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row

from engine.domain.actor import Actor
from engine.domain.calendar import Calendar, local_day
from engine.domain.errors import Language
from engine.domain.keys import AgencyId, ElementKey, InstanceKey
from engine.domain.organisation import Organisation
from engine.domain.roles import office_called, role_called
from engine.domain.visibility import Scope, scope_of
from engine.evidence.seal import SigningKey
from engine.evidence.sealing import SealingKey
from engine.ports import Executor
from engine.queries.library import Library


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One question's view; nothing is changed through it."""

    connection: Connection  #: a snapshot that stays the same until the answer is complete
    staffed: Callable[[], Organisation]  #: reads the delegations and absences of the agency
    calendar: Calendar  #: of the agency
    now: datetime  #: the engine's clock, aware, UTC
    demo: bool  #: demo mode: the page says so and offers the clock
    library: Library
    replayer: Executor  #: runs cases again; not the live one, whose warm cases it would push out
    converts: bool  #: papers can be had as PDF
    key: SigningKey  #: signs case files and the seals of days
    sealing: Mapping[AgencyId, SealingKey]  #: of each agency
    content: Callable[[str], bytes]  #: of a file, by the hash of its bytes as stored; raises NotFound
    opened: list[InstanceKey] = field(default_factory=list)  #: cases that few may see and whose content is shown
    requests: list[ElementKey] = field(default_factory=list)  #: tasks of which it is written down that they were opened

    def opens(self, case: Row[*tuple[Any, ...]]) -> None:
        """The content of a case is shown: of one that few may see it is written down once the answer is complete."""
        if case.secrecy != "ordinary":
            self.opened.append(InstanceKey(case.key))

    @cached_property
    def organisation(self) -> Organisation:
        """With the delegations and absences of the agency; read when it is first asked for."""
        return self.staffed()

    @property
    def today(self) -> date:
        """The date on an official's desk."""
        return local_day(self.now)

    def called(self, role: str, agency: AgencyId, language: Language, on: date | None = None) -> str:
        """A role as the agency calls it on a day (None: today)."""
        return role_called(self.organisation, role, agency, on or self.today, language)

    def spoken(self, text: str, agency: AgencyId, language: Language, on: date | None = None) -> str:
        """What a model says, the Office called as the agency calls its own; the English of a model stays."""
        return text if language == "en" else office_called(text, self.called("office", agency, language, on))

    def scope(self, actor: Actor) -> Scope:
        """The cases that somebody oversees today."""
        return scope_of(self.organisation, actor, self.today)
