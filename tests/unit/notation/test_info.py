"""What lists and pages learn of a process from its file."""

from engine.notation.bpmn import read_bpmn
from tests.unit.executor.bpmn import flows, message, message_ref, node, process, service, start, user

LANES = (
    '<bpmn:laneSet id="ls"><bpmn:lane id="l1" name="Chuyên viên"><bpmn:flowNodeRef>a</bpmn:flowNodeRef>'
    '<bpmn:childLaneSet id="cs"><bpmn:lane id="l2" name="Trưởng phòng"><bpmn:extensionElements><zeebe:properties>'
    '<zeebe:property name="role" value="unit_head"/></zeebe:properties></bpmn:extensionElements>'
    "<bpmn:flowNodeRef>b</bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>"
)


def test_roles_come_from_the_innermost_lane_and_its_property():
    nodes = read_bpmn(process(LANES + start() + user("a") + user("b") + flows("s a", "a b"))).processes[0].nodes
    assert (nodes["a"].lane_role, nodes["b"].lane_role, nodes["s"].lane_role) == ("Chuyên viên", "unit_head", None)


def test_a_process_tells_its_name_version_properties_and_documentation():
    extension = (
        '<bpmn:documentation>Đơn nghỉ phép</bpmn:documentation><bpmn:extensionElements><zeebe:versionTag value="v2"/>'
        '<zeebe:properties><zeebe:property name="code" value="NP"/></zeebe:properties></bpmn:extensionElements>'
    )
    info = read_bpmn(process(extension + start() + user("a") + flows("s a"), attributes='name="Nghỉ phép"')).processes[
        0
    ]
    assert (info.process_id, info.name, info.version_tag) == ("p", "Nghỉ phép", "v2")
    assert (info.properties, info.documentation) == ({"code": "NP"}, "Đơn nghỉ phép")


def test_the_start_form_and_its_properties_are_told():
    extension = (
        '<zeebe:formDefinition formId="ask"/>'
        '<zeebe:properties><zeebe:property name="who" value="all"/></zeebe:properties>'
    )
    info = read_bpmn(process(node("startEvent", "s", ext=extension) + user("a") + flows("s a"))).processes[0]
    assert (info.start_form_id, info.start_properties) == ("ask", {"who": "all"})


def test_decisions_calls_and_starting_messages_are_told_once():
    rule = '<zeebe:calledDecision decisionId="{}" resultVariable="r"/>'
    body = node("startEvent", "s", inner=message_ref("go"))
    body += node("businessRuleTask", "d1", ext=rule.format("who")) + node(
        "businessRuleTask", "d2", ext=rule.format("who")
    )
    body += node("businessRuleTask", "d3", ext=rule.format("=x"))
    body += node("callActivity", "c", ext='<zeebe:calledElement processId="other"/>')
    info = read_bpmn(process(body + flows("s d1", "d1 d2", "d2 d3", "d3 c"), tops=message("go"))).processes[0]
    assert (info.decision_ids, info.called_process_ids, info.message_starts) == (("who",), ("other",), ("go",))


def test_nodes_of_subprocesses_are_told_too():
    body = start() + node("subProcess", "sub", inner=user("in")) + service("v", "op") + flows("s sub", "sub v")
    nodes = read_bpmn(process(body)).processes[0].nodes
    assert {name: n.type for name, n in nodes.items()} == {
        "s": "startEvent",
        "sub": "subProcess",
        "in": "userTask",
        "v": "serviceTask",
    }


def test_a_drawn_pool_is_no_process():
    tops = '<bpmn:process id="citizen" isExecutable="false"/>'
    assert [
        info.process_id for info in read_bpmn(process(start() + user("a") + flows("s a"), tops=tops)).processes
    ] == ["p"]
