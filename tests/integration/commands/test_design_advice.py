"""A design is advised as a whole: what its files say of each other, and what running cases still read."""

import json

import pytest

from engine.commands.check_design import CheckDesign
from engine.domain.designs import InUse
from tests.integration.commands.designs import MINE, THAO, Studio
from tests.unit.executor.bpmn import end, flows, node, process, start, user

SPLIT = node("exclusiveGateway", "x", attributes='name="Dài?" default="x_d"')
ASKING = MINE + '<zeebe:formDefinition formId="p-form"/>'
WAYS = flows("s a", "a x", "x e =days > 3", "x d")
DRAWN = process(start() + user("a", ext=ASKING) + SPLIT + end() + end("d") + WAYS)


def form(key: str, field: str = "Field_1") -> bytes:
    one = {"type": "number", "id": field, "key": key, "label": "Số ngày"}
    return json.dumps({"type": "default", "id": "p-form", "schemaVersion": 19, "components": [one]}).encode()


@pytest.fixture
def studio(desk):
    desk.deploy(("p.bpmn", DRAWN), ("p-form.form", form("days")))
    desk.at("2024-06-04", "09:30")
    return Studio(desk)


def told(studio: Studio, *files: tuple[str, bytes]) -> dict[str, str]:
    found = studio.desk.do(CheckDesign(actor=studio.desk.actor(THAO), design=studio.open(), files=files))
    return {one.facts["rule"]: one.text("en") for one in found}


def test_a_field_that_is_renamed_is_told_with_the_cases_and_the_expressions_that_still_read_it(studio):
    case = studio.desk.start("lan.cv", "p")
    found = told(studio, ("p-form.form", form("so_ngay")))
    assert (
        '"days" is now "so_ngay". Version 1 of "p" still reads the old name at x_e, and 1 running cases'
        in found["renamed-field"]
    )
    assert str(case) in found["renamed-field"]
    assert 'reads the variable "days"' in found["unknown-variable"]


def test_a_field_that_is_gone_is_told_as_gone(studio):
    studio.desk.start("lan.cv", "p")
    assert 'the field "days" is gone' in told(studio, ("p-form.form", form("other", "Field_2")))["renamed-field"]


def test_while_no_case_runs_only_the_design_itself_has_to_agree(studio):
    again = process(start() + user("a", ext=ASKING) + SPLIT + end() + end("d") + WAYS.replace("days", "so_ngay"))
    found = told(studio, ("p-form.form", form("so_ngay")), ("p.bpmn", again))
    assert not {"renamed-field", "unknown-variable"} & found.keys()


def test_a_fault_names_its_rule_so_that_its_page_of_help_is_found(studio):
    broken = DRAWN.replace(b"=days &gt; 3", b"=days &gt;&gt; 3")
    assert "bpmn-bad-expression" in told(studio, ("p.bpmn", broken))


@pytest.mark.parametrize(
    ("folder", "name", "user"),
    [
        ("p", "p-form.form", "p.bpmn › a"),
        ("shared", "approve.form", "approve-chain.bpmn ›"),
        ("leave", "leave.bpmn", "leave-"),
    ],
)
def test_what_something_else_needs_is_not_deleted(studio, folder, name, user):
    studio.folder = folder
    with pytest.raises(InUse) as refused:
        studio.save(studio.open(), None, name=name)
    assert user in refused.value.text("en")


def test_a_paper_is_not_deleted_while_an_operation_makes_it(studio):
    studio.folder = "leave"
    with pytest.raises(InUse) as refused:
        studio.save(studio.open(), None, name="documents/giay-nghi-phep.docx")
    assert "leave" in refused.value.text("en")


def test_what_nothing_needs_any_more_is_deleted_and_brought_back(studio):
    key = studio.open()
    studio.save(key, process(start() + user("a", ext=MINE) + end() + flows("s a", "a e")))
    assert studio.save(key, None, name="p-form.form") == 1
    assert studio.save(key, form("days"), seen=1, name="p-form.form") == 2
