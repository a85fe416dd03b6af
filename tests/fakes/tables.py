"""Decision tables of decisions.md as functions: what a desk decides with in unit tests."""

from engine.domain.errors import NotFound
from engine.domain.facts import Json, Variables
from engine.ports import Decided


def decide(decision_id: str, variables: Variables) -> Decided:
    """The live table has its own tests; here only its answers matter."""
    table = {
        "leave-carryover": carryover,
        "leave-entitlement": entitlement,
        "acting-approver": acting_approver,
        "conflict-of-interest": conflict_of_interest,
        "sign-form": sign_form,
        "sla-escalation": limits,
    }.get(decision_id)
    if table is None:
        raise NotFound("decision", decision_id)
    return Decided(result=table(variables), explanation=_explained(decision_id))


def _explained(decision_id: str) -> Json:
    """In the form of engine.decisions.dmn, as far as anybody here reads it."""
    rule: Json = {"rule": f"{decision_id}-1", "index": 1, "annotations": []}
    return [{"decision": decision_id, "tables": [{"table": decision_id, "rules": [rule]}], "findings": []}]


def carryover(given: Variables) -> Json:
    """D05."""
    if given["bucket"] == "annual":
        return {"usable": True, "order": 2}
    in_time = given["day_le_carry_end"] or given["granted_extension"]
    return {"usable": True, "order": 1} if in_time else {"usable": False, "order": 9}


def limits(given: Variables) -> Json:
    """D21, the row of tasks that follow from conclusions."""
    return {"due_wd": 0, "grace_wd": 2} if given["step_class"] == "follow_up_task" else None


def entitlement(given: Variables) -> Json:
    """D04, step 1."""
    return {"normal": 12, "hazardous": 14, "extra_hazardous": 16}[str(given["work_condition"])]


def acting_approver(given: Variables) -> Json:
    """D19."""
    agency, role, available = given["agency"], given["absent_role"], given["deputy_available"]
    if given["has_delegation"]:
        return "delegate"
    if role == "deputy_head":
        return "agency_head"
    if role == "agency_head":
        if agency == "vptw" and given["has_standing_deputy"]:
            return "standing_deputy"
        if available:
            return "first_deputy_if_urgent_else_wait" if given["deciding"] else "first_deputy"
    if role == "unit_head":
        return "unit_deputy" if available else "leader_in_charge"
    if role in ("office_head", "chief_accountant", "clerk") and available:
        return "unit_deputy"
    return "next_up"


def conflict_of_interest(given: Variables) -> Json:
    """D20, without the rows of complaints."""
    person, mode = given["resolved_person_is"], given["mode"]
    if person == "same_person_as_previous_decider":
        return "skip_stage" if mode in ("review", "ack") else "keep"
    return {"clean": "keep", "proposer_in_other_hat": "other_officer"}.get(str(person), "next_up")


def sign_form(given: Variables) -> Json:
    """D27."""
    role, paper = given["signer_role"], given["doc_class"]
    rows = (
        (given["self_interest"], "refuse"),
        (paper == "standing_board_order" and role == "agency_head", "TL_BTV"),
        (paper == "collective_body", "TM"),
        (role == "agency_head", "direct"),
        (role == "deputy_head" and (given["own_field"] or given["agency_delegation"]), "KT"),
        (paper == "routine_admin" and role in ("office_head", "unit_head"), "TL"),
        (given["written_authorisation"], "TUQ"),
    )
    return next((form for holds, form in rows if holds), "refuse")
