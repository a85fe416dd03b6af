"""BPMN with zeebe: extensions to specs, through SpiffWorkflow's own parser and its extension points.

The tree was read, checked and normalised before (engine.notation). Names of specs get a prefix, because SpiffWorkflow
has specs called "Start" and "End" of its own.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser
from SpiffWorkflow.bpmn.parser.ProcessParser import ProcessParser
from SpiffWorkflow.bpmn.parser.util import DEFAULT_NSMAP, full_tag

from engine.executor import activities, events, gateways, parts, throwing
from engine.executor.definitions import Compensate
from engine.executor.element_parsers import (
    ActivityParser,
    AdHocParser,
    CallParser,
    ComplexParser,
    RuleParser,
    ScriptParser,
    SubProcessParser,
    UserTaskParser,
    WorkedParser,
)
from engine.executor.event_parsers import EventParser, SendParser
from engine.executor.joins import Inclusive
from engine.executor.model import Flow, ReadModel, Specs
from engine.executor.names import BODY, GIVEN, NODE, ZEEBE
from engine.executor.reach import reach_of
from engine.ports import FlowNode

_CLASSES: Final = {
    "task": (ActivityParser, activities.Task),
    "manualTask": (ActivityParser, activities.Task),
    "userTask": (UserTaskParser, activities.UserTask),
    "serviceTask": (WorkedParser, activities.ServiceTask),
    "sendTask": (SendParser, throwing.SendTask),
    "scriptTask": (ScriptParser, activities.ScriptTask),
    "businessRuleTask": (RuleParser, activities.BusinessRuleTask),
    "receiveTask": (EventParser, events.ReceiveTask),
    "subProcess": (SubProcessParser, parts.SubProcess),
    "transaction": (SubProcessParser, parts.SubProcess),
    "adHocSubProcess": (AdHocParser, parts.AdHoc),
    "callActivity": (CallParser, parts.CallActivity),
    "exclusiveGateway": (ActivityParser, gateways.ExclusiveGateway),
    "parallelGateway": (ActivityParser, gateways.ParallelGateway),
    "inclusiveGateway": (ActivityParser, gateways.InclusiveGateway),
    "complexGateway": (ComplexParser, gateways.ComplexGateway),
    "eventBasedGateway": (EventParser, events.EventBased),
    "startEvent": (EventParser, events.StartEvent),
    "endEvent": (EventParser, throwing.EndEvent),
    "intermediateCatchEvent": (EventParser, events.IntermediateCatch),
    "intermediateThrowEvent": (EventParser, throwing.Throw),
    "boundaryEvent": (EventParser, events.Boundary),
}


class ScopeParser(ProcessParser):
    """One process or subprocess: first all nodes, then all flows, so that depth of a diagram is no depth of calls."""

    def add_tasks(self) -> None:
        nodes = [node for node in self.node if node.tag in self.parser.OVERRIDE_PARSER_CLASSES]
        for node in nodes:
            parser_class, spec_class = self.parser.OVERRIDE_PARSER_CLASSES[node.tag]
            parser_class(self, spec_class, node, self.nsmap, lane=None).parse_node()
        self._connect(nodes)
        self._listen(nodes)
        self._undo(nodes)
        self.spec.starts = dict(self._starts(nodes))
        self.spec.together = dict(self._together(nodes))
        self.spec.entrances = tuple(self._entrances(nodes))
        for spec in list(self.spec.task_specs.values()):
            if isinstance(spec, Inclusive):
                spec.reach = reach_of(spec, self.spec)

    def _connect(self, nodes: list[Any]) -> None:
        outgoing: dict[str, list[Flow]] = {}
        incoming: dict[str, list[str]] = {}
        defaults = {node.get("default") for node in nodes}
        for flow in self.xpath("./bpmn:sequenceFlow"):
            made = self._flow(flow, flow.get("id") in defaults)
            outgoing.setdefault(flow.get("sourceRef"), []).append(made)
            incoming.setdefault(flow.get("targetRef"), []).append(made.id)
        boundaries: dict[str, list[str]] = {}
        for event in self.xpath("./bpmn:boundaryEvent[not(bpmn:compensateEventDefinition)]"):
            spec = self.spec.task_specs[NODE + event.get("id")]
            boundaries.setdefault(event.get("attachedToRef"), []).extend((spec.name, *spec.others))
        for node in nodes:
            name = node.get("id")
            spec = self.spec.task_specs[self._outside(name)]
            spec.flows = tuple(outgoing.get(name, ()))
            spec.incoming = tuple(incoming.get(name, ()))
            spec.boundaries = tuple(boundaries.get(name, ()))
            spec.needs = int(node.get("startQuantity", "1"))
            spec.gives = int(node.get("completionQuantity", "1"))
            for other in spec.others:
                self.spec.task_specs[other].flows = spec.flows
            for flow in spec.flows:
                spec.connect(self.spec.task_specs[flow.target])

    def _listen(self, nodes: list[Any]) -> None:
        """Event subprocesses: what starts them waits in this scope."""
        triggers: list[str] = []
        handlers: list[Any] = []
        self.spec.undo_trigger = None
        for node in nodes:
            if node.get("triggeredByEvent") != "true":
                continue
            name = NODE + node.get("id")
            self.spec.task_specs[name].by_event = True
            start = node.xpath("./bpmn:startEvent", namespaces=self.nsmap)[0]
            for trigger in EventParser(self, events.Trigger, start, self.nsmap).parse_triggers(name):
                if isinstance(trigger.event_definition, Compensate):
                    self.spec.undo_trigger = name
                elif trigger.caught is not None:
                    handlers.append(trigger)
                else:
                    triggers.append(trigger.name)
        self.spec.triggers = tuple(triggers)
        self.spec.listening = sum(1 + len(self.spec.task_specs[name].ways) for name in triggers)
        self.spec.handlers = tuple(handlers)

    def _undo(self, nodes: list[Any]) -> None:
        """Compensation: which event on the edge of which activity leads to which handler."""
        lines = {line.get("sourceRef"): line.get("targetRef") for line in self.xpath("./bpmn:association")}
        for node in nodes:
            spec = self.spec.task_specs[self._outside(node.get("id"))]
            spec.for_undo = node.get("isForCompensation") == "true"
            if isinstance(spec, events.Boundary) and isinstance(spec.event_definition, Compensate):
                spec.handler = self._outside(lines[node.get("id")])
                self.spec.task_specs[NODE + node.get("attachedToRef")].undo = spec.name

    def _flow(self, flow: Any, default: bool) -> Flow:
        condition = self.parse_condition(flow)
        return Flow(
            id=flow.get("id"),
            target=self._outside(flow.get("targetRef")),
            condition=condition.strip() if condition and condition.strip() and not default else None,
            default=default,
            given=flow.get("id").startswith(GIVEN),
        )

    def _outside(self, node_id: str) -> str:
        """The spec that tokens come to: the body of a multi-instance activity, else the element itself."""
        return BODY + node_id if BODY + node_id in self.spec.task_specs else NODE + node_id

    def _starts(self, nodes: list[Any]) -> Iterator[tuple[str, str]]:
        """What can begin a case, by its id in the file: start events and what waits first and instantiates."""
        targets: dict[str, list[str]] = {}
        for flow in self.xpath("./bpmn:sequenceFlow"):
            targets.setdefault(flow.get("sourceRef"), []).append(flow.get("targetRef"))
        for node in nodes:
            name = node.get("id")
            ways = self.spec.task_specs[self._outside(name)].ways if node.tag == full_tag("startEvent") else ()
            if ways:
                yield from ((way.removeprefix(NODE), way) for way in ways)
            elif node.tag == full_tag("startEvent") or (
                node.get("instantiate") == "true" and node.tag == full_tag("receiveTask")
            ):
                yield name, NODE + name
            elif node.get("instantiate") == "true":
                yield from ((target, NODE + target) for target in targets.get(name, ()))

    def _together(self, nodes: list[Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Of a gateway that instantiates and needs all of its events: which others are waited for after one of them."""
        for node in nodes:
            if node.get("instantiate") == "true" and node.get("eventGatewayType") == "Parallel":
                flows = self.xpath(f"./bpmn:sequenceFlow[@sourceRef='{node.get('id')}']")
                targets = [flow.get("targetRef") for flow in flows]
                for one in targets:
                    yield one, tuple(NODE + other for other in targets if other != one)

    def _entrances(self, nodes: list[Any]) -> Iterator[str]:
        """The start event; without one, every node that nothing leads to (implicit start)."""
        starts = [node for node in nodes if node.tag == full_tag("startEvent")]
        if starts:
            plain = [s for s in starts if not any(x.tag.endswith("EventDefinition") for x in s)]
            yield NODE + (plain or starts)[0].get("id")
            return
        for node in nodes:
            spec = self.spec.task_specs[self._outside(node.get("id"))]
            if not (spec.incoming or spec.for_undo or node.tag == full_tag("boundaryEvent") or spec.is_event_part):
                yield spec.name


class Dialect(BpmnParser):
    OVERRIDE_PARSER_CLASSES: Final = {full_tag(name): pair for name, pair in _CLASSES.items()}
    PROCESS_PARSER_CLASS = ScopeParser

    def __init__(self, nodes: Mapping[str, FlowNode]) -> None:
        super().__init__(namespaces={**DEFAULT_NSMAP, "zeebe": ZEEBE})
        self.flow_nodes = nodes
        self.correlation_keys: dict[str, str | None] = {}
        self.definitions: dict[str, Any] = {}  #: event definitions at the top of the file, by id

    def _add_processes(self, bpmn: Any, filename: str | None = None) -> None:
        for process in bpmn.xpath("./bpmn:process", namespaces=self.namespaces):
            if process.get("isExecutable") != "false":
                self.create_parser(process, filename)

    def _add_messages(self, bpmn: Any) -> None:
        super()._add_messages(bpmn)
        for message in bpmn.xpath("./bpmn:message", namespaces=self.namespaces):
            keys = message.xpath(
                "./bpmn:extensionElements/zeebe:subscription/@correlationKey", namespaces=self.namespaces
            )
            self.correlation_keys[message.get("id")] = keys[0] if keys else None
        self.definitions = {x.get("id"): x for x in bpmn if str(x.tag).endswith("EventDefinition")}

    def _add_collaborations(self, bpmn: Any) -> None:
        """Pools are drawing: what runs is their process."""

    def _add_data_stores(self, bpmn: Any) -> None:
        """Data stores are drawing, as in Camunda 8."""

    def _add_correlations(self, bpmn: Any) -> None:
        """Messages are matched by zeebe:subscription."""

    def _add_diagram_indexes(self, bpmn: Any) -> None:
        """Positions never decide anything, lanes come from the notation room."""


def compile_file(read: ReadModel) -> Specs:
    """Every process and embedded subprocess of a file as specs."""
    nodes = {name: node for info in read.processes for name, node in info.nodes.items()}
    parser = Dialect(nodes)
    parser.add_bpmn_xml(read.root)
    pending = list(parser.process_parsers)
    for name in pending:
        parser.process_parsers[name].get_spec()
        pending.extend(n for n in parser.process_parsers if n not in pending)
    return Specs(by_id={name: p.get_spec() for name, p in parser.process_parsers.items()}, infos=read.processes)
