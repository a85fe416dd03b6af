"""Who belongs to a meeting, who of them is away, and who comes instead."""

from datetime import date

import pytest

from engine.domain.keys import Login
from engine.domain.people import Absence
from tests.fakes.desk import Office, run

MORNING = {"start_at": "2024-06-03T08:00:00+07:00", "end_at": "2024-06-03T09:30:00+07:00"}


def gathered(*words, **more):
    return run(Office().desk(), "people.gather", words=list(words), **more)["people"]


def away_office(person="hanh.tp"):
    office = Office()
    absence = Absence.of(
        Login(person), (date(2024, 6, 3), "ca_ngay"), (date(2024, 6, 7), "ca_ngay"), "leave:annual", still_signs=False
    )
    office.organisation = office.organisation.with_absences([absence])
    return office


def candidates(office, way, **more):
    found = run(office.desk(), "people.stand_ins", person="hanh.tp", way=way, **MORNING, **more)["candidates"]
    return [one["value"] for one in found]


def test_everybody_is_listed_once_with_what_brought_them():
    people = gathered("unit_head", "person:hanh.tp", "none", "nonsense")
    assert [one["words"] for one in people if one["login"] == "hanh.tp"] == [["unit_head", "person:hanh.tp"]]


def test_a_unit_brings_its_staff_and_its_leader():
    unit = gathered("person:hanh.tp")[0]["unit"]
    assert {"hanh.tp", "lan.cv"} <= {one["login"] for one in gathered("unit_staff", unit=unit)}
    assert [one["login"] for one in gathered("item_unit_head", units=[unit])] == ["hanh.tp"]


def test_an_approved_absence_and_who_acts_meanwhile_are_shown():
    (found,) = run(away_office().desk(), "absence.of_people", people=["hanh.tp", "lan.cv"], **MORNING)["away"]
    assert (found["login"], found["kind"], found["stand_in"]) == ("hanh.tp", "leave:annual", "khoa.ptp")


def test_who_is_back_by_then_is_not_away():
    later = {"start_at": "2024-06-10T08:00:00+07:00", "end_at": "2024-06-10T09:00:00+07:00"}
    assert run(away_office().desk(), "absence.of_people", people=["hanh.tp"], **later)["away"] == []


@pytest.mark.parametrize(("way", "found"), [("none", []), ("deputy", ["khoa.ptp"])])
def test_the_rule_says_who_may_come_instead(way, found):
    assert candidates(Office(), way) == found


def test_who_is_away_or_comes_anyway_does_not_stand_in():
    assert candidates(away_office("khoa.ptp"), "deputy") == []
    assert candidates(Office(), "deputy", but=["khoa.ptp"]) == []
