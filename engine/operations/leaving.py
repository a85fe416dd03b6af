"""The accounts of somebody who leaves are closed, and what is left of them is to be paid."""

from collections.abc import Mapping

from engine.domain import ledger
from engine.domain.facts import Variables
from engine.domain.leaving import settled
from engine.operations.entitlements import base_days
from engine.operations.inputs import Inputs, number, optional, required
from engine.ports import Desk, Parameter


class PayOut:
    name = "ledger.payout"
    title_vi = "Tính, ghi thanh toán ngày phép chưa nghỉ"
    title_en = "Close the accounts of who leaves"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người thôi việc", "login of who leaves"),
        "last_day": required("date", "ngày làm việc cuối", "the last day in office"),
        "reason": optional("string", "lý do; ghi ở mọi dòng", "why; stands on every line"),
        "decision": optional(
            "string",
            "bảng quyết định: work_condition -> base_days; mặc định leave-entitlement",
            "decision: work_condition -> base_days; default leave-entitlement",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "months_worked": required("number", "số tháng trong năm được tính", "months of the year that count"),
        "entitled": required("number", "số ngày được hưởng theo số tháng đó", "days that they give"),
        "given": required("number", "số ngày đã cấp đầu năm", "days that the year had given"),
        "cut": required("number", "số ngày bớt vì không làm hết năm", "days taken off"),
        "days": required("number", "số ngày chưa nghỉ, phải thanh toán", "days not taken, to be paid"),
        "over": required("number", "số ngày đã nghỉ quá số được hưởng", "days taken beyond what was earned"),
        "held": required("number", "số ngày đang giữ cho đơn chưa xong", "days that open requests hold"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        """Asked again, only what has come back since is paid. Raises NotFound."""
        given = Inputs(inputs)
        person, last = desk.organisation.person(given.login("person")), given.day("last_day")
        months = ledger.months_worked(person.valid_from, last, last.year, desk.calendar)
        base = base_days(desk, given.text("decision", "leave-entitlement"), person.work_condition)
        entitled = ledger.entitlement(base, ledger.service_years(person.service_start, last.year), months)
        reason = given.text("reason", desk.case.title)
        posting = ledger.Posting(person=person.login, case=desk.case.key, at=desk.at, by=desk.actor, reason=reason)
        done = settled(posting, desk.ledger.entries(person.login), last.year, entitled)
        if done.lines:
            desk.ledger.post(done.lines)
        sums = {"given": done.given, "cut": done.cut, "days": done.days, "over": done.over, "held": done.held}
        return {
            "months_worked": months,
            "entitled": number(entitled),
            **{name: number(one) for name, one in sums.items()},
        }
