"""Accounts of days under whatever is done to them, in any order: sums hold, and nothing is below 0 unexplained."""

from decimal import Decimal
from typing import Any, Final

from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.domain.keys import Login
from engine.domain.ledger import ANNUAL, CARRY, COUNTERS, balances
from tests.fakes.desk import Office, run

LAN: Final = "lan.cv"
DAYS: Final = ("2024-02-26", "2024-02-29", "2024-03-04", "2024-06-06", "2024-06-07", "2024-12-12")
CASES: Final = st.integers(1, 4)
NOW: Final = "2024-02-20 09:00"


class Accounts(RuleBasedStateMachine):
    """Four cases of one person ask, are granted, give back, are changed; the year opens and days expire."""

    def __init__(self) -> None:
        super().__init__()
        self.office = Office()
        self.consumed: set[int] = set()

    def desk(self, case: int, now: str = NOW) -> Any:
        return self.office.desk(case=case, now=now)

    @initialize(annual=st.integers(0, 24), carry=st.integers(0, 6))
    def a_year(self, annual: int, carry: int) -> None:
        for kind, halves in (("open", annual), ("carry_in", carry)):
            run(self.desk(90), "ledger.open_year", person=LAN, year=2024, amount=halves / 2, kind=kind)

    @rule(case=CASES, first=st.sampled_from(DAYS), half=st.booleans())
    def asks(self, case: int, first: str, half: bool) -> None:
        assume(case not in self.consumed)  # what is granted is changed by a case of its own
        desk, session = self.desk(case), "sang" if half else "ca_ngay"
        days = run(desk, "calendar.days", count_unit="wd", start_date=first, end_date=first, start_session=session,
                   end_session=session)["days"]  # fmt: skip
        plan = run(desk, "ledger.plan", person=LAN, days=days, deducts=True)
        run(desk, "ledger.hold", person=LAN, plan=plan["plan"])

    @rule(case=CASES)
    def is_granted(self, case: int) -> None:
        run(self.desk(case), "ledger.consume", person=LAN)
        run(self.desk(case), "ledger.count", person=LAN, counts=[{"counter": "retro", "date": DAYS[3], "amount": 1}])
        self.consumed.add(case)

    @rule(case=CASES)
    def is_refused(self, case: int) -> None:
        run(self.desk(case), "ledger.release", person=LAN)

    @precondition(lambda self: self.consumed)
    @rule(case=st.integers(1, 6), first=st.sampled_from((None, *DAYS)), last=st.sampled_from((None, *DAYS)))
    def gives_back(self, case: int, first: str | None, last: str | None) -> None:
        key = str(self.desk(case).case.key)
        done = run(
            self.desk(9), "ledger.refund", person=LAN, of_case=key, from_date=first, to_date=last, reason="Về sớm"
        )
        again = run(
            self.desk(9), "ledger.refund", person=LAN, of_case=key, from_date=first, to_date=last, reason="Về sớm"
        )
        assert (again["days"], done["days"] >= 0) == (0, True)

    @rule(case=st.integers(5, 6), source=st.sampled_from(("carry", "next_year", "annual", "unpaid", "none")))
    def head_decides(self, case: int, source: str) -> None:
        """In a case of its own: nobody asks by the rules in a case that the head has decided."""
        days = [{"date": DAYS[5], "amount": 1}]
        run(self.desk(case), "ledger.grant", person=LAN, days=days, source=source, reason="Người đứng đầu quyết định")

    @rule(case=st.integers(1, 6), to=st.sampled_from((ANNUAL, CARRY)))
    def office_moves(self, case: int, to: str) -> None:
        other = CARRY if to == ANNUAL else ANNUAL
        run(self.desk(case), "ledger.move", person=LAN, from_bucket=other, to_bucket=to, reason="Trừ sai nguồn")

    @rule()
    def days_expire(self) -> None:
        run(self.desk(91, "2024-03-01 00:05"), "ledger.expire_all", year=2024)

    @rule()
    def the_next_year_opens(self) -> None:
        run(self.desk(92, "2025-01-01 00:05"), "ledger.open_all", year=2025)
        assert run(self.desk(93, "2025-01-01 00:06"), "ledger.open_all", year=2025)["count"] == 0

    # ------------------------------------------------------------ what always holds

    @invariant()
    def an_account_is_the_sum_of_its_lines(self) -> None:
        entries = self.office.ledger.entries(Login(LAN))
        shown = balances(entries)
        assert sum(shown.values(), Decimal(0)) == sum((one.amount for one in entries), Decimal(0))
        assert all(not (one.amount * 2) % 1 for one in entries)

    @invariant()
    def nothing_is_below_zero_without_a_recorded_exception(self) -> None:
        entries = self.office.ledger.entries(Login(LAN))
        for account, left in balances(entries).items():
            advances = [
                one for one in entries if (one.bucket, one.year, one.kind) == (account.bucket, account.year, "grant")
            ]
            assert left >= min(sum((one.amount for one in advances), Decimal(0)), Decimal(0)), (account, left)

    @invariant()
    def nothing_is_given_back_that_was_not_taken(self) -> None:
        entries = [one for one in self.office.ledger.entries(Login(LAN)) if one.bucket not in COUNTERS]
        for case in {one.case_key for one in entries}:
            net = sum(
                (one.amount for one in entries if one.case_key == case and one.kind in ("consume", "refund")),
                Decimal(0),
            )
            assert net <= 0


Accounts.TestCase.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
TestAccounts = Accounts.TestCase
