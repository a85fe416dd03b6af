"""What a year gives: base by the table in force, seniority, and pro rata for who joined or left in it."""

from collections.abc import Mapping
from decimal import Decimal

from engine.domain import ledger
from engine.domain.facts import Variables
from engine.operations.inputs import Inputs, decimal, number, optional, required
from engine.operations.refusals import NotAnAmount, WrongDecision
from engine.ports import Desk, Parameter


class ComputeEntitlement:
    name = "ledger.entitlement"
    title_vi = "Tính số ngày được hưởng trong năm"
    title_en = "Compute the days a year gives"
    inputs: Mapping[str, Parameter] = {
        "person": required("string", "tên đăng nhập của người đó", "login of the person"),
        "year": required("number", "năm nào", "which year"),
        "step": optional(
            "number",
            "làm tròn đến chừng này ngày, nửa thì lên; mặc định 0.5",
            "rounded half up to this many days; default 0.5",
        ),
        "decision": optional(
            "string",
            "bảng quyết định: work_condition -> base_days; mặc định leave-entitlement",
            "decision: work_condition -> base_days; default leave-entitlement",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "base_days": required("number", "theo điều kiện làm việc", "by work condition"),
        "seniority_days": required(
            "number",
            "cứ đủ năm năm công tác tính đến 31/12 được một ngày",
            "one for every five completed years of service on 31 December",
        ),
        "months_worked": required("number", "số tháng trong năm được tính", "months of the year that count"),
        "service_years": required(
            "number", "số năm công tác đã đủ tính đến 31/12", "completed years of service on 31 December"
        ),
        "amount": required("number", "số ngày của năm", "days of the year"),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        year = given.year("year")
        person = desk.organisation.person(given.login("person"))
        years = ledger.service_years(person.service_start, year)
        months = ledger.months_worked(person.valid_from, person.valid_to, year, desk.calendar)
        base = base_days(desk, given.text("decision", "leave-entitlement"), person.work_condition)
        step = given.days("step") if given.has("step") else ledger.STEP
        if step <= 0:
            raise NotAnAmount(place="step")
        return {
            "base_days": number(base),
            "seniority_days": ledger.seniority_days(years),
            "months_worked": months,
            "service_years": years,
            "amount": number(ledger.entitlement(base, years, months, step)),
        }


def base_days(desk: Desk, decision: str, condition: str) -> Decimal:
    """By the table in force. Raises WrongDecision."""
    answer = desk.decide(decision, {"work_condition": condition}).result
    base = answer.get("base_days") if isinstance(answer, Mapping) else answer
    if isinstance(base, bool) or not isinstance(base, int | float):
        raise WrongDecision(decision=decision, wanted="base_days")
    return decimal(base, "base_days")
