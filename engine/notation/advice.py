"""What runs and yet is drawn badly: duties nobody has, no limit or clause, ways that never end, joins that never open.

Refusals (engine.notation.refusals) keep a file from being deployed; advice is shown beside them. What a person's step
lacks (I-3) keeps a design from being released. The rules stand in engine.domain.advice.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from engine.domain.advice import Advice
from engine.notation import normalise
from engine.notation.duties import Duties
from engine.notation.names import (
    BPMN,
    child,
    flow_nodes,
    flows_by,
    local,
    properties,
    scopes,
    text,
)
from engine.notation.soundness import Tokens
from engine.notation.xml import read_xml

IMPORTED: Final = "imported"  #: property of an element: what its import did not take over, a line each
BRANCHING: Final = frozenset({"exclusiveGateway", "inclusiveGateway"})
FILES: Final = 256  #: whose advice is kept: the same file is asked about at every stroke
MANY: Final = 2  #: ways that make a gateway a split or a join


@lru_cache(maxsize=FILES)
def advise(data: bytes) -> tuple[Advice, ...]:
    """In document order; () for a file that is refused anyway. Raises XmlRefused."""
    root = read_xml(data)
    if normalise.normalise(root):
        return ()
    return tuple(_found(root))


def _found(root: Any) -> Iterator[Advice]:
    duties = Duties.of(root)
    for scope in scopes(root):
        graph = _Graph(scope)
        for node in flow_nodes(scope):
            yield from _of_node(node, graph, duties)
        yield from graph.findings()
        if local(scope) != "adHocSubProcess":
            yield from _tokens(scope)
    yield from _notes(root)


def _tokens(scope: Any) -> Iterator[Advice]:
    """Where the case would get stuck, and what would run twice. Ways are named as they are drawn."""
    tokens = Tokens(scope)
    stuck, twice = tokens.findings()
    for one in stuck:
        flow = tokens.flows.get(one.way)
        way = one.way if flow is None else (flow.get("name") or one.way)
        yield Advice("never-opens", place=one.join, split=one.split, way=way)
    for other in twice:
        yield Advice("runs-twice", place=other.node, split=other.split)


def _notes(root: Any) -> Iterator[Advice]:
    for element in root.iter(f"{{{BPMN}}}*"):
        for line in properties(element).get(IMPORTED, "").splitlines():
            yield Advice("import-note", place=element.get("id") or "", note=line)


def _of_node(node: Any, graph: "_Graph", duties: Duties) -> Iterator[Advice]:
    place = node.get("id")
    yield from duties.lacking(node)
    out = graph.outgoing.get(place, [])
    if local(node) in BRANCHING and len(out) >= MANY:
        if not node.get("default") and all(text(child(flow, "conditionExpression")) for flow in out):
            yield Advice("no-default", place=place)
        if not node.get("name") or not all(flow.get("name") for flow in out):
            yield Advice("no-label", place=place)


class _Graph:
    """Nodes of one scope and the ways between them; an event at an activity's edge follows the activity."""

    def __init__(self, scope: Any) -> None:
        self.scope = scope
        self.nodes = {node.get("id"): node for node in flow_nodes(scope)}
        self.outgoing: Mapping[str, list[Any]] = flows_by(scope, "sourceRef")
        self.incoming: Mapping[str, list[Any]] = flows_by(scope, "targetRef")
        self.after: dict[str, list[str]] = {name: [] for name in self.nodes}
        for name in self.nodes:
            self.after[name] += [flow.get("targetRef") for flow in self.outgoing.get(name, [])]
        for name, node in self.nodes.items():
            if local(node) == "boundaryEvent" and node.get("attachedToRef") in self.after:
                self.after[node.get("attachedToRef")].append(name)

    def findings(self) -> Iterator[Advice]:
        if local(self.scope) == "adHocSubProcess":
            return
        reached = _closure(self.starts(), self.after)
        for name in self.nodes:
            if name not in reached:
                yield Advice("never-reached", place=name)
        ends = _closure((name for name in self.nodes if not self.after[name]), self.before())
        for name in self.nodes:
            if name in reached and name not in ends:
                yield Advice("never-ends", place=name)

    def starts(self) -> list[str]:
        """Where tokens come from: starts, what nothing leads to, what is called by an association or an event."""
        return [name for name, node in self.nodes.items() if self._begins(name, node)]

    def _begins(self, name: str, node: Any) -> bool:
        kind = local(node)
        if kind == "startEvent" or node.get("isForCompensation") == "true" or node.get("triggeredByEvent") == "true":
            return True
        instantiates = kind in ("receiveTask", "eventBasedGateway") and node.get("instantiate") == "true"
        has_start = any(local(one) == "startEvent" for one in self.nodes.values())
        implicit = not has_start and not self.incoming.get(name) and kind != "boundaryEvent"
        return instantiates or implicit

    def before(self) -> dict[str, list[str]]:
        turned: dict[str, list[str]] = {name: [] for name in self.nodes}
        for name, others in self.after.items():
            for other in others:
                turned.setdefault(other, []).append(name)
        return turned


def _closure(first: Iterable[str], ways: Mapping[str, list[str]]) -> frozenset[str]:
    found: set[str] = set()
    ahead = list(first)
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += ways.get(one, [])
    return frozenset(found)
