"""A diagram of a thousand elements, in rows as on a sheet: tasks, splits, joins."""

from itertools import pairwise
from typing import Final

WIDE: Final = 25  #: tasks of a row


def diagram(tasks: int = 490) -> str:
    """That many tasks in a chain: with flows, start and end about twice as many elements."""
    names = ["s", *(f"t{number}" for number in range(tasks)), "e"]
    flows = list(pairwise(names))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
 xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="http://quyche.vn/processes">
<bpmn:process id="huge" name="Rất lớn" isExecutable="true"><bpmn:startEvent id="s" name="Bắt đầu"/>
{"".join(_task(one) for one in names[1:-1])}<bpmn:endEvent id="e" name="Kết thúc"/>
{"".join(f'<bpmn:sequenceFlow id="f_{one}" sourceRef="{one}" targetRef="{other}"/>' for one, other in flows)}
</bpmn:process><bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="p" bpmnElement="huge">
{"".join(_shape(place, one) for place, one in enumerate(names))}
{"".join(_edge(place, one) for place, (one, _) in enumerate(flows))}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>"""


def _task(name: str) -> str:
    return (
        f'<bpmn:userTask id="{name}" name="Bước {name}"><bpmn:extensionElements><zeebe:userTask/>'
        '<zeebe:assignmentDefinition assignee="=requester"/></bpmn:extensionElements></bpmn:userTask>'
    )


def _at(place: int) -> tuple[int, int]:
    return 160 * (place % WIDE), 120 * (place // WIDE)


def _shape(place: int, name: str) -> str:
    x, y = _at(place)
    size = (36, 36) if name in ("s", "e") else (100, 80)
    return (
        f'<bpmndi:BPMNShape id="{name}_di" bpmnElement="{name}">'
        f'<dc:Bounds x="{x}" y="{y}" width="{size[0]}" height="{size[1]}"/></bpmndi:BPMNShape>'
    )


def _edge(place: int, name: str) -> str:
    (x, y), (over, below) = _at(place), _at(place + 1)
    return (
        f'<bpmndi:BPMNEdge id="f_{name}_di" bpmnElement="f_{name}"><di:waypoint x="{x + 100}" y="{y + 40}"/>'
        f'<di:waypoint x="{over}" y="{below + 40}"/></bpmndi:BPMNEdge>'
    )
