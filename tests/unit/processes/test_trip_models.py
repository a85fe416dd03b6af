"""What the models of trips and of the shared call activities say of themselves, and their tables."""

from functools import cache

import pytest

from engine.notation.bpmn import read_bpmn
from engine.ports import FlowNode, ProcessInfo
from tests.unit.processes.tables import PROCESSES, answer

FILES = sorted(
    path for room in ("shared", "business-trip", "travel-paper-signoff") for path in (PROCESSES / room).glob("*.bpmn")
)
AGENCIES = ("stttt", "vptw", "dang")
ROLES = ("staff", "unit_deputy", "unit_head", "deputy_head", "agency_head")
SCOPES = ("in_province", "out_province", "central", "abroad")


@cache
def process(path) -> ProcessInfo:
    (info,) = read_bpmn(path.read_bytes()).processes
    return info


def without(name: str, path, types: tuple[str, ...] = ()) -> list[str]:
    nodes: list[FlowNode] = [node for node in process(path).nodes.values() if node.name]
    return [one.element_id for one in nodes if not one.properties.get(name) and (not types or one.type in types)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_whatever_has_a_name_is_read_in_english_too(path):
    assert without("title_en", path) == []
    assert without("documentation_en", path, ("userTask",)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_task_of_a_person_says_the_clause_it_serves(path):
    assert without("legalBasis", path, ("userTask", "callActivity", "businessRuleTask")) == []


def test_only_procedures_are_begun_by_people_and_parts_are_called():
    begun = [path.stem for path in FILES if process(path).startable]
    assert begun == ["business-trip", "trip-monthly", "trip-programme", "travel-paper-signoff"]


def test_no_element_of_a_part_has_the_name_of_another():
    """What a task belongs to is found by its element, whichever process holds it."""
    names = [node for path in FILES if path.stem != "travel-paper-signoff" for node in process(path).nodes]
    assert sorted({one for one in names if names.count(one) > 1}) == []


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("scope", SCOPES)
def test_every_trip_has_somebody_who_sends(agency, role, scope):
    for planned in (True, False):
        found = answer("trip-approver", agency=agency, traveller_role=role, in_programme=planned, scope=scope)
        assert found["send_by"]


@pytest.mark.parametrize(
    ("given", "sent_by"),
    [
        (("stttt", "staff", True, "in_province"), (None, "leader_in_charge")),
        (("stttt", "staff", False, "in_province"), ("agency_head", "leader_in_charge")),
        (("vptw", "staff", False, "in_province"), (None, "leader_in_charge")),
        (("vptw", "staff", False, "out_province"), ("leader_in_charge", "agency_head")),
        (("vptw", "unit_head", True, "in_province"), (None, "self_notify")),
        (("dang", "deputy_head", False, "central"), ("agency_head", "agency_head")),
    ],
)
def test_who_sends_follows_agency_post_programme_and_place(given, sent_by):
    names = ("agency", "traveller_role", "in_programme", "scope")
    found = answer("trip-approver", **dict(zip(names, given, strict=True)))
    assert (found["content_by"], found["send_by"]) == sent_by


@pytest.mark.parametrize(
    ("on", "place", "coefficient", "rates"),
    [
        ("2025-05-03", "provincial_city", 0, (200_000, 350_000)),
        ("2025-05-04", "provincial_city", 0, (300_000, 500_000)),
        ("2024-06-01", "sea", 0, (250_000, 300_000)),
        ("2025-06-01", "sea", 1.3, (400_000, 1_600_000)),
        ("2024-06-01", "central_city", 1.25, (200_000, 1_000_000)),
        ("2025-06-01", "central_city", 0.9, (300_000, 800_000)),
    ],
)
def test_a_day_is_paid_by_the_rate_in_force_on_it(on, place, coefficient, rates):
    found = answer("trip-rates", on=on, place_class=place, coefficient=coefficient)
    assert (found["per_diem"], found["lodging"]) == rates


@pytest.mark.parametrize(
    ("on", "hours", "km", "amount"),
    [
        ("2025-05-03", 9.5, 60, 200_000),
        ("2025-05-04", 9.5, 60, 300_000),
        ("2025-05-04", 9.5, 20, 225_000),
        ("2024-06-01", 4, 49, 100_000),
        ("2025-06-01", 3.5, 60, 0),
    ],
)
def test_a_trip_of_one_day_is_paid_by_hours_and_distance(on, hours, km, amount):
    assert answer("trip-same-day", on=on, hours=hours, km=km)["amount"] == amount


@pytest.mark.parametrize(("agency", "role", "coefficient"), [("stttt", "agency_head", 0.9), ("dang", "staff", 0)])
def test_the_coefficient_goes_by_agency_and_post(agency, role, coefficient):
    assert float(answer("trip-rank", agency=agency, role=role)) == coefficient


@pytest.mark.parametrize(
    ("agency", "urgent", "due"),
    [("stttt", False, "NEXT_WEEKLY"), ("dang", False, "RETURN+5WD"), ("vptw", True, "RETURN+1WD")],
)
def test_the_report_is_due_by_agency_and_urgency(agency, urgent, due):
    assert answer("trip-report-due", agency=agency, urgent_finding=urgent)["due_rule"] == due


def test_the_papers_of_a_trip_abroad_with_costs():
    given = {"phase": "before", "scope": "abroad", "has_cost": True, "advance": True, "outside_programme": True}
    assert len(answer("trip-documents", **given)) == 6


@pytest.mark.parametrize(
    ("wrong", "said", "field"),
    [
        ("fares_with_car", "xe cơ quan", "expenses"),
        ("air_unproved", "thẻ lên máy bay", "boarding"),
        ("business_class", "ai đã cho phép", "over_reason"),
    ],
)
def test_what_a_claim_may_not_hold_is_said_unless_an_exception_is_stated(wrong, said, field):
    fit = {"decided": True, "paper_confirmed": True, "report_accepted": True, "exception_stated": False}
    sound = dict.fromkeys(
        ("days_over", "host_pays", "over_norm", "nights_over", "invoice_unpriced", "row_unclear", "fares_with_car"),
        False,
    ) | dict.fromkeys(("air_unproved", "business_class", "in_lump_sum"), False)
    assert answer("trip-claim-check", **fit, **sound) == []
    (found,) = answer("trip-claim-check", **fit, **{**sound, wrong: True})
    assert (found["field"], said in found["text_vi"]) == (field, True)
    assert answer("trip-claim-check", **{**fit, "exception_stated": True}, **{**sound, wrong: True}) == []
    (lump,) = answer("trip-claim-check", **{**fit, "exception_stated": True}, **{**sound, "in_lump_sum": True})
    assert "đã khoán công tác phí" in lump["text_vi"]
