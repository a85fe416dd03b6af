"""A conclusion that has become somebody's task: who does it until when, how far it is, and who accepts it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from engine.domain.errors import Invalid, Refused
from engine.domain.keys import InstanceKey, Login

FollowUpState = Literal["open", "delivered", "accepted", "cancelled", "moved"]
UNDER_WAY = ("open", "delivered")


class FollowUpOver(Refused):
    code = "follow-up-over"
    vi = "Việc “{task}” đã kết thúc nên không cập nhật được nữa."
    en = 'The task "{task}" is over and cannot be changed any more.'


class NotLater(Invalid):
    code = "not-later"
    vi = "Hạn mới phải sau hạn đang có ({due})."
    en = "The new date has to lie after the present one ({due})."


class NotAPercentage(Invalid):
    code = "not-a-percentage"
    vi = "Tiến độ phải từ 0 đến 100 %."
    en = "Progress lies between 0 and 100 %."


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """A line of the task list. A change returns a new value."""

    id: str  #: case and number in it
    case_key: InstanceKey  #: of the meeting or case it came from
    no: int
    series: str  #: whose list it stands on: the type of the meeting
    source: str  #: meeting and item, as people read it
    task: str
    product: str
    lead_unit: str
    person: Login
    support: tuple[str, ...]  #: units that help
    follower: Login  #: gave it, follows it, accepts it
    due_on: date
    first_due_on: date
    extensions: int
    percent: int
    progress: str  #: the last report
    state: FollowUpState
    opened_at: datetime
    reported_at: datetime | None
    closed_at: datetime | None

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY

    def shared_by(self, unit: str) -> bool:
        """Whether a unit leads it or helps with it."""
        return unit == self.lead_unit or unit in self.support

    def late_on(self, day: date) -> bool:
        """On the red list: not accepted, and the day it was due has passed. What is delivered waits for others."""
        return self.state == "open" and day > self.due_on

    def given_to(self, unit: str, person: Login) -> "FollowUp":
        """Raises FollowUpOver."""
        self._check_under_way()
        return replace(self, lead_unit=unit, person=person)

    def reported(self, percent: int, text: str, at: datetime, *, delivered: bool) -> "FollowUp":
        """Raises FollowUpOver, NotAPercentage."""
        self._check_under_way()
        if not 0 <= percent <= 100:  # noqa: PLR2004 - per cent
            raise NotAPercentage(place="percent")
        state: FollowUpState = "delivered" if delivered else "open"
        return replace(self, percent=percent, progress=text, state=state, reported_at=at)

    def extended(self, due_on: date) -> "FollowUp":
        """Counted. Raises FollowUpOver, NotLater."""
        self._check_under_way()
        if due_on <= self.due_on:
            raise NotLater(place="due", due=f"{self.due_on:%d/%m/%Y}")
        return replace(self, due_on=due_on, extensions=self.extensions + 1, state="open")

    def closed(self, state: FollowUpState, at: datetime) -> "FollowUp":
        """Accepted, cancelled or moved to the list of another meeting. Raises FollowUpOver."""
        self._check_under_way()
        return replace(self, state=state, closed_at=at, percent=100 if state == "accepted" else self.percent)

    def _check_under_way(self) -> None:
        if not self.under_way:
            raise FollowUpOver(task=self.task)
