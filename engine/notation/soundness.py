"""Tokens run through a scope in every order, without data: where they can get stuck; and where one step runs twice.

What is sought is what theory calls soundness of workflow nets (van der Aalst 1997): from every state an end can be
reached and nothing is left behind. A scope with more states than are followed in every order is followed again token by
token, which still finds every deadlock (stubborn sets); one that is too large for that is left alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, combinations, product
from typing import Any, Final

from engine.notation.names import children, flow_nodes, flows_by, local, text

EVERY_ORDER: Final = 1_500  #: states followed in every order
MOST: Final = 15_000  #: states followed token by token
WIDEST: Final = 4  #: ways of an inclusive split whose every choice is tried
JOINING: Final = frozenset({"parallelGateway", "inclusiveGateway"})
CHOOSING: Final = frozenset({"exclusiveGateway", "eventBasedGateway"})
_ENDS_ALL: Final = frozenset({"terminateEventDefinition", "errorEventDefinition", "cancelEventDefinition"})

State = frozenset[str]  #: ids of the flows on which a token waits for what they lead to
Step = tuple[str, State, State]  #: the node, the tokens it takes, the tokens it puts


@dataclass(frozen=True, kw_only=True, slots=True)
class Stuck:
    """A join waits for a way that the case did not take. ``split`` and ``way``: where it was decided."""

    join: str
    split: str
    way: str  #: id of the flow taken


@dataclass(frozen=True, kw_only=True, slots=True)
class Twice:
    """Two tokens run through a node behind each other. ``split``: where they parted."""

    node: str
    split: str


@dataclass
class _Seen:
    """States that were reached, each with the step that led there first."""

    way_to: dict[State, tuple[State, Step] | None] = field(default_factory=dict)
    stuck: list[State] = field(default_factory=list)
    too_many: bool = False


class Tokens:
    """The tokens of one process or subprocess. Links have become flows (engine.notation.normalise)."""

    def __init__(self, scope: Any) -> None:
        self.nodes = {node.get("id"): node for node in flow_nodes(scope)}
        self.out: Mapping[str, list[Any]] = flows_by(scope, "sourceRef")
        self.into: Mapping[str, list[Any]] = flows_by(scope, "targetRef")
        self.flows = {flow.get("id"): flow for flow in children(scope, "sequenceFlow")}
        self.edges: dict[str, list[Any]] = {}
        for node in self.nodes.values():
            if local(node) == "boundaryEvent":
                self.edges.setdefault(node.get("attachedToRef"), []).append(node)
        self._ahead: dict[str, frozenset[str]] = {}

    def findings(self) -> tuple[list[Stuck], list[Twice]]:
        """Each join and each node once, in the order in which they were met."""
        if any(local(node) == "complexGateway" for node in self.nodes.values()):
            return [], []
        seen = self._follow(EVERY_ORDER, every_order=True)
        if seen.too_many:
            seen.stuck = self._follow(MOST, every_order=False).stuck
        stuck = {one.join: one for state in seen.stuck for one in self._stuck(seen, state)}
        twice = {one.split: one for one in self._twice()}
        return list(stuck.values()), list(twice.values())

    # ---- running

    def _follow(self, most: int, *, every_order: bool) -> _Seen:
        seen = _Seen()
        ahead = list(self._begin())
        seen.way_to.update(dict.fromkeys(ahead))
        while ahead:
            state = ahead.pop()
            for step in self._next(seen, state, every_order):
                after = (state - step[1]) | step[2]
                if after not in seen.way_to:
                    seen.way_to[after] = (state, step)
                    ahead.append(after)
            if len(seen.way_to) > most:
                seen.too_many = True
                return seen
        return seen

    def _next(self, seen: _Seen, state: State, every_order: bool) -> Iterator[Step]:
        moved = False
        for node in sorted({self.flows[flow].get("targetRef") for flow in state}):
            steps = list(self._steps(node, state))
            for step in steps:
                moved = True
                if not (state - step[1]) & step[2]:  # a second token there shows nothing new
                    yield step
            if steps and not every_order:
                return
        if state and not moved:
            seen.stuck.append(state)

    def _begin(self) -> Iterator[State]:
        """Each start by itself; without one all that nothing leads to at once. What begins beside a task that goes on
        is a run of its own, as often as it happens."""
        for name, node in self.nodes.items():
            if local(node) == "boundaryEvent" and node.get("cancelActivity") == "false":
                yield from self._ways(name)
        starts = [
            name
            for name, node in self.nodes.items()
            if local(node) == "startEvent" or node.get("instantiate") == "true"
        ]
        if starts:
            for name in starts:
                yield from self._after(name)
            return
        first = [name for name, node in self.nodes.items() if not self.into.get(name) and _in_flow(node)]
        for made in product(*(list(self._after(name)) for name in first)):
            yield frozenset(chain.from_iterable(made))

    def _steps(self, name: str, state: State) -> Iterator[Step]:
        here = frozenset(flow.get("id") for flow in self.into.get(name, []))
        waiting = here & state
        kind = local(self.nodes[name])
        if kind == "parallelGateway":
            taken = [here] if here <= state else []
        elif kind == "inclusiveGateway":
            taken = [] if self._may_still_come(name, state, here - waiting) else [waiting]
        else:
            taken = [frozenset({flow}) for flow in sorted(waiting)]
        for tokens in taken:
            if _ends_all(self.nodes[name]):
                yield name, state, frozenset()
            else:
                yield from ((name, tokens, made) for made in self._after(name))

    def _may_still_come(self, join: str, state: State, missing: frozenset[str]) -> bool:
        """Whether another token can come to the join by a way that has none yet."""
        moving = [self.flows[flow].get("targetRef") for flow in state]
        return any(missing & self._reach(name, join) for name in moving if name != join)

    def _reach(self, start: str, besides: str) -> frozenset[str]:
        """Flows that a token at a node can come to without passing another."""
        key = f"{start}\n{besides}"
        if key not in self._ahead:
            found: set[str] = set()
            ahead = [start]
            while ahead:
                name = ahead.pop()
                events = self.edges.get(name, [])
                for flow in [
                    *self.out.get(name, []),
                    *(one for event in events for one in self.out.get(event.get("id"), [])),
                ]:
                    if flow.get("id") not in found:
                        found.add(flow.get("id"))
                        if flow.get("targetRef") != besides:
                            ahead.append(flow.get("targetRef"))
            self._ahead[key] = frozenset(found)
        return self._ahead[key]

    def _after(self, name: str) -> Iterator[State]:
        """What a node may put: its own ways, or those of an event at its edge that ends it."""
        yield from self._ways(name)
        for event in self.edges.get(name, []):
            if event.get("cancelActivity") != "false" and not _compensates(event):
                yield from self._ways(event.get("id"))

    def _ways(self, name: str) -> Iterator[State]:
        flows = [flow.get("id") for flow in self.out.get(name, [])]
        kind = local(self.nodes[name])
        if kind in CHOOSING:
            yield from (frozenset({flow}) for flow in flows)
        elif kind == "inclusiveGateway" or (
            kind != "parallelGateway" and any(self._conditional(flow) for flow in flows)
        ):
            yield from _some(flows)
        else:
            yield frozenset(flows)

    def _conditional(self, flow: str) -> bool:
        return any(text(one) for one in children(self.flows[flow], "conditionExpression"))

    # ---- why

    def _story(self, seen: _Seen, state: State) -> Iterator[Step]:
        """The steps that led to a state, the last one first."""
        while (found := seen.way_to.get(state)) is not None:
            state, step = found
            yield step

    def _stuck(self, seen: _Seen, state: State) -> Iterator[Stuck]:
        for join in sorted({self.flows[flow].get("targetRef") for flow in state}):
            missing = frozenset(flow.get("id") for flow in self.into[join]) - state
            split, way = self._decided(seen, state, missing)
            yield Stuck(join=join, split=split or join, way=way)

    def _decided(self, seen: _Seen, state: State, missing: frozenset[str]) -> tuple[str, str]:
        """The last choice that might have led to what is missing, and what was chosen."""
        for node, _, made in self._story(seen, state):
            ways = self.out.get(node, [])
            if local(self.nodes[node]) not in CHOOSING or len(ways) < 2:  # noqa: PLR2004
                continue
            others = (flow for flow in ways if flow.get("id") not in made)
            if any(flow.get("id") in missing or missing & self._reach(flow.get("targetRef"), "") for flow in others):
                return node, min(made, default="")
        return "", ""

    # ---- merges

    def _twice(self) -> Iterator[Twice]:
        """A step behind two ways of a parallel split that no join brought together runs once for each."""
        joins = {
            name for name, node in self.nodes.items() if local(node) in JOINING and len(self.into.get(name, [])) > 1
        }
        for split, node in self.nodes.items():
            if local(node) != "parallelGateway":
                continue
            met: dict[str, str] = {}
            for flow in self.out.get(split, []):
                for name in self._alone(flow.get("targetRef"), joins | {split}):
                    if name in met and met[name] != flow.get("id"):
                        yield Twice(node=name, split=split)
                    met.setdefault(name, flow.get("id"))

    def _alone(self, start: str, ends: set[str]) -> list[str]:
        """Merges that a token comes to before it is joined with another, nearest first."""
        found: list[str] = []
        ahead, been = [start], {start, *ends}
        while ahead and start not in ends:
            name = ahead.pop(0)
            if len(self.into.get(name, [])) > 1 and local(self.nodes[name]) != "endEvent":
                found.append(name)
            after = [flow.get("targetRef") for flow in self.out.get(name, [])]
            ahead += [one for one in after if one not in been]
            been |= set(after)
        return found


def _compensates(event: Any) -> bool:
    return any(local(one) == "compensateEventDefinition" for one in event)


def _ends_all(node: Any) -> bool:
    return local(node) == "endEvent" and any(local(one) in _ENDS_ALL for one in node)


def _in_flow(node: Any) -> bool:
    """Not called by an association or an event."""
    called = node.get("isForCompensation") == "true" or node.get("triggeredByEvent") == "true"
    return not called and local(node) != "boundaryEvent"


def _some(flows: list[str]) -> Iterator[State]:
    """Every choice of at least one; of many ways each alone, and all."""
    if len(flows) > WIDEST:
        yield from (frozenset({flow}) for flow in flows)
        yield frozenset(flows)
        return
    for size in range(1, len(flows) + 1):
        yield from (frozenset(some) for some in combinations(flows, size))
