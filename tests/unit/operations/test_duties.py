"""What somebody is late with."""

from types import SimpleNamespace

import pytest

from engine.domain.keys import instance_key
from tests.fakes.desk import Office, at, run


@pytest.fixture
def office() -> Office:
    made = Office()
    report = SimpleNamespace(
        name="Báo cáo", people=("minh.cv",), properties={"stepClass": "trip_report"},
        due_at=at("2024-05-27 08:00"), instance_key=instance_key(7),
    )  # fmt: skip
    made.duties.tasks.append(report)
    return made


def late(office: Office, now: str, **more):
    given = {"person": "minh.cv", "step_class": "trip_report", **more}
    return run(office.desk(now=now), "duty.overdue", **given)["count"]


def test_a_duty_is_late_once_its_limit_has_passed(office):
    assert [late(office, now) for now in ("2024-05-27 07:59", "2024-05-27 08:01")] == [0, 1]


def test_days_of_grace_are_working_days_after_the_day_of_the_limit(office):
    assert [late(office, f"2024-05-{day} 09:00", grace_wd=3) for day in (28, 30, 31)] == [0, 0, 1]


def test_other_duties_and_other_people_do_not_count(office):
    now = "2024-06-04 09:00"
    assert [late(office, now, step_class="unit_review"), late(office, now, person="lan.cv")] == [0, 0]
