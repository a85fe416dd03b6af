"""The rules of accounts by themselves: entitlement (D04), and what holds for any account and any request."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.domain import ledger
from engine.domain.calendar import carry_end
from engine.domain.keys import Login, instance_key
from engine.domain.ledger import Account, DayAmount, LedgerEntry, LedgerOverdrawn, Line, Posting
from tests.fakes.desk import at

LAN = Login("lan.cv")
CASE, OTHER = instance_key(1), instance_key(2)
BASE = {"normal": 12, "hazardous": 14, "extra_hazardous": 16}


def posting(case=CASE) -> Posting:
    return Posting(person=LAN, case=case, at=at("2024-02-20 08:00"), by=LAN, reason="Thử")


def usable(account: Account, day: date) -> int | None:
    """D05 without extension."""
    if account.bucket == "annual":
        return 2
    return 1 if day <= carry_end(day.year) else None


@pytest.mark.parametrize(
    ("condition", "years", "months", "days"),
    [
        ("normal", 11, 12, 14),  # L-3
        ("normal", 0, 9, 9),  # L-3: joined on 1 April
        ("normal", 0, 12, 12),
        ("normal", 0, 4, 4),
        ("hazardous", 5, 12, 15),
        ("extra_hazardous", 4, 12, 16),
    ],
)
def test_entitlement_by_condition_seniority_and_months(condition, years, months, days):
    assert ledger.entitlement(BASE[condition], years, months) == days


def test_entitlement_is_rounded_half_up_to_the_agencys_step():
    assert ledger.entitlement(12, 5, 1) == Decimal("1.0")  # 13/12 = 1.083
    assert ledger.entitlement(14, 0, 5) == Decimal("6.0")  # 5.833
    assert ledger.entitlement(13, 0, 3) == Decimal("3.5")  # 3.25: half a step goes up
    assert ledger.entitlement(13, 0, 6, step=Decimal(1)) == 7  # 6.5


@pytest.mark.parametrize(("years", "months"), [(-1, 12), (0, 13), (0, -1)])
def test_impossible_service_has_no_entitlement(years, months):
    with pytest.raises(ValueError, match="months"):
        ledger.entitlement(12, years, months)


def test_the_account_of_a_past_instant_is_what_was_posted_until_then():
    before = posting().line("open", Account("annual", 2024), Decimal(12))
    later = Posting(person=LAN, case=CASE, at=at("2024-03-01 08:00"), by=LAN, reason="").line(
        "consume", Account("annual", 2024), Decimal(-1), date(2024, 3, 1)
    )
    assert ledger.balance(ledger.as_of((before, later), at("2024-02-29 17:00")), "annual", 2024) == 12


# ------------------------------------------------------------------ properties

steady = settings(deadline=None, derandomize=True)  # a busy machine is no failing rule
halves = st.integers(min_value=0, max_value=40).map(lambda half: Decimal(half) / 2)
amounts = st.sampled_from([Decimal("0.5"), Decimal(1)])


@st.composite
def accounts(draw) -> tuple[LedgerEntry, ...]:
    return tuple(
        posting(OTHER).line("open", Account(bucket, 2024), draw(halves))
        for bucket in ("annual", "carry")
        if draw(st.booleans())
    )


@st.composite
def requests(draw) -> tuple[DayAmount, ...]:
    first = date(2024, 2, 15) + timedelta(days=draw(st.integers(0, 20)))
    return tuple(DayAmount(first + timedelta(days=n), draw(amounts)) for n in range(draw(st.integers(0, 12))))


def planned(entries, days) -> ledger.Plan:
    return ledger.plan(days, ledger.left_for(entries, CASE), usable)


@steady
@given(accounts(), requests())
def test_a_plan_covers_what_is_needed_whenever_it_is_available(entries, days):
    plan = planned(entries, days)
    taken = sum(line.amount for line in plan.lines)
    assert taken + plan.missing == plan.needed == sum(day.amount for day in days)
    assert (plan.missing == 0) == (plan.available_minus_needed >= 0)


@steady
@given(accounts(), requests())
def test_a_plan_takes_no_expired_day_and_no_more_than_a_day_wants(entries, days):
    plan = planned(entries, days)
    assert all(usable(line.account, line.day) for line in plan.lines)
    for day in days:
        assert sum(line.amount for line in plan.lines if line.day == day.day) <= day.amount


@steady
@given(accounts(), requests())
def test_no_balance_is_negative_after_a_hold(entries, days):
    after = entries + ledger.hold(posting(), entries, planned(entries, days).lines)
    assert all(balance >= 0 for balance in ledger.balances(after).values())


@steady
@given(accounts(), requests())
def test_hold_and_release_change_nothing(entries, days):
    held = entries + ledger.hold(posting(), entries, planned(entries, days).lines)
    free = held + ledger.release(posting(), held)
    assert ledger.balances(free) == ledger.balances(entries)
    assert ledger.open_holds(free, CASE) == ()


@steady
@given(accounts(), requests())
def test_consuming_keeps_the_balance_and_ends_the_hold(entries, days):
    held = entries + ledger.hold(posting(), entries, planned(entries, days).lines)
    used = held + ledger.consume(posting(), held)
    assert ledger.balances(used) == ledger.balances(held)
    assert (ledger.held(used), ledger.consume(posting(), used)) == (0, ())


@steady
@given(accounts(), requests())
def test_a_full_refund_restores_every_account(entries, days):
    held = entries + ledger.hold(posting(), entries, planned(entries, days).lines)
    used = held + ledger.consume(posting(), held)
    back = used + ledger.refund(posting(), used, CASE, None)
    assert ledger.balances(back) == ledger.balances(entries)


@steady
@given(accounts(), requests(), requests())
def test_a_hold_replaces_the_one_before(entries, first, second):
    held = entries + ledger.hold(posting(), entries, planned(entries, first).lines)
    wanted = planned(held, second).lines
    moved = held + ledger.hold(posting(), held, wanted)
    assert ledger.open_holds(moved, CASE) == tuple(sorted(wanted))
    assert ledger.hold(posting(), moved, wanted) == ()


@steady
@given(accounts(), halves)
def test_a_hold_above_the_balance_is_refused_whoever_planned_it(entries, more):
    account = Account("annual", 2024)
    too_much = ledger.balance(entries, "annual", 2024) + more + ledger.STEP
    with pytest.raises(LedgerOverdrawn):
        ledger.hold(posting(), entries, [Line(date(2024, 2, 20), account, too_much)])
