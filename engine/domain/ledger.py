"""Accounts of days: what a person may still take, what is held for open requests, what was consumed.

Lines are never changed, only reversed, so the account of any past instant is the lines posted until then
(processes-core.md 1.9). Amounts are days in steps of 0.5. An account is one bucket of one year: "annual" of 2024 is
what 2024 gave, "carry" of 2024 is what 2023 left over for 2024.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import ROUND_FLOOR, Decimal
from typing import Final, Literal

from engine.domain.calendar import DAY, Calendar
from engine.domain.errors import Refused
from engine.domain.keys import InstanceKey, Login
from engine.domain.people import Person

STEP: Final = Decimal("0.5")
ZERO: Final = Decimal(0)
YEAR_MONTHS: Final = 12
ANNUAL: Final = "annual"
CARRY: Final = "carry"
#: what is only counted, never drawn on: days by who pays for them, and events of a year
COUNTERS: Final = ("unpaid_counter", "si_counter", "unexcused", "retro", "late_return")

EntryKind = Literal[
    "open",
    "seniority",
    "carry_in",
    "hold",
    "release",
    "consume",
    "refund",
    "expire",
    "adjust",
    "payout",
    "grant",
    "count",
]


@dataclass(frozen=True, kw_only=True)
class LedgerEntry:
    """One line of an account (processes-core.md 1.9). Lines are never changed, only reversed."""

    person: Login
    year: int  #: year of the account; for "carry" the year the days are carried into
    bucket: str  #: "annual", "carry", "unpaid_counter", …
    kind: str  #: one of EntryKind
    amount: Decimal  #: days, step 0.5; holds and consumption are negative
    leave_date: date | None
    case_key: InstanceKey | None
    posted_at: datetime
    posted_by: Login
    reason: str


@dataclass(frozen=True, order=True)
class Account:
    bucket: str
    year: int


@dataclass(frozen=True, order=True)
class Line:
    """Days of one account for one absent day: a line of a plan, or what is held or consumed of it."""

    day: date
    account: Account
    amount: Decimal  #: > 0


@dataclass(frozen=True)
class DayAmount:
    day: date
    amount: Decimal  #: 0.5 or 1


@dataclass(frozen=True, kw_only=True)
class Plan:
    lines: tuple[Line, ...]
    needed: Decimal
    available: Decimal  #: what the requested days could draw on; needed − missing when that is not enough
    missing: Decimal
    balance_after: Decimal  #: what can still be taken on the last requested day

    @property
    def available_minus_needed(self) -> Decimal:
        return self.available - self.needed


Usable = Callable[[Account, date], int | None]
"""The order in which an account is drawn on for a day (lower first); None = not at all."""


class LedgerOverdrawn(Refused):
    code = "ledger-overdrawn"
    vi = "Không đủ số dư: quỹ {bucket} năm {year} của {person} còn {balance} ngày, cần giữ {needed} ngày."
    en = "Not enough left: account {bucket} {year} of {person} has {balance} days, {needed} days are to be held."


# ------------------------------------------------------------------ reading an account


def balance(entries: Iterable[LedgerEntry], bucket: str, year: int) -> Decimal:
    """The sum of all lines; holds are negative lines, so what is held is not in it."""
    return sum((entry.amount for entry in entries if (entry.bucket, entry.year) == (bucket, year)), ZERO)


def balances(entries: Iterable[LedgerEntry]) -> dict[Account, Decimal]:
    """Every account that has a line, in order of year and bucket."""
    found: dict[Account, Decimal] = {}
    for entry in entries:
        account = Account(entry.bucket, entry.year)
        found[account] = found.get(account, ZERO) + entry.amount
    return dict(sorted(found.items(), key=lambda item: (item[0].year, item[0].bucket)))


def as_of(entries: Iterable[LedgerEntry], at: datetime) -> tuple[LedgerEntry, ...]:
    """The lines that had been posted at an instant."""
    return tuple(entry for entry in entries if entry.posted_at <= at)


def held(entries: Iterable[LedgerEntry], year: int | None = None) -> Decimal:
    """Days on hold for undecided requests, as a positive number; of one account year or of all."""
    lines = (entry for entry in entries if year in (None, entry.year) and entry.kind in ("hold", "release"))
    return -sum((entry.amount for entry in lines), ZERO)


def open_holds(entries: Iterable[LedgerEntry], case: InstanceKey | None) -> tuple[Line, ...]:
    """What a case still holds, per day and account."""
    return _net(entries, case, ("hold", "release"))


def consumed(entries: Iterable[LedgerEntry], case: InstanceKey | None) -> tuple[Line, ...]:
    """What a case has used up and not got back, per day and account, after what the Office has corrected."""
    return _net(entries, case, ("consume", "refund", "adjust"))


def _net(entries: Iterable[LedgerEntry], case: InstanceKey | None, kinds: tuple[str, ...]) -> tuple[Line, ...]:
    taken: dict[tuple[date, Account], Decimal] = {}
    for entry in entries:
        if entry.case_key == case and entry.kind in kinds and entry.leave_date is not None:
            key = (entry.leave_date, Account(entry.bucket, entry.year))
            taken[key] = taken.get(key, ZERO) - entry.amount
    return tuple(Line(day, account, amount) for (day, account), amount in sorted(taken.items()) if amount > 0)


# ------------------------------------------------------------------ planning


def plan(days: Sequence[DayAmount], left: Mapping[Account, Decimal], usable: Usable) -> Plan:
    """Walk the days in order; each takes from the usable account of lowest order that still has something (D05).

    ``left`` is what each account can give. A day may be split over two accounts, down to the half day.
    """
    rest = dict(left)
    lines: list[Line] = []
    drawable: set[Account] = set()
    needed = sum((day.amount for day in days), ZERO)
    for wanted in sorted(days, key=lambda day: day.day):
        accounts = _in_order(rest, wanted.day, usable)
        drawable.update(accounts)
        lines += _take(wanted, accounts, rest)
    missing = needed - sum((line.amount for line in lines), ZERO)
    last = max((day.day for day in days), default=None)
    after = sum((rest[account] for account in _in_order(rest, last, usable)), ZERO) if last else ZERO
    available = needed - missing if missing else sum((left[account] for account in drawable), ZERO)
    return Plan(lines=tuple(lines), needed=needed, available=available, missing=missing, balance_after=after)


def _in_order(accounts: Iterable[Account], day: date, usable: Usable) -> list[Account]:
    ranked = ((usable(account, day), account) for account in accounts)
    return [account for _, account in sorted((order, account) for order, account in ranked if order is not None)]


def _take(wanted: DayAmount, accounts: Sequence[Account], rest: dict[Account, Decimal]) -> list[Line]:
    lines = []
    open_amount = wanted.amount
    for account in accounts:
        part = min(open_amount, rest[account])
        if part > 0:
            rest[account] -= part
            open_amount -= part
            lines.append(Line(wanted.day, account, part))
    return lines


def left_for(entries: Sequence[LedgerEntry], case: InstanceKey) -> dict[Account, Decimal]:
    """What each account can give this case: its balance, and what the case itself already holds or consumed."""
    left = balances(entries)
    for line in (*open_holds(entries, case), *consumed(entries, case)):
        left[line.account] += line.amount
    return left


# ------------------------------------------------------------------ posting


@dataclass(frozen=True, kw_only=True)
class Posting:
    """What all lines of one act have in common."""

    person: Login
    case: InstanceKey | None
    at: datetime
    by: Login
    reason: str

    def line(self, kind: EntryKind, account: Account, amount: Decimal, day: date | None = None) -> LedgerEntry:
        return LedgerEntry(
            person=self.person,
            year=account.year,
            bucket=account.bucket,
            kind=kind,
            amount=amount,
            leave_date=day,
            case_key=self.case,
            posted_at=self.at,
            posted_by=self.by,
            reason=self.reason,
        )


def hold(posting: Posting, entries: Sequence[LedgerEntry], wanted: Sequence[Line]) -> tuple[LedgerEntry, ...]:
    """The lines that make the case hold exactly ``wanted``; none when it already does.

    What is held beyond it is released, what the case consumed already is not held again.
    Raises LedgerOverdrawn when an account would fall below 0.
    """
    target = _amounts(wanted)
    have = _amounts(open_holds(entries, posting.case))
    used = _amounts(consumed(entries, posting.case))
    lines = []
    for day, account in sorted({*target, *have}):
        key = (day, account)
        change = max(target.get(key, ZERO) - used.get(key, ZERO), ZERO) - have.get(key, ZERO)
        if change:
            lines.append(posting.line("hold" if change > 0 else "release", account, -change, day))
    _refuse_overdraft(posting.person, entries, lines)
    return tuple(lines)


def _amounts(lines: Iterable[Line]) -> dict[tuple[date, Account], Decimal]:
    amounts: dict[tuple[date, Account], Decimal] = {}
    for line in lines:
        key = (line.day, line.account)
        amounts[key] = amounts.get(key, ZERO) + line.amount
    return amounts


def _refuse_overdraft(person: Login, entries: Sequence[LedgerEntry], lines: Sequence[LedgerEntry]) -> None:
    for account, change in balances(lines).items():
        before = balance(entries, account.bucket, account.year)
        if change < 0 and before + change < 0:
            raise LedgerOverdrawn(
                bucket=account.bucket, year=account.year, person=person, balance=before, needed=-change
            )


def release(posting: Posting, entries: Sequence[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """The lines that give back everything the case holds."""
    return tuple(
        posting.line("release", line.account, line.amount, line.day) for line in open_holds(entries, posting.case)
    )


def consume(posting: Posting, entries: Sequence[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """Each open hold of the case reversed and posted as consumed: the balance stays what the hold made it."""
    lines: list[LedgerEntry] = []
    for line in open_holds(entries, posting.case):
        lines.append(posting.line("release", line.account, line.amount, line.day))
        lines.append(posting.line("consume", line.account, -line.amount, line.day))
    return tuple(lines)


def refund(
    posting: Posting,
    entries: Sequence[LedgerEntry],
    case: InstanceKey,
    first: DayAmount | None,
    last: date | None = None,
) -> tuple[LedgerEntry, ...]:
    """The lines that give back what ``case`` consumed, to the accounts and days it came from.

    ``first``: the first day given back, with as much of it as is given back; None = from the beginning. ``last``: the
    last one; None = to the end. The lines belong to ``case``, whose consumption they undo, whoever posts them. Asked
    again, nothing more is given back.
    """
    lines = []
    rest = _rest_of_first_day(entries, case, first) if first else ZERO
    for line in consumed(entries, case):
        if (first and line.day < first.day) or (last and line.day > last):
            continue
        amount = min(line.amount, rest) if first and line.day == first.day else line.amount
        if first and line.day == first.day:
            rest -= amount
        if amount:
            lines.append(Line(line.day, line.account, amount))
    back = Posting(person=posting.person, case=case, at=posting.at, by=posting.by, reason=posting.reason)
    return tuple(back.line("refund", line.account, line.amount, line.day) for line in lines)


def granted(
    posting: Posting, entries: Sequence[LedgerEntry], days: Sequence[DayAmount], source: str
) -> tuple[LedgerEntry, ...]:
    """Days that the head of the agency gives beyond the rules (stttt.d27.k4): each exception has lines of its own.

    ``source``: "carry" = days that have expired, after those that a recall gave back; "next_year" = an advance,
    "annual" = this year's own days, and an advance for what is missing of them. Only an advance lets an account fall
    below 0: that of the next year.
    """
    lines: list[LedgerEntry] = []
    rest: dict[int, Decimal] = {}
    for day in days:
        year = day.day.year
        account = Account(CARRY if source == CARRY else ANNUAL, year)
        own = source in (CARRY, ANNUAL)
        left = rest.setdefault(year, max(balance(entries, account.bucket, year), ZERO) if own else ZERO)
        given = day.amount - min(left, day.amount)
        rest[year] = left - min(left, day.amount)
        if given:
            lines.append(posting.line("grant", account, given, day.day))
        if given and source != CARRY:
            lines.append(posting.line("grant", Account(ANNUAL, year + 1), -given, day.day))
        lines.append(posting.line("consume", account, -day.amount, day.day))
    return tuple(lines)


def lapsed(entries: Sequence[LedgerEntry], refunds: Sequence[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """The lines that take a grant back with the days it was for, which ``refunds`` give back."""
    lines = []
    back: dict[tuple[InstanceKey | None, date | None], Decimal] = {}
    for one in refunds:
        key = (one.case_key, one.leave_date)
        back[key] = back.get(key, ZERO) + one.amount
    for (case, day), amount in back.items():
        grants = [one for one in entries if one.kind == "grant" and (one.case_key, one.leave_date) == (case, day)]
        for account, given in balances(grants).items():
            part = min(amount, given) if given > 0 else max(-amount, given)
            if part:
                lines.append(replace(refunds[0], kind="grant", amount=-part, leave_date=day, **vars(account)))
    return tuple(lines)


def counted(posting: Posting, counts: Sequence[Line]) -> tuple[LedgerEntry, ...]:
    """Lines of counters: so much of what ``account.bucket`` counts on that day."""
    return tuple(posting.line("count", one.account, one.amount, one.day) for one in counts)


def count_of(entries: Iterable[LedgerEntry], counter: str, first: date, last: date) -> Decimal:
    """What a counter has counted on the days from ``first`` to ``last``."""
    mine = (one for one in entries if one.bucket == counter and one.leave_date is not None)
    return sum((one.amount for one in mine if first <= one.leave_date <= last), ZERO)  # type: ignore[operator]


def uncounted(
    posting: Posting, entries: Sequence[LedgerEntry], case: InstanceKey, first: date | None, last: date | None = None
) -> tuple[LedgerEntry, ...]:
    """The lines that take back what a case has counted from ``first`` to ``last``."""
    sums: dict[tuple[date, Account], Decimal] = {}
    for one in entries:
        if one.case_key == case and one.kind == "count" and one.leave_date is not None:
            key = (one.leave_date, Account(one.bucket, one.year))
            sums[key] = sums.get(key, ZERO) + one.amount
    inside = {
        key: amount for key, amount in sums.items() if (first or date.min) <= key[0] <= (last or date.max) and amount
    }
    back = replace(posting, case=case)
    return tuple(back.line("count", account, -amount, day) for (day, account), amount in sorted(inside.items()))


def move(
    posting: Posting, entries: Sequence[LedgerEntry], lines: Sequence[Line], bucket: str
) -> tuple[LedgerEntry, ...]:
    """The pairs that take consumed ``lines`` of a case from another account of the same years instead.

    A day that the head granted stays where it was put: its grant is taken back there, too (``lapsed``).
    Raises LedgerOverdrawn when that account has not enough.
    """
    pairs = []
    given = {
        (one.leave_date, Account(one.bucket, one.year))
        for one in entries
        if one.kind == "grant" and one.case_key == posting.case
    }
    for line in (one for one in lines if (one.day, one.account) not in given):
        pairs.append(posting.line("adjust", line.account, line.amount, line.day))
        pairs.append(posting.line("adjust", Account(bucket, line.account.year), -line.amount, line.day))
    _refuse_overdraft(posting.person, entries, pairs)
    return tuple(pairs)


def _rest_of_first_day(entries: Iterable[LedgerEntry], case: InstanceKey, first: DayAmount) -> Decimal:
    """What is still to be given back of a day: giving back the same afternoon twice gives nothing the second time."""
    of_day = [entry for entry in entries if entry.case_key == case and entry.leave_date == first.day]
    used = -sum((entry.amount for entry in of_day if entry.kind == "consume"), ZERO)
    given_back = sum((entry.amount for entry in of_day if entry.kind == "refund"), ZERO)
    return max(min(first.amount, used) - given_back, ZERO)


def expire(posting: Posting, entries: Sequence[LedgerEntry], account: Account) -> tuple[LedgerEntry, ...]:
    """The remainder of an account, taken off. Held days are not in the balance, so they stay with their case."""
    remainder = balance(entries, account.bucket, account.year)
    return (posting.line("expire", account, -remainder),) if remainder > 0 else ()


# ------------------------------------------------------------------ entitlement


def seniority_days(service_years: int) -> int:
    """One more day for every five completed years (decisions.md D04)."""
    return service_years // 5


def entitlement(
    base_days: Decimal | int, service_years: int, months_worked: int = YEAR_MONTHS, step: Decimal = STEP
) -> Decimal:
    """Days of one year: base by work condition, seniority, and pro rata for less than twelve months (D04).

    Rounded half up to ``step``. Raises ValueError for months outside 0..12 or negative years.
    """
    if not 0 <= months_worked <= YEAR_MONTHS or service_years < 0:
        raise ValueError(f"{months_worked} months of a year, {service_years} years of service")
    full = Decimal(base_days) + seniority_days(service_years)
    if months_worked == YEAR_MONTHS:
        return full
    steps = (full * months_worked / YEAR_MONTHS / step + Decimal("0.5")).to_integral_value(ROUND_FLOOR)
    return steps * step


def service_years(since: date, year: int) -> int:
    """Completed years of public service on 31 December of ``year``; 0 before the first one."""
    return max(year - since.year, 0)


def months_worked(first: date, last: date | None, year: int, calendar: Calendar) -> int:
    """Months of a year that count for somebody in office from ``first`` to ``last``.

    A month counts when they are in office for at least half of its working days (D04).
    """
    return sum(_counts(first, last, date(year, month, 1), calendar) for month in range(1, YEAR_MONTHS + 1))


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Whose account of which year."""

    person: Person
    year: int
    base: Decimal  #: days by work condition


def opened(
    posting: Posting, entries: Sequence[LedgerEntry], opening: Opening, calendar: Calendar
) -> tuple[LedgerEntry, ...]:
    """The lines that open a year: what it gives (D04), and what the year before has left over, moved into "carry".

    Nothing of what stands there already, and nothing for who is not in office in that year. Days held for an undecided
    request of last year are carried over when they come back (``carried_late``).
    """
    person, year = opening.person, opening.year
    if person.valid_from > date(year, 12, 31) or (person.valid_to or date.max) < date(year, 1, 1):
        return ()
    lines = []
    if not any((one.bucket, one.year, one.kind) == (ANNUAL, year, "open") for one in entries):
        months = months_worked(person.valid_from, person.valid_to, year, calendar)
        given = entitlement(opening.base, service_years(person.service_start, year), months)
        lines += [posting.line("open", Account(ANNUAL, year), given)] if given else []
    left = balance(entries, ANNUAL, year - 1)
    if left > 0 and not any((one.bucket, one.year, one.kind) == (CARRY, year, "carry_in") for one in entries):
        lines.append(posting.line("carry_in", Account(ANNUAL, year - 1), -left))
        lines.append(posting.line("carry_in", Account(CARRY, year), left))
    return tuple(lines)


def carried_late(posting: Posting, entries: Sequence[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """The lines that move what came back to a year after the next one was opened: it is carried over like the rest."""
    opened_years = {one.year for one in entries if (one.bucket, one.kind) == (ANNUAL, "open")}
    late = [
        (account.year, amount)
        for account, amount in balances(entries).items()
        if account.bucket == ANNUAL and amount > 0 and account.year + 1 in opened_years
    ]
    lines: list[LedgerEntry] = []
    for year, amount in late:
        lines.append(posting.line("carry_in", Account(ANNUAL, year), -amount))
        lines.append(posting.line("carry_in", Account(CARRY, year + 1), amount))
    return tuple(lines)


def _counts(first: date, last: date | None, month: date, calendar: Calendar) -> bool:
    days = [day for number in range(31) if (day := month + number * DAY).month == month.month]
    worked = [day for day in days if calendar.is_working_day(day)]
    in_office = [day for day in worked if first <= day and (last is None or day <= last)]
    return bool(in_office) and 2 * len(in_office) >= len(worked)
