"""One node of the tree to one spec: SpiffWorkflow's task parser, reading zeebe: extensions."""

from typing import Any

from SpiffWorkflow.bpmn.parser.event_parsers import EventDefinitionParser

from engine.executor.definitions import Error, Message, Signal, Terminate, Timer
from engine.executor.expressions import is_expression, names_in
from engine.executor.model import Assignment
from engine.executor.names import BODY, NODE, TRIGGER
from engine.executor.parts import Repeat
from engine.ports import FlowNode


class ActivityParser(EventDefinitionParser):
    """Makes the spec and reads what every element may have: mappings and multi-instance."""

    def parse_node(self) -> Any:
        task = self.create_task()
        self.describe(task)
        task.element_type = self.node.tag.rpartition("}")[2]
        mapping = self.extension("ioMapping")
        if mapping is not None:
            task.inputs_map = _assignments(mapping, "input")
            task.outputs_map = _assignments(mapping, "output")
        loop = self.xpath("./bpmn:multiInstanceLoopCharacteristics")
        if loop:
            self._repeat(task, loop[0])
        return task

    def create_task(self, **more: Any) -> Any:
        spec = self.spec_class(self.spec, NODE + self.bpmn_id, **self.bpmn_attributes, **more)
        spec.bpmn_id = self.bpmn_id
        return spec

    def describe(self, task: Any) -> None:
        """What this kind of element has beyond the others."""
        settle = getattr(task, "settle", None)
        if settle is not None:
            settle()

    @property
    def bpmn_attributes(self) -> dict[str, Any]:
        return {"bpmn_name": self.node.get("name"), "documentation": self.parse_documentation()}

    def _get_lane(self) -> None:
        return None

    @property
    def flow_node(self) -> FlowNode:
        found: FlowNode = self.process_parser.parser.flow_nodes[self.bpmn_id]
        return found

    def extension(self, name: str) -> Any | None:
        found = self.xpath(f"./bpmn:extensionElements/zeebe:{name}")
        return found[0] if found else None

    def setting(self, extension: str, attribute: str) -> str | None:
        found = self.extension(extension)
        return None if found is None else found.get(attribute) or None

    def _repeat(self, task: Any, loop: Any) -> None:
        """The activity becomes ``inner`` of a body; flows and boundary events belong to the body."""
        settings = loop.xpath("./bpmn:extensionElements/zeebe:loopCharacteristics", namespaces=self.nsmap)[0]
        until = loop.xpath("./bpmn:completionCondition", namespaces=self.nsmap)
        body = Repeat(self.spec, BODY + self.bpmn_id, subworkflow_spec="", bpmn_name=self.node.get("name"))
        body.bpmn_id = self.bpmn_id
        body.inner = task.name
        body.sequential = loop.get("isSequential") == "true"
        body.collection = settings.get("inputCollection")
        body.item_name = settings.get("inputElement") or None
        body.output_name = settings.get("outputCollection") or None
        body.output_element = settings.get("outputElement") or None
        body.until = until[0].text.strip() if until and until[0].text and until[0].text.strip() else None
        body.output_names = names_in(body.output_element) if is_expression(body.output_element) else ()


def _assignments(mapping: Any, kind: str) -> tuple[Assignment, ...]:
    return tuple(
        Assignment(source=x.get("source") or "", target=x.get("target") or "")
        for x in mapping
        if isinstance(x.tag, str) and x.tag.rpartition("}")[2] == kind
    )


class WorkedParser(ActivityParser):
    def describe(self, task: Any) -> None:
        task.job_type = self.setting("taskDefinition", "type")
        task.retries = self.setting("taskDefinition", "retries")
        headers = self.extension("taskHeaders")
        task.headers = {} if headers is None else {h.get("key"): h.get("value") or "" for h in headers}


class UserTaskParser(ActivityParser):
    def describe(self, task: Any) -> None:
        task.node = self.flow_node
        task.assignee = self.setting("assignmentDefinition", "assignee")
        task.candidate_users = self.setting("assignmentDefinition", "candidateUsers")
        task.candidate_groups = self.setting("assignmentDefinition", "candidateGroups")
        task.due_date = self.setting("taskSchedule", "dueDate")
        task.follow_up_date = self.setting("taskSchedule", "followUpDate")
        task.priority = self.setting("priorityDefinition", "priority")


class ScriptParser(WorkedParser):
    def describe(self, task: Any) -> None:
        super().describe(task)
        task.expression = self.setting("script", "expression")
        task.result_variable = self.setting("script", "resultVariable")


class RuleParser(WorkedParser):
    def describe(self, task: Any) -> None:
        super().describe(task)
        task.decision_id = self.setting("calledDecision", "decisionId")
        task.result_variable = self.setting("calledDecision", "resultVariable")


class SubProcessParser(ActivityParser):
    def create_task(self, **_more: Any) -> Any:
        parser = self.process_parser.parser
        parser.create_parser(self.node, filename=self.filename)
        parser.process_parsers[self.bpmn_id].parent = self.process_parser
        return super().create_task(subworkflow_spec=self.bpmn_id)


class CallParser(ActivityParser):
    def create_task(self, **_more: Any) -> Any:
        return super().create_task(subworkflow_spec="")

    def describe(self, task: Any) -> None:
        task.process = self.setting("calledElement", "processId") or ""
        task.from_parent = self.setting("calledElement", "propagateAllParentVariables") != "false"
        task.to_parent = self.setting("calledElement", "propagateAllChildVariables") != "false"


class EventParser(WorkedParser):
    """Events and receive tasks. SpiffWorkflow finds the definitions; we say what they mean."""

    def create_task(self, **_more: Any) -> Any:
        tag = self.node.tag.rpartition("}")[2]
        more: dict[str, Any] = {"event_definition": None}
        if tag == "boundaryEvent":
            more["cancel_activity"] = self.node.get("cancelActivity", "true") != "false"
        return super().create_task(**more)

    def describe(self, task: Any) -> None:
        super().describe(task)
        definition = self._definition()
        task.event_definition = definition
        if isinstance(definition, Timer | Message | Signal):
            task.waited = definition
        if isinstance(definition, Error):
            task.error = definition
        if isinstance(definition, Terminate):
            task.terminate = definition

    def parse_trigger(self, handler: str) -> Any:
        """The start event of an event subprocess as what the scope around it waits for."""
        task = self.spec_class(self.spec, TRIGGER + self.bpmn_id, event_definition=None, **self.bpmn_attributes)
        task.bpmn_id = self.bpmn_id
        task.element_type = "startEvent"
        definition = self._definition()
        task.event_definition = definition
        task.waited = definition if isinstance(definition, Timer | Message | Signal) else None
        task.event_error = definition if isinstance(definition, Error) else None
        task.interrupting = self.node.get("isInterrupting", "true") != "false"
        task.handler = handler
        mapping = self.extension("ioMapping")
        task.payload_is_local = mapping is not None and bool(_assignments(mapping, "output"))
        return task

    def _definition(self) -> Any:
        if self.node.tag.endswith("}receiveTask"):
            return self.parse_message_event(self.node)
        kinds = ("message", "signal", "timer", "error", "terminate")
        return self.get_event_definition([f".//bpmn:{kind}EventDefinition" for kind in kinds])

    def get_event_description(self, _event: Any) -> None:
        return None

    def parse_message_event(self, event: Any) -> Message:
        parser = self.process_parser.parser
        ref = event.get("messageRef")
        return Message(parser.messages.get(ref) or "", parser.correlation_keys.get(ref))

    def parse_signal_event(self, event: Any) -> Signal:
        return Signal(self.process_parser.parser.signals.get(event.get("signalRef")) or "")

    def parse_error_event(self, event: Any) -> Error:
        found = self.process_parser.parser.errors.get(event.get("errorRef"))
        if found is None:
            return Error("", None)
        return Error(found["name"] or "", found["error_code"] or found["name"])

    def parse_terminate_event(self, _event: Any) -> Terminate:
        return Terminate()

    def parse_timer_event(self, event: Any) -> Timer:
        for part in event:
            kind = part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""
            if kind in ("timeDate", "timeDuration", "timeCycle"):
                return Timer(self.bpmn_id, (part.text or "").strip(), kind)
        return Timer(self.bpmn_id, "", "timeDate")
