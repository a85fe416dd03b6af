"""D19, D20, D21, D25, D27: who acts for whom, until when, who is told what, and how it is signed."""

import re
from itertools import product

import pytest

from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from engine.operations.stages import STEP_CLASSES
from tests.unit.processes.tables import PROCESSES, answer, asked, table

AGENCIES = ("stttt", "vptw", "dang")
BOTH = (True, False)
ABSENT = ("agency_head", "deputy_head", "unit_head", "office_head", "chief_accountant", "clerk", "staff")
RELATIONS = (
    "requester",
    "subject_of_case",
    "relative_declared",
    "same_person_as_previous_decider",
    "proposer_in_other_hat",
    "clean",
)


def acting(agency, role, *, delegation=False, standing=False, deputy=True, deciding=True):
    return answer(
        "acting-approver",
        agency=agency,
        absent_role=role,
        has_delegation=delegation,
        has_standing_deputy=standing,
        deputy_available=deputy,
        deciding=deciding,
    )


@pytest.mark.parametrize(("agency", "role", "deputy", "deciding"), list(product(AGENCIES, ABSENT, BOTH, BOTH)))
def test_there_is_always_somebody_who_acts(agency, role, deputy, deciding):
    assert acting(agency, role, deputy=deputy, deciding=deciding)


def test_a_delegation_goes_before_every_other_rule():
    assert {acting(agency, role, delegation=True) for agency, role in product(AGENCIES, ABSENT)} == {"delegate"}


def test_a_deputy_directors_work_goes_to_the_director_and_never_to_another_deputy():
    assert acting("stttt", "deputy_head") == "agency_head"


@pytest.mark.parametrize("mode", ["review", "decide", "ack", "report"])
def test_nobody_acts_on_a_request_of_their_own(mode):
    assert answer("conflict-of-interest", resolved_person_is="requester", mode=mode, process="leave") == "next_up"


@pytest.mark.parametrize(("relation", "mode"), list(product(RELATIONS, ["review", "decide", "ack", "report"])))
def test_every_relation_has_a_way(relation, mode):
    assert answer("conflict-of-interest", resolved_person_is=relation, mode=mode, process="leave")


@pytest.mark.parametrize("step_class", sorted({*STEP_CLASSES.values()}))
def test_every_stage_of_an_approval_has_a_time_limit(step_class):
    assert answer("sla-escalation", step_class=step_class)["due_wd"] > 0


def test_every_task_of_a_procedure_has_a_time_limit():
    """The classes that models name as text; those they compute are stages."""
    for path in sorted(PROCESSES.glob("*/*.bpmn")):
        (process,) = SpiffExecutor(read_bpmn).check(path.read_bytes()).processes
        named = {node.properties.get("stepClass") for node in process.nodes.values() if node.type == "userTask"}
        assert None not in named, path.name
        assert [
            one for one in named if not one.startswith("=") and asked("sla-escalation", step_class=one).failures
        ] == []


def test_no_time_limit_ends_in_an_approval_or_a_refusal():
    rules = table("sla-escalation").decision("sla-escalation").logic.rules
    final = {output for rule in rules for output in rule.outputs}
    assert not [one for one in final if re.search("approve|refuse", one)]


def test_nobody_signs_an_approval_of_their_own_request():
    given = {
        "doc_class": "routine_admin",
        "signer_role": "agency_head",
        "own_field": True,
        "agency_delegation": True,
        "written_authorisation": True,
    }
    assert answer("sign-form", self_interest=True, **given) == "refuse"


PROVISIONS = {  # secret, asker, agency, kind of record: who consents, who provides
    (True, "own_unit", "stttt", "business_record"): ("secrecy_authority", "clerk"),
    (False, "press", "vptw", "ordinary_info"): ("spokesperson", "spokesperson"),
    (False, "foreigner", "stttt", "ordinary_info"): ("agency_head", "office"),
    (False, "party_standing", "dang", "business_record"): ("none", "office"),
    (False, "staff_public_item", "vptw", "public_list"): ("none", "office"),
    (False, "other_unit", "stttt", "business_record"): ("agency_head", "unit_head"),
    (False, "other_unit", "vptw", "business_record"): ("unit_head", "unit_head"),
    (False, "superior", "stttt", "ordinary_info"): ("agency_head", "office"),
    (False, "own_unit", "stttt", "business_record"): ("unit_head", "unit_head"),
    (False, "staff_public_item", "vptw", "ordinary_info"): ("agency_head", "office"),
}


@pytest.mark.parametrize(("case", "way"), PROVISIONS.items(), ids=str)
def test_each_row_of_d25_says_who_consents_and_who_provides(case, way):
    secret, asker, agency, kind = case
    found = answer("information-provision", secret=secret, asker=asker, agency=agency, record_kind=kind)
    assert (found["approve"], found["provide_by"]) == way
