"""Files become versions: all of them are read first, and everything that is wrong is told at once."""

import json

import pytest

from engine.commands.deploy import NothingToDeploy
from engine.domain.errors import InvalidInput, NotAllowed, NotFound
from tests.integration.commands.small import group_task, own_task
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, service, start, user

DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
DECIDES = '<zeebe:calledDecision decisionId="nowhere" resultVariable="r"/>'
BROKEN = "<literalExpression><text>1 +</text></literalExpression>"
DEEP = b"<a>" * 100_000 + b"</a>" * 100_000
DMN = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='n'>{}</definitions>"


def form(form_id: str = "f", **field: object) -> bytes:
    shown = {"type": "textfield", "id": "F1", "key": "a", "label": "A", **field}
    return json.dumps({"type": "default", "id": form_id, "schemaVersion": 19, "components": [shown]}).encode()


def refused(desk: Desk, *files: tuple[str, bytes]) -> list[tuple[str, str]]:
    """File and element of every finding."""
    with pytest.raises(InvalidInput) as refusal:
        desk.deploy(*files)
    for finding in refusal.value.findings:
        assert finding.text("vi").startswith(f"{finding.facts['file']}: ")
        assert "{" not in finding.text("en")
    return [(str(finding.facts["file"]), finding.place) for finding in refusal.value.findings]


def naming(task: str) -> bytes:
    return process(start() + task + end() + flows("s t", "t e"))


def test_a_deployed_process_can_be_started(desk):
    deployed = desk.deploy(("p.bpmn", own_task()))
    assert [(one.process_id, one.version) for one in deployed.processes] == [("p", 1)]
    assert desk.start("lan.cv", "p") == desk.only("lan.cv").instance_key


def test_unchanged_files_keep_their_version_and_altered_ones_get_the_next(desk):
    first = desk.deploy(("p.bpmn", own_task()), ("f.form", form()))
    again = desk.deploy(("p.bpmn", own_task()), ("f.form", form()))
    changed = desk.deploy(("p.bpmn", own_task(outcomes="yes")), ("f.form", form()))
    assert (first.changed, again.changed, changed.changed) == (2, 0, 1)
    assert [one.processes[0].version for one in (first, again, changed)] == [1, 1, 2]
    assert [one.forms[0].version for one in (first, again, changed)] == [1, 1, 1]


def test_a_running_case_keeps_the_version_it_began_on(desk):
    desk.deploy(("p.bpmn", own_task(outcomes="yes")))
    old = desk.start("lan.cv", "p")
    desk.deploy(("p.bpmn", own_task(outcomes="no")))
    desk.complete("lan.cv", "yes")
    assert desk.case("lan.cv", old).head.state == "completed"
    assert desk.verified(old).ok


@pytest.mark.parametrize("login", ["lan.cv", "an.gd", "dung.cvp", "kiem.ktgs"])
def test_only_an_administrator_deploys(desk, login):
    with pytest.raises(NotAllowed):
        desk.deploy(("p.bpmn", own_task()), by=login)
    with pytest.raises(NotFound):
        desk.start("lan.cv", "p")


def test_every_fault_of_every_file_is_told_at_once_and_nothing_is_deployed(desk):
    files = (
        (
            "p.bpmn",
            process(start() + node("choreographyTask", "c") + node("adHocSubProcess", "h") + flows("s c", "c h")),
        ),
        ("f.form", form(type="no-such-field")),
        ("d.dmn", DMN.format(f"<decision id='x' name='x'>{BROKEN}</decision>").encode()),
        ("good.bpmn", own_task()),
        ("virus.exe", b"MZ"),
    )
    found = refused(desk, *files)
    assert {name for name, _ in found} == {"p.bpmn", "f.form", "d.dmn", "virus.exe"}
    assert {place for name, place in found if name == "p.bpmn"} >= {"c", "h"}
    with pytest.raises(NotFound):
        desk.start("lan.cv", "p")


NOT_OURS = {
    "DOCTYPE": DOCTYPE,
    "100,000 deep": DEEP,
    "broken": b"<a>",
    "empty": b"",
    "no text": b"\x00\xff",
    "21 MB": b"x" * 21_000_000,
    "50 MB": b"<a" + b" " * 50_000_000 + b"/>",
}


@pytest.mark.parametrize("kind", ["bpmn", "dmn"])
@pytest.mark.parametrize("content", NOT_OURS.values(), ids=NOT_OURS)
def test_a_file_that_is_no_xml_of_ours_is_refused(desk, kind, content):
    assert [name for name, _ in refused(desk, (f"p.{kind}", content))] == [f"p.{kind}"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"[" * 100_000, b'{"type":"default"}', b"\xff"])
def test_a_file_that_is_no_form_is_refused(desk, content):
    assert {name for name, _ in refused(desk, ("f.form", content))} == {"f.form"}


def test_a_paper_that_is_no_word_document_is_refused(desk):
    assert refused(desk, ("documents/a.docx", b"not a document")) == [("documents/a.docx", "")]


@pytest.mark.parametrize(
    "name", ["/etc/p.bpmn", "../p.bpmn", "a/../../p.bpmn", "p\n.bpmn", "x" * 200 + ".bpmn", "p", ""]
)
def test_a_name_that_leads_elsewhere_is_refused(desk, name):
    assert [file for file, _ in refused(desk, (name, own_task()))] == [name]


def test_a_deployment_needs_a_file(desk):
    with pytest.raises(NothingToDeploy):
        desk.deploy()


@pytest.mark.parametrize(
    ("bpmn", "place"),
    [
        (naming(user("t", ext='<zeebe:formDefinition formId="nowhere"/>')), "t"),
        (naming(node("businessRuleTask", "t", ext=DECIDES)), "t"),
        (naming(node("callActivity", "t", ext='<zeebe:calledElement processId="nowhere"/>')), "t"),
        (naming(service("t", "ledger.nothing")), "t"),
        (group_task("no_such_role"), "t"),
        (process(node("startEvent", "s", ext='<zeebe:formDefinition formId="nowhere"/>') + end() + flows("s e")), "s"),
    ],
    ids=["form", "decision", "process", "operation", "role", "start form"],
)  # fmt: skip
def test_what_a_model_names_and_is_not_there_is_told_with_its_element(desk, bpmn, place):
    assert refused(desk, ("p.bpmn", bpmn)) == [("p.bpmn", place)]


def test_what_comes_in_the_same_deployment_is_there(desk):
    bpmn = naming(user("t", ext='<zeebe:formDefinition formId="f"/>'))
    assert desk.deploy(("p.bpmn", bpmn), ("f.form", form())).changed == 2


def test_two_files_that_define_the_same_thing_are_refused(desk):
    assert refused(desk, ("a.bpmn", own_task()), ("b.bpmn", own_task(outcomes="yes"))) == [("b.bpmn", "p")]


def test_the_same_file_twice_is_refused(desk):
    assert refused(desk, ("f.form", form()), ("f.form", form("g"))) == [("f.form", "f.form")]


def calling(me: str, other: str) -> bytes:
    call = node("callActivity", "t", ext=f'<zeebe:calledElement processId="{other}"/>')
    return process(start() + call + end() + flows("s t", "t e"), process_id=me)


def test_what_comes_after_the_clock_was_set_back_calls_what_was_there_before(desk):
    desk.deploy(("p.bpmn", own_task()))
    desk.later("2024-01-08")
    desk.deploy(("q.bpmn", calling("q", "p")))
    assert desk.start("lan.cv", "q") == desk.only("lan.cv").instance_key


def test_a_process_that_calls_itself_is_refused(desk):
    assert refused(desk, ("p.bpmn", calling("p", "p"))) == [("p.bpmn", "t")]


def test_two_processes_that_call_each_other_are_refused_even_one_after_the_other(desk):
    desk.deploy(("a.bpmn", own_task()))
    desk.deploy(("b.bpmn", calling("b", "p")))
    assert refused(desk, ("p.bpmn", calling("p", "b"))) == [("p.bpmn", "t")]
