"""Accounts of days as processes-core.md 1.9 and 1.16 want them."""

import pytest

from engine.domain.errors import NotFound
from engine.domain.ledger import LedgerOverdrawn
from engine.operations.refusals import NotAnAmount, NotOnTheGrid, YearAlreadyOpened
from tests.fakes.desk import Office, run


@pytest.fixture
def office() -> Office:
    return Office()


def opened(office: Office, person: str, *, annual: float, carry: float = 0, year: int = 2024) -> None:
    desk = office.desk(case=90, now=f"{year}-01-01 00:05")
    run(desk, "ledger.open_year", person=person, year=year, amount=annual, kind="open")
    run(desk, "ledger.open_year", person=person, year=year, amount=carry, kind="carry_in")


def planned(desk, person: str, first: str, last: str, *, deducts: bool = True, granted: bool = False, **sessions: str):
    days = run(desk, "calendar.days", count_unit="wd", start_date=first, end_date=last, **sessions)["days"]
    return run(desk, "ledger.plan", person=person, days=days, deducts=deducts, granted_extension=granted)


def held(desk, person: str, first: str, last: str, **sessions: str):
    plan = planned(desk, person, first, last, **sessions)["plan"]
    return run(desk, "ledger.hold", person=person, plan=plan)


def account(office: Office, person: str, day: str = "2024-06-10"):
    return run(office.desk(case=91), "ledger.account", person=person, date=day)


def by_bucket(plan) -> dict[str, list[str]]:
    days: dict[str, list[str]] = {}
    for line in plan["plan"]:
        days.setdefault(line["bucket"], []).append(line["date"][5:])
    return days


def test_one_approved_day_lowers_nine_to_eight(office):
    opened(office, "lan.cv", annual=9)
    desk = office.desk()
    assert planned(desk, "lan.cv", "2024-06-06", "2024-06-06")["balance_after"] == 8
    held(desk, "lan.cv", "2024-06-06", "2024-06-06")
    run(desk, "ledger.consume", person="lan.cv")
    assert account(office, "lan.cv")["annual"] == 8


def test_a_day_and_a_half_lower_nine_to_seven_and_a_half(office):
    opened(office, "lan.cv", annual=9)
    desk = office.desk()
    held(desk, "lan.cv", "2024-06-06", "2024-06-07", end_session="sang")
    run(desk, "ledger.consume", person="lan.cv")
    assert account(office, "lan.cv")["annual"] == 7.5


def test_days_over_holidays_take_seven_and_with_the_swap_saturday_eight(office):
    opened(office, "minh.cv", annual=12)
    assert planned(office.desk(), "minh.cv", "2024-04-22", "2024-05-03")["needed"] == 7
    assert planned(office.desk(), "minh.cv", "2024-04-22", "2024-05-04")["needed"] == 8


def test_carried_days_go_first_until_the_end_of_february_of_a_leap_year(office):
    opened(office, "minh.cv", annual=12, carry=4)
    desk = office.desk(now="2024-02-19 08:00")
    plan = planned(desk, "minh.cv", "2024-02-26", "2024-03-05")
    assert by_bucket(plan) == {"carry": ["02-26", "02-27", "02-28", "02-29"], "annual": ["03-01", "03-04", "03-05"]}
    held(desk, "minh.cv", "2024-02-26", "2024-03-05")
    run(desk, "ledger.consume", person="minh.cv")
    left = account(office, "minh.cv", "2024-02-29")
    assert (left["carry"], left["annual"]) == (0, 9)


def test_in_another_year_carried_days_end_on_the_28th(office):
    opened(office, "minh.cv", annual=12, carry=4, year=2025)
    plan = planned(office.desk(now="2025-02-17 08:00"), "minh.cv", "2025-02-26", "2025-03-04")
    assert by_bucket(plan) == {"carry": ["02-26", "02-27", "02-28"], "annual": ["03-03", "03-04"]}


def test_carried_days_that_expired_cannot_be_taken(office):
    opened(office, "lan.cv", annual=0, carry=2.5)
    expired = run(office.desk(case=2, now="2024-03-01 00:05"), "ledger.expire", person="lan.cv", year=2024)
    plan = planned(office.desk(now="2024-03-04 08:00"), "lan.cv", "2024-03-05", "2024-03-06")
    assert expired["days"] == 2.5
    assert (plan["plan"], plan["available"], plan["missing"], plan["available_minus_needed"]) == ([], 0, 2, -2)


def test_the_head_may_let_unexpired_remainders_be_used_in_march(office):
    opened(office, "lan.cv", annual=9, carry=2.5)
    plan = planned(office.desk(now="2024-03-04 08:00"), "lan.cv", "2024-03-05", "2024-03-06", granted=True)
    assert by_bucket(plan) == {"carry": ["03-05", "03-06"]}


def test_expiry_leaves_what_an_undecided_request_holds(office):
    opened(office, "lan.cv", annual=12, carry=4)
    held(office.desk(now="2024-02-26 08:00"), "lan.cv", "2024-02-28", "2024-02-29")
    assert run(office.desk(case=2, now="2024-03-01 00:05"), "ledger.expire", person="lan.cv", year=2024)["days"] == 2
    assert account(office, "lan.cv", "2024-02-29")["held"] == 2


def test_a_day_split_over_two_accounts(office):
    opened(office, "minh.cv", annual=12, carry=0.5)
    plan = planned(office.desk(now="2024-02-19 08:00"), "minh.cv", "2024-02-26", "2024-02-26")
    assert [(line["bucket"], line["amount"]) for line in plan["plan"]] == [("carry", 0.5), ("annual", 0.5)]


def test_an_absence_that_takes_nothing_has_an_empty_plan(office):
    opened(office, "minh.cv", annual=12)
    plan = planned(office.desk(), "minh.cv", "2024-06-10", "2024-06-14", deducts=False)
    assert (plan["plan"], plan["needed"], plan["available_minus_needed"], plan["balance_after"]) == ([], 0, 0, 12)


def test_of_two_requests_for_the_last_day_one_gets_it_and_the_other_sees_it_missing(office):
    opened(office, "lan.cv", annual=1)
    held(office.desk(case=1), "lan.cv", "2024-06-06", "2024-06-06")
    second = planned(office.desk(case=2), "lan.cv", "2024-06-07", "2024-06-07")
    assert second["available_minus_needed"] == -1


def test_a_hold_planned_before_somebody_else_took_the_day_is_refused(office):
    opened(office, "lan.cv", annual=1)
    stale = planned(office.desk(case=2), "lan.cv", "2024-06-07", "2024-06-07")["plan"]
    held(office.desk(case=1), "lan.cv", "2024-06-06", "2024-06-06")
    with pytest.raises(LedgerOverdrawn) as refused:
        run(office.desk(case=2), "ledger.hold", person="lan.cv", plan=stale)
    assert refused.value.code == "ledger-overdrawn"
    assert account(office, "lan.cv")["annual"] == 0


def test_planning_again_does_not_count_the_own_hold_twice(office):
    opened(office, "lan.cv", annual=2)
    desk = office.desk()
    held(desk, "lan.cv", "2024-06-06", "2024-06-07")
    assert planned(desk, "lan.cv", "2024-06-10", "2024-06-11")["available_minus_needed"] == 0


def test_a_changed_request_holds_the_new_days_and_no_others(office):
    opened(office, "lan.cv", annual=2)
    desk = office.desk()
    held(desk, "lan.cv", "2024-06-06", "2024-06-07")
    held(desk, "lan.cv", "2024-06-07", "2024-06-07")
    now = account(office, "lan.cv")
    assert (now["annual"], now["held"]) == (1, 1)


def test_holding_consuming_or_releasing_twice_posts_nothing_more(office):
    opened(office, "lan.cv", annual=9)
    desk = office.desk()
    first = planned(desk, "lan.cv", "2024-06-06", "2024-06-06")["plan"]
    again = [run(desk, "ledger.hold", person="lan.cv", plan=first)["entries"] for _ in range(2)]
    used = [run(desk, "ledger.consume", person="lan.cv")["entries"] for _ in range(2)]
    after = [run(desk, "ledger.hold", person="lan.cv", plan=first)["entries"]]
    after += [run(desk, "ledger.release", person="lan.cv")["entries"]]
    assert (again, used, after) == ([1, 0], [2, 0], [0, 0])


def test_a_recall_gives_back_the_days_after_the_return_to_their_account(office):
    opened(office, "minh.cv", annual=12)
    held(office.desk(), "minh.cv", "2024-06-24", "2024-06-28")
    run(office.desk(), "ledger.consume", person="minh.cv")
    recall = office.desk(case=2, now="2024-06-26 07:00")
    back = run(recall, "ledger.refund", person="minh.cv", from_date="2024-06-26", of_case=str(office.desk().case.key))
    assert (back["days"], account(office, "minh.cv")["annual"]) == (3, 10)


def test_coming_back_at_noon_gives_back_half_a_day_once(office):
    opened(office, "minh.cv", annual=12)
    desk = office.desk()
    held(desk, "minh.cv", "2024-06-27", "2024-06-28")
    run(desk, "ledger.consume", person="minh.cv")
    back = [
        run(desk, "ledger.refund", person="minh.cv", from_date="2024-06-28", from_session="chieu")["days"]
        for _ in range(2)
    ]
    assert back == [0.5, 0]


def test_the_same_year_is_opened_once(office):
    opened(office, "lan.cv", annual=12)
    desk = office.desk()
    again = run(desk, "ledger.open_year", person="lan.cv", year=2024, amount=12, kind="open")
    assert again["entries"] == 0
    with pytest.raises(YearAlreadyOpened):
        run(desk, "ledger.open_year", person="lan.cv", year=2024, amount=14, kind="open")


def test_days_carried_over_leave_the_account_they_come_from(office):
    opened(office, "lan.cv", annual=12)
    desk = office.desk(now="2025-01-01 00:05")
    run(desk, "ledger.open_year", person="lan.cv", year=2025, amount=12, kind="carry_in")
    assert account(office, "lan.cv", "2024-12-31")["annual"] == 0
    assert account(office, "lan.cv", "2025-01-02")["carry"] == 12


def test_the_account_says_until_when_each_bucket_can_be_used(office):
    opened(office, "lan.cv", annual=12, carry=2)
    assert [(one["bucket"], one["usable_until"]) for one in account(office, "lan.cv")["buckets"]] == [
        ("annual", "2024-12-31"),
        ("carry", "2024-02-29"),
    ]


def test_a_correction_by_hand_stands_with_its_reason(office):
    opened(office, "lan.cv", annual=12)
    run(office.desk(), "ledger.adjust", person="lan.cv", year=2024, bucket="annual", amount=-0.5, reason="Tính sai")
    assert (account(office, "lan.cv")["annual"], office.ledger.lines[-1].reason) == (11.5, "Tính sai")


def test_a_quarter_of_a_day_cannot_be_posted(office):
    line = {"date": "2024-06-06", "bucket": "annual", "year": 2024, "amount": 0.25}
    with pytest.raises(NotOnTheGrid) as refused:
        run(office.desk(), "ledger.hold", person="lan.cv", plan=[line])
    assert refused.value.place == "plan[0].amount"


def test_a_negative_hold_cannot_be_posted(office):
    line = {"date": "2024-06-06", "bucket": "annual", "year": 2024, "amount": -1}
    with pytest.raises(NotAnAmount):
        run(office.desk(), "ledger.hold", person="lan.cv", plan=[line])


def test_a_missing_decision_table_is_told(office):
    opened(office, "lan.cv", annual=12)
    with pytest.raises(NotFound):
        run(
            office.desk(),
            "ledger.plan",
            person="lan.cv",
            days=[{"date": "2024-06-06", "amount": 1}],
            deducts=True,
            decision="nobody",
        )
