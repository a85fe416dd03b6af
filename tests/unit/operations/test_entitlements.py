"""What a year gives to whom, from the dates the organisation knows (decisions.md D04, context.md L-3)."""

from dataclasses import replace
from datetime import date

import pytest

from engine.operations.refusals import NotAnAmount
from tests.fakes.desk import Office, run


def entitled(*, since: date, joined: date = date(2020, 1, 1), left: date | None = None, year: int = 2024, **more):
    office = Office()
    people = tuple(
        replace(one, service_start=since, valid_from=joined, valid_to=left) if one.login == "lan.cv" else one
        for one in office.organisation.people
    )
    office.organisation = replace(office.organisation, people=people)
    return run(office.desk(), "ledger.entitlement", person="lan.cv", year=year, **more)


def test_eleven_years_of_normal_work_give_fourteen_days():
    found = entitled(since=date(2013, 5, 1))
    assert (found["service_years"], found["seniority_days"], found["amount"]) == (11, 2, 14)


def test_who_joins_on_1_april_gets_nine_days():
    found = entitled(since=date(2024, 4, 1), joined=date(2024, 4, 1))
    assert (found["months_worked"], found["amount"]) == (9, 9)


def test_who_joins_on_1_september_gets_four_days():
    assert entitled(since=date(2024, 9, 1), joined=date(2024, 9, 1))["amount"] == 4


@pytest.mark.parametrize(("joined", "months"), [(date(2024, 10, 16), 3), (date(2024, 10, 17), 2)])
def test_a_month_counts_from_half_of_its_working_days(joined, months):
    assert entitled(since=joined, joined=joined)["months_worked"] == months


def test_who_leaves_at_the_end_of_june_gets_half_a_year():
    assert entitled(since=date(2022, 1, 1), left=date(2024, 6, 30))["amount"] == 6


def test_a_year_before_the_first_day_gives_nothing():
    found = entitled(since=date(2025, 3, 1), joined=date(2025, 3, 1))
    assert (found["months_worked"], found["amount"]) == (0, 0)


def test_an_agency_may_round_to_whole_days():
    given = {"since": date(2019, 1, 1), "joined": date(2024, 6, 17)}  # 13 days, 7 months: 7.58
    assert (entitled(**given)["amount"], entitled(**given, step=1)["amount"]) == (7.5, 8)


def test_rounding_to_nothing_is_refused():
    with pytest.raises(NotAnAmount):
        entitled(since=date(2020, 1, 1), step=0)
