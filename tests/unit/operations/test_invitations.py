"""A calendar program understands the invitation, and replaces or drops it when the meeting is moved or called off."""

from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from engine.operations.bookings import EndsTooEarly
from engine.operations.documents import NoFileName
from tests.fakes.desk import Office, run

START, END = "2024-06-03T08:00:00+07:00", "2024-06-03T09:30:00+07:00"


def invited(office: Office | None = None, *, trial: bool = False, **changed):
    given = {
        "title": "Lịch họp", "file_name": "lich-hop.ics", "summary": "Giao ban tuần", "start_at": START, "end_at": END,
        "organizer": "binh.pgd", "must": ["hanh.tp"], "invited": ["lan.cv", "hanh.tp"], "place": "Hội trường",
    }  # fmt: skip
    return run((office or Office()).desk(trial=trial), "document.calendar", **{**given, **changed})


def event(**changed):
    office = Office()
    invited(office, **changed)
    (issued,) = office.documents.issued
    calendar = Calendar.from_ical(issued.content)
    (entry,) = calendar.events
    return calendar, entry


def test_the_event_has_time_place_and_people():
    calendar, entry = event()
    assert calendar["METHOD"] == "REQUEST"
    assert entry.decoded("dtstart") == datetime(2024, 6, 3, 1, tzinfo=UTC)
    assert (str(entry["SUMMARY"]), str(entry["LOCATION"])) == ("Giao ban tuần", "Hội trường")
    roles = {str(one.params["CN"]): str(one.params["ROLE"]) for one in entry["ATTENDEE"]}
    assert roles == {"Ngô Bích Hạnh": "REQ-PARTICIPANT", "Hồ Thị Lan": "OPT-PARTICIPANT"}


def test_a_moved_meeting_keeps_its_name_and_counts_up():
    first, second = event()[1], event(sequence=1)[1]
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (0, 1)


def test_a_meeting_that_is_off_leaves_the_calendar():
    calendar, entry = event(cancelled=True)
    assert (calendar["METHOD"], entry["STATUS"]) == ("CANCEL", "CANCELLED")


def test_a_trial_writes_nothing():
    office = Office()
    assert invited(office, trial=True)["document"]["sha256"] == ""
    assert office.documents.issued == []


def test_a_meeting_that_ends_before_it_begins_is_refused():
    with pytest.raises(EndsTooEarly):
        invited(end_at=START)


def test_a_file_of_another_kind_is_refused():
    with pytest.raises(NoFileName):
        invited(file_name="lich-hop.docx")
