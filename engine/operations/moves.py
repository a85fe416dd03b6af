"""The Office sets right which account days were taken from (processes-core.md 1.3 T3, 1.7)."""

from collections.abc import Mapping, Sequence
from typing import Final

from engine.domain import ledger
from engine.domain.facts import Json, Variables
from engine.domain.ledger import ANNUAL, CARRY, Account, LedgerOverdrawn, Line, Posting
from engine.operations.inputs import Inputs, number, optional, required
from engine.operations.planning import UsableByTable, described
from engine.ports import Desk, Parameter

BUCKETS: Final = (CARRY, ANNUAL)


class MoveDays:
    name = "ledger.move"
    title_vi = "Chuyển số ngày đã trừ sang quỹ ngày khác"
    title_en = "Take the days used by this case from another account"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người có ngày phép", "login of the person whose account it is"),
        "from_bucket": required(
            "string", '"carry" hoặc "annual": quỹ ngày đã trừ', '"carry" or "annual": where the days were taken from'
        ),
        "to_bucket": required("string", "quỹ ngày trừ thay", "where they are taken from instead"),
        "reason": required("string", "lý do; ghi ở cả hai dòng của mỗi cặp", "why; stands on both lines of each pair"),
        "decision": optional(
            "string",
            "bảng quyết định: ngày nào dùng được quỹ nào; mặc định leave-carryover",
            "which account may be used on a day; default leave-carryover",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "days": required("number", "số ngày đã chuyển", "how many days were moved"),
        "plan": required(
            "list",
            "{date, bucket, year, amount}: ngày, quỹ ngày, năm, số ngày hồ sơ đang dùng",
            "{date, bucket, year, amount}: what the case uses now",
        ),
        "problem": optional(
            "string",
            '"nothing" (không có gì để chuyển), "not_usable" (ngày đó không dùng được), "overdrawn" (quá số '
            "dư); khi đó không chuyển gì",
            '"nothing" to move, "not_usable" on such a day, "overdrawn"; then nothing moves',
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        target = given.one_of("to_bucket", BUCKETS)
        entries = desk.ledger.entries(given.login("person"))
        used = ledger.consumed(entries, desk.case.key)
        wrong = [line for line in used if line.account.bucket == given.one_of("from_bucket", BUCKETS) != target]
        problem = _problem(desk, given, wrong, target)
        if problem is None:
            try:
                desk.ledger.post(ledger.move(_posting(desk, given), entries, wrong, target))
            except LedgerOverdrawn:
                problem = "overdrawn"
        if problem:
            return {"days": 0, "plan": _plan(used), "problem": problem}
        now = ledger.consumed(desk.ledger.entries(given.login("person")), desk.case.key)
        return {"days": number(sum((line.amount for line in wrong), ledger.ZERO)), "plan": _plan(now), "problem": None}


def _problem(desk: Desk, given: Inputs, wrong: Sequence[Line], target: str) -> str | None:
    if not wrong:
        return "nothing"
    usable = UsableByTable(desk, given.text("decision", "leave-carryover"), granted=False)
    days = (usable(Account(target, line.account.year), line.day) for line in wrong)
    return "not_usable" if None in days else None


def _posting(desk: Desk, given: Inputs) -> Posting:
    return Posting(
        person=given.login("person"), case=desk.case.key, at=desk.at, by=desk.actor, reason=given.text("reason")
    )


def _plan(lines: Sequence[Line]) -> list[Json]:
    return [described(line) for line in lines]
