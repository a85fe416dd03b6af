"""A form is the one in force, that of the model's deployment, or the newest with a version tag: as it is for calls."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from engine.domain.errors import InvalidInput
from engine.queries.api_definitions import AskStartForm
from engine.queries.api_tasks import AskTaskForm, AskUserTask
from engine.queries.case_file import AskCaseFile
from tests.integration.commands.test_modify import MINE
from tests.unit.executor.bpmn import end, flows, node, process, start, user

OF_DEPLOYMENT, TAGGED = 'bindingType="deployment"', 'bindingType="versionTag" versionTag="1.0"'
BINDINGS = [("", "new"), (OF_DEPLOYMENT, "old"), (TAGGED, "old")]


def form(field: str, tag: str = "") -> bytes:
    """One field that has to be filled in."""
    one = {"type": "textfield", "key": field, "label": field, "validate": {"required": True}}
    return json.dumps({"type": "default", "id": "f", "versionTag": tag, "components": [one]}).encode()


def named(binding: str) -> str:
    return f'<zeebe:formDefinition formId="f" {binding}/>'


def asking(binding: str, process_id: str = "p") -> bytes:
    task = user("t", ext=MINE + named(binding))
    return process(start() + task + end() + flows("s t", "t e"), process_id=process_id)


def deployed(desk, *models: tuple[str, bytes]):
    """The first process of models that came with the form of then; a newer one comes a day later."""
    found = desk.deploy(*models, ("f.form", form("old", "1.0"))).processes[0]
    desk.later("2024-06-05")
    desk.deploy(("f.form", form("new", "2.0")))
    return found.key


def keys_of(schema: str) -> list[str]:
    return [one["key"] for one in json.loads(schema)["components"]]


@pytest.mark.parametrize(("binding", "field"), BINDINGS)
def test_a_task_opens_the_form_that_is_bound(desk, binding, field):
    deployed(desk, ("p.bpmn", asking(binding)))
    key = desk.start("lan.cv", "p")
    task, actor = desk.only("lan.cv").key, desk.actor("lan.cv")
    shown, told = desk.office.ask(AskTaskForm(actor=actor, key=task)), desk.task("lan.cv", task).form
    assert (keys_of(shown.schema), keys_of(json.dumps(told)), shown.form_id) == ([field], [field], "f")
    assert desk.office.ask(AskUserTask(actor=actor, key=task)).form_key == shown.key
    with pytest.raises(InvalidInput):
        desk.complete("lan.cv", other="x")
    desk.complete("lan.cv", **{field: "x"})
    assert desk.verified(key).ok


@pytest.mark.parametrize(("binding", "field"), BINDINGS)
def test_a_process_begins_with_the_form_that_is_bound(desk, binding, field):
    begins = node("startEvent", "s", ext=named(binding))
    key = deployed(desk, ("p.bpmn", process(begins + user("t", ext=MINE) + end() + flows("s t", "t e"))))
    shown = desk.office.ask(AskStartForm(actor=desk.actor("lan.cv"), key=key))
    assert keys_of(shown.schema) == [field]
    with pytest.raises(InvalidInput):
        desk.start("lan.cv", "p", other="x")
    assert desk.verified(desk.start("lan.cv", "p", **{field: "x"})).ok


def test_in_a_called_process_the_deployment_is_that_of_the_called_one(desk):
    call = node("callActivity", "c", ext='<zeebe:calledElement processId="inner"/>')
    deployed(desk, ("inner.bpmn", asking(OF_DEPLOYMENT, "inner")))
    desk.deploy(("p.bpmn", process(start() + call + end() + flows("s c", "c e"))))
    desk.start("lan.cv", "p")
    assert keys_of(json.dumps(desk.task("lan.cv", desk.only("lan.cv").key).form)) == ["old"]


def test_the_file_of_a_case_holds_the_form_that_was_bound(desk):
    deployed(desk, ("p.bpmn", asking(OF_DEPLOYMENT)))
    key = desk.start("lan.cv", "p")
    blob = desk.office.ask(AskCaseFile(actor=desk.actor("kiem.ktgs"), instance_key=key))
    with ZipFile(BytesIO(blob.content)) as file:
        held = [file.read(name) for name in file.namelist() if name.endswith(".form")]
    assert held == [form("old", "1.0")]


def test_a_version_tag_that_no_form_has_is_refused_when_the_model_is_deployed(desk):
    missing = asking('bindingType="versionTag" versionTag="9"')
    with pytest.raises(InvalidInput) as refused:
        desk.deploy(("p.bpmn", missing), ("f.form", form("old", "1.0")))
    (found,) = refused.value.findings
    assert (found.place, 'form "f (9)"' in found.text("en")) == ("t", True)
