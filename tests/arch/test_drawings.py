"""The procedures in the folder follow the advice that designers get, each by itself and all together."""

from itertools import combinations, pairwise, product
from pathlib import Path
from typing import Final

import pytest

from engine.domain.pictures import Point
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

LINES: Final = """
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI">
  <bpmn:process id="p"><bpmn:sequenceFlow id="f"/><bpmn:sequenceFlow id="g"/></bpmn:process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
    <bpmndi:BPMNEdge bpmnElement="f"><di:waypoint x="100" y="200"/><di:waypoint x="300" y="200"/></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="g"><di:waypoint x="200" y="100"/><di:waypoint x="{}" y="{}"/></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>"""


def too_large(bpmn: bytes) -> bool:
    extent = picture_of(bpmn).box
    return extent.width > WIDEST or extent.height > HIGHEST


def crossings(bpmn: bytes) -> int:
    """How often a line of the drawing passes through another; lines that meet or touch do not count."""
    lines = [tuple(pairwise(one.points)) for one in picture_of(bpmn).lines]
    return sum(pass_through(*a, *b) for one, other in combinations(lines, 2) for a, b in product(one, other))


def pass_through(a: Point, b: Point, c: Point, d: Point) -> bool:
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def side(start: Point, end: Point, point: Point) -> float:
    """Of the line from start to end: to the left, to the right, or 0 upon it."""
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])


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


def test_no_line_of_our_drawings_crosses_another():
    drawn = {path.name: crossings(path.read_bytes()) for path in sorted(PROCESSES.rglob("*.bpmn"))}
    assert {name: number for name, number in drawn.items() if number} == {}


@pytest.mark.parametrize(("end", "crossed"), [((300, 300), 1), ((0, 190), 0), ((200, 200), 0)])
def test_a_line_through_another_is_found(end, crossed):
    assert crossings(LINES.format(*end).encode()) == crossed
