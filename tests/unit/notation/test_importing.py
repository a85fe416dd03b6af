"""Nothing of a file of another tool is lost without a word: taken over, or in the report and at its element."""

from pathlib import Path

import pytest

from engine.decisions.dmn import evaluate_decision
from engine.domain.errors import Invalid
from engine.notation.advice import advise
from engine.notation.dmn import read_dmn
from engine.notation.importing import take_over
from engine.notation.juel import as_feel
from engine.notation.names import properties
from engine.notation.xml import read_xml

HEAD = (
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:signavio="http://www.signavio.com" '
    'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="urn:test">'
)
DRAWN = '<di:BPMNShape xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" id="t_di" bpmnElement="t"/>'
END = "</bpmn:process></bpmn:definitions>"
EXT = "<bpmn:extensionElements>{}</bpmn:extensionElements>"
LISTENER = '<camunda:taskListener event="create" class="A"/>'
FLOW = '<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b">{}</bpmn:sequenceFlow>'
JOB = '<bpmn:serviceTask id="t" camunda:topic="m" camunda:type="external">{}</bpmn:serviceTask>'


def brought(body: str, name: str = "old.bpmn") -> tuple[dict[str, bytes], str]:
    drawn = f'{HEAD}<bpmn:process id="p" isExecutable="true">{body}{END}'
    files, told = take_over(name, drawn.encode(), "en")
    return dict(files), told


def notes(files: dict[str, bytes], place: str) -> list[str]:
    (element,) = (one for one in read_xml(files["old.bpmn"]).iter() if one.get("id") == place)
    return properties(element).get("imported", "").splitlines()


@pytest.mark.parametrize(
    ("juel", "feel"),
    [
        ("${days > 5 && !urgent}", "=days > 5 and not(urgent)"),
        ("#{order.total ge 10 or vip == true}", "=order.total >= 10 or vip = true"),
        ("${a ? 'x' : \"y\"}", '=if a then "x" else "y"'),
        ("${execution.getVariable('days') * (2 + 1)}", "=days * (2 + 1)"),
        ("No. ${number}", '="No. " + string(number)'),
        ("${name != null}", "=name != null"),
        ("plain", "plain"),
    ],
)
def test_an_expression_that_says_the_same_in_feel_is_rewritten(juel, feel):
    assert as_feel(juel) == feel


@pytest.mark.parametrize(
    "juel", ["${bean.check(x)}", "${x % 2}", "${list[0]}", "${execution.id}", "${", "${a b}", "${'}"]
)
def test_what_has_no_equal_in_feel_is_left_to_a_person(juel):
    assert as_feel(juel) in (None, juel)


@pytest.mark.parametrize(
    ("drawn", "ours"),
    [
        ('<bpmn:userTask id="t" camunda:assignee="${boss}"/>', '<zeebe:assignmentDefinition assignee="=boss"/>'),
        ('<bpmn:userTask id="t" camunda:candidateGroups="office"/>', 'candidateGroups="office"'),
        ('<bpmn:userTask id="t" camunda:formRef="leave" camunda:formRefBinding="latest"/>', 'formId="leave"'),
        (
            '<bpmn:serviceTask id="t" camunda:type="external" camunda:topic="pay"/>',
            '<zeebe:taskDefinition type="pay"/>',
        ),
        ('<bpmn:serviceTask id="t" camunda:class="org.acme.SendMailDelegate"/>', 'type="send-mail"'),
        ('<bpmn:businessRuleTask id="t" camunda:decisionRef="limits"/>', 'decisionId="limits"'),
        ('<bpmn:callActivity id="t" calledElement="sub"/>', 'processId="sub" propagateAllParentVariables="false"'),
        ('<bpmn:scriptTask id="t" scriptFormat="juel"><bpmn:script>${a + 1}</bpmn:script></bpmn:scriptTask>', "=a + 1"),
    ],
)
def test_words_of_camunda_7_become_ours(drawn, ours):
    files, told = brought(drawn)
    assert ours in files["old.bpmn"].decode()
    assert (
        "camunda:"
        not in files["old.bpmn"].decode().replace("&quot;", "").split("<bpmn:process")[1].split("imported")[0]
    )
    assert told


@pytest.mark.parametrize(
    ("drawn", "note"),
    [
        ('<bpmn:userTask id="t" camunda:asyncBefore="true"/>', "camunda:asyncBefore = true"),
        ('<bpmn:userTask id="t" signavio:color="red"/>', "signavio:color = red"),
        ('<bpmn:task id="t">' + EXT.format('<signavio:meta key="k"/>') + "</bpmn:task>", 'signavio:meta key="k"'),
        (f'<bpmn:userTask id="t">{EXT.format(LISTENER)}</bpmn:userTask>', LISTENER[1:-2]),
        ('<bpmn:userTask id="t" camunda:dueDate="${dates.next()}"/>', "camunda:dueDate = ${dates.next()}"),
        (
            '<bpmn:scriptTask id="t" scriptFormat="groovy"><bpmn:script>x = 1</bpmn:script></bpmn:scriptTask>',
            "script (groovy): x = 1",
        ),
    ],
)
def test_what_is_not_taken_over_is_in_the_report_and_at_its_element(drawn, note):
    files, told = brought(drawn)
    assert notes(files, "t") == [note]
    assert f"| t | {note} |" in told
    assert [one.facts["note"] for one in advise(files["old.bpmn"]) if one.rule.code == "import-note"] == [note]


def test_a_condition_that_cannot_be_rewritten_keeps_its_old_text():
    flow = FLOW.format("<bpmn:conditionExpression>${b.x()}</bpmn:conditionExpression>")
    files, _ = brought(flow)
    assert notes(files, "f") == ["conditionExpression: ${b.x()}"]
    assert ">${b.x()}</bpmn:conditionExpression>" in files["old.bpmn"].decode()


def test_a_generated_form_becomes_a_file():
    fields = (
        '<camunda:formData><camunda:formField id="days" label="Days" type="long" defaultValue="1"/></camunda:formData>'
    )
    files, told = brought(f'<bpmn:userTask id="Ask_me">{EXT.format(fields)}</bpmn:userTask>')
    assert b'"key": "days"' in files["ask-me.form"]
    assert 'formId="ask-me"' in files["old.bpmn"].decode()
    assert "formField days: defaultValue = 1" in told


def test_parameters_and_loops_go_over():
    many = '<bpmn:multiInstanceLoopCharacteristics camunda:collection="people" camunda:elementVariable="one"/>'
    lines = (
        '<camunda:inputOutput><camunda:inputParameter name="to">${mail}</camunda:inputParameter></camunda:inputOutput>'
    )
    files, _ = brought(JOB.format(EXT.format(lines) + many))
    text = files["old.bpmn"].decode()
    assert '<zeebe:input source="=mail" target="to"/>' in text
    assert 'inputCollection="=people" inputElement="one"' in text


def test_a_file_of_camunda_8_stays_as_it_is_and_names_its_connectors():
    task = EXT.format('<zeebe:taskDefinition type="io.camunda:http-json:1"/>')
    files, told = brought(f'<bpmn:serviceTask id="t">{task}</bpmn:serviceTask>')
    assert "connector io.camunda:http-json:1" in told
    plain = EXT.format('<zeebe:taskDefinition type="pay"/>')
    assert brought(f'<bpmn:serviceTask id="t">{plain}</bpmn:serviceTask>{DRAWN}')[1] == ""
    assert set(files) == {"old.bpmn"}


def test_a_diagram_without_its_drawing_needs_hands_and_is_otherwise_left_alone():
    paid = EXT.format('<zeebe:taskDefinition type="pay"/>')
    task = f'<bpmn:serviceTask id="t">{paid}</bpmn:serviceTask>'
    files, told = brought(task)
    assert "| p | no drawing | press “Draw it automatically” on the board |" in told
    assert files["old.bpmn"].decode() == f'{HEAD}<bpmn:process id="p" isExecutable="true">{task}{END}'


def test_a_diagram_that_was_only_drawn_is_to_run():
    drawn = f'{HEAD}<bpmn:process id="p" isExecutable="false"/></bpmn:definitions>'
    files, told = take_over("old.bpmn", drawn.encode(), "vi")
    assert b'isExecutable="true"' in dict(files)["old.bpmn"]
    assert "BPMN thường" in told


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<no",
        b"not xml",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        b"<x/>",
        b"<a>" * 300 + b"</a>" * 300,
        b"\xff\xfe\x00",
    ],
)
def test_hostile_or_broken_files_are_refused_with_a_reason(content):
    with pytest.raises(Invalid) as refused:
        take_over("old.bpmn", content, "vi")
    assert refused.value.code in ("xml-refused", "import-not-bpmn")


# ---------------------------------------------------------------- decision tables


OLD_TABLE = """<definitions id="d" name="d" namespace="urn:old" xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd"
  xmlns:camunda="http://camunda.org/schema/1.0/dmn">
  <decision id="han" name="Hạn" camunda:versionTag="7" camunda:historyTimeToLive="30">
  <decisionTable id="t"><input id="i" camunda:inputVariable="n"><inputExpression id="ie" typeRef="integer">
  <text>days</text></inputExpression></input><output id="o" name="out" typeRef="long"/>
  <rule id="r1"><inputEntry id="a1"><text>n &lt; 5</text></inputEntry>
  <outputEntry id="b1"><text>1</text></outputEntry></rule>
  <rule id="r2"><inputEntry id="a2" expressionLanguage="{language}"><text>{test}</text></inputEntry>
  <outputEntry id="b2"><text>2</text></outputEntry></rule></decisionTable></decision></definitions>"""


def table(language: str, test: str) -> tuple[str, str]:
    files, told = take_over("han.dmn", OLD_TABLE.format(language=language, test=test).encode(), "en")
    return files[0][1].decode(), told


def test_a_table_of_camunda_7_is_read_drawn_and_decides_the_same():
    drawn, told = table("juel", "${n >= 5}")
    assert "https://www.omg.org/spec/DMN/20191111/MODEL/" in drawn
    assert "| d | DMN 1.1 | DMN 1.3 |" in told
    assert "| r1 | n < 5 | ? < 5 |" in told
    model = read_dmn(drawn.encode())
    assert [evaluate_decision(model, "han", {"days": days}).value for days in (3, 9)] == [1, 2]
    assert model.decision("han").version_tag == "7"
    assert "| han | camunda:historyTimeToLive = 30 |  |" in told
    assert "<description>camunda:historyTimeToLive = 30</description>" in drawn


def test_a_test_in_another_language_stays_and_needs_hands():
    drawn, told = table("groovy", "n % 2 == 0")
    assert "### Needs hands (2)" in told
    assert "groovy: n % 2 == 0" in told
    assert "<description>groovy: n % 2 == 0\n" in drawn
    assert "<text>n % 2 == 0</text>" in drawn


def test_a_table_of_ours_is_taken_as_it_is():
    ours = Path("processes/leave/leave-entitlement.dmn").read_bytes()
    assert take_over("leave-entitlement.dmn", ours, "vi") == ((("leave-entitlement.dmn", ours),), "")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><definitions>&x;</definitions>', "xml-refused"),
        (b"<definitions>", "xml-refused"),
        (b"<html/>", "import-not-dmn"),
    ],
)
def test_a_hostile_or_broken_table_is_refused_before_anything_is_kept(content, code):
    with pytest.raises(Invalid) as refused:
        take_over("a.dmn", content, "vi")
    assert refused.value.code == code
