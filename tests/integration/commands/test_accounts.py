"""Accounts of days: opened once a year, corrected by the Office with a reason."""

from decimal import Decimal

import pytest

from engine.commands.adjust_account import AdjustAccount, NoHalfDays, UnknownBucket
from engine.commands.open_year import OpenYear
from engine.commands.operating import ReasonTooShort
from engine.domain.actor import system
from engine.domain.errors import NotAllowed, NotFound
from engine.domain.ledger import LedgerOverdrawn
from tests.offices import Desk

REASON = "Bù ngày làm thứ Bảy theo lịch trực"


def adjust(desk: Desk, login: str = "oanh.vt", person: str = "lan.cv", **changes: object) -> None:
    given = {"year": 2024, "bucket": "annual", "amount": Decimal("1.5"), "reason": REASON, **changes}
    desk.do(AdjustAccount(actor=desk.actor(login), person=person, **given))


def open_year(desk: Desk, *people: str, year: int = 2024) -> int:
    return desk.do(OpenYear(actor=system("stttt"), people=people, year=year))


@pytest.mark.parametrize(("person", "days"), [("lan.cv", 15), ("minh.cv", 15), ("an.gd", 19), ("dat.vc", 13)])
def test_a_year_brings_twelve_days_and_one_more_for_five_years_of_service(desk, person, days):
    assert desk.left(person) == days


def test_a_year_that_is_open_is_not_opened_again(desk):
    assert open_year(desk, "lan.cv", "minh.cv") == 0
    assert open_year(desk, "lan.cv", "minh.cv", year=2025) == 2
    assert open_year(desk, "lan.cv", "minh.cv", year=2025) == 0


def test_who_was_not_there_in_a_year_has_no_account_of_it(desk):
    assert open_year(desk, "dat.vc", year=2014) == 0


def test_a_correction_counts_and_its_reason_stands_on_the_line(desk):
    before = desk.left("lan.cv")
    adjust(desk)
    adjust(desk, amount=Decimal("-0.5"))
    assert desk.left("lan.cv") == before + 1


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "an.gd", "kiem.ktgs", "tri.qtht"])
def test_only_the_office_corrects_an_account(desk, login):
    with pytest.raises(NotAllowed):
        adjust(desk, login)


@pytest.mark.parametrize("person", ["yen.cv", "nobody.cv"])
def test_an_account_of_another_agency_does_not_exist(desk, person):
    with pytest.raises(NotFound):
        adjust(desk, person=person)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"amount": Decimal(0)}, NoHalfDays),
        ({"amount": Decimal("0.25")}, NoHalfDays),
        ({"amount": Decimal("NaN")}, NoHalfDays),
        ({"amount": Decimal("Infinity")}, NoHalfDays),
        ({"bucket": "sick"}, UnknownBucket),
        ({"reason": "ngắn"}, ReasonTooShort),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(desk, changes, refusal):
    with pytest.raises(refusal):
        adjust(desk, **changes)


def test_no_correction_takes_an_account_below_zero(desk):
    left = desk.left("lan.cv")
    with pytest.raises(LedgerOverdrawn):
        adjust(desk, amount=-left - 1)
    assert desk.left("lan.cv") == left
