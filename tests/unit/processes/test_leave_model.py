"""What the model of leave says of itself, to readers of both languages."""

from collections.abc import Iterator
from functools import cache

from engine.notation.bpmn import read_bpmn
from engine.ports import FlowNode
from tests.unit.processes.tables import PROCESSES


@cache
def nodes() -> tuple[FlowNode, ...]:
    """Of the one process."""
    read = read_bpmn((PROCESSES / "leave" / "leave.bpmn").read_bytes())
    (info,) = read.processes
    return tuple(info.nodes.values())


def without(name: str, wanted: Iterator[FlowNode]) -> list[str]:
    return [node.element_id for node in wanted if not node.properties.get(name)]


def test_whatever_has_a_name_has_one_in_english_too():
    assert without("title_en", (node for node in nodes() if node.name)) == []


def test_what_a_person_is_asked_to_do_is_said_in_english_too():
    assert without("documentation_en", (node for node in nodes() if node.type == "userTask")) == []
