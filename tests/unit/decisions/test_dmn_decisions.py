"""Decisions: hit policies, aggregation, requirement graphs, functions, types, and the reasons that are kept."""

import json
from decimal import Decimal

import pytest

from engine.decisions.dmn import evaluate_decision, evaluate_service, required_inputs
from engine.decisions.feel import FeelClockError, FeelLimitError
from engine.domain.errors import NotFound
from engine.notation.dmn import read_dmn
from tests.unit.decisions.models import NOW, decision, definitions, inputs, literal, table

LEAVE = table(
    ["requester_role", "leave_group", "working_days"],
    ["s1", "s2"],
    [
        ['"staff","unit_deputy"', '"short"', "<= 1", '"unit_head:decide"', "null", "stttt.d27.k3 [S]"],
        ['"staff","unit_deputy"', '"short"', "> 1", '"unit_head:review"', '"leader:decide"', "stttt.d27.k3 [S]"],
        ['"agency_head"', "-", "-", '"superior:report"', "null", "stttt.d27.k1 [S]"],
    ],
    notes=["clause / tag"],
)
LEAVE_FILE = definitions(
    inputs("requester_role", "leave_group", "working_days"),
    decision("approver", LEAVE, needs=["in_requester_role", "in_leave_group", "in_working_days"]),
)


def scores(policy: str, *, aggregation: str = "", values: str = "", cells=(("> 0", "1"), ("> 5", "2"), ("> 5", "2"))):
    """The model of a table over x whose rules give numbers."""
    logic = table(["x"], ["y"], cells, policy=policy, aggregation=aggregation, values=values)
    return read_dmn(definitions(inputs("x"), decision("d", logic, needs=["in_x"])))


def value(model, **variables):
    return evaluate_decision(model, "d", variables, now=NOW).value


def test_a_unique_table_gives_the_outputs_of_its_one_rule():
    variables = {"requester_role": "staff", "leave_group": "short", "working_days": 0.5}
    assert evaluate_decision(read_dmn(LEAVE_FILE), "approver", variables).value == {
        "s1": "unit_head:decide",
        "s2": None,
    }


def test_the_explanation_names_the_rule_and_its_clause():
    variables = {"requester_role": "staff", "leave_group": "short", "working_days": 3}
    (entry,) = evaluate_decision(read_dmn(LEAVE_FILE), "approver", variables).explanation
    (used,) = entry["tables"]
    assert (entry["decision"], entry["name"], entry["type"]) == ("approver", "approver", "decisionTable")
    assert used["inputs"][2] == {"input": "i2", "label": "working_days", "expression": "working_days", "value": 3}
    assert used["rules"] == [
        {
            "rule": "r2",
            "index": 2,
            "outputs": {"s1": "unit_head:review", "s2": "leader:decide"},
            "annotations": [{"name": "clause / tag", "text": "stttt.d27.k3 [S]"}],
        }
    ]


def test_the_note_that_a_modeler_keeps_as_description_is_an_annotation():
    marked = LEAVE_FILE.replace(b'<rule id="r1">', b'<rule id="r1"><description>stttt.d27.k3</description>').replace(
        b"<annotationEntry><text>stttt.d27.k3 [S]</text></annotationEntry>", b""
    )
    variables = {"requester_role": "staff", "leave_group": "short", "working_days": 1}
    used = evaluate_decision(read_dmn(marked), "approver", variables).explanation[0]["tables"][0]
    assert used["rules"][0]["annotations"][0]["text"] == "stttt.d27.k3"


def test_two_hits_of_a_unique_table_are_a_failure_and_null():
    result = evaluate_decision(scores("UNIQUE"), "d", {"x": 9})
    assert result.value is None
    assert [(each.element, each.key) for each in result.failures] == [("t", "many-hits")]
    assert result.failures[0].text("vi") == "bảng UNIQUE «t» có 3 dòng cùng khớp (1, 2, 3)"


def test_no_hit_is_a_failure_and_null():
    result = evaluate_decision(scores("UNIQUE"), "d", {"x": -1})
    assert (result.value, [each.key for each in result.failures]) == (None, ["no-match"])


def test_a_default_output_is_no_failure():
    text = table(["x"], ["y"], [["> 0", "1"]]).replace(
        '<output id="o_y" name="y">',
        '<output id="o_y" name="y"><defaultOutputEntry><text>7</text></defaultOutputEntry>',
    )
    result = evaluate_decision(read_dmn(definitions(inputs("x"), decision("d", text, needs=["in_x"]))), "d", {"x": 0})
    assert (result.value, result.failures) == (7, ())


@pytest.mark.parametrize(
    ("policy", "aggregation", "expected"),
    [
        ("FIRST", "", 1),
        ("RULE ORDER", "", [1, 2, 2]),
        ("COLLECT", "", [1, 2, 2]),
        ("COLLECT", "SUM", 5),
        ("COLLECT", "MIN", 1),
        ("COLLECT", "MAX", 2),
        ("COLLECT", "COUNT", 2),  # DMN counts distinct results
    ],
)
def test_a_hit_policy_decides_what_many_hits_give(policy, aggregation, expected):
    assert value(scores(policy, aggregation=aggregation), x=9) == expected


@pytest.mark.parametrize(("policy", "expected"), [("PRIORITY", 2), ("OUTPUT ORDER", [2, 2, 1])])
def test_priority_is_the_order_of_the_output_values(policy, expected):
    assert value(scores(policy, values="2, 1"), x=9) == expected


def test_rules_of_an_any_table_must_agree():
    agree = scores("ANY", cells=[["> 0", "1"], ["> 5", "1"]])
    assert value(agree, x=9) == 1
    assert [each.key for each in evaluate_decision(scores("ANY"), "d", {"x": 9}).failures] == ["different-outputs"]


def test_collecting_nothing_is_an_empty_list():
    result = evaluate_decision(scores("COLLECT"), "d", {"x": -1})
    assert (result.value, result.failures) == ([], ())


GRAPH = definitions(
    inputs("days", "start"),
    decision("doubled", literal("days * 2"), needs=["in_days"]),
    decision("end", literal('date(start) + duration("P1D") * doubled'), needs=["in_start", "doubled"]),
    decision("answer", literal("{last: end, days: doubled, at: today()}"), needs=["end", "doubled"]),
)


def test_required_decisions_are_made_once_and_first():
    result = evaluate_decision(read_dmn(GRAPH), "answer", {"days": 2, "start": "2026-06-01"}, now=NOW)
    assert result.value == {"last": "2026-06-05", "days": 4, "at": "2026-06-04"}
    assert [entry["decision"] for entry in result.explanation] == ["doubled", "end", "answer"]


def test_the_explanation_is_json():
    result = evaluate_decision(read_dmn(GRAPH), "answer", {"days": 2, "start": "bad"}, now=NOW)
    assert json.loads(json.dumps(result.explanation)) == list(result.explanation)
    assert result.explanation[1]["findings"][0]["element"] == "end"


def test_a_variable_named_like_a_decision_does_not_replace_it():
    assert evaluate_decision(read_dmn(GRAPH), "doubled", {"days": 2, "doubled": 99}).value == 4


def test_the_inputs_that_a_decision_needs_are_known():
    assert required_inputs(read_dmn(GRAPH), "answer") == {"days", "start"}
    assert required_inputs(read_dmn(GRAPH), "doubled") == {"days"}


def test_a_decision_that_asks_for_the_time_needs_a_clock():
    with pytest.raises(FeelClockError) as caught:
        evaluate_decision(read_dmn(GRAPH), "answer", {"days": 1, "start": "2026-06-01"})
    assert caught.value.place == "answer"


def test_a_decision_that_does_not_exist_is_not_found():
    with pytest.raises(NotFound):
        evaluate_decision(read_dmn(GRAPH), "nothing", {})


KNOWLEDGE = (
    '<businessKnowledgeModel id="b" name="số ngày còn lại"><variable name="số ngày còn lại"/><encapsulatedLogic>'
    '<formalParameter name="tổng số" typeRef="number"/><formalParameter name="đã nghỉ" typeRef="number"/>'
    "<literalExpression><text>if tổng số &lt; đã nghỉ then 0 else tổng số - đã nghỉ</text></literalExpression>"
    "</encapsulatedLogic></businessKnowledgeModel>"
)


def test_a_knowledge_model_is_called_with_names_that_hold_spaces():
    logic = literal("số ngày còn lại(x, 4) + số ngày còn lại(tổng số: 1, đã nghỉ: 4)")
    model = read_dmn(definitions(inputs("x"), KNOWLEDGE, decision("d", logic, needs=["in_x"], knows=["b"])))
    assert value(model, x=12) == 8


def test_an_argument_of_the_wrong_type_is_a_failure():
    logic = literal('số ngày còn lại("a", 4)')
    model = read_dmn(definitions(KNOWLEDGE, decision("d", logic, knows=["b"])))
    assert [each.key for each in evaluate_decision(model, "d", {}).failures] == ["wrong-type"]


def test_a_knowledge_model_without_end_is_a_limit_at_its_element():
    endless = (
        '<businessKnowledgeModel id="b" name="f"><variable name="f"/><encapsulatedLogic>'
        '<formalParameter name="n"/><literalExpression id="body"><text>f(n + 1)</text></literalExpression>'
        "</encapsulatedLogic></businessKnowledgeModel>"
    )
    with pytest.raises(FeelLimitError) as caught:
        evaluate_decision(read_dmn(definitions(endless, decision("d", literal("f(1)"), knows=["b"]))), "d", {})
    assert caught.value.place == "body"


TYPED = (
    '<itemDefinition name="tAgency"><typeRef>string</typeRef><allowedValues><text>"stttt","vptw","dang"</text>'
    "</allowedValues></itemDefinition>"
    '<inputData id="in_agency" name="agency"><variable name="agency" typeRef="tAgency"/></inputData>'
)


def test_a_value_outside_the_allowed_values_is_a_failure():
    model = read_dmn(definitions(TYPED, decision("d", literal("agency"), needs=["in_agency"])))
    assert value(model, agency="vptw") == "vptw"
    result = evaluate_decision(model, "d", {"agency": "khác"})
    assert (result.value, [each.text("vi") for each in result.failures]) == (
        None,
        ["giá trị không thuộc kiểu tAgency"],
    )


def test_a_type_that_contains_itself_is_checked_to_the_bottom():
    tree = (
        '<itemDefinition name="tUnit"><itemComponent name="name"><typeRef>string</typeRef></itemComponent>'
        '<itemComponent name="units" isCollection="true"><typeRef>tUnit</typeRef></itemComponent></itemDefinition>'
        '<inputData id="in_unit" name="unit"><variable name="unit" typeRef="tUnit"/></inputData>'
    )
    model = read_dmn(definitions(tree, decision("d", literal("unit.name"), needs=["in_unit"])))
    good = {"name": "a", "units": [{"name": "b", "units": []}]}
    assert value(model, unit=good) == "a"
    assert value(model, unit={"name": "a", "units": [{"name": 1, "units": []}]}) is None


def test_a_list_of_one_and_its_item_stand_for_each_other():
    model = read_dmn(definitions(inputs("x"), decision("d", literal("x"), needs=["in_x"], type_ref="number")))
    assert value(model, x=[3]) == 3


def test_a_service_gives_its_outputs_by_name():
    service = (
        '<decisionService id="s" name="s"><variable name="s"/><outputDecision href="#doubled"/>'
        '<outputDecision href="#end"/><inputData href="#in_days"/><inputData href="#in_start"/></decisionService>'
    )
    model = read_dmn(GRAPH.replace(b"</definitions>", service.encode() + b"</definitions>"))
    result = evaluate_service(model, "s", {"days": 1, "start": "2026-06-01"})
    assert result.value == {"doubled": 2, "end": "2026-06-03"}


def test_an_imported_decision_is_reached_through_its_name():
    base = read_dmn(definitions(inputs("x"), decision("base", literal("x + 1"), needs=["in_x"]), own="urn:base"))
    imports = '<import name="lib" namespace="urn:base" importType="https://www.omg.org/spec/DMN/20191111/MODEL/"/>'
    logic = literal("lib.base * 10")
    text = definitions(imports, decision("d", logic, needs=["base"]).replace("#base", "urn:base#base"))
    assert value(read_dmn(text, imported={"urn:base": base}), x=1) == 20


def test_numbers_stay_exact_through_the_graph():
    model = read_dmn(definitions(inputs("a", "b"), decision("d", literal("a + b = 0.3"), needs=["in_a", "in_b"])))
    assert value(model, a=0.1, b=0.2) is True
    assert value(model, a=Decimal("0.1"), b=Decimal("0.2")) is True


def test_a_model_is_compiled_once():
    model = read_dmn(GRAPH)
    evaluate_decision(model, "doubled", {"days": 1})
    (plan,) = model.plans.values()
    evaluate_decision(model, "doubled", {"days": 2})
    assert list(model.plans.values()) == [plan]
