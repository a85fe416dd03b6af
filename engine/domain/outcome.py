"""What an interference with a case does, or would do: told before it is confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from engine.domain.facts import (
    ElementEntered,
    ElementLeft,
    ElementMigrated,
    EndState,
    Fact,
    IncidentRaised,
    InstanceEnded,
    JobClosed,
    JobOpened,
    SubscriptionClosed,
    SubscriptionOpened,
    TaskClosed,
    TimerCleared,
    TimerSet,
)
from engine.domain.keys import Login
from engine.domain.tasks import Task


@dataclass(frozen=True, kw_only=True)
class NewTask:
    element_id: str
    name: str
    people: tuple[Login, ...]
    due_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """An incident that it would raise."""

    element_id: str
    text_vi: str
    text_en: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """Element ids, in the order in which it happens."""

    begun: tuple[str, ...]
    stopped: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]  #: by a migration
    tasks: tuple[NewTask, ...]
    tasks_closed: tuple[str, ...]
    timers: tuple[tuple[str, datetime], ...]
    timers_closed: tuple[str, ...]
    waits: tuple[str, ...]  #: messages, signals and jobs
    waits_closed: tuple[str, ...]
    incidents: tuple[Standing, ...]
    end: EndState | None  #: None = the case goes on

    @property
    def nothing(self) -> bool:
        """No task, timer or element is touched."""
        return not any((self.begun, self.stopped, self.tasks, self.tasks_closed, self.timers, self.timers_closed))


def outcome(facts: Iterable[Fact], opened: Iterable[Task]) -> Outcome:
    """``opened``: the tasks of these facts with the people who get them."""
    known = tuple(facts)
    return Outcome(
        begun=tuple(one.element_id for one in known if isinstance(one, ElementEntered)),
        stopped=tuple(one.element_id for one in known if isinstance(one, ElementLeft) and one.end == "terminated"),
        renamed=tuple((one.element_id, one.to) for one in known if isinstance(one, ElementMigrated)),
        tasks=tuple(
            NewTask(element_id=one.element_id, name=one.name, people=one.people, due_at=one.due_at) for one in opened
        ),
        tasks_closed=tuple(one.element_id for one in known if isinstance(one, TaskClosed)),
        timers=tuple((one.element_id, one.due_at) for one in known if isinstance(one, TimerSet)),
        timers_closed=tuple(one.element_id for one in known if isinstance(one, TimerCleared)),
        waits=tuple(one.element_id for one in known if isinstance(one, SubscriptionOpened | JobOpened)),
        waits_closed=tuple(one.element_id for one in known if isinstance(one, SubscriptionClosed | JobClosed)),
        incidents=tuple(
            Standing(element_id=one.element_id, text_vi=one.text_vi, text_en=one.text_en)
            for one in known
            if isinstance(one, IncidentRaised)
        ),
        end=next((one.end for one in known if isinstance(one, InstanceEnded)), None),
    )
