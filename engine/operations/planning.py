"""Reading accounts of days and planning what an absence takes from them (rules: engine.domain.ledger)."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from engine.domain import ledger
from engine.domain.calendar import local_day
from engine.domain.facts import Json, Variables
from engine.domain.ledger import ANNUAL, CARRY, Account, DayAmount, Line
from engine.operations.inputs import Inputs, number, optional, required
from engine.operations.refusals import NotAnAmount, WrongDecision
from engine.ports import Desk, Parameter

BUCKETS: Final = (CARRY, ANNUAL)  #: what a plan draws on, unless the model names others

_PERSON: Final = required("string", "tên đăng nhập của người có ngày phép", "login of the person whose account it is")


class ShowAccount:
    name = "ledger.account"
    title_vi = "Đọc số dư ngày nghỉ"
    title_en = "Read an account of days"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "date": optional("date", "ngày cần xem; mặc định: hôm nay", "the day asked about; default: today"),
    }
    outputs: Mapping[str, Parameter] = {
        "buckets": required(
            "list",
            "{bucket, year, balance, usable_until} của năm đó: quỹ ngày, năm, số dư, dùng được đến ngày",
            "{bucket, year, balance, usable_until} of the year of that day",
        ),
        "annual": required(
            "number", "số dư phép năm nay, trừ số đang giữ", "balance of the year's own days, without what is held"
        ),
        "carry": required(
            "number",
            "số dư phép năm trước, trừ số đang giữ; 0 khi đã hết hạn",
            "balance of days carried over, without what is held; 0 after they expire",
        ),
        "held": required("number", "số ngày đang giữ cho hồ sơ chờ duyệt", "days on hold for undecided requests"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        day = given.day("date", local_day(desk.at))
        entries = desk.ledger.entries(given.login("person"))
        of_year = {account: amount for account, amount in ledger.balances(entries).items() if account.year == day.year}
        carried = of_year.get(Account(CARRY, day.year), ledger.ZERO)
        return {
            "buckets": [_bucket(desk, account, amount) for account, amount in of_year.items()],
            "annual": number(of_year.get(Account(ANNUAL, day.year), ledger.ZERO)),
            "carry": number(carried if day <= desk.organisation.carry_end(desk.case.agency, day.year) else ledger.ZERO),
            "held": number(ledger.held(entries, day.year)),
        }


def _bucket(desk: Desk, account: Account, amount: Decimal) -> Json:
    end = desk.organisation.carry_end(desk.case.agency, account.year)
    until = end if account.bucket == CARRY else date(account.year, 12, 31)
    return {
        "bucket": account.bucket,
        "year": account.year,
        "balance": number(amount),
        "usable_until": until.isoformat(),
    }


class PlanDays:
    name = "ledger.plan"
    title_vi = "Phân bổ ngày nghỉ vào các quỹ ngày"
    title_en = "Plan which account each day is taken from"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "days": required(
            "list",
            "{date, amount} như calendar.days cho ra: ngày, số ngày",
            "{date, amount} as calendar.days gives them",
        ),
        "deducts": required(
            "boolean", "false: không trừ gì, không phân bổ", "false: nothing is taken, the plan is empty"
        ),
        "granted_extension": optional(
            "boolean",
            "người đứng đầu cho dùng ngày đã hết hạn; mặc định false",
            "the head allows expired days; default false",
        ),
        "decision": optional(
            "string",
            "bảng quyết định: bucket, day_le_carry_end, granted_extension -> usable, order",
            "decision: bucket, day_le_carry_end, granted_extension -> usable, order",
        ),
        "buckets": optional(
            "list",
            'các quỹ ngày được dùng; mặc định ["carry", "annual"]',
            'accounts to draw on; default ["carry", "annual"]',
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "plan": required(
            "list", "{date, bucket, year, amount}: ngày, quỹ ngày, năm, số ngày", "{date, bucket, year, amount}"
        ),
        "available": required("number", "số ngày đề nghị này có thể dùng", "days the request can draw on"),
        "needed": required("number", "số ngày đề nghị này trừ", "days the request takes"),
        "available_minus_needed": required(
            "number", "âm: không đủ; 0 khi không trừ gì", "below 0: not enough; 0 when nothing is deducted"
        ),
        "balance_after": required(
            "number",
            "số ngày còn dùng được sau đó, vào ngày cuối đã đề nghị",
            "what can still be taken afterwards, on the last requested day",
        ),
        "missing": required("number", "số ngày không quỹ nào đủ", "days no account covers"),
        "missing_days": required(
            "list", "{date, amount}: từng ngày đó, số ngày", "{date, amount}: those days, one by one"
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        entries = desk.ledger.entries(given.login("person"))
        buckets = given.texts("buckets") or BUCKETS
        left = {
            account: amount
            for account, amount in ledger.left_for(entries, desk.case.key).items()
            if account.bucket in buckets
        }
        deducts = given.flag("deducts")
        days = [_wanted(item, deducts) for item in given.items("days")]
        usable = UsableByTable(desk, given.text("decision", "leave-carryover"), given.flag("granted_extension", False))
        planned = ledger.plan(days, left, usable)
        return {
            "plan": [described(line) for line in planned.lines],
            "available": number(planned.available),
            "needed": number(planned.needed),
            "available_minus_needed": number(planned.available_minus_needed) if deducts else 0,
            "balance_after": number(planned.balance_after),
            "missing": number(planned.missing),
            "missing_days": _missing(days, planned.lines),
        }


def _missing(days: Sequence[DayAmount], lines: Sequence[Line]) -> list[Json]:
    found: list[Json] = []
    for day in days:
        rest = day.amount - sum((line.amount for line in lines if line.day == day.day), ledger.ZERO)
        if rest:
            found.append({"date": day.day.isoformat(), "amount": number(rest)})
    return found


def _wanted(item: Inputs, deducts: bool) -> DayAmount:
    amount = item.days("amount")
    if amount < 0:
        raise NotAnAmount(place=item.place("amount"))
    return DayAmount(item.day("date"), amount if deducts else ledger.ZERO)


class UsableByTable:
    """Asks the decision table which account may be used on a day, once per answer it can give."""

    def __init__(self, desk: Desk, decision: str, granted: bool) -> None:
        self._desk = desk
        self._decision = decision
        self._granted = granted
        self._known: dict[tuple[str, bool], int | None] = {}

    def __call__(self, account: Account, day: date) -> int | None:
        if account.year != day.year:
            return None
        key = (account.bucket, day <= self._desk.organisation.carry_end(self._desk.case.agency, day.year))
        if key not in self._known:
            self._known[key] = self._ask(*key)
        return self._known[key]

    def _ask(self, bucket: str, in_time: bool) -> int | None:
        asked: Variables = {"bucket": bucket, "day_le_carry_end": in_time, "granted_extension": self._granted}
        answer = self._desk.decide(self._decision, asked).result
        if not isinstance(answer, dict) or not isinstance(answer.get("usable"), bool):
            raise WrongDecision(decision=self._decision, wanted="usable, order")
        order = answer.get("order")
        if not answer["usable"]:
            return None
        if isinstance(order, bool) or not isinstance(order, int | float):
            raise WrongDecision(decision=self._decision, wanted="order")
        return int(order)


def described(line: Line) -> Json:
    """A line of a plan as models keep it."""
    return {
        "date": line.day.isoformat(),
        "bucket": line.account.bucket,
        "year": line.account.year,
        "amount": number(line.amount),
    }
