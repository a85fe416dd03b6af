"""BPMN with zeebe: extensions to specs, through SpiffWorkflow's own parser and its extension points.

The tree was read, checked and normalised before (engine.notation). Names of specs get a prefix, because SpiffWorkflow
has specs called "Start" and "End" of its own.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser
from SpiffWorkflow.bpmn.parser.ProcessParser import ProcessParser
from SpiffWorkflow.bpmn.parser.util import DEFAULT_NSMAP, full_tag

from engine.executor import activities, events, gateways, parts
from engine.executor.element_parsers import (
    ActivityParser,
    CallParser,
    EventParser,
    RuleParser,
    ScriptParser,
    SubProcessParser,
    UserTaskParser,
    WorkedParser,
)
from engine.executor.model import Flow, ReadModel, Specs
from engine.executor.names import BODY, GIVEN, NODE, ZEEBE
from engine.executor.reach import reach_of
from engine.ports import FlowNode

_CLASSES: Final = {
    "task": (ActivityParser, activities.Task),
    "manualTask": (ActivityParser, activities.Task),
    "userTask": (UserTaskParser, activities.UserTask),
    "serviceTask": (WorkedParser, activities.ServiceTask),
    "sendTask": (WorkedParser, activities.ServiceTask),
    "scriptTask": (ScriptParser, activities.ScriptTask),
    "businessRuleTask": (RuleParser, activities.BusinessRuleTask),
    "receiveTask": (EventParser, events.ReceiveTask),
    "subProcess": (SubProcessParser, parts.SubProcess),
    "callActivity": (CallParser, parts.CallActivity),
    "exclusiveGateway": (ActivityParser, gateways.ExclusiveGateway),
    "parallelGateway": (ActivityParser, gateways.ParallelGateway),
    "inclusiveGateway": (ActivityParser, gateways.InclusiveGateway),
    "eventBasedGateway": (EventParser, events.EventBased),
    "startEvent": (EventParser, events.StartEvent),
    "endEvent": (EventParser, events.EndEvent),
    "intermediateCatchEvent": (EventParser, events.IntermediateCatch),
    "intermediateThrowEvent": (EventParser, events.Throw),
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
        self.spec.entrances = tuple(self._entrances(nodes))
        for spec in list(self.spec.task_specs.values()):
            if isinstance(spec, gateways.InclusiveGateway):
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
        for event in self.xpath("./bpmn:boundaryEvent"):
            boundaries.setdefault(event.get("attachedToRef"), []).append(NODE + event.get("id"))
        for node in nodes:
            name = node.get("id")
            spec = self.spec.task_specs[self._outside(name)]
            spec.flows = tuple(outgoing.get(name, ()))
            spec.incoming = tuple(incoming.get(name, ()))
            spec.boundaries = tuple(boundaries.get(name, ()))
            for flow in spec.flows:
                spec.connect(self.spec.task_specs[flow.target])

    def _listen(self, nodes: list[Any]) -> None:
        """Event subprocesses: what starts them waits in this scope."""
        triggers: list[str] = []
        handlers: list[tuple[Any, str]] = []
        for node in nodes:
            if node.get("triggeredByEvent") != "true":
                continue
            self.spec.task_specs[NODE + node.get("id")].by_event = True
            start = node.xpath("./bpmn:startEvent", namespaces=self.nsmap)[0]
            trigger = EventParser(self, events.Trigger, start, self.nsmap).parse_trigger(NODE + node.get("id"))
            if trigger.event_error is None:
                triggers.append(trigger.name)
            else:
                handlers.append((trigger.event_error, trigger.handler))
        self.spec.triggers = tuple(triggers)
        self.spec.error_handlers = tuple(handlers)

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

    def _entrances(self, nodes: list[Any]) -> Iterator[str]:
        """The start event; without one, every node that nothing leads to (implicit start)."""
        starts = [node for node in nodes if node.tag == full_tag("startEvent")]
        if starts:
            plain = [s for s in starts if not any(x.tag.endswith("EventDefinition") for x in s)]
            yield NODE + (plain or starts)[0].get("id")
            return
        for node in nodes:
            spec = self.spec.task_specs[self._outside(node.get("id"))]
            if not (spec.incoming or node.tag == full_tag("boundaryEvent") or spec.is_event_part):
                yield spec.name


class Dialect(BpmnParser):
    OVERRIDE_PARSER_CLASSES: Final = {full_tag(name): pair for name, pair in _CLASSES.items()}
    PROCESS_PARSER_CLASS = ScopeParser

    def __init__(self, nodes: Mapping[str, FlowNode]) -> None:
        super().__init__(namespaces={**DEFAULT_NSMAP, "zeebe": ZEEBE})
        self.flow_nodes = nodes
        self.correlation_keys: dict[str, str | None] = {}

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
