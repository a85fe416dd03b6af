"""Events, receive and send tasks to specs."""

from collections.abc import Iterator
from typing import Any

from engine.executor.definitions import Cancel, Condition, Error, Escalation, Message, Signal, Timer
from engine.executor.element_parsers import WorkedParser, assignments
from engine.executor.event_definitions import read_message
from engine.executor.events import Boundary, IntermediateCatch, StartEvent, Way
from engine.executor.names import TRIGGER
from engine.executor.throwing import Throwing


class EventParser(WorkedParser):
    """Events and receive tasks. SpiffWorkflow finds the element; we say what it means."""

    def create_task(self, **_more: Any) -> Any:
        tag = self.node.tag.rpartition("}")[2]
        more: dict[str, Any] = {"event_definition": None}
        if tag == "boundaryEvent":
            more["cancel_activity"] = self.node.get("cancelActivity", "true") != "false"
        return super().create_task(**more)

    def parse_node(self) -> Any:
        task = super().parse_node()
        definitions = self._definitions()
        if len(definitions) > 1 and self._has_ways(task):
            self._split(task, definitions)
        elif len(definitions) > 1 and isinstance(task, Boundary):
            task.others = tuple(self._other(task, n, d) for n, d in enumerate(definitions[1:], start=2))
        return task

    @property
    def _needs_all(self) -> bool:
        return self.node.get("parallelMultiple") == "true"

    def _has_ways(self, task: Any) -> bool:
        """Whether it waits itself, by several: where the first one is enough, an edge has an event for each."""
        if isinstance(task, StartEvent):
            return self._needs_all and self.node.getparent().tag.endswith("}process")
        return isinstance(task, IntermediateCatch) or (isinstance(task, Boundary) and self._needs_all)

    def _split(self, task: Any, definitions: list[Any]) -> None:
        task.waited = None
        task.waits_for_all = self._needs_all
        task.ways = tuple(self._way(task, number, one) for number, one in enumerate(definitions, start=1))

    def describe(self, task: Any) -> None:
        super().describe(task)
        definitions = self._definitions()
        self._mean(task, definitions[0] if definitions else None)
        if isinstance(task, Throwing):
            task.more_definitions = tuple(definitions[1:])

    def _other(self, task: Any, number: int, definition: Any) -> str:
        """A boundary event with several definitions is several events that look like one."""
        name = f"{task.name}#{number}"
        other = self.spec_class(
            self.spec, name, event_definition=None, cancel_activity=task.cancel_activity, **self.bpmn_attributes
        )
        self._alike(other, task, definition)
        return name

    def _way(self, task: Any, number: int, definition: Any) -> str:
        name = f"{task.name}#{number}"
        self._alike(Way(self.spec, name, event_definition=None, **self.bpmn_attributes), task, definition)
        return name

    def _alike(self, other: Any, task: Any, definition: Any) -> None:
        other.bpmn_id, other.element_type = task.bpmn_id, task.element_type
        other.inputs_map, other.outputs_map = task.inputs_map, task.outputs_map
        other.listeners = task.listeners
        self._mean(other, definition)

    def parse_triggers(self, handler: str) -> Iterator[Any]:
        """The start event of an event subprocess as what the scope around it waits for.

        One for each definition, unless all of them are needed.
        """
        definitions = self._definitions()
        if len(definitions) > 1 and self._needs_all:
            trigger = self._trigger(handler, TRIGGER + self.bpmn_id, None)
            self._split(trigger, definitions)
            yield trigger
            return
        for number, definition in enumerate(definitions, start=1):
            yield self._trigger(handler, TRIGGER + self.bpmn_id + (f"#{number}" if number > 1 else ""), definition)

    def _trigger(self, handler: str, name: str, definition: Any) -> Any:
        task = self.spec_class(self.spec, name, event_definition=None, **self.bpmn_attributes)
        task.bpmn_id = self.bpmn_id
        task.element_type = "startEvent"
        self._mean(task, definition)
        task.interrupting = self.node.get("isInterrupting", "true") != "false"
        task.handler = handler
        mapping = self.extension("ioMapping")
        task.payload_is_local = mapping is not None and bool(assignments(mapping, "output"))
        return task

    def _mean(self, task: Any, definition: Any) -> None:
        """Waited for, caught, or thrown."""
        task.event_definition = definition
        if isinstance(definition, Timer | Message | Signal | Condition):
            task.waited = definition
        if isinstance(definition, Error | Escalation | Cancel):
            task.caught = definition

    def _definitions(self) -> list[Any]:
        if self.node.tag.endswith("}receiveTask"):
            return [read_message(self.node, self.process_parser.parser)]
        return [self._read(child) for child in self.node if str(child.tag).endswith("EventDefinition")]

    def _read(self, node: Any) -> Any:
        sent = self.extension("publishMessage")
        if sent is None or not node.tag.endswith("}messageEventDefinition"):
            return self.definition(node)
        return read_message(node, self.process_parser.parser, sent)


class SendParser(WorkedParser):
    def describe(self, task: Any) -> None:
        super().describe(task)
        task.event_definition = read_message(self.node, self.process_parser.parser, self.extension("publishMessage"))
