"""Days taken from the wrong account are taken from the right one: in pairs, by day, and given back from there."""

import pytest

from tests.fakes.desk import Office, run
from tests.unit.operations.test_accounts import account, by_bucket, held, opened

REASON = "Ngày chuyển sang đã được thanh toán"


@pytest.fixture
def office() -> Office:
    """Two days of carried-over leave used in February."""
    made = Office()
    opened(made, "lan.cv", annual=12, carry=2)
    held(made.desk(), "lan.cv", "2024-02-22", "2024-02-23")
    run(made.desk(), "ledger.consume", person="lan.cv")
    return made


def moved(office: Office, source: str, target: str):
    return run(office.desk(), "ledger.move", person="lan.cv", from_bucket=source, to_bucket=target, reason=REASON)


def left(office: Office) -> tuple[float, float]:
    found = account(office, "lan.cv", "2024-02-20")
    return found["carry"], found["annual"]


def test_the_days_are_taken_from_the_other_account_by_pairs_of_lines(office):
    done = moved(office, "carry", "annual")
    assert (left(office), done["days"], by_bucket(done)) == ((2, 10), 2, {"annual": ["02-22", "02-23"]})
    pairs = [line for line in office.ledger.lines if line.kind == "adjust"]
    assert [(line.bucket, line.amount) for line in pairs] == [("carry", 1), ("annual", -1)] * 2
    assert {line.reason for line in pairs} == {REASON}


def test_moved_back_nothing_is_left_of_it(office):
    moved(office, "carry", "annual")
    assert (moved(office, "annual", "carry")["days"], left(office)) == (2, (0, 12))


def test_what_is_given_back_goes_to_the_corrected_account(office):
    moved(office, "carry", "annual")
    run(office.desk(), "ledger.refund", person="lan.cv", from_date="2024-02-23")
    assert left(office) == (2, 11)


@pytest.mark.parametrize(("source", "target"), [("annual", "carry"), ("carry", "carry")])
def test_days_that_were_not_taken_from_there_cannot_be_moved(office, source, target):
    assert (moved(office, source, target)["problem"], left(office)) == ("nothing", (0, 12))


def test_an_account_that_may_not_be_used_on_the_day_is_not_used():
    office = Office()
    opened(office, "lan.cv", annual=12, carry=2)
    held(office.desk(), "lan.cv", "2024-06-06", "2024-06-06")
    run(office.desk(), "ledger.consume", person="lan.cv")
    assert moved(office, "annual", "carry")["problem"] == "not_usable"


def test_an_account_that_has_not_enough_stays_as_it_is():
    office = Office()
    opened(office, "lan.cv", annual=1, carry=2)
    held(office.desk(), "lan.cv", "2024-02-22", "2024-02-23")
    run(office.desk(), "ledger.consume", person="lan.cv")
    assert (moved(office, "carry", "annual")["problem"], left(office)) == ("overdrawn", (0, 1))
