"""An event in the format of RFC 5545; the only door to icalendar.

Times are written in UTC, so that no calendar has to know our zone. The same event gives the same bytes.
"""

from datetime import UTC
from typing import Final

from icalendar import Calendar, Event, vCalAddress, vText

from engine.operations import event as domain

PRODUCT: Final = "-//Quyche//Meetings//VI"
NO_ADDRESS: Final = "invalid:nomail"  #: what RFC 5545 leaves to who has no address


def written(what: domain.Event) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if what.cancelled else "REQUEST")
    calendar.add_component(_entry(what))
    return bytes(calendar.to_ical())


def _entry(what: domain.Event) -> Event:
    entry = Event()
    entry.add("uid", what.uid)
    entry.add("dtstamp", what.written_at.astimezone(UTC))
    entry.add("dtstart", what.starts_at.astimezone(UTC))
    entry.add("dtend", what.ends_at.astimezone(UTC))
    entry.add("sequence", what.sequence)
    entry.add("status", "CANCELLED" if what.cancelled else "CONFIRMED")
    entry.add("summary", what.summary)
    if what.place:
        entry.add("location", what.place)
    if what.text:
        entry.add("description", what.text)
    entry.add("organizer", _address(what.organizer), encode=False)
    for one in what.attendees:
        entry.add("attendee", _invited(one), encode=False)
    return entry


def _invited(one: domain.Attendee) -> vCalAddress:
    address = _address(one)
    address.params["ROLE"] = vText("REQ-PARTICIPANT" if one.must else "OPT-PARTICIPANT")
    address.params["PARTSTAT"] = vText("NEEDS-ACTION")
    return address


def _address(one: domain.Attendee) -> vCalAddress:
    address = vCalAddress(f"mailto:{one.email}" if one.email else NO_ADDRESS)
    address.params["CN"] = vText(one.name)
    return address
