"""What a step of a person must say before it is released (context.md I-3): who, until when, with what result."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from engine.domain.advice import Advice
from engine.notation.limits import limit_rows
from engine.notation.names import BPMN, all_nodes, children, executable, extension, local, properties, text
from engine.notation.xml import read_xml

HUMAN: Final = frozenset({"userTask", "manualTask"})
CLASS: Final = "stepClass"  #: property of a step: its class of limits (D21)
OUTPUT: Final = "output"  #: property of a step: what it results in, in words
LIMITS: Final = "sla-escalation.dmn"  #: the table of the classes


@dataclass(frozen=True, kw_only=True)
class Duties:
    """Of one file."""

    held: frozenset[str]  #: ids of nodes in a lane that names a role, by its property or by its name
    timed: frozenset[str]  #: ids of activities with a timer at their edge

    @classmethod
    def of(cls, root: Any) -> "Duties":
        lanes = [lane for process in executable(root) for lane in process.iter(f"{{{BPMN}}}lane")]
        edges = (node for node in all_nodes(root) if local(node) == "boundaryEvent")
        return cls(
            held=_held(lane for lane in lanes if properties(lane).get("role") or lane.get("name")),
            timed=frozenset(one.get("attachedToRef") for one in edges if children(one, "timerEventDefinition")),
        )

    def lacking(self, node: Any) -> Iterator[Advice]:
        """What I-3 asks of a person's step; then whether a clause gives it."""
        if local(node) not in HUMAN:
            return
        place, said = node.get("id"), properties(node)
        if not _within(node, self.held):
            yield Advice("nobodys-task", place=place)
        if not said.get(CLASS) and extension(node, "taskSchedule") is None and place not in self.timed:
            yield Advice("no-limit", place=place)
        if not said.get("legalBasis"):
            yield Advice("no-clause", place=place)
        if extension(node, "formDefinition") is None and not said.get("outcomes") and not said.get(OUTPUT):
            yield Advice("no-output", place=place)


def _held(lanes: Iterable[Any]) -> frozenset[str]:
    return frozenset(text(ref) for lane in lanes for ref in children(lane, "flowNodeRef"))


def _within(node: Any, ids: frozenset[str]) -> bool:
    """A subprocess takes its nodes along into its lane."""
    while node is not None:
        if node.get("id") in ids:
            return True
        node = node.getparent()
    return False


# ------------------------------------------------------------------ classes of limits


def limit_classes(files: Iterable[tuple[str, bytes]]) -> frozenset[str]:
    """Those of the last table of limits among the files; none where there is no table."""
    tables = [content for name, content in files if name.rpartition("/")[2] == LIMITS]
    return frozenset(name for name, _ in limit_rows(tables[-1])) if tables else frozenset()


def unknown_limits(bpmn: bytes, classes: frozenset[str]) -> Iterator[Advice]:
    """Classes that no line of the table has; one that an expression names later is not looked for."""
    for node in all_nodes(read_xml(bpmn)):
        name = properties(node).get(CLASS, "") if local(node) in HUMAN else ""
        if name and not name.startswith("=") and classes and name not in classes:
            yield Advice("unknown-limit", place=node.get("id"), name=name)
