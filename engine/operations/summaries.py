"""How the people of an agency were away in a time: days by kind, what is left, what was not in order (stttt.d27.k7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from engine.domain import ledger
from engine.domain.calendar import HalfDay, Span, days_of, local_day
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login
from engine.domain.ledger import ANNUAL, CARRY, LedgerEntry
from engine.domain.people import Unit, plain_kind
from engine.operations.absences import span_of
from engine.operations.inputs import Inputs, number, required
from engine.ports import AbsenceRow, Desk, Parameter


class SummariseAbsences:
    name = "absence.summary"
    title_vi = "Tổng hợp việc nghỉ của cả cơ quan"
    title_en = "Sum up how the agency was away"
    inputs: Mapping[str, Parameter] = {
        "from": required("date", "ngày đầu", "first day"),
        "to": required("date", "ngày cuối", "last day"),
    }
    outputs: Mapping[str, Parameter] = {
        "units": required(
            "list",
            "{unit, unit_name, head, people} của mọi đơn vị có người, theo thứ tự sơ đồ tổ chức",
            "{unit, unit_name, head, people} of every unit with people, in the order of the chart",
        ),
        "people": required(
            "list",
            "của mọi người: {login, name, unit, unit_name, days: [{kind, days}], total, left, left_text, "
            "retro, unexcused, unexcused_text, late, reward_ok}",
            "{login, name, unit, unit_name, days: [{kind, days}], total, left, left_text, retro, unexcused, "
            "unexcused_text, late, reward_ok}: of everybody",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        first, last = given.day("from"), given.day("to")
        today = local_day(desk.at)
        units: list[Json] = []
        people: list[Json] = []
        for unit in desk.organisation.units:
            if unit.agency != desk.case.agency or not unit.holds_on(today):
                continue
            rows: list[Json] = [_person(desk, login, unit, first, last) for login in _members(desk, unit, today)]
            if rows:
                head = desk.organisation.unit_head(unit.key, today)
                units.append({"unit": unit.key, "unit_name": unit.name_vi, "head": head, "people": rows})
                people += rows
        return {"units": units, "people": people}


def _members(desk: Desk, unit: Unit, today: date) -> Sequence[Login]:
    """Whose main post is in the unit: everybody is counted once."""
    members = desk.organisation.members_of(unit.key, today)
    homes = {login: desk.organisation.unit_of(login, today) for login in members}
    return [login for login, home in homes.items() if home is not None and home.key == unit.key]


@dataclass(frozen=True)
class _Taken:
    kind: str
    days: Decimal


def _person(desk: Desk, login: Login, unit: Unit, first: date, last: date) -> Json:
    entries = desk.ledger.entries(login)
    taken = _taken(desk, login, first, last)
    unexcused = ledger.count_of(entries, "unexcused", first, last)
    left = _left(desk, entries, last)
    return {
        "login": login,
        "name": desk.organisation.person(login).name,
        "unit": unit.key,
        "unit_name": unit.name_vi,
        "days": [{"kind": one.kind, "days": number(one.days)} for one in taken],
        "total": number(sum((one.days for one in taken), ledger.ZERO)),
        "left": number(left),
        "left_text": _text(left),
        "retro": number(ledger.count_of(entries, "retro", first, last)),
        "unexcused": number(unexcused),
        "unexcused_text": _text(unexcused),
        "late": number(ledger.count_of(entries, "late_return", first, last)),
        "reward_ok": not unexcused,
    }


def _taken(desk: Desk, login: Login, first: date, last: date) -> list[_Taken]:
    """Working days of approved absences by kind; of two on the same half day the later case counts."""
    rows = [row for row in desk.absences.of_person(login, first, last) if row.status == "approved"]
    by_half: dict[HalfDay, str] = {}
    for row in sorted(rows, key=lambda row: row.case_key):
        by_half |= dict.fromkeys(_halves(desk, row, first, last), plain_kind(row.kind))
    kinds = dict.fromkeys(by_half[half] for half in sorted(by_half))
    return [_Taken(kind, days_of(sum(one == kind for one in by_half.values()))) for kind in kinds]


def _halves(desk: Desk, row: AbsenceRow, first: date, last: date) -> list[HalfDay]:
    time = Span.days(first, last)
    return [half for half in desk.calendar.working_half_days(span_of(row)) if time.covers(half)]


def _left(desk: Desk, entries: Sequence[LedgerEntry], on: date) -> Decimal:
    until = desk.organisation.carry_end(desk.case.agency, on.year)
    carried = ledger.balance(entries, CARRY, on.year) if on <= until else ledger.ZERO
    return ledger.balance(entries, ANNUAL, on.year) + carried


def _text(days: Decimal) -> str:
    return f"{number(days)}".replace(".", ",")
