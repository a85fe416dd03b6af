"""Clauses by their ids, from the catalogue of the regulations."""

from pathlib import Path

import pytest

from engine.notation.bpmn import read_bpmn
from engine.queries.clauses import Clauses

PROCESSES = Path(__file__).parents[3] / "processes"
CLAUSES = Clauses.read(PROCESSES / "regulations" / "clauses.csv")


def test_every_clause_that_the_leave_procedure_names_is_in_the_catalogue():
    info = read_bpmn((PROCESSES / "leave" / "leave.bpmn").read_bytes()).processes[0]
    named = [part.properties.get("legalBasis") for part in info.nodes.values()] + [info.properties.get("legalBasis")]
    refs = [ref for value in named for ref in CLAUSES.named(value)]
    assert len(refs) > 50
    assert [ref.clause_id for ref in refs if not ref.subject] == []


@pytest.mark.parametrize(
    ("clause", "citation"),
    [
        ("stttt.d27.k3", "Điều 27 khoản 3"),
        ("stttt.d27", "Điều 27"),
        ("dang.I.4", "Mục I.4"),
        ("stttt.d27.k2-1", "Điều 27 khoản 2"),
    ],
)
def test_a_clause_is_cited_by_what_its_duties_have_in_common(clause, citation):
    assert [ref.citation for ref in CLAUSES.named(clause)] == [citation]


def test_each_clause_is_named_once_in_the_order_of_the_model():
    refs = CLAUSES.named("stttt.d27.k3 stttt.d27.k2-1,stttt.d27.k3")
    assert [ref.clause_id for ref in refs] == ["stttt.d27.k3", "stttt.d27.k2-1"]


def test_nothing_is_named_by_nothing_and_an_unknown_id_stands_for_itself():
    assert [CLAUSES.named(value) for value in (None, "", 7, [])] == [(), (), (), ()]
    assert CLAUSES.named(["x.d1"])[0].citation == "x.d1"


def test_a_task_rests_on_the_regulation_of_its_own_agency_and_on_what_is_no_regulation():
    refs = CLAUSES.own("stttt.d24.k1 vptw.d3.k3 BLLD.113", "vptw")
    assert [ref.clause_id for ref in refs] == ["vptw.d3.k3", "BLLD.113"]
