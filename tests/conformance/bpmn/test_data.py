"""Data inputs, outputs and their associations run as input and output mappings."""

import pytest

from engine.domain.errors import InvalidInput
from engine.domain.facts import VariablesChanged
from engine.notation.bpmn import read_bpmn
from tests.conformance.bpmn.parts import line
from tests.conformance.bpmn.trace import case
from tests.unit.executor.bpmn import mapping, message_ref, node, process, start, user

OBJECTS = (
    '<bpmn:dataObject id="amount"/><bpmn:dataObjectReference id="ref_1" name="Số tiền" dataObjectRef="amount"/>'
    '<bpmn:dataObject id="total"/><bpmn:dataObjectReference id="ref_2" name="total" dataObjectRef="total"/>'
)
SPECIFICATION = (
    '<bpmn:ioSpecification><bpmn:dataInput id="in_1" name="x"/><bpmn:dataOutput id="out_1" name="y"/>'
    "<bpmn:inputSet><bpmn:dataInputRefs>in_1</bpmn:dataInputRefs></bpmn:inputSet>"
    "<bpmn:outputSet><bpmn:dataOutputRefs>out_1</bpmn:dataOutputRefs></bpmn:outputSet></bpmn:ioSpecification>"
)


def reads(source: str, target: str, more: str = "") -> str:
    ends = f"<bpmn:sourceRef>{source}</bpmn:sourceRef><bpmn:targetRef>{target}</bpmn:targetRef>"
    return f'<bpmn:dataInputAssociation id="i_{source}">{ends}{more}</bpmn:dataInputAssociation>'


def writes(source: str, target: str) -> str:
    ends = f"<bpmn:sourceRef>{source}</bpmn:sourceRef><bpmn:targetRef>{target}</bpmn:targetRef>"
    return f'<bpmn:dataOutputAssociation id="o_{source}">{ends}</bpmn:dataOutputAssociation>'


def task(inner: str, ext: str = "") -> str:
    return OBJECTS + start() + user("a", inner=SPECIFICATION + inner, ext=ext) + user("z") + line("s", "a", "z")


def local(t) -> dict[str, object]:
    return {name: value for fact in t.last if isinstance(fact, VariablesChanged) and fact.scope_key for name, value in
            fact.new.items()}  # fmt: skip


def test_what_an_association_brings_is_local_and_what_it_takes_is_the_data_object():
    t = case(task(reads("ref_1", "in_1") + writes("out_1", "ref_2")))
    t.start(amount=7)
    assert local(t) == {"x": 7}
    t.finish("a", y=9, other=1)
    assert (t.variables["total"], "y" in t.variables, "other" in t.variables) == (9, False, False)


@pytest.mark.parametrize(
    "more",
    [
        "<bpmn:transformation>=amount * 2</bpmn:transformation>",
        "<bpmn:assignment><bpmn:from>=amount * 2</bpmn:from><bpmn:to>x</bpmn:to></bpmn:assignment>",
    ],
)
def test_a_transformation_or_assignment_says_what_is_brought(more):
    t = case(task(reads("ref_1", "in_1", more)))
    t.start(amount=7)
    assert local(t) == {"x": 14}


def test_what_an_event_catches_goes_where_its_association_says():
    inner = message_ref("answer") + '<bpmn:dataOutput id="out_1" name="y"/>' + writes("out_1", "ref_2")
    body = OBJECTS + start() + node("intermediateCatchEvent", "c", inner=inner) + user("z") + line("s", "c", "z")
    t = case(body)
    t.start()
    t.deliver("c", y=3)
    assert t.variables == {"total": 3}


@pytest.mark.parametrize(
    ("inner", "ext", "code"),
    [
        ("", "", "bpmn-incomplete"),  # nothing fills x
        (reads("nothing", "in_1"), "", "bpmn-incomplete"),
        (reads("ref_1", "in_1"), mapping(inputs={"x": "=1"}), "bpmn-not-supported"),
        (reads("ref_3", "in_1"), "", "bpmn-bad-value"),
        (reads("store", "in_1"), "", "bpmn-not-supported"),  # it would outlive the case, and a variable does not
        (reads("ref_1", "in_1") + writes("out_1", "store"), "", "bpmn-not-supported"),
        (reads("ref_1", "in_1", "<bpmn:transformation>=1 +</bpmn:transformation>"), "", "bpmn-bad-expression"),
    ],
)
def test_what_cannot_be_read_is_refused(inner, ext, code):
    odd = '<bpmn:dataObject id="o-3"/><bpmn:dataObjectReference id="ref_3-x" dataObjectRef="o-3"/>'
    odd += '<bpmn:dataStoreReference id="store" name="ledger"/>'
    body = task(inner.replace("ref_3", "ref_3-x"), ext) + odd
    with pytest.raises(InvalidInput) as refused:
        read_bpmn(process(body))
    assert [(one.code, one.place) for one in refused.value.findings] == [(code, "a")]
