"""Days as the forms of leave and trips ask for them (processes-core.md 1.16)."""

import pytest

from engine.domain.calendar import CalendarMissing
from tests.fakes.desk import Office, run


def count(first: str, last: str, *, unit: str = "wd", now: str = "2024-06-04 09:00", **sessions: str):
    return run(Office().desk(now=now), "calendar.days", count_unit=unit, start_date=first, end_date=last, **sessions)


def test_one_day_on_thursday_asked_on_tuesday_is_two_working_days_ahead():
    counted = count("2024-06-06", "2024-06-06")
    assert (counted["working_days"], counted["notice_wd"], counted["past_start"]) == (1, 2, False)


def test_a_day_and_a_morning_are_one_and_a_half():
    counted = count("2024-06-06", "2024-06-07", end_session="sang")
    assert counted["days"] == [{"date": "2024-06-06", "amount": 1}, {"date": "2024-06-07", "amount": 0.5}]
    assert (counted["working_days"], counted["end_at"]) == (1.5, "2024-06-07T11:30:00+07:00")


def test_holidays_of_april_and_may_are_not_counted():
    assert count("2024-04-22", "2024-05-03")["working_days"] == 7


def test_a_swap_saturday_is_counted():
    assert count("2024-04-22", "2024-05-04")["working_days"] == 8


def test_leave_over_the_end_of_february_of_a_leap_year():
    assert count("2024-02-26", "2024-03-05")["working_days"] == 7


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [
        ("2024-06-07", "2024-06-06", "reversed"),
        ("2024-06-08", "2024-06-09", "no_working_day"),
        ("2024-06-08", "2024-06-10", "start_not_working"),
    ],
)
def test_what_is_wrong_with_the_days_has_a_name(first, last, problem):
    counted = count(first, last)
    assert (counted["valid"], counted["problem"]) == (False, problem)


def test_an_afternoon_cannot_end_in_its_morning():
    counted = count("2024-06-06", "2024-06-06", start_session="chieu", end_session="sang")
    assert counted["problem"] == "reversed"


def test_calendar_days_may_start_on_a_sunday():
    counted = count("2024-06-09", "2024-06-15", unit="cal")
    assert (counted["valid"], counted["calendar_days"], counted["working_days"]) == (True, 7, 5)
    assert len(counted["days"]) == 7


def test_the_start_is_past_once_its_session_has_begun():
    assert count("2024-06-04", "2024-06-04")["past_start"]
    assert not count("2024-06-04", "2024-06-04", start_session="chieu", end_session="chieu")["past_start"]


def test_days_nobody_has_confirmed_are_named():
    assert count("2025-04-28", "2025-05-05", now="2024-12-02 08:00")["unconfirmed"] == ["2025-05-02"]


def test_a_year_without_table_is_refused_and_not_guessed():
    with pytest.raises(CalendarMissing):
        count("2031-06-06", "2031-06-06")
