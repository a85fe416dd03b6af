"""A .form file is checked when it is deployed: every fault with its component, reason and remedy."""

import json
from pathlib import Path

import pytest

from engine.decisions.forms import check_form, clean
from engine.domain.errors import InvalidInput
from tests.unit.decisions.forms_at_hand import NOW, TWO_OPTIONS, faults, field, file, form

FORMS = sorted(Path("processes").glob("*/*.form"))
GROUP = {"type": "group", "path": "g", "components": [field("number", "x")]}
LIST = {"type": "dynamiclist", "path": "l", "components": [field("number", "x")]}

NO_FORMS = [
    (b"", "form-unreadable"),
    (b"{", "form-unreadable"),
    (b"\xff\xfe", "form-unreadable"),
    (b'{"type": "default", "type": "default"}', "form-unreadable"),
    (b'{"id": NaN}', "form-unreadable"),
    (b'{"id": 1' + b"0" * 5_000 + b"}", "form-unreadable"),
    (b'{"id": "\\u0000"}', "form-unreadable"),
    (b'{"id": "\\ud800"}', "form-unreadable"),
    (b"[" * 100_000 + b"]" * 100_000, "form-too-large"),
    (b'{"x": ' * 100 + b"1" + b"}" * 100, "form-too-large"),
    (b" " * 1_000_001, "form-too-large"),
    (b"[]", "form-not-a-form"),
    (b'"x"', "form-not-a-form"),
    (b'{"type": "default", "id": "f"}', "form-not-a-form"),
    (b'{"type": "default", "components": []}', "form-not-a-form"),
    (b'{"type": "group", "id": "f", "components": []}', "form-not-a-form"),
]


@pytest.mark.parametrize(("content", "fault"), NO_FORMS, ids=[str(index) for index in range(len(NO_FORMS))])
def test_a_file_that_is_no_form_is_refused(content, fault):
    assert faults(content) == [("", fault)]


WRONG = [
    ([{"type": "slider", "key": "a"}], "a", "form-unknown-component"),
    ([{"type": "filepicker", "key": "a"}], "a", "form-property-wrong"),
    ([{"type": "signature", "key": "a"}], "a", "form-unknown-component"),
    ([{"key": "a"}], "a", "form-unknown-component"),
    (["x"], "components[0]", "form-unknown-component"),
    ([{"type": "number", "id": "Field_1"}], "Field_1", "form-key-wrong"),
    ([field("number", "số")], "số", "form-key-wrong"),
    ([field("number", "a..b")], "a..b", "form-key-wrong"),
    ([field("number", "a.__proto__")], "a.__proto__", "form-key-wrong"),
    ([{"type": "dynamiclist", "components": []}], "components[0]", "form-key-wrong"),
    ([field("number"), field("textfield")], "a", "form-key-taken"),
    ([field("number"), field("textfield", "a.b")], "a.b", "form-key-taken"),
    ([field("number", "a.b"), field("textfield")], "a", "form-key-taken"),
    ([LIST, field("number", "l.y")], "l.y", "form-key-taken"),
    ([GROUP, field("number", "g.x")], "g.x", "form-key-taken"),
    ([field("number", id="f1"), field("number", "b", id="f1")], "f1", "form-id-taken"),
    ([field("number", components=[])], "a", "form-property-wrong"),
    ([field("number", validate={"required": "=x"})], "a", "form-property-wrong"),
    ([field("number", disabled="=x")], "a", "form-property-wrong"),
    ([field("number", readonly="x")], "a", "form-property-wrong"),
    ([field("number", conditional={"hide": "x"})], "a", "form-property-wrong"),
    ([field("number", validate={"minLength": 3})], "a", "form-property-wrong"),
    ([field("textfield", validate={"min": 3})], "a", "form-property-wrong"),
    ([field("textfield", validate={"validationType": "url"})], "a", "form-property-wrong"),
    ([field("number", validate={"max": "many"})], "a", "form-property-wrong"),
    ([field("number", decimalDigits=-1)], "a", "form-property-wrong"),
    ([field("number", increment=0)], "a", "form-property-wrong"),
    ([field("datetime", subtype="week")], "a", "form-property-wrong"),
    ([field("select")], "a", "form-property-wrong"),
    ([field("select", values=[])], "a", "form-property-wrong"),
    ([field("select", values=["x", {"label": "y", "value": "x"}])], "a", "form-property-wrong"),
    ([field("select", values=[{"label": "x"}])], "a", "form-property-wrong"),
    ([field("select", values=TWO_OPTIONS, valuesKey="x")], "a", "form-property-wrong"),
    ([LIST | {"defaultRepetitions": 101}], "l", "form-property-wrong"),
    ([field("number", conditional={"hide": "=a >"})], "a", "form-expression-wrong"),
    ([field("select", valuesExpression="=for x in")], "a", "form-expression-wrong"),
    ([field("number", label="=1 +")], "a", "form-expression-wrong"),
    ([field("number", description="{{a b c(}}")], "a", "form-expression-wrong"),
    ([{"type": "text", "text": "{{#if a >}}x{{/if}}"}], "components[0]", "form-expression-wrong"),
    ([field("textfield", validate={"pattern": "(a"})], "a", "form-pattern-wrong"),
    ([field("textfield", validate={"pattern": "^(a|aa)+$"})], "a", "form-pattern-wrong"),
    ([field("expression", expression="=a + 1")], "a", "form-computed-in-circle"),
    ([field("number", properties={"lable_en": "x"})], "a", "form-translation-wrong"),
    ([field("select", values=TWO_OPTIONS, properties={"values_en": {"yes": "Yes"}})], "a", "form-translation-wrong"),
]


@pytest.mark.parametrize(("components", "place", "fault"), WRONG)
def test_a_wrong_component_is_named_with_its_fault(components, place, fault):
    assert faults(file(*components)) == [(place, fault)]


def test_computed_fields_that_need_each_other_are_refused():
    one, other = field("expression", expression="=b"), field("expression", "b", expression="=a")
    assert faults(file(one, other)) == [("a", "form-computed-in-circle"), ("b", "form-computed-in-circle")]


def test_all_faults_are_told_at_once():
    assert len(faults(file(field("slider"), field("number", "số"), field("select", "c")))) == 3


def test_a_fault_in_an_expression_tells_its_position():
    with pytest.raises(InvalidInput) as caught:
        form(field("number", conditional={"hide": "=a\n >"}))
    sentence = caught.value.findings[0].text("vi")
    assert "conditional.hide" in sentence
    assert "dòng 2" in sentence


def test_more_components_or_levels_than_a_page_can_carry_are_refused():
    assert faults(file(*[field("number", f"k{n}") for n in range(501)])) == [("", "form-too-large")]
    nested: dict = field("number")
    for _ in range(11):
        nested = {"type": "group", "components": [nested]}
    assert faults(file(nested)) == [("", "form-too-large")]


def test_the_keys_of_a_form_are_its_fields_with_their_paths():
    assert form(GROUP, LIST, field("textfield"), {"type": "text", "text": "x"}).keys == ("g.x", "l.x", "a")


def test_lists_may_share_names_inside_and_groups_their_path():
    other = LIST | {"path": "m"}
    assert form(LIST, other, GROUP, GROUP | {"components": [field("number", "y")]}).keys == ("l.x", "m.x", "g.x", "g.y")


@pytest.mark.parametrize("path", FORMS, ids=[path.name for path in FORMS])
def test_every_form_of_the_product_passes(path):
    found = check_form(path.read_bytes())
    assert found.id == json.loads(path.read_bytes())["id"]


def test_the_forms_of_the_product_are_found():
    assert "leave-start" in {path.stem for path in FORMS}


def test_the_leave_form_takes_a_request_that_is_complete():
    leave = check_form(Path("processes/leave/leave-start.form").read_bytes())
    answers = {"leave_kind": "annual", "start_date": "2026-10-20", "end_date": "2026-10-21", "stay_place": "Huế"}
    answers |= {"reason": "Về quê thăm bố mẹ", "phone": "0912345678"}
    kept = clean(leave, answers, context={"_ask": []}, now=NOW)
    assert kept.items() >= answers.items()
