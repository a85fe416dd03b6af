"""Which version is called: by the newest, by the deployment, by a version tag."""

import pytest

from engine.domain.facts import IncidentRaised
from engine.notation.bpmn import read_bpmn
from engine.ports import Call
from tests.conformance.bpmn.parts import line
from tests.conformance.bpmn.trace import trace
from tests.unit.executor.bpmn import model, node, process, start, user
from tests.unit.executor.table import Table

BINDINGS = {
    "": "child",
    'bindingType="latest"': "child",
    'bindingType="deployment"': "child#deployment",
    'bindingType="versionTag" versionTag="1.0"': "child#tag:1.0",
}


def calling(attributes: str) -> bytes:
    call = node("callActivity", "c", ext=f'<zeebe:calledElement processId="child" {attributes}/>')
    return process(start() + call + line("s", "c"))


def child(task: str, key: int) -> object:
    return model(process(start() + user(task) + line("s", task), process_id="child"), process_id="child", key=key)


@pytest.mark.parametrize(("attributes", "name"), BINDINGS.items())
def test_the_bound_version_is_called(attributes: str, name: str):
    called = {other: child(f"wrong{key}", key) for key, other in enumerate(BINDINGS.values(), start=2)}
    t = Table(model(calling(attributes), called={**called, name: child("a", 9)}))
    t.start()
    assert t.waits() == ["a"]
    t.finish("a")
    assert trace(t.last) == "-a -c end:completed"


@pytest.mark.parametrize(("attributes", "name"), BINDINGS.items())
def test_a_model_says_what_it_calls(attributes: str, name: str):
    (found,) = read_bpmn(calling(attributes)).processes[0].calls
    assert (found.element_id, found.process_id, found.name) == ("c", "child", name)
    assert found == Call(
        element_id="c", process_id="child", binding=found.binding, version_tag="1.0" if "tag" in name else None
    )


def test_a_version_that_is_not_there_is_an_incident():
    t = Table(model(calling('bindingType="versionTag" versionTag="2.0"'), called={"child": child("a", 2)}))
    t.start()
    assert t.one(IncidentRaised).code == "called-process-missing"
