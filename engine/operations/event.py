"""An event that people are invited to, before it is written into a file."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Attendee:
    name: str
    email: str  #: "" = none is known
    must: bool  #: has to come


@dataclass(frozen=True, kw_only=True)
class Event:
    uid: str  #: the same for every change of one event
    summary: str
    starts_at: datetime  #: aware
    ends_at: datetime
    place: str
    text: str
    organizer: Attendee
    attendees: tuple[Attendee, ...]
    sequence: int  #: grows with every change
    cancelled: bool
    written_at: datetime
