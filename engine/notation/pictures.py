"""The drawing of a diagram, from its diagram interchange: for papers, which no browser draws."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from engine.domain.pictures import Box, Kind, Line, Picture, Point, Shape
from engine.notation.names import GATEWAYS, SUBPROCESSES, TASKS, local, text
from engine.notation.xml import read_xml

DI: Final = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC: Final = "{http://www.omg.org/spec/DD/20100524/DC}"
WAY: Final = "{http://www.omg.org/spec/DD/20100524/DI}waypoint"
SIGNS: Final[Mapping[str, str]] = {
    "exclusiveGateway": "×",
    "parallelGateway": "+",
    "inclusiveGateway": "○",
    "eventBasedGateway": "◇",
    "complexGateway": "✱",
    "timerEventDefinition": "◷",
    "messageEventDefinition": "✉",
    "errorEventDefinition": "↯",
    "signalEventDefinition": "△",
    "terminateEventDefinition": "●",
    "conditionalEventDefinition": "≡",
    "escalationEventDefinition": "▲",
    "compensateEventDefinition": "«",
    "linkEventDefinition": "➜",
}
KINDS: Final[Mapping[str, Kind]] = {
    "startEvent": "start",
    "endEvent": "end",
    "callActivity": "call",
    "lane": "lane",
    "participant": "pool",
    "textAnnotation": "note",
    **dict.fromkeys(("dataObjectReference", "dataStoreReference", "dataInput", "dataOutput"), "data"),
    **dict.fromkeys(("intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent"), "event"),
    **dict.fromkeys(TASKS, "task"),
    **dict.fromkeys(SUBPROCESSES, "around"),
    **dict.fromkeys(GATEWAYS, "gateway"),
}
BEHIND: Final = ("pool", "lane", "around")  #: the rest lies upon these
DASHED: Final = frozenset({"association", "messageFlow", "dataInputAssociation", "dataOutputAssociation"})


def picture_of(bpmn: bytes) -> Picture:
    """The first plane of a file; of what has no place in it there is nothing. Raises XmlRefused."""
    root = read_xml(bpmn)
    named = {one.get("id"): one for one in root.iter() if isinstance(one.tag, str) and one.get("id")}
    plane = next(root.iter(f"{DI}BPMNPlane"), None)
    drawn = [] if plane is None else list(plane)
    shapes = [one for each in drawn if each.tag == f"{DI}BPMNShape" for one in _shape(each, named)]
    lines = [one for each in drawn if each.tag == f"{DI}BPMNEdge" for one in _line(each, named)]
    shapes.sort(key=lambda one: BEHIND.index(one.kind) if one.kind in BEHIND else len(BEHIND))
    return Picture(shapes=tuple(shapes), lines=tuple(lines))


def _shape(drawn: Any, named: Mapping[str, Any]) -> Iterator[Shape]:
    element = named.get(drawn.get("bpmnElement"))
    kind = None if element is None else KINDS.get(local(element))
    box = _box(drawn.find(f"{DC}Bounds"))
    if element is None or kind is None or box is None:
        return
    name = element.get("name") or ""
    if kind == "note":
        name = "\n".join(text(one) for one in element if local(one) == "text")
    beside = kind in ("start", "end", "event", "gateway", "data")
    yield Shape(
        element_id=element.get("id"),
        kind=kind,
        name=name,
        box=box,
        label=(_label(drawn) or _below(box)) if beside and name else None,
        sign=_sign(element),
    )


def _line(drawn: Any, named: Mapping[str, Any]) -> Iterator[Line]:
    element = named.get(drawn.get("bpmnElement"))
    points = tuple(_point(one) for one in drawn.iter(WAY))
    if element is None or len(points) < 2:  # noqa: PLR2004 - a line has two ends
        return
    dashed = local(element) in DASHED
    name = element.get("name") or ""
    headed = local(element) != "association" or element.get("associationDirection") in ("One", "Both")
    label = (_label(drawn) or _beside(points)) if name else None
    yield Line(element_id=element.get("id"), name=name, points=points, label=label, dashed=dashed, headed=headed)


def _sign(element: Any) -> str:
    own = SIGNS.get(local(element), "")
    return own or next((SIGNS[local(one)] for one in element if local(one) in SIGNS), "")


def _label(drawn: Any) -> Box | None:
    held = drawn.find(f"{DI}BPMNLabel")
    return None if held is None else _box(held.find(f"{DC}Bounds"))


def _box(bounds: Any | None) -> Box | None:
    if bounds is None:
        return None
    x, y, width, height = (float(bounds.get(name) or 0) for name in ("x", "y", "width", "height"))
    return Box(x=x, y=y, width=width, height=height)


def _below(box: Box) -> Box:
    return Box(x=box.x + box.width / 2 - 45, y=box.bottom + 4, width=90, height=28)


def _beside(points: tuple[Point, ...]) -> Box:
    """Where the line begins: right of it if it goes up or down, else above it."""
    (x0, y0), (x1, y1) = points[0], points[1]
    if abs(y1 - y0) > abs(x1 - x0):
        return Box(x=x0 + 4, y=y0 + 6 if y1 > y0 else y0 - 22, width=60, height=16)
    return Box(x=x0 + 4 if x1 > x0 else x0 - 64, y=y0 - 18, width=60, height=16)


def _point(one: Any) -> Point:
    return float(one.get("x")), float(one.get("y"))
