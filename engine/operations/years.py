"""What a year brings to every account of an agency: days of the year, days carried over, days that expire."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from engine.domain import ledger
from engine.domain.calendar import local_day
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login
from engine.domain.ledger import ANNUAL, CARRY, Account, Opening, Posting
from engine.domain.people import Person
from engine.operations.entitlements import base_days
from engine.operations.inputs import Inputs, number, optional, required
from engine.ports import Desk, Parameter

_YEAR: Final = {"year": required("number", "năm nào", "which year")}
_DECISION: Final = optional(
    "string",
    "bảng quyết định: work_condition -> base_days; mặc định leave-entitlement",
    "decision: work_condition -> base_days; default leave-entitlement",
)


class OpenYears:
    name = "ledger.open_all"
    title_vi = "Mở quỹ ngày nghỉ của năm cho cả cơ quan"
    title_en = "Open a year's accounts of everybody"
    inputs: Mapping[str, Parameter] = {**_YEAR, "decision": _DECISION}
    outputs: Mapping[str, Parameter] = {
        "opened": required(
            "list",
            "{person, name, amount, carried}: những người vừa được ghi ngày phép, số ngày, số chuyển từ năm trước",
            "{person, name, amount, carried}: whose account has got lines now",
        ),
        "count": required("number", "bao nhiêu người", "how many people"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """An account that has its lines stays as it is."""
        given = Inputs(inputs)
        year, table = given.year("year"), given.text("decision", "leave-entitlement")
        bases: dict[str, Decimal] = {}
        opened: list[Json] = []
        for person in _staff(desk):
            if person.work_condition not in bases:
                bases[person.work_condition] = base_days(desk, table, person.work_condition)
            opening = Opening(person=person, year=year, base=bases[person.work_condition])
            entries = desk.ledger.entries(person.login)
            lines = ledger.opened(_posting(desk, person.login, f"Mở quỹ năm {year}"), entries, opening, desk.calendar)
            if lines:
                desk.ledger.post(lines)
                added = ledger.balances(line for line in lines if line.amount > 0)
                amount, carried = (added.get(Account(bucket, year), ledger.ZERO) for bucket in (ANNUAL, CARRY))
                opened.append({**_who(person), "amount": number(amount), "carried": number(carried)})
        return {"opened": opened, "count": len(opened)}


class SeeCarried:
    name = "ledger.carried"
    title_vi = "Xem phép năm trước còn lại của từng người"
    title_en = "See what everybody has left of last year"
    inputs: Mapping[str, Parameter] = {
        "date": optional("date", "ngày cần xem; mặc định: hôm nay", "the day asked about; default: today")
    }
    outputs: Mapping[str, Parameter] = {
        "people": required(
            "list",
            "{person, name, days, until, over}: ai có ngày phép sắp hết hạn, bao nhiêu, đến khi nào",
            "{person, name, days, until, over}: who has days that expire next, and when",
        ),
        "until": required("date", "ngày cuối còn dùng được", "the last day on which they can be used"),
        "over": required("boolean", "ngày đó đã qua", "that day has passed"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Late in a year it is the year's own remainder, which will be carried over."""
        today = Inputs(inputs).day("date", local_day(desk.at))
        ahead = today.month > LAST_MONTHS
        account = Account(ANNUAL, today.year) if ahead else Account(CARRY, today.year)
        until = desk.organisation.carry_end(desk.case.agency, today.year + ahead)
        people: list[Json] = []
        for person in _staff(desk):
            days = ledger.balance(desk.ledger.entries(person.login), account.bucket, account.year)
            if days > 0:
                people.append({**_who(person), "days": number(days), "until": until.isoformat()})
        return {"people": people, "until": until.isoformat(), "over": today > until}


LAST_MONTHS: Final = 9  #: from the month after this on, people are told of what the year has left


class ExpireAll:
    name = "ledger.expire_all"
    title_vi = "Xóa phép năm trước hết hạn của cả cơ quan"
    title_en = "Take off everybody's days that have expired"
    inputs: Mapping[str, Parameter] = {
        **_YEAR,
        "reason": optional("string", "lý do; ghi ở mọi dòng", "why; stands on every line"),
    }
    outputs: Mapping[str, Parameter] = {
        "expired": required(
            "list", "{person, name, days}: của ai, bao nhiêu ngày", "{person, name, days}: whose days, and how many"
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Nothing while they can still be used; days held for an open request stay with it."""
        given = Inputs(inputs)
        year = given.year("year")
        if local_day(desk.at) <= desk.organisation.carry_end(desk.case.agency, year):
            return {"expired": []}
        expired: list[Json] = []
        for person in _staff(desk):
            posting = _posting(desk, person.login, given.text("reason", f"Phép năm {year - 1} hết hạn"))
            lines = ledger.expire(posting, desk.ledger.entries(person.login), Account(CARRY, year))
            if lines:
                desk.ledger.post(lines)
                expired.append({**_who(person), "days": number(-lines[0].amount)})
        return {"expired": expired}


def _staff(desk: Desk) -> Iterator[Person]:
    """Whoever is or was in office in the agency; in a fixed order, in which accounts are taken one by one."""
    return iter(sorted((one for one in desk.organisation.people if one.agency == desk.case.agency), key=_login))


def _login(person: Person) -> Login:
    return person.login


def _who(person: Person) -> dict[str, Json]:
    return {"person": person.login, "name": person.name}


def _posting(desk: Desk, person: Login, reason: str) -> Posting:
    return Posting(person=person, case=desk.case.key, at=desk.at, by=desk.actor, reason=reason)
