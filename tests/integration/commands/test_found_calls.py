"""A call activity may name its process by an expression: which one it is, is found while the case runs."""

import subprocess
import sys

import pytest

from engine.queries.case_file import AskCaseFile
from engine.queries.operations import AskStanding
from tests.integration.commands.test_modify import MINE
from tests.unit.executor.bpmn import end, flows, node, process, start, user


def calling(binding: str = "") -> bytes:
    call = node("callActivity", "c", ext=f'<zeebe:calledElement processId="=which" {binding}/>')
    return process(start() + call + end() + flows("s c", "c e"), process_id="caller")


def called(task: str, name: str = "one", tag: str = "") -> bytes:
    ext = f'<bpmn:extensionElements><zeebe:versionTag value="{tag}"/></bpmn:extensionElements>' if tag else ""
    mine = user(task, ext=MINE, attributes=f'name="{task}"')
    return process(ext + start() + mine + end() + flows(f"s {task}", f"{task} e"), process_id=name)


def deployed(desk, **files):
    desk.deploy(*((f"{name}.bpmn", content) for name, content in files.items()))


def names(desk) -> list[str]:
    return [row.name for row in desk.inbox("lan.cv")]


def test_the_process_is_found_goes_on_after_a_restart_and_its_history_verifies(desk, tmp_path):
    deployed(desk, caller=calling(), one=called("a"), two=called("b", "two"))
    keys = [desk.start("lan.cv", "caller", which=which) for which in ("one", "two")]
    assert names(desk) == ["a", "b"]
    desk.office._tools.executor.forget(keys[0])
    for row in desk.inbox("lan.cv"):
        desk.finish("lan.cv", row.key)
    assert all(desk.case("lan.cv", key).head.state == "completed" for key in keys)
    assert all(desk.verified(key).ok for key in keys)
    file = tmp_path / "case.zip"
    file.write_bytes(desk.office.ask(AskCaseFile(actor=desk.actor("kiem.ktgs"), instance_key=keys[1])).content)
    done = subprocess.run([sys.executable, "-m", "engine.replaying", file], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b""), done.stdout.decode()


def test_a_case_calls_what_there_was_when_it_began(desk):
    early = called("a")
    waits = process(
        start() + user("w", ext=MINE, attributes='name="w"')
        + node("callActivity", "c", ext='<zeebe:calledElement processId="=which"/>') + end()
        + flows("s w", "w c", "c e"), process_id="caller",
    )  # fmt: skip
    deployed(desk, caller=waits, one=early)
    key = desk.start("lan.cv", "caller", which="one")
    desk.later("2024-06-05")
    deployed(desk, one=called("newer"))
    desk.complete("lan.cv")
    assert names(desk) == ["a"]
    desk.complete("lan.cv")
    assert desk.verified(key).ok


@pytest.mark.parametrize(
    ("binding", "name"),
    [("", "newer"), ('bindingType="versionTag" versionTag="1.0"', "a"), ('bindingType="deployment"', "a")],
)
def test_the_binding_holds_for_what_is_found_too(desk, binding, name):
    deployed(desk, caller=calling(binding), one=called("a", tag="1.0"))
    desk.later("2024-06-05")
    deployed(desk, one=called("newer", tag="2.0"))
    key = desk.start("lan.cv", "caller", which="one")
    assert names(desk) == [name]
    desk.complete("lan.cv")
    assert desk.verified(key).ok


@pytest.mark.parametrize("which", ["nothing", None, 7])
def test_what_is_not_there_is_an_incident(desk, which):
    deployed(desk, caller=calling())
    key = desk.start("lan.cv", "caller", which=which)
    (row,) = desk.office.ask(AskStanding(actor=desk.actor("tri.qtht")))
    assert row.code in ("called-process-missing", "unusable-value")
    assert desk.verified(key).ok
