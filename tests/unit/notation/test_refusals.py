"""What would not run as drawn is refused with the element's id, the reason and the remedy, in both languages."""

import pytest

from engine.domain.errors import InvalidInput
from engine.notation.bpmn import read_bpmn
from engine.notation.xml import XmlRefused
from tests.unit.executor.bpmn import (
    boundary,
    definitions,
    end,
    flow,
    flows,
    message,
    message_ref,
    node,
    process,
    repeat,
    service,
    start,
    timer,
    user,
)

ERROR = '<bpmn:error id="no" errorCode="NO"/>'
SCRIPT = '<zeebe:script expression="=1" resultVariable="r"/>'
LOOP = "<bpmn:multiInstanceLoopCharacteristics>{}</bpmn:multiInstanceLoopCharacteristics>"
SIGNAL = '<bpmn:signal id="sig" name="closed"/>'


def event(kind: str, definition: str, node_id: str = "x") -> str:
    return node(kind, node_id, inner=f"<bpmn:{definition}EventDefinition/>")


def path(body: str, *more: str) -> str:
    """s -> x, and whatever else."""
    return start() + body + flows("s x", *more)


def findings(bpmn: bytes) -> list[tuple[str, str]]:
    try:
        read_bpmn(bpmn)
    except InvalidInput as refused:
        for finding in refused.findings:
            assert finding.text("vi")
            assert finding.text("en")
            assert "{" not in finding.text("vi")
        return [(finding.code.removeprefix("bpmn-"), finding.place) for finding in refused.findings]
    return []


COMPENSATE = "<bpmn:compensateEventDefinition/>"


def aside(definition: str, attributes: str = "") -> str:
    """An event subprocess beside a task, with start event x."""
    inner = node("startEvent", "x", inner=definition, attributes=attributes)
    return start() + user("a") + flows("s a") + node("subProcess", "sub", inner=inner, attributes=BY_EVENT)


def edge(host: str, definition: str, *, interrupting: bool = True) -> str:
    return start() + host + flows("s a") + boundary("x", "a", definition, interrupting=interrupting)


def looped(loop: str) -> str:
    return path(user("x", inner=loop))


def behaves(attributes: str, inner: str = "") -> str:
    settings = '<zeebe:loopCharacteristics inputCollection="=[1]"/>'
    loop = f"<bpmn:extensionElements>{settings}</bpmn:extensionElements>{inner}"
    return looped(LOOP.format(loop).replace("Characteristics>", f"Characteristics {attributes}>", 1))


BY_EVENT = 'triggeredByEvent="true"'
SENT = "<zeebe:publishMessage/>"

NOT_SUPPORTED = {
    "flow at a compensation activity": path(user("x", attributes='isForCompensation="true"')),
    "flow out of a compensation event": edge(user("a") + user("b"), COMPENSATE) + flows("x b"),
    "event on the edge of a compensation activity": start()
    + user("a")
    + user("x", attributes='isForCompensation="true"')
    + flows("s a")
    + boundary("b", "x", timer("P1D")),
    "cancel on a plain subprocess": edge(node("subProcess", "a", inner=user("b")), "<bpmn:cancelEventDefinition/>"),
    "non-interrupting cancel": edge(
        node("transaction", "a", inner=user("b")), "<bpmn:cancelEventDefinition/>", interrupting=False
    ),
    "non-interrupting error start": aside('<bpmn:errorEventDefinition errorRef="no"/>', 'isInterrupting="false"'),
    "start event in an ad-hoc subprocess": path(
        node(
            "adHocSubProcess", "sub", ext='<zeebe:adHoc activeElementsCollection="=l"/>', inner=start("x") + user("a")
        ),
        "sub a",
    ).replace('targetRef="x"', 'targetRef="sub"', 1),
    "output collection of an ad-hoc subprocess": path(
        node(
            "adHocSubProcess",
            "x",
            ext='<zeebe:adHoc activeElementsCollection="=l" outputCollection="o" outputElement="=1"/>',
            inner=user("a"),
        )
    ),
    "collection and cardinality": looped(
        repeat("=[1]").replace("</bpmn:multi", "<bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multi")
    ),
    "behavior that throws an error": behaves(
        'behavior="Complex"',
        "<bpmn:complexBehaviorDefinition><bpmn:condition>=true</bpmn:condition><bpmn:event>"
        "<bpmn:errorEventDefinition/></bpmn:event></bpmn:complexBehaviorDefinition>",
    ),
    "gateway that waits for all events": path(node("eventBasedGateway", "x", attributes='eventGatewayType="Parallel"')),
    "receiving start in the middle": path(
        node("receiveTask", "x", attributes='instantiate="true" messageRef="answer"')
    ),
    "instantiating gateway in the middle": path(node("eventBasedGateway", "x", attributes='instantiate="true"')),
    "error boundary on a step that never fails": edge(
        node("manualTask", "a"), '<bpmn:errorEventDefinition errorRef="no"/>'
    ),
    "escalation boundary on a task": edge(user("a"), "<bpmn:escalationEventDefinition/>"),
    "flow into an event subprocess": path(
        node(
            "subProcess", "x", inner=node("startEvent", "xs", inner=timer("P1D")), attributes='triggeredByEvent="true"'
        )
    ),
    "published signal": path(node("endEvent", "x", ext=SENT, inner='<bpmn:signalEventDefinition signalRef="sig"/>')),
    "loop on an event subprocess": start()
    + user("a")
    + flows("s a")
    + node(
        "subProcess",
        "x",
        inner='<bpmn:standardLoopCharacteristics loopMaximum="2"/>' + node("startEvent", "xs", inner=timer("P1D")),
        attributes=BY_EVENT,
    ),
    "program text": path(node("scriptTask", "x", ext=SCRIPT, inner="<bpmn:script>import os</bpmn:script>")),
    "cancel end": path(event("endEvent", "cancel")),
    "error start": event("startEvent", "error") + user("a") + flows("x a"),
    "non-interrupting error": start()
    + node("subProcess", "a", inner=user("b"))
    + flows("s a")
    + boundary("x", "a", '<bpmn:errorEventDefinition errorRef="no"/>', interrupting=False),
    "boundary on a gateway": start() + node("parallelGateway", "a") + flows("s a") + boundary("x", "a", timer("P1D")),
    "multiple event with compensation": aside(COMPENSATE + timer("P1D")),
    "multiple event with two ways to end": path(
        end("x", "<bpmn:terminateEventDefinition/>" + '<bpmn:errorEventDefinition errorRef="no"/>')
    ),
    "multiple event sent by a worker": path(
        node(
            "endEvent", "x", ext='<zeebe:taskDefinition type="j"/>', inner=message_ref("answer") + message_ref("answer")
        )
    ),
    "timer start in a subprocess": path(
        node("subProcess", "sub", inner=node("startEvent", "x", inner=timer("P1D")) + user("a") + flows("x a"))
    ).replace('targetRef="x"><', 'targetRef="sub"><', 1),
    "second start": start() + node("startEvent", "x") + user("a") + flows("s a", "x a"),
    "cycle on an interrupting event": start()
    + user("a")
    + flows("s a")
    + boundary("x", "a", timer("R/P1D", "timeCycle")),
    "cycle on a catch event": path(node("intermediateCatchEvent", "x", inner=timer("R/P1D", "timeCycle"))),
    "flow into a start": start("x") + user("a") + flows("x a", "a x"),
    "flow out of an end": path(end("x") + user("a"), "x a"),
    "unknown extension": path(user("x", ext="<zeebe:somethingNew/>")),
    "extension at a foreign place": path(user("x", ext='<zeebe:calledDecision decisionId="d"/>')),
    "ad-hoc extension": path(node("subProcess", "x", ext="<zeebe:adHoc/>", inner=user("a"))),
    "camunda 7 attribute": path(
        user("x", attributes='xmlns:old="http://camunda.org/schema/1.0/bpmn" old:assignee="a"')
    ),
    "choreography in a process": start() + node("choreographyTask", "x") + user("a") + flows("s a"),
}


@pytest.mark.parametrize("body", NOT_SUPPORTED.values(), ids=NOT_SUPPORTED.keys())
def test_what_we_do_not_run_is_refused_by_name(body: str):
    assert ("not-supported", "x") in findings(process(body, tops=message("answer") + ERROR + SIGNAL))


INCOMPLETE = {
    "complex gateway without condition": start()
    + user("a")
    + user("b")
    + node("complexGateway", "x")
    + flows("s a", "s b", "a x", "b x"),
    "ad-hoc subprocess without activity": path(
        node("adHocSubProcess", "x", ext='<zeebe:adHoc activeElementsCollection="=l"/>')
    ),
    "endless loop": looped("<bpmn:standardLoopCharacteristics/>"),
    "behavior without event": behaves('behavior="One"'),
    "complex behavior without definition": behaves('behavior="Complex"'),
    "signal end": path(event("endEvent", "signal")),
    "signal throw": path(event("intermediateThrowEvent", "signal")),
    "signal start": event("startEvent", "signal") + user("a") + flows("x a"),
    "escalation end": path(event("endEvent", "escalation")),
    "escalation throw": path(event("intermediateThrowEvent", "escalation")),
    "conditional catch": path(event("intermediateCatchEvent", "conditional")),
    "conditional boundary": edge(user("a"), "<bpmn:conditionalEventDefinition/>"),
    "conditional event subprocess": aside("<bpmn:conditionalEventDefinition/>"),
    "compensation boundary without activity": edge(user("a"), COMPENSATE),
    "compensation activity without event": start()
    + user("a")
    + user("x", attributes='isForCompensation="true"')
    + flows("s a"),
    "cancel end without a way out": start()
    + node("transaction", "t", inner=end("x", "<bpmn:cancelEventDefinition/>"))
    + flows("s t"),
    "instantiating receive task without message": node("receiveTask", "x", attributes='instantiate="true"'),
    "published message without name": path(node("endEvent", "x", ext=SENT, inner="<bpmn:messageEventDefinition/>")),
    "service task without type": path(node("serviceTask", "x")),
    "send task without type": path(node("sendTask", "x")),
    "message end without type": path(node("endEvent", "x", inner=message_ref("answer"))),
    "message throw without type": path(node("intermediateThrowEvent", "x", inner=message_ref("answer"))),
    "script task without script": path(node("scriptTask", "x")),
    "script that is no FEEL": path(node("scriptTask", "x", ext='<zeebe:script expression="1" resultVariable="r"/>')),
    "script without variable": path(node("scriptTask", "x", ext='<zeebe:script expression="=1"/>')),
    "rule task without decision": path(node("businessRuleTask", "x")),
    "decision without variable": path(node("businessRuleTask", "x", ext='<zeebe:calledDecision decisionId="d"/>')),
    "call without process": path(node("callActivity", "x")),
    "receive task without message": path(node("receiveTask", "x")),
    "message without key": path(node("intermediateCatchEvent", "x", inner=message_ref("plain"))),
    "catch of nothing": path(node("intermediateCatchEvent", "x")),
    "boundary of nothing": start() + user("a") + flows("s a") + boundary("x", "a", ""),
    "event subprocess without start": start()
    + user("a")
    + flows("s a")
    + node("subProcess", "x", inner=user("b"), attributes='triggeredByEvent="true"'),
    "event subprocess that waits for nothing": start()
    + user("a")
    + flows("s a")
    + node("subProcess", "sub", inner=start("x"), attributes='triggeredByEvent="true"'),
    "signal without name": path(event("intermediateCatchEvent", "signal")),
    "error end without code": path(event("endEvent", "error")),
    "timer without time": path(event("intermediateCatchEvent", "timer")),
    "loop without collection": path(user("x", inner=LOOP.format(""))),
    "loop with half an output": path(
        user("x", inner=repeat("=[1]", output="r", element="=1").replace('outputElement="=1"', ""))
    ),
    "event gateway with one event": path(
        node("eventBasedGateway", "x") + node("intermediateCatchEvent", "t", inner=timer("P1D")), "x t"
    ),
    "form without id": path(user("x", ext='<zeebe:formDefinition formKey="embedded"/>')),
    "mapping without source": path(user("x", ext='<zeebe:ioMapping><zeebe:input target="a"/></zeebe:ioMapping>')),
    "node that nothing leads to": start() + user("a") + user("x") + flows("s a"),
}


@pytest.mark.parametrize("body", INCOMPLETE.values(), ids=INCOMPLETE.keys())
def test_what_is_missing_is_named(body: str):
    tops = message("answer") + '<bpmn:message id="plain" name="plain"/>'
    assert ("incomplete", "x") in findings(process(body, tops=tops))


BAD_VALUES = {
    "cardinality": looped(LOOP.format("<bpmn:loopCardinality>-1</bpmn:loopCardinality>")),
    "maximum": looped('<bpmn:standardLoopCharacteristics loopMaximum="-1"/>'),
    "behavior": behaves('behavior="Often"'),
}


@pytest.mark.parametrize("kind", ["message", "signal"])
def test_what_starts_a_case_has_a_fixed_name(kind: str):
    tops = f'<bpmn:{kind} id="m" name="=&quot;go&quot;"/>'
    first = node("startEvent", "x", inner=f'<bpmn:{kind}EventDefinition {kind}Ref="m"/>')
    assert findings(process(first + user("a") + flows("x a"), tops=tops)) == [("bad-value", "x")]


@pytest.mark.parametrize("body", BAD_VALUES.values(), ids=BAD_VALUES.keys())
def test_a_value_that_can_never_work_is_refused(body: str):
    assert findings(process(body)) == [("bad-value", "x")]


def test_a_flow_without_condition_needs_to_be_the_default():
    body = start() + node("exclusiveGateway", "g") + user("a") + user("b") + flows("s g", "g a", "g b =true")
    assert findings(process(body)) == [("incomplete", "g_a")]


def test_a_condition_after_a_parallel_gateway_is_refused():
    body = start() + node("parallelGateway", "g") + user("a") + flows("s g", "g a =true")
    assert findings(process(body)) == [("not-supported", "g_a")]


def test_only_events_follow_an_event_gateway():
    body = (
        start() + node("eventBasedGateway", "g") + user("a") + node("intermediateCatchEvent", "t", inner=timer("P1D"))
    )
    assert findings(process(body + flows("s g", "g a", "g t"))) == [("not-supported", "g_a")]


def test_a_condition_in_another_language_is_refused():
    condition = '<bpmn:conditionExpression language="javascript">x</bpmn:conditionExpression>'
    body = start() + node("exclusiveGateway", "g") + user("a") + flows("s g") + flow("g", "a", "=x")
    bpmn = process(body).replace(b"<bpmn:conditionExpression>=x</bpmn:conditionExpression>", condition.encode())
    assert ("not-supported", "g_a") in findings(bpmn)


@pytest.mark.parametrize("target", ["a b", "1a", "a..b", ""])
def test_a_variable_needs_a_name_that_expressions_can_read(target: str):
    body = path(user("x", ext=f'<zeebe:ioMapping><zeebe:input source="=1" target="{target}"/></zeebe:ioMapping>'))
    assert findings(process(body)) == [("bad-value", "x")]


@pytest.mark.parametrize(("binding", "code"), [("versionTag", "incomplete"), ("newest", "bad-value")])
def test_a_binding_that_says_nothing_we_know_is_refused(binding: str, code: str):
    body = path(user("x", ext=f'<zeebe:formDefinition formId="f" bindingType="{binding}"/>'))
    assert findings(process(body)) == [(code, "x")]


BAD_EXPRESSIONS = {
    "condition of an event": node(
        "intermediateCatchEvent",
        "x",
        inner="<bpmn:conditionalEventDefinition><bpmn:condition>=1 +</bpmn:condition>"
        "</bpmn:conditionalEventDefinition>",
    ),
    "loop condition": user(
        "x",
        inner="<bpmn:standardLoopCharacteristics><bpmn:loopCondition>=1 +</bpmn:loopCondition>"
        "</bpmn:standardLoopCharacteristics>",
    ),
    "cardinality": user("x", inner=LOOP.format("<bpmn:loopCardinality>=1 +</bpmn:loopCardinality>")),
    "input": user("x", ext='<zeebe:ioMapping><zeebe:input source="=1 +" target="a"/></zeebe:ioMapping>'),
    "assignee": user("x", ext='<zeebe:assignmentDefinition assignee="=1 +"/>'),
    "property": user("x", ext='<zeebe:properties><zeebe:property name="p" value="=1 +"/></zeebe:properties>'),
    "script": node("scriptTask", "x", ext='<zeebe:script expression="=1 +" resultVariable="r"/>'),
    "job type": service("x", "=1 +"),
    "collection": user("x", inner=repeat("=1 +")),
    "completion condition": user("x", inner=repeat("=[1]", until="=1 +")),
    "timer": node("intermediateCatchEvent", "x", inner=timer("=1 +")),
}


@pytest.mark.parametrize("element", BAD_EXPRESSIONS.values(), ids=BAD_EXPRESSIONS.keys())
def test_an_expression_that_cannot_be_read_is_told_with_its_place(element: str):
    assert findings(process(path(element))) == [("bad-expression", "x")]


def test_a_bad_condition_names_its_flow_and_position():
    bpmn = process(start() + user("a") + user("b") + flows("s a", "a b =x >"))
    with pytest.raises(InvalidInput) as refused:
        read_bpmn(bpmn)
    (finding,) = refused.value.findings
    assert (finding.place, finding.facts["text"]) == ("a_b", "=x >")
    assert 4 <= finding.facts["position"] <= 5  # just behind ">"
    assert "=x >" in finding.text("vi")


def test_a_bad_correlation_key_names_its_message():
    assert findings(process(path(user("x")), tops=message("answer", "=1 +"))) == [("bad-expression", "answer")]


BROKEN = {
    "flow to nowhere": start() + user("a") + flows("s a", "a b"),
    "flow into a subprocess": start() + node("subProcess", "sub", inner=user("a")) + flows("s sub", "s a"),
    "boundary on nothing": start() + user("a") + flows("s a") + boundary("b", "zzz", timer("P1D")),
    "unknown message": start() + node("intermediateCatchEvent", "m", inner=message_ref("zzz")) + flows("s m"),
    "unknown default": start()
    + node("exclusiveGateway", "g", attributes='default="zzz"')
    + user("a")
    + flows("s g", "g a"),
    "unknown activity to undo": start()
    + node("intermediateThrowEvent", "t", inner='<bpmn:compensateEventDefinition activityRef="zzz"/>')
    + flows("s t"),
    "unknown escalation": start()
    + node("intermediateThrowEvent", "t", inner='<bpmn:escalationEventDefinition escalationRef="zzz"/>')
    + flows("s t"),
    "unknown behavior event": behaves('behavior="None" noneBehaviorEventRef="zzz"'),
    "unknown definition": start()
    + node("intermediateCatchEvent", "m", inner="<bpmn:eventDefinitionRef>zzz</bpmn:eventDefinitionRef>")
    + flows("s m"),
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
def test_what_leads_nowhere_is_refused(body: str):
    assert "broken-reference" in [code for code, _place in findings(process(body))]


def test_a_link_without_its_other_end_is_refused():
    body = start() + node("intermediateThrowEvent", "x", inner='<bpmn:linkEventDefinition name="L"/>') + flows("s x")
    assert findings(process(body)) == [("link-without-target", "x")]


def test_an_id_used_twice_is_refused():
    assert findings(process(start() + user("a") + user("a") + flows("s a"))) == [("duplicate-id", "a")]


def test_all_findings_are_told_at_once():
    body = start() + node("choreographyTask", "c") + node("serviceTask", "v") + user("u", ext="<zeebe:publishMessage/>")
    found = findings(process(body + flows("s c", "c v", "v u", "u nowhere")))
    assert [place for _code, place in found] == ["u_nowhere", "c", "v", "u"]


def test_a_file_without_a_process_that_runs_is_refused():
    assert findings(definitions('<bpmn:process id="p" isExecutable="false"/>')) == [("incomplete", "")]
    assert findings(definitions('<bpmn:process id="p" isExecutable="true"/>')) == [("incomplete", "p")]


def test_what_is_no_xml_is_refused():
    with pytest.raises(XmlRefused):
        read_bpmn(b"<bpmn:definitions")
    with pytest.raises(XmlRefused):
        read_bpmn(b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')


def test_drawing_that_decides_nothing_is_accepted():
    body = (
        start()
        + user("a")
        + flows("s a")
        + '<bpmn:dataObjectReference id="d" dataObjectRef="o"/><bpmn:dataObject id="o"/>'
    )
    body += '<bpmn:textAnnotation id="t"/><bpmn:association id="as" sourceRef="a" targetRef="t"/>'
    body += '<bpmn:dataStoreReference id="ds" name="Sổ"/>'
    assert findings(process(body, tops='<bpmn:dataStore id="st" name="Sổ"/>')) == []
