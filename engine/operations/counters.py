"""What a year counts beside its accounts, and days given beyond the rules (rules: engine.domain.ledger)."""

from collections.abc import Mapping
from typing import Final

from engine.domain import ledger
from engine.domain.facts import Variables
from engine.domain.ledger import ANNUAL, CARRY, COUNTERS, Account, DayAmount, Line, Posting
from engine.operations.inputs import Inputs, number, optional, required
from engine.ports import Desk, Parameter

SOURCES: Final = (CARRY, "next_year", ANNUAL, "unpaid", "none")
_PERSON: Final = required("string", "tên đăng nhập của người có ngày phép", "login of the person whose account it is")


class GrantDays:
    name = "ledger.grant"
    title_vi = "Trừ ngày theo quyết định riêng của người đứng đầu"
    title_en = "Use days that the head gives beyond the rules"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "days": required(
            "list",
            "{date, amount}: những ngày không quỹ nào đủ theo quy định, số ngày",
            "{date, amount}: days no account covers by the rules",
        ),
        "source": required(
            "string",
            '"carry" (ngày đã hết hạn), "next_year" (năm sau), "annual" (phép năm nay), "unpaid" (không '
            'lương), "none": không trừ',
            '"carry" (expired days), "next_year", "annual", "unpaid", "none": takes nothing',
        ),
        "reason": required("string", "quyết định; ghi ở mọi dòng", "the decision; stands on every line"),
    }
    outputs: Mapping[str, Parameter] = {"days": required("number", "số ngày đã dùng", "how many days were used")}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        days = [DayAmount(item.day("date"), item.days("amount")) for item in given.items("days")]
        source = given.one_of("source", SOURCES)
        if source in ("unpaid", "none") or not days:
            return {"days": 0}
        entries = desk.ledger.entries(given.login("person"))
        desk.ledger.post(ledger.granted(_posting(desk, given), entries, days, source))
        return {"days": number(sum((day.amount for day in days), ledger.ZERO))}


class CountTaken:
    name = "ledger.count"
    title_vi = "Đếm ngày, lần theo loại"
    title_en = "Count days and events by kind"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "counts": required(
            "list",
            f"{{counter, date, amount}}: loại đếm, ngày, số lượng; loại đếm: {', '.join(COUNTERS)}",
            f"{{counter, date, amount}}; counter: {', '.join(COUNTERS)}",
        ),
        "reason": optional(
            "string",
            "lý do; ghi ở mọi dòng; mặc định: tên hồ sơ",
            "why; stands on every line; default: the title of the case",
        ),
    }
    outputs: Mapping[str, Parameter] = {"entries": required("number", "số dòng đã ghi", "how many lines were posted")}

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        counts = [
            Line(one.day("date"), Account(one.one_of("counter", COUNTERS), one.day("date").year), one.days("amount"))
            for one in given.items("counts")
        ]
        if counts:
            desk.ledger.post(ledger.counted(_posting(desk, given), counts))
        return {"entries": len(counts)}


class SeeCounted:
    name = "ledger.counted"
    title_vi = "Xem số đã đếm trong kỳ"
    title_en = "See what was counted in a time"
    inputs: Mapping[str, Parameter] = {
        "person": _PERSON,
        "counter": required("string", f"loại đếm: {', '.join(COUNTERS)}", ", ".join(COUNTERS)),
        "from": required("date", "ngày đầu", "first day"),
        "to": required("date", "ngày cuối", "last day"),
    }
    outputs: Mapping[str, Parameter] = {
        "amount": required("number", "số ngày hoặc số lần; 0 = không có", "days or events; 0 = none")
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        counter, first, last = given.one_of("counter", COUNTERS), given.day("from"), given.day("to")
        entries = desk.ledger.entries(given.login("person"))
        return {"amount": number(ledger.count_of(entries, counter, first, last))}


def _posting(desk: Desk, given: Inputs) -> Posting:
    return Posting(
        person=given.login("person"),
        case=desk.case.key,
        at=desk.at,
        by=desk.actor,
        reason=given.text("reason", desk.case.title),
    )
