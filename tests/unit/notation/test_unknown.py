"""A variable that is read and that nothing writes is named at the element that reads it."""

import json

from engine.notation.package import advise, readers
from tests.integration.commands.small import properties
from tests.unit.decisions.models import decision, definitions, inputs, table
from tests.unit.executor.bpmn import end, flows, mapping, node, process, script, service, start, user

FORM = '<zeebe:formDefinition formId="f"/>'
UNKNOWN = ("unknown-variable", "unknown-in-form", "unknown-in-table")


def form(*components: dict[str, object], form_id: str = "f") -> tuple[str, bytes]:
    schema = {"type": "default", "id": form_id, "schemaVersion": 19, "components": list(components)}
    return f"{form_id}.form", json.dumps(schema).encode()


def field(key: str, **given: object) -> dict[str, object]:
    return {"type": "textfield", "id": f"Field_{key}", "key": key, "label": key, **given}


def unknown(*files: tuple[str, bytes], others: tuple[tuple[str, bytes], ...] = ()) -> list[tuple[str, object]]:
    found = advise(files, others, {"people.describe": frozenset({"people"})})
    return [(one.place, one.facts["name"]) for _, one in found if one.rule.code in UNKNOWN]


def drawn(*parts: str, process_id: str = "p", **given: str) -> tuple[str, bytes]:
    head = f"<bpmn:extensionElements>{properties(**given)}</bpmn:extensionElements>" if given else ""
    return f"{process_id}.bpmn", process(head + "".join(parts), process_id=process_id)


def asked(condition: str, *before: str, ext: str = "", **given: str) -> tuple[str, bytes]:
    """A task, then a choice by a condition."""
    ways = flows("s t", "t x", f"x e {condition}", "x d")
    split = node("exclusiveGateway", "x", attributes='default="x_d"')
    return drawn(start(), *before, user("t", ext=ext), split, end(), end("d"), ways, **given)


def test_a_condition_on_a_variable_that_nothing_writes():
    assert unknown(asked("=days > 3")) == [("x_e", "days")]


def test_a_field_of_a_form_writes_its_variable():
    assert unknown(asked("=days > 3", ext=FORM), form(field("days"))) == []


def test_behind_an_output_mapping_only_its_targets_are_there():
    mapped = asked("=days > 3", ext=FORM + mapping(outputs={"count": "=days"}))
    assert unknown(mapped, form(field("days"))) == [("x_e", "days")]


def test_the_name_that_was_meant_is_offered():
    found = advise([asked("=dayz > 3", ext=FORM), form(field("days"))], (), {})
    assert any('Is "days" meant?' in one.text("en") for _, one in found)


def test_what_the_product_says_of_a_case_is_known():
    assert unknown(asked('=requester = "lan" and agency = "stttt"')) == []


def test_what_comes_from_outside_is_named_by_the_process():
    assert unknown(asked("=order > 3", given="order, other")) == []


def test_an_item_of_a_loop_is_known_inside_it_only():
    loop = '<zeebe:loopCharacteristics inputCollection="=[1]" inputElement="one"/>'
    inside = f"<bpmn:extensionElements>{loop}</bpmn:extensionElements>"
    many = f"<bpmn:multiInstanceLoopCharacteristics>{inside}</bpmn:multiInstanceLoopCharacteristics>"
    task = user("t", ext=mapping(inputs={"mine": "=one"}), inner=many)
    drawing = drawn(start(), task, script("k", "=one", "z"), end(), flows("s t", "t k", "k e"))
    assert unknown(drawing) == [("k", "one")]


def test_an_operation_gives_what_it_says():
    asks = service("o", "people.describe") + script("k", "=people", "z") + script("l", "=persons", "y")
    assert unknown(drawn(start(), asks, end(), flows("s o", "o k", "k l", "l e"))) == [("l", "persons")]


def test_a_form_that_reads_what_is_not_there():
    shown = form(field("why", conditional={"hide": "=days > 3"}), field("code", readonly=True))
    assert unknown(asked("=why != null", ext=FORM), shown) == [("t", "days"), ("t", "code")]


def test_a_table_that_needs_what_is_not_there():
    content = definitions(inputs("days"), decision("d", table(["days"], ["out"], [["-", "1"]]), needs=["in_days"]))
    calls = node("businessRuleTask", "b", ext='<zeebe:calledDecision decisionId="d" resultVariable="r"/>')
    files = drawn(start(), calls, end(), flows("s b", "b e")), ("d.dmn", content)
    assert unknown(*files) == [("b", "days")]


CALL = '<zeebe:calledElement processId="q" propagateAllParentVariables="false" propagateAllChildVariables="false"/>'


def caller(ext: str = CALL) -> tuple[str, bytes]:
    return drawn(start(), node("callActivity", "c", ext=ext + mapping(inputs={"n": "=1"})), end(), flows("s c", "c e"))


def called(expression: str) -> tuple[str, bytes]:
    return drawn(
        start(), script("k", f"={expression}", "z"), end(), flows("s k", "k e"), process_id="q", calledOnly="true"
    )


def test_a_called_process_knows_what_its_callers_hand_over():
    assert unknown(called("n + m"), others=(caller(),)) == [("k", "m")]


def test_while_nobody_calls_it_nothing_is_said_of_what_it_is_given():
    assert unknown(called("n + m")) == []


def test_readers_of_a_field_are_named_unless_something_else_writes_it():
    both = asked("=days > 3", script("w", "=1", "days"), ext=FORM)
    only = asked("=days > 3", ext=FORM)
    assert (readers(only[1], "p", "f", "days"), readers(both[1], "p", "f", "days")) == (("x_e",), ())
