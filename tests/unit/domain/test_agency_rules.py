"""What an agency settles for itself holds from its day on."""

from dataclasses import replace
from datetime import date

import pytest

from engine.domain.agency_rules import AgencyRules, day_of
from tests.unit.domain.offices import ORGANISATION

LONGER = AgencyRules(agency="stttt", valid_from=date(2024, 2, 15), leave_carry_end="03-31")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("02-last", date(2024, 2, 29)),
        ("12-last", date(2024, 12, 31)),
        ("03-31", date(2024, 3, 31)),
        ("02-30", None),
        ("13-01", None),
        ("soon", None),
    ],
)
def test_a_yearly_day_is_a_month_and_a_day_or_its_last_one(text, day):
    assert day_of(text, 2024) == day


def test_the_newest_row_that_holds_counts_and_the_usual_where_there_is_none():
    office = replace(ORGANISATION, rules=(*ORGANISATION.rules, LONGER))
    assert office.carry_end("stttt", 2024) == date(2024, 3, 31)
    assert office.carry_end("stttt", 2023) == date(2023, 2, 28)
    assert replace(ORGANISATION, rules=()).carry_end("vptw", 2024) == date(2024, 2, 29)


def test_compensatory_leave_is_offered_by_no_agency_unless_it_says_so():
    assert {ORGANISATION.rules_of(one.key, date(2024, 6, 3)).leave_kinds_off for one in ORGANISATION.agencies} == {
        ("compensatory",)
    }
