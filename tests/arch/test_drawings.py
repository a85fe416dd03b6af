"""The procedures in the folder follow the advice that designers get, each by itself and all together."""

from pathlib import Path
from typing import Final

import pytest

from engine.notation.package import advise
from engine.notation.pictures import picture_of
from engine.operations.registry import REGISTRY

PROCESSES = Path(__file__).parents[2] / "processes"
KINDS = (".bpmn", ".dmn", ".form")
WIDEST: Final = 3400  #: of a drawing, in its own units: on A3 landscape the names of its steps still have 4 points
HIGHEST: Final = 2350  #: the same for its height
DRAWN: Final = """
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI">
  <bpmn:process id="p"><bpmn:task id="a"/></bpmn:process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
    <bpmndi:BPMNShape bpmnElement="a"><dc:Bounds x="160" y="80" width="{width}" height="{height}"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>"""


def too_large(bpmn: bytes) -> bool:
    extent = picture_of(bpmn).box
    return extent.width > WIDEST or extent.height > HIGHEST


def test_our_own_procedures_are_drawn_as_we_advise():
    paths = sorted(path for path in PROCESSES.rglob("*") if path.suffix in KINDS)
    files = [(path.relative_to(PROCESSES).as_posix(), path.read_bytes()) for path in paths]
    outputs = {one.name: frozenset(one.outputs) for one in REGISTRY.all()}
    assert [(name, one.text("en")) for name, one in advise(files, (), outputs)] == []


def test_each_drawing_of_ours_is_read_on_one_a3_page_or_split_by_call_activities():
    assert [path.name for path in sorted(PROCESSES.rglob("*.bpmn")) if too_large(path.read_bytes())] == []


@pytest.mark.parametrize(("width", "height", "refused"), [(3400, 2350, False), (3401, 80, True), (110, 2351, True)])
def test_a_drawing_that_grows_past_an_a3_page_is_found(width, height, refused):
    assert too_large(DRAWN.format(width=width, height=height).encode()) is refused
