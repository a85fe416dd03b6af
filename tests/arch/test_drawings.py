"""The procedures in the folder follow the advice that designers get, each by itself and all together."""

from pathlib import Path

from engine.notation.package import advise
from engine.operations.registry import REGISTRY

PROCESSES = Path(__file__).parents[2] / "processes"
KINDS = (".bpmn", ".dmn", ".form")


def test_our_own_procedures_are_drawn_as_we_advise():
    paths = sorted(path for path in PROCESSES.rglob("*") if path.suffix in KINDS)
    files = [(path.relative_to(PROCESSES).as_posix(), path.read_bytes()) for path in paths]
    outputs = {one.name: frozenset(one.outputs) for one in REGISTRY.all()}
    assert [(name, one.text("en")) for name, one in advise(files, (), outputs)] == []
