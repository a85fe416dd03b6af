"""Who leaves is paid the days of leave that they earned and did not take (D04; stttt.d27.k4, Labour Code art. 113)."""

from typing import Any

import pytest

from tests.fakes.desk import Office, run
from tests.unit.operations.test_accounts import account, held, opened


@pytest.fixture
def office() -> Office:
    """Lan has 13 days a year: 12 and 1 for her service."""
    made = Office()
    opened(made, "lan.cv", annual=13, carry=2)
    return made


def paid(office: Office, last: str = "2024-06-30", case: int = 7) -> dict[str, Any]:
    return run(office.desk(case=case), "ledger.payout", person="lan.cv", last_day=last)


def taken(office: Office, first: str, last: str) -> None:
    held(office.desk(case=1), "lan.cv", first, last)
    run(office.desk(case=1), "ledger.consume", person="lan.cv")


def test_half_a_year_earns_half_and_what_is_left_of_it_is_paid_with_the_days_of_last_year(office):
    found = paid(office)
    assert {name: found[name] for name in ("months_worked", "entitled", "cut", "days", "over")} == {
        "months_worked": 6, "entitled": 6.5, "cut": 6.5, "days": 8.5, "over": 0
    }  # fmt: skip
    after = account(office, "lan.cv")
    assert (after["annual"], after["carry"]) == (0, 0)


def test_what_was_taken_beyond_what_was_earned_is_said_and_no_account_falls_below_zero(office):
    taken(office, "2024-06-03", "2024-06-14")
    found = paid(office)
    assert (found["cut"], found["days"], found["over"]) == (3, 2, 3.5)
    assert account(office, "lan.cv")["annual"] == 0


def test_days_on_hold_are_paid_only_when_they_come_back(office):
    held(office.desk(case=1), "lan.cv", "2024-06-20", "2024-06-21")
    assert (paid(office)["days"], paid(office, case=8)["held"]) == (6.5, 2)
    run(office.desk(case=1), "ledger.release", person="lan.cv")
    found = paid(office, case=9)
    assert (found["days"], found["cut"], found["over"]) == (2, 0, 0)


def test_the_end_of_the_year_cuts_nothing(office):
    assert (paid(office, "2024-12-31")["cut"], paid(office, "2024-12-31", case=8)["days"]) == (0, 0)
