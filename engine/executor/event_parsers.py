"""Events, receive and send tasks to specs."""

from typing import Any

from engine.executor.definitions import Cancel, Condition, Error, Escalation, Message, Signal, Timer
from engine.executor.element_parsers import WorkedParser, assignments
from engine.executor.event_definitions import read_message
from engine.executor.names import TRIGGER


class EventParser(WorkedParser):
    """Events and receive tasks. SpiffWorkflow finds the element; we say what it means."""

    def create_task(self, **_more: Any) -> Any:
        tag = self.node.tag.rpartition("}")[2]
        more: dict[str, Any] = {"event_definition": None}
        if tag == "boundaryEvent":
            more["cancel_activity"] = self.node.get("cancelActivity", "true") != "false"
        return super().create_task(**more)

    def describe(self, task: Any) -> None:
        super().describe(task)
        self._mean(task)

    def parse_trigger(self, handler: str) -> Any:
        """The start event of an event subprocess as what the scope around it waits for."""
        task = self.spec_class(self.spec, TRIGGER + self.bpmn_id, event_definition=None, **self.bpmn_attributes)
        task.bpmn_id = self.bpmn_id
        task.element_type = "startEvent"
        self._mean(task)
        task.interrupting = self.node.get("isInterrupting", "true") != "false"
        task.handler = handler
        mapping = self.extension("ioMapping")
        task.payload_is_local = mapping is not None and bool(assignments(mapping, "output"))
        return task

    def _mean(self, task: Any) -> None:
        """Waited for, caught, or thrown."""
        definition = self._definition()
        task.event_definition = definition
        if isinstance(definition, Timer | Message | Signal | Condition):
            task.waited = definition
        if isinstance(definition, Error | Escalation | Cancel):
            task.caught = definition

    def _definition(self) -> Any:
        if self.node.tag.endswith("}receiveTask"):
            return read_message(self.node, self.process_parser.parser)
        found = [child for child in self.node if str(child.tag).endswith("EventDefinition")]
        if not found:
            return None
        sent = self.extension("publishMessage")
        if sent is None or not found[0].tag.endswith("}messageEventDefinition"):
            return self.definition(found[0])
        return read_message(found[0], self.process_parser.parser, sent)


class SendParser(WorkedParser):
    def describe(self, task: Any) -> None:
        super().describe(task)
        task.event_definition = read_message(self.node, self.process_parser.parser, self.extension("publishMessage"))
