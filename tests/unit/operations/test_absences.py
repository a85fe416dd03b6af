"""What stands against an absence, and entering it."""

from dataclasses import replace

import pytest

from engine.domain.calendar import SpanReversed
from engine.domain.errors import NotFound
from engine.domain.keys import instance_key
from tests.contract.material import task_of
from tests.fakes.desk import Office, at, run

TASK = task_of(instance_key(7))


@pytest.fixture
def office() -> Office:
    return Office()


def away(office: Office, case: int, person: str, first: str, last: str, **more: str) -> None:
    given = {"status": "approved", "kind": "leave:personal", **more}
    run(office.desk(case=case), "absence.register", person=person, start_date=first, end_date=last, **given)


def situation(office: Office, first: str, last: str, **more: str):
    return run(office.desk(case=1), "absence.situation", person="lan.cv", start_date=first, end_date=last, **more)


def test_friday_and_monday_are_one_absence(office):
    away(office, 2, "lan.cv", "2024-06-07", "2024-06-07")
    assert situation(office, "2024-06-10", "2024-06-10")["adjoining_days"] == 1


def test_a_worked_day_between_makes_two_absences(office):
    away(office, 2, "lan.cv", "2024-06-06", "2024-06-06")
    assert situation(office, "2024-06-10", "2024-06-10")["adjoining_days"] == 0


def test_a_worked_half_day_between_makes_two_absences(office):
    away(office, 2, "lan.cv", "2024-06-07", "2024-06-07", end_session="sang")
    assert situation(office, "2024-06-10", "2024-06-10")["adjoining_days"] == 0


def test_absences_join_over_each_other_and_on_both_sides(office):
    away(office, 2, "lan.cv", "2024-06-06", "2024-06-06", status="requested")
    away(office, 3, "lan.cv", "2024-06-07", "2024-06-07")
    away(office, 4, "lan.cv", "2024-06-12", "2024-06-12", end_session="sang")
    assert situation(office, "2024-06-10", "2024-06-11")["adjoining_days"] == 2.5


def test_a_trip_does_not_lengthen_a_leave(office):
    away(office, 2, "lan.cv", "2024-06-07", "2024-06-07", kind="trip")
    assert situation(office, "2024-06-10", "2024-06-10", group="leave")["adjoining_days"] == 0
    assert situation(office, "2024-06-10", "2024-06-10")["adjoining_days"] == 1


def test_a_cancelled_absence_joins_nothing(office):
    away(office, 2, "lan.cv", "2024-06-07", "2024-06-07", status="cancelled")
    assert situation(office, "2024-06-10", "2024-06-10")["adjoining_days"] == 0


def test_overlaps_are_exact_to_the_session(office):
    away(office, 2, "lan.cv", "2024-06-06", "2024-06-06", start_session="sang", end_session="sang", kind="trip")
    morning = situation(office, "2024-06-06", "2024-06-06", start_session="sang", end_session="sang")
    afternoon = situation(office, "2024-06-06", "2024-06-06", start_session="chieu", end_session="chieu")
    assert (morning["overlap"], afternoon["overlap"]) == (True, False)
    assert morning["overlaps"][0]["kind"] == "trip"


def test_the_own_absence_of_the_case_is_no_overlap(office):
    away(office, 1, "lan.cv", "2024-06-06", "2024-06-06", status="requested")
    assert not situation(office, "2024-06-06", "2024-06-06")["overlap"]


def test_colleagues_away_at_the_same_time_are_named_and_counted(office):
    away(office, 2, "minh.cv", "2024-06-05", "2024-06-06")
    away(office, 3, "nga.ktt", "2024-06-05", "2024-06-06")
    seen = situation(office, "2024-06-06", "2024-06-07")
    assert [one["name"] for one in seen["colleagues_away"]] == ["Đinh Quang Minh"]
    assert seen["unit_share"] == 0.5  # two of four


def test_colleagues_away_one_after_the_other_are_not_added_up(office):
    away(office, 2, "minh.cv", "2024-06-05", "2024-06-05")
    away(office, 3, "khoa.ptp", "2024-06-06", "2024-06-06")
    assert situation(office, "2024-06-05", "2024-06-06")["unit_share"] == 0.5


def test_a_second_entry_of_a_case_replaces_the_first(office):
    away(office, 2, "minh.cv", "2024-06-05", "2024-06-05", status="requested")
    away(office, 2, "minh.cv", "2024-06-06", "2024-06-06", delegate="lan.cv")
    assert [(row.first_day.day, row.status, row.delegate) for row in office.absences.rows] == [
        (6, "approved", "lan.cv")
    ]


def test_nothing_stands_against_days_that_do_not_exist(office):
    away(office, 2, "lan.cv", "2024-06-05", "2024-06-08")
    assert not situation(office, "2024-06-07", "2024-06-06")["overlap"]


def test_reversed_days_are_not_entered(office):
    with pytest.raises(SpanReversed):
        away(office, 2, "minh.cv", "2024-06-07", "2024-06-06")
    assert office.absences.rows == []


def test_an_absence_of_nobody_is_refused(office):
    with pytest.raises(NotFound):
        away(office, 2, "khong.co", "2024-06-06", "2024-06-06")


def test_single_days_of_a_kind_are_counted_within_thirty_days(office):
    for case, day in enumerate(("2024-05-08", "2024-05-20", "2024-06-03", "2024-06-27"), 2):
        away(office, case, "lan.cv", day, day)
    away(office, 9, "lan.cv", "2024-06-04", "2024-06-05")
    away(office, 10, "lan.cv", "2024-06-05", "2024-06-05", kind="leave:annual")
    counted = [
        situation(office, day, day, kind="leave:personal")["single_days"] for day in ("2024-06-06", "2024-08-01")
    ]
    assert counted == [4, 1]
    assert situation(office, "2024-06-06", "2024-06-07", kind="leave:personal")["single_days"] == 0


def test_tasks_of_the_person_alone_that_fall_due_meanwhile_are_named(office):
    given = [("lan.cv",), ("lan.cv", "minh.cv"), ("lan.cv",), ("lan.cv",)]
    limits = ("2024-06-07 17:00", "2024-06-07 17:00", "2024-06-06 11:00", "2024-06-10 17:00")
    office.tasks.tasks = [
        replace(TASK, people=people, due_at=at(limit)) for people, limit in zip(given, limits, strict=True)
    ]
    due = situation(office, "2024-06-06", "2024-06-07")["tasks_due"]
    assert [one["due"] for one in due] == ["2024-06-06", "2024-06-07"]
    assert {one["name"] for one in due} == {"Duyệt đơn"}


def test_what_this_very_case_asks_of_them_is_not_named(office):
    mine = replace(TASK, people=("lan.cv",), due_at=at("2024-06-07 17:00"))
    office.tasks.tasks = [mine, replace(mine, name="Sửa lại đơn", instance_key=instance_key(1))]
    due = situation(office, "2024-06-06", "2024-06-07")["tasks_due"]
    assert [one["name"] for one in due] == ["Duyệt đơn"]
