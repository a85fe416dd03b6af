"""What runs and yet is drawn badly: duties nobody has, no limit or clause, ways that never end, joins that never open.

Refusals (engine.notation.refusals) keep a file from being deployed; advice is shown beside them and keeps nothing.
Each kind shows a wrong and a right drawing in a few words; pages of the editor are made from that.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Final

from engine.domain.designs import Advice
from engine.notation import normalise
from engine.notation.names import (
    BPMN,
    child,
    children,
    executable,
    extension,
    flow_nodes,
    flows_by,
    local,
    properties,
    scopes,
    text,
)
from engine.notation.xml import read_xml

DECIDING: Final = frozenset({"exclusiveGateway", "eventBasedGateway", "complexGateway"})
BRANCHING: Final = frozenset({"exclusiveGateway", "inclusiveGateway"})
MANY: Final = 2  #: ways that make a gateway a split or a join


class NobodysTask(Advice):
    code = "advice-nobodys-task"
    vi = "Phần tử “{place}”: chưa rõ ai làm việc này."
    en = 'Element "{place}": nobody is named for this task.'
    wrong: ClassVar = (
        "Việc nằm ngoài làn, hoặc làn chưa có vai trò.",
        "The task lies outside any lane, or its lane has no role.",
    )
    right: ClassVar = (
        "Đặt việc trong làn có vai trò, hoặc ghi người được giao (zeebe:assignmentDefinition).",
        "Put it into a lane with a role, or name an assignee (zeebe:assignmentDefinition).",
    )


class NoLimit(Advice):
    code = "advice-no-limit"
    vi = "Phần tử “{place}”: việc này không có hạn, không ai được nhắc."
    en = 'Element "{place}": this task has no limit, nobody will be reminded.'
    wrong: ClassVar = ("Việc không có lớp thời hạn và không có ngày hạn.", "Neither a class of limits nor a due date.")
    right: ClassVar = (
        "Chọn lớp thời hạn (stepClass) trong bảng sla-escalation, hoặc ghi ngày hạn.",
        "Choose a class of limits (stepClass) of sla-escalation, or give a due date.",
    )


class NoClause(Advice):
    code = "advice-no-clause"
    vi = "Phần tử “{place}”: chưa ghi căn cứ quy chế."
    en = 'Element "{place}": no clause of the regulation is named.'
    wrong: ClassVar = (
        "Việc của người mà không rõ điều khoản nào giao.",
        "A duty of a person, and no clause that gives it.",
    )
    right: ClassVar = ("Chọn điều khoản trong nhóm “Căn cứ quy chế”.", 'Pick clauses in the group "Legal basis".')


class NoDefault(Advice):
    code = "advice-no-default"
    vi = "Phần tử “{place}”: không điều kiện nào đúng thì hồ sơ dừng lại ở đây."
    en = 'Element "{place}": when no condition holds, the case stands still here.'
    wrong: ClassVar = ("Mọi luồng ra đều có điều kiện.", "Every way out has a condition.")
    right: ClassVar = ("Đặt một luồng ra làm mặc định.", "Make one way out the default flow.")


class NoLabel(Advice):
    code = "advice-no-label"
    vi = "Phần tử “{place}”: người đọc không biết câu hỏi hoặc câu trả lời ở đây."
    en = 'Element "{place}": a reader cannot tell the question or the answer here.'
    wrong: ClassVar = ("Cổng rẽ nhánh hoặc luồng ra của nó không có tên.", "A split or a way out of it has no name.")
    right: ClassVar = (
        "Ghi câu hỏi ở cổng, câu trả lời ở từng luồng.",
        "Write the question at the gateway, answers at the flows.",
    )


class NeverReached(Advice):
    code = "advice-never-reached"
    vi = "Phần tử “{place}”: không có đường nào từ điểm bắt đầu đến đây."
    en = 'Element "{place}": no way leads here from a start.'
    wrong: ClassVar = ("Phần tử không nối vào đâu.", "The element is not connected.")
    right: ClassVar = ("Nối luồng đến phần tử, hoặc xóa nó.", "Connect it, or delete it.")


class NeverEnds(Advice):
    code = "advice-never-ends"
    vi = "Phần tử “{place}”: từ đây không có đường nào đến điểm kết thúc."
    en = 'Element "{place}": no way leads from here to an end.'
    wrong: ClassVar = ("Vòng lặp không có lối ra.", "A loop without a way out.")
    right: ClassVar = ("Thêm cổng có luồng ra khỏi vòng lặp.", "Add a gateway with a way out of the loop.")


class NeverOpens(Advice):
    code = "advice-never-opens"
    vi = "Phần tử “{place}”: cổng song song chờ các nhánh mà cổng “{split}” chỉ chọn một; hồ sơ sẽ kẹt."
    en = 'Element "{place}": this parallel join waits for ways of which "{split}" takes only one; the case gets stuck.'
    wrong: ClassVar = (
        "Tách bằng cổng loại trừ, gộp bằng cổng song song.",
        "Split by an exclusive gateway, joined by a parallel one.",
    )
    right: ClassVar = ("Gộp bằng cùng loại cổng đã tách.", "Join by the kind of gateway that splits.")


KINDS: Final = (NobodysTask, NoLimit, NoClause, NoDefault, NoLabel, NeverReached, NeverEnds, NeverOpens)


def advise(data: bytes) -> tuple[Advice, ...]:
    """In document order; () for a file that is refused anyway. Raises XmlRefused."""
    root = read_xml(data)
    if normalise.normalise(root):
        return ()
    return tuple(_found(root))


def _found(root: Any) -> Iterator[Advice]:
    roles = _roles(root)
    for scope in scopes(root):
        graph = _Graph(scope)
        for node in flow_nodes(scope):
            yield from _of_node(node, graph, roles)
        yield from graph.findings()


def _roles(root: Any) -> frozenset[str]:
    """Ids of nodes in a lane that names a role."""
    lanes = (lane for process in executable(root) for lane in process.iter(f"{{{BPMN}}}lane"))
    held = (lane for lane in lanes if properties(lane).get("role"))
    return frozenset(text(ref) for lane in held for ref in children(lane, "flowNodeRef"))


def _of_node(node: Any, graph: "_Graph", roles: frozenset[str]) -> Iterator[Advice]:
    place = node.get("id")
    if local(node) == "userTask":
        yield from _duty(node, place, roles)
    out = graph.outgoing.get(place, [])
    if local(node) in BRANCHING and len(out) >= MANY:
        if not node.get("default") and all(text(child(flow, "conditionExpression")) for flow in out):
            yield NoDefault(place=place)
        if not node.get("name") or not all(flow.get("name") for flow in out):
            yield NoLabel(place=place)


def _duty(node: Any, place: str, roles: frozenset[str]) -> Iterator[Advice]:
    said = properties(node)
    if not _in_lane(node, roles) and extension(node, "assignmentDefinition") is None:
        yield NobodysTask(place=place)
    if not said.get("stepClass") and extension(node, "taskSchedule") is None:
        yield NoLimit(place=place)
    if not said.get("legalBasis"):
        yield NoClause(place=place)


def _in_lane(node: Any, roles: frozenset[str]) -> bool:
    """A subprocess takes its nodes along into its lane."""
    while node is not None:
        if node.get("id") in roles:
            return True
        node = node.getparent()
    return False


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
                yield NeverReached(place=name)
        ends = _closure((name for name in self.nodes if not self.after[name]), self.before())
        for name in self.nodes:
            if name in reached and name not in ends:
                yield NeverEnds(place=name)
        yield from self._stuck(reached)

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

    def _stuck(self, reached: frozenset[str]) -> Iterator[Advice]:
        joins = [
            name for name, node in self.nodes.items()
            if local(node) == "parallelGateway" and len(self.incoming.get(name, [])) >= MANY and name in reached
        ]  # fmt: skip
        if not joins:
            return
        gates = _dominators(self.starts(), self.after, reached)
        for join in joins:
            split = gates.get(join)
            deciding = split is not None and local(self.nodes[split]) in DECIDING
            if deciding and len(self.outgoing.get(split or "", [])) >= MANY:
                yield NeverOpens(place=join, split=split)


def _closure(first: Iterable[str], ways: Mapping[str, list[str]]) -> frozenset[str]:
    found: set[str] = set()
    ahead = list(first)
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += ways.get(one, [])
    return frozenset(found)


def _dominators(starts: list[str], after: Mapping[str, list[str]], reached: frozenset[str]) -> dict[str, str]:
    """Of each node the nearest one through which every way to it leads."""
    before: dict[str, list[str]] = {name: [] for name in reached}
    for name in reached:
        for other in after[name]:
            before[other].append(name)
    everything = set(reached)
    over = {name: {name} if name in starts else everything for name in reached}
    changed = True
    while changed:
        changed = False
        for name in reached - set(starts):
            found = set.intersection(*(over[one] for one in before[name])) if before[name] else set()
            if (now := found | {name}) != over[name]:
                over[name], changed = now, True
    return {name: max(others, key=lambda one: len(over[one])) for name in reached if (others := over[name] - {name})}
