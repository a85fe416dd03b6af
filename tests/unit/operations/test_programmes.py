"""What an approved programme says is done by the unit that owns it, on its days, give or take three working days."""

import pytest

from engine.domain.errors import NotFound
from engine.operations.programmes import EndsBeforeItBegins
from tests.fakes.desk import Office, run

ITEM = {
    "no": 1,
    "content": "Kiểm tra hạ tầng số",
    "unit": "stttt.cntt",
    "first_day": "2024-06-04",
    "last_day": "2024-06-07",
    "paper": "CTr 05",
    "approved_by": "an.gd",
}


def entered(office: Office, **changed) -> str:
    return run(office.desk(), "programme.enter", **{**ITEM, **changed})["item"]


def matched(office: Office, first: str, last: str, unit: str = "stttt.cntt"):
    item = entered(office)
    return run(office.desk(2), "programme.match", item=item, unit=unit, start_date=first, end_date=last)


@pytest.mark.parametrize(
    ("first", "last", "why_not"),
    [
        ("2024-06-05", "2024-06-06", None),
        ("2024-05-30", "2024-06-12", None),
        ("2024-05-29", "2024-06-05", "days"),
        ("2024-06-05", "2024-06-13", "days"),
    ],
)
def test_three_working_days_around_an_item_are_still_in_it(first, last, why_not):
    found = matched(Office(), first, last)
    assert (found["fits"], found["why_not"]) == (why_not is None, why_not)


def test_another_unit_does_not_own_it():
    found = matched(Office(), "2024-06-05", "2024-06-06", unit="stttt.vp")
    assert (found["fits"], found["why_not"], found["found"]["approved_by_name"]) == (False, "unit", "Nguyễn Hoài An")


def test_without_an_item_nothing_is_in_a_programme():
    found = run(Office().desk(), "programme.match", unit="stttt.cntt", start_date="2024-06-05", end_date="2024-06-05")
    assert found == {"fits": False, "why_not": None, "found": None}


def test_an_item_that_ends_before_it_begins_is_refused():
    with pytest.raises(EndsBeforeItBegins):
        entered(Office(), last_day="2024-06-03")


def test_an_item_that_nobody_entered_is_not_found():
    with pytest.raises(NotFound):
        run(Office().desk(), "programme.use", item="9-9")


def test_the_case_that_carries_an_item_out_is_noted():
    office = Office()
    item = entered(office)
    run(office.desk(7), "programme.use", item=item)
    run(office.desk(7), "programme.use")
    assert office.programmes.get(item).used_by == office.desk(7).case.key


def test_a_draft_is_offered_once_and_what_somebody_has_typed_stays():
    office = Office()
    offered = {"person": "minh.cv", "process": "business-trip", "answers": {"place": "Vạn Ninh"}}
    assert run(office.desk(), "case.draft", **offered)["made"] is True
    assert run(office.desk(), "case.draft", **{**offered, "answers": {}})["made"] is False
    assert office.drafts.kept == {("minh.cv", "start:business-trip"): {"place": "Vạn Ninh"}}
