"""D01 to D06: every case has exactly one answer, and it is the regulation's."""

import re
from itertools import product

import pytest

from engine.decisions.dmn import evaluate_decision
from engine.notation.dmn import read_dmn
from tests.unit.processes.tables import NOW, PROCESSES, answer, table

AGENCIES = ("stttt", "vptw", "dang")
ROLES = ("staff", "unit_deputy", "unit_head", "deputy_head", "agency_head")
GROUPS = ("short", "unpaid", "statutory", "exception")
ROUTE = ("unit_head:review", "leader_in_charge:decide")
KINDS = ("personal", "annual", "unpaid", "sick_si", "sick_no_si", "maternity", "compensatory", "other")


def route(role: str, group: str, days: float, agency: str = "stttt") -> list[str]:
    asked = {"agency": agency, "unit": f"{agency}.vp", "requester_role": role}
    found = answer("leave-approver", leave_group=group, working_days=days, **asked)
    return [found[name] for name in ("s1", "s2", "s3") if found[name]]


@pytest.mark.parametrize(
    ("agency", "role", "group", "days"), list(product(AGENCIES, ROLES, GROUPS, (0.5, 1, 1.5, 200)))
)
def test_every_request_has_one_route(agency, role, group, days):
    assert route(role, group, days, agency)


def test_an_affiliated_unit_may_have_rows_of_its_own_beside_those_of_the_agency():
    text = (PROCESSES / "leave" / "leave-approver.dmn").read_text(encoding="utf-8")
    usual = re.search(r'      <rule id="leave-approver-2">.*?</rule>\n', text, re.DOTALL).group(0)
    cell = '-in-unit">\n          <text>{}</text>'
    own = usual.replace("leave-approver-2", "leave-approver-own").replace(
        cell.format("-"), cell.format('"stttt.ttcntt"')
    )
    own = own.replace('"unit_head:review"', '"unit_head:decide"').replace('"leader_in_charge:decide"', "null")
    others = usual.replace(cell.format("-"), cell.format('not("stttt.ttcntt")'))
    model = read_dmn(text.replace(usual, others + own).encode())
    for unit, stages in (("stttt.ttcntt", ("unit_head:decide", None)), ("stttt.cntt", ROUTE)):
        asked = {"agency": "stttt", "unit": unit, "requester_role": "staff", "leave_group": "short", "working_days": 3}
        found = evaluate_decision(model, "leave-approver", asked, now=NOW).value
        assert (found["s1"], found["s2"]) == stages


@pytest.mark.parametrize(
    ("role", "group", "days", "stages"),
    [
        ("staff", "short", 1, ["unit_head:decide"]),
        ("staff", "short", 1.5, ["unit_head:review", "leader_in_charge:decide"]),
        ("unit_deputy", "unpaid", 0.5, ["unit_head:review", "agency_head:decide"]),
        ("staff", "statutory", 1, ["unit_head:ack"]),
        ("staff", "statutory", 3, ["unit_head:ack", "leader_in_charge:ack"]),
        ("staff", "exception", 1, ["unit_head:review", "agency_head:decide"]),
        ("unit_head", "short", 0.5, ["leader_in_charge:decide"]),
        ("unit_head", "exception", 2, ["leader_in_charge:review", "agency_head:decide"]),
        ("unit_head", "statutory", 2, ["leader_in_charge:ack"]),
        ("deputy_head", "unpaid", 5, ["agency_head:decide"]),
        ("deputy_head", "statutory", 5, ["agency_head:ack"]),
        ("agency_head", "short", 3, ["superior_authority:report"]),
    ],
)
def test_the_route_follows_length_post_and_kind(role, group, days, stages):
    assert route(role, group, days) == stages


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_what_follows_from_it(kind):
    assert answer("leave-kind-effects", leave_kind=kind)["leave_group"] in GROUPS


def test_what_the_fund_pays_is_never_taken_from_the_annual_days():
    effects = [answer("leave-kind-effects", leave_kind=kind) for kind in KINDS]
    assert not [one for one in effects if one["paid_by"] == "si_fund" and one["deducts"]]


def check(**given):
    usual = {
        "overlap": False,
        "past_start": False,
        "deducts": True,
        "available_minus_needed": 1,
        "fits_max_len": True,
        "evidence": "none",
        "evidence_attached": False,
        "lead_ok": True,
    }
    return answer("leave-check", **{**usual, **given})["result"]


@pytest.mark.parametrize(
    ("given", "result"),
    [
        ({}, "ok"),
        ({"overlap": True}, "block"),
        ({"fits_max_len": False}, "block"),
        ({"available_minus_needed": -0.5}, "exception"),
        ({"available_minus_needed": -0.5, "deducts": False}, "ok"),
        ({"past_start": True}, "retro"),
        ({"evidence": "at_start"}, "block"),
        ({"evidence": "at_start", "evidence_attached": True}, "ok"),
        ({"lead_ok": False}, "warn"),
    ],
)
def test_a_request_is_judged_before_it_goes_on(given, result):
    assert check(**given) == result


@pytest.mark.parametrize(
    ("condition", "months", "years", "days"),
    [("normal", 12, 0, 12), ("normal", 12, 11, 14), ("normal", 4, 0, 4), ("normal", 9, 0, 9), ("hazardous", 12, 5, 15)],
)
def test_the_days_of_a_year_follow_from_work_service_and_months(condition, months, years, days):
    given = {"work_condition": condition, "months_worked": months, "service_years": years}
    assert days_of_year(given) == days


def days_of_year(given):
    return evaluate_decision(table("leave-entitlement"), "leave-days-of-year", given, now=NOW).value


@pytest.mark.parametrize(
    ("bucket", "in_time", "granted", "usable"),
    [("carry", True, False, True), ("carry", False, False, False), ("carry", False, True, True)],
)
def test_days_carried_over_are_used_until_the_end_of_february(bucket, in_time, granted, usable):
    given = {"bucket": bucket, "day_le_carry_end": in_time, "granted_extension": granted}
    assert answer("leave-carryover", **given)["usable"] is usable


def test_days_carried_over_are_used_first():
    order = {
        bucket: answer("leave-carryover", bucket=bucket, day_le_carry_end=True, granted_extension=False)["order"]
        for bucket in ("carry", "annual")
    }
    assert order["carry"] < order["annual"]


@pytest.mark.parametrize(
    ("event", "agency", "told"),
    [
        ("approved", "stttt", ["office", "requester", "handover"]),
        ("refused", "stttt", ["requester"]),
        ("unpaid_approved", "vptw", ["chief_accountant"]),
        ("head_absent", "vptw", ["leader_in_charge"]),
        ("leader_absent", "stttt", ["agency_head"]),
        ("si_return", "stttt", ["chief_accountant"]),
        ("si_return", "dang", ["chief_accountant", "trade_union"]),
        ("bereavement", "dang", ["trade_union"]),
        ("bereavement", "stttt", []),
    ],
)
def test_whoever_has_to_know_is_told(event, agency, told):
    assert [row["to"] for row in answer("leave-notify", event=event, agency=agency)] == told
