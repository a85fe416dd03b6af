"""Days that follow from other days by the working calendar."""

import pytest

from engine.operations.dates import NotATime
from tests.fakes.desk import Office, at, run


@pytest.fixture
def office() -> Office:
    return Office()


def later(office: Office, day: str, count: int, **more: str):
    return run(office.desk(), "calendar.add", **{"from": day, "working_days": count, **more})


def weekly(office: Office, after: str, **more):
    return run(office.desk(), "calendar.weekly", after=after, weekday="MO", time="08:00", **more)["at"][:16]


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        ("2024-05-23", 1, "2024-05-24"),
        ("2024-05-24", 1, "2024-05-27"),
        ("2024-04-26", 1, "2024-05-02"),
        ("2024-05-27", -1, "2024-05-24"),
        ("2024-05-25", 0, "2024-05-27"),
        ("2024-05-24", 0, "2024-05-24"),
    ],
)
def test_working_days_are_counted_over_rest_days(office, day, count, found):
    assert later(office, day, count)["date"] == found


def test_a_day_may_be_shifted_to_the_working_day_before(office):
    assert later(office, "2024-05-25", 0, shift="previous_working_day")["date"] == "2024-05-24"


def test_the_time_is_the_end_of_the_working_day_unless_said_otherwise(office):
    assert later(office, "2024-05-23", 1)["at"] == "2024-05-24T17:00:00+07:00"
    assert later(office, "2024-05-23", 1, time="08:30")["at"] == "2024-05-24T08:30:00+07:00"


def test_what_is_no_time_is_refused(office):
    with pytest.raises(NotATime):
        later(office, "2024-05-23", 1, time="sáng")


def test_a_meeting_on_the_day_itself_is_not_the_next_one(office):
    assert [weekly(office, day) for day in ("2024-05-23", "2024-05-27")] == ["2024-05-27T08:00", "2024-06-03T08:00"]


def test_a_meeting_on_a_holiday_moves_a_week_on_but_not_beyond_its_limit(office):
    assert weekly(office, "2024-04-25") == "2024-05-06T08:00"
    assert weekly(office, "2024-04-25", latest_wd=3) == "2024-05-03T08:00"


def test_a_meeting_that_was_called_off_moves_a_week_on_but_not_beyond_its_limit(office):
    office.bookings.off["C01"] = [at("2024-05-27 08:00")]
    assert weekly(office, "2024-05-23", rule="C19") == "2024-05-27T08:00"
    assert weekly(office, "2024-05-23", rule="C01") == "2024-06-03T08:00"
    office.bookings.off["C01"].append(at("2024-06-03 08:00"))
    assert weekly(office, "2024-05-23", rule="C01") == "2024-06-10T08:00"
    assert weekly(office, "2024-05-23", rule="C01", latest_wd=10) == "2024-06-06T08:00"


def moment(at, minutes=90, now="2024-05-27 08:00"):
    return run(Office().desk(now=now), "calendar.moment", at=at, minutes=minutes)


def test_a_time_is_read_as_the_form_gives_it():
    found = moment("2024-06-03T08:00")
    assert (found["text_vi"], found["end_at"]) == ("08:00 thứ Hai, 03/06/2024", "2024-06-03T09:30:00+07:00")
    assert (found["working_day"], found["in_hours"], found["past"], found["notice_wd"]) == (True, True, False, 5)


@pytest.mark.parametrize(
    ("at", "wrong"),
    [("2024-06-02T08:00", "working_day"), ("2024-06-03T16:30", "in_hours"), ("2024-06-03T11:00", "in_hours")],
)
def test_rest_days_and_hours_beyond_work_are_seen(at, wrong):
    assert moment(at)[wrong] is False


@pytest.mark.parametrize("at", [None, "", "2024-06-03", "sáng thứ Hai"])
def test_half_a_time_is_no_time(at):
    assert moment(at)["valid"] is False


@pytest.mark.parametrize(
    ("at", "before"),
    [("2024-06-03T08:00", "2024-05-31T17:00:00+07:00"), ("2024-06-03T14:00", "2024-06-03T11:30:00+07:00")],
)
def test_an_answer_is_due_half_a_working_day_before(at, before):
    assert moment(at)["half_day_before"] == before


def test_limits_are_counted_both_ways():
    marks = run(
        Office().desk(), "calendar.marks", **{"from": "2024-06-03", "marks": {"paper": -2, "concl": 1, "day": 0}}
    )
    assert [marks["marks"][name][:10] for name in ("paper", "concl", "day")] == [
        "2024-05-30",
        "2024-06-04",
        "2024-06-03",
    ]
