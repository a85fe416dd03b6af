"""Names for logins."""

import pytest

from engine.domain.errors import NotFound
from tests.fakes.desk import Office, run


def test_people_are_described_in_the_order_asked_and_nobody_is_left_out() -> None:
    found = run(Office().desk(), "people.describe", logins=["minh.cv", None, "hanh.tp"])["people"]
    assert [one["name"] for one in found] == ["Đinh Quang Minh", "Ngô Bích Hạnh"]


def test_a_person_is_described_by_post_and_unit_of_the_day() -> None:
    (found,) = run(Office().desk(), "people.describe", logins=["hanh.tp"])["people"]
    assert (found["title"], found["unit_name"]) == ("Trưởng phòng", "Phòng Công nghệ thông tin")


def test_a_login_nobody_has_is_refused() -> None:
    with pytest.raises(NotFound):
        run(Office().desk(), "people.describe", logins=["nobody"])
