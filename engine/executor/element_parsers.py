"""One node of the tree to one spec: SpiffWorkflow's task parser, reading zeebe: extensions."""

from collections.abc import Iterator
from typing import Any, Final

from SpiffWorkflow.bpmn.parser.TaskParser import TaskParser

from engine.executor.event_definitions import read_definition
from engine.executor.expressions import is_expression, names_in
from engine.executor.listeners import Listener
from engine.executor.loops import Loop, Repeat
from engine.executor.model import Assignment
from engine.executor.names import BODY, NODE
from engine.ports import FlowNode

#: in this order: (eventType, "start" or "end")
MOMENTS: Final = (("start", "start"), ("creating", "start"), ("completing", "end"), ("end", "end"))


class ActivityParser(TaskParser):
    """Makes the spec and reads what every element may have: mappings and multi-instance."""

    def parse_node(self) -> Any:
        task = self.create_task()
        self.describe(task)
        task.element_type = self.node.tag.rpartition("}")[2]
        mapping = self.extension("ioMapping")
        if mapping is not None:
            task.inputs_map = assignments(mapping, "input")
            task.outputs_map = assignments(mapping, "output")
        task.listeners = self._listeners()
        for loop in self.xpath("./bpmn:multiInstanceLoopCharacteristics"):
            self._repeat(task, loop)
        for loop in self.xpath("./bpmn:standardLoopCharacteristics"):
            self._loop(task, loop)
        return task

    def _listeners(self) -> dict[str, tuple[Listener, ...]]:
        """Those of a task are nearer to its work than those of the element around it."""
        found: dict[str, list[Listener]] = {}
        for event, moment in MOMENTS:
            for one in self.xpath(f"./bpmn:extensionElements/zeebe:*/*[@eventType='{event}']"):
                found.setdefault(moment, []).append(Listener(one.get("type") or "", one.get("retries") or None))
        return {moment: tuple(several) for moment, several in found.items()}

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

    def _body(self, kind: type[Repeat | Loop], task: Any) -> Any:
        """The activity becomes ``inner`` of a body; flows and boundary events belong to the body."""
        body = kind(self.spec, BODY + self.bpmn_id, subworkflow_spec="", bpmn_name=self.node.get("name"))
        body.bpmn_id = self.bpmn_id
        body.inner = task.name
        return body

    def _repeat(self, task: Any, loop: Any) -> None:
        found = loop.xpath("./bpmn:extensionElements/zeebe:loopCharacteristics", namespaces=self.nsmap)
        settings = found[0].attrib if found else {}
        body = self._body(Repeat, task)
        body.sequential = loop.get("isSequential") == "true"
        body.collection = settings.get("inputCollection") or None
        body.cardinality = self._inside(loop, "loopCardinality")
        body.item_name = settings.get("inputElement") or None
        body.output_name = settings.get("outputCollection") or None
        body.output_element = settings.get("outputElement") or None
        body.until = self._inside(loop, "completionCondition")
        body.output_names = names_in(body.output_element) if is_expression(body.output_element) else ()
        body.behavior = tuple(self._behavior(loop))

    def _behavior(self, loop: Any) -> Iterator[tuple[str, Any]]:
        """What is thrown after which instance: "each", "first", or a condition."""
        match loop.get("behavior", "All"):
            case "None":
                yield "each", self.definition(self.process_parser.parser.definitions[loop.get("noneBehaviorEventRef")])
            case "One":
                yield "first", self.definition(self.process_parser.parser.definitions[loop.get("oneBehaviorEventRef")])
            case "Complex":
                for one in loop.xpath("./bpmn:complexBehaviorDefinition", namespaces=self.nsmap):
                    thrown = [x for x in one.iter() if str(x.tag).endswith("EventDefinition")]
                    yield self._inside(one, "condition") or "", self.definition(thrown[0])

    def _loop(self, task: Any, loop: Any) -> None:
        body = self._body(Loop, task)
        body.condition = self._inside(loop, "loopCondition")
        body.maximum = int(loop.get("loopMaximum")) if loop.get("loopMaximum") else None
        body.test_before = loop.get("testBefore") == "true"

    def _inside(self, element: Any, name: str) -> str | None:
        """The text of a child; None if there is none or it is empty."""
        found = element.xpath(f"./bpmn:{name}", namespaces=self.nsmap)
        return (found[0].text or "").strip() or None if found else None

    def definition(self, node: Any) -> Any:
        """An eventDefinition as ours; SpiffWorkflow's own finding of definitions skips kinds silently."""
        return read_definition(node, self.process_parser.parser)


def assignments(mapping: Any, kind: str) -> tuple[Assignment, ...]:
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
        task.binding = self.setting("calledDecision", "bindingType") or "latest"
        task.version_tag = self.setting("calledDecision", "versionTag")
        task.result_variable = self.setting("calledDecision", "resultVariable")


class SubProcessParser(ActivityParser):
    def create_task(self, **_more: Any) -> Any:
        parser = self.process_parser.parser
        parser.create_parser(self.node, filename=self.filename)
        parser.process_parsers[self.bpmn_id].parent = self.process_parser
        return super().create_task(subworkflow_spec=self.bpmn_id)

    def describe(self, task: Any) -> None:
        undoing = "./bpmn:subProcess[@triggeredByEvent='true']/bpmn:startEvent/bpmn:compensateEventDefinition"
        task.undoes_itself = bool(self.xpath(undoing))


class AdHocParser(SubProcessParser):
    def describe(self, task: Any) -> None:
        super().describe(task)
        task.chosen = self.setting("adHoc", "activeElementsCollection") or ""
        task.until = self._inside(self.node, "completionCondition")
        task.cancel_remaining = self.node.get("cancelRemainingInstances", "true") != "false"
        task.sequential = self.node.get("ordering") == "Sequential"


class ComplexParser(ActivityParser):
    def describe(self, task: Any) -> None:
        task.activation = self._inside(self.node, "activationCondition")


class CallParser(ActivityParser):
    def create_task(self, **_more: Any) -> Any:
        return super().create_task(subworkflow_spec="")

    def describe(self, task: Any) -> None:
        task.process = self.setting("calledElement", "processId") or ""
        task.binding = self.setting("calledElement", "bindingType") or "latest"
        task.version_tag = self.setting("calledElement", "versionTag")
        task.from_parent = self.setting("calledElement", "propagateAllParentVariables") != "false"
        task.to_parent = self.setting("calledElement", "propagateAllChildVariables") != "false"
