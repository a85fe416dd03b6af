"""Rooms and people are needed by one meeting at a time; who wants the same sees by whom."""

import pytest

from engine.operations.bookings import EndsTooEarly
from tests.fakes.desk import Office, run

MORNING = {"start_at": "2024-06-03T08:00:00+07:00", "end_at": "2024-06-03T09:30:00+07:00"}
ROOM = "room:Hội trường"


def booked(office: Office, case: int = 1, **changed):
    given = {"resources": [ROOM, "person:hanh.tp", None], "title": "Giao ban", "owner": "binh.pgd", **MORNING}
    return run(office.desk(case=case), "booking.put", **{**given, **changed})


def clashes(office: Office, case: int = 2, **asked):
    return run(office.desk(case=case), "booking.see", **{"resources": [ROOM], **MORNING, **asked})["clashes"]


def test_who_wants_a_taken_room_is_told_by_whom():
    office = Office()
    assert booked(office)["booked"] == 2
    (found,) = clashes(office)
    assert (found["name"], found["title"], found["owner"]) == ("Hội trường", "Giao ban", "binh.pgd")


def test_a_person_in_two_meetings_is_named():
    office = Office()
    booked(office)
    (found,) = clashes(office, resources=["person:hanh.tp", "person:lan.cv"])
    assert found["name"] == "Ngô Bích Hạnh"


@pytest.mark.parametrize(("start", "end"), [("09:30", "10:00"), ("07:00", "08:00")])
def test_meetings_that_only_touch_do_not_clash(start, end):
    office = Office()
    booked(office)
    assert clashes(office, start_at=f"2024-06-03T{start}:00+07:00", end_at=f"2024-06-03T{end}:00+07:00") == []


def test_a_case_never_clashes_with_itself():
    office = Office()
    booked(office)
    assert clashes(office, case=1) == []


def test_what_is_moved_or_dropped_is_free_again():
    office = Office()
    booked(office)
    booked(office, resources=["room:Phòng họp số 2"])
    assert clashes(office) == []
    booked(office)
    run(office.desk(case=1), "booking.drop")
    assert clashes(office) == []


def test_an_end_before_the_start_is_refused():
    with pytest.raises(EndsTooEarly):
        booked(Office(), end_at=MORNING["start_at"])
