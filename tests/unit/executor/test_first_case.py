"""Start, a person, a gateway, an operation, the end: the shortest case there is."""

from engine.domain.facts import (
    ElementEntered,
    ElementLeft,
    FlowTaken,
    InstanceEnded,
    OperationDone,
    TaskClosed,
    TaskOpened,
    VariablesChanged,
)
from tests.unit.executor.bpmn import end, flow, flows, mapping, model, node, process, service, start, user
from tests.unit.executor.table import Table, World

LANES = (
    '<bpmn:laneSet id="ls"><bpmn:lane id="l1" name="Chuyên viên"><bpmn:extensionElements><zeebe:properties>'
    '<zeebe:property name="role" value="officer"/></zeebe:properties></bpmn:extensionElements>'
    "<bpmn:flowNodeRef>ask</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>"
)
BODY = (
    LANES
    + start()
    + user("ask", ext='<zeebe:formDefinition formId="ask-form"/>', attributes='name="Hỏi"')
    + node("exclusiveGateway", "g", attributes='default="g_e2"')
    + service("hold", "ledger.hold", ext=mapping(inputs={"amount": "=days"}, outputs={"entry": "=line"}))
    + end()
    + end("e2")
    + flows("s ask", "ask g", "hold e", "g e2")
    + flow("g", "hold", '=days > 0 and kind = "annual"')
)
WORLD = World({"ledger.hold": lambda inputs: {"line": f"hold {inputs['amount']}", "other": 1}})


def table() -> Table:
    return Table(model(process(BODY)), WORLD)


def test_a_case_waits_for_the_person_of_its_lane():
    t = table()
    t.start(kind="annual")
    opened = t.one(TaskOpened)
    assert (opened.role, opened.form_id, opened.name, opened.priority) == ("officer", "ask-form", "Hỏi", 50)
    assert t.waits() == ["ask"]


def test_facts_come_in_the_order_of_happening():
    t = table()
    t.start(kind="annual")
    t.finish("ask", days=2)
    kinds = [type(fact) for fact in t.last]
    assert kinds[:5] == [TaskClosed, VariablesChanged, ElementLeft, FlowTaken, ElementEntered]
    assert kinds[-1] is InstanceEnded
    assert [f.flow_id for f in t.of(FlowTaken)] == ["ask_g", "g_hold", "hold_e"]


def test_an_operation_sees_its_inputs_and_gives_its_outputs():
    t = table()
    t.start(kind="annual")
    t.finish("ask", days=2)
    done = t.one(OperationDone)
    assert (done.inputs, done.result) == ({"amount": 2}, {"line": "hold 2", "other": 1})
    assert t.variables == {"kind": "annual", "days": 2, "entry": "hold 2"}


def test_the_default_flow_is_taken_when_no_condition_holds():
    t = table()
    t.start(kind="annual")
    t.finish("ask", days=0)
    assert [f.flow_id for f in t.of(FlowTaken)] == ["ask_g", "g_e2"]
    assert t.of(InstanceEnded)
