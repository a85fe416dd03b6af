"""The naive path: stock SpiffWorkflow, which loads a whole case with its specification, runs it and stores all of it.

The processes are the measured ones, translated to what the stock parser reads: FEEL to Python, `zeebe:` to plain BPMN.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from xml.etree import ElementTree as ET

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.util.task import TaskState

PROCESSES: Final = Path(__file__).parent / "processes"
BPMN: Final = "http://www.omg.org/spec/BPMN/20100524/MODEL"
ZEEBE: Final = "http://camunda.org/schema/zeebe/1.0"


class NaiveCase:
    """A case that lies as JSON text between two completions."""

    def __init__(self, process_id: str, variables: Mapping[str, Any]) -> None:
        self._serializer = BpmnWorkflowSerializer()
        parser = BpmnParser()
        with TemporaryDirectory() as folder:
            file = Path(folder) / "stock.bpmn"
            file.write_bytes(stock((PROCESSES / f"{process_id}.bpmn").read_bytes()))
            parser.add_bpmn_file(str(file))
        workflow = BpmnWorkflow(parser.get_spec(process_id), parser.get_subprocess_specs(process_id))
        workflow.data.update(variables)
        root = workflow.get_tasks(state=TaskState.READY)[0]
        root.data.update(variables)
        workflow.do_engine_steps()
        self.text = self._serializer.serialize_json(workflow)
        self.waiting = waiting(workflow)

    def complete(self, element_id: str, answers: Mapping[str, Any]) -> None:
        """Load, finish the first open task of this element, run on, store."""
        workflow = self._serializer.deserialize_json(self.text)
        task = next(one for one in ready(workflow) if one.task_spec.bpmn_id == element_id)
        task.data.update(answers)
        task.run()
        workflow.do_engine_steps()
        self.text = self._serializer.serialize_json(workflow)
        self.waiting = waiting(workflow)


def ready(workflow: BpmnWorkflow) -> list[Any]:
    return workflow.get_tasks(state=TaskState.READY, manual=True)


def waiting(workflow: BpmnWorkflow) -> list[str]:
    """Elements of the open tasks."""
    return [task.task_spec.bpmn_id for task in ready(workflow)]


# ---------------------------------------------------------------- translation


def stock(bpmn: bytes) -> bytes:
    """A file of ours for the stock parser."""
    root = ET.fromstring(bpmn)
    for element in list(root.iter()):
        for lanes in element.findall(_bpmn("laneSet")):
            element.remove(lanes)
        kind = element.tag.removeprefix(f"{{{BPMN}}}")
        if kind in _TRANSLATE:
            _TRANSLATE[kind](element)
    for element in list(root.iter()):
        for extensions in element.findall(_bpmn("extensionElements")):
            element.remove(extensions)
    return ET.tostring(root)


def _script(element: ET.Element) -> None:
    given = next(element.iter(f"{{{ZEEBE}}}script"))
    line = f"{given.attrib['resultVariable']} = {python(given.attrib['expression'])}"
    ET.SubElement(element, _bpmn("script")).text = line


def _condition(element: ET.Element) -> None:
    element.text = python(element.text or "")


def _time(element: ET.Element) -> None:
    element.text = f'"{element.text}"'


def _call(element: ET.Element) -> None:
    element.set("calledElement", next(element.iter(f"{{{ZEEBE}}}calledElement")).attrib["processId"])


def _plain(element: ET.Element) -> None:
    """A task that nobody does is a script of nothing."""
    element.tag = _bpmn("scriptTask")
    ET.SubElement(element, _bpmn("script")).text = "pass"


def _each(element: ET.Element) -> None:
    given = next(element.iter(f"{{{ZEEBE}}}loopCharacteristics")).attrib
    ET.SubElement(element, _bpmn("loopDataInputRef")).text = given["inputCollection"].removeprefix("=")
    ET.SubElement(element, _bpmn("loopDataOutputRef")).text = given["outputCollection"]
    ET.SubElement(element, _bpmn("inputDataItem"), id=given["inputElement"], name=given["inputElement"])
    ET.SubElement(element, _bpmn("outputDataItem"), id="given", name="given")


_PYTHON: Final = {"true": "True", "false": "False", "null": "None", "count": "len"}
_WORD: Final = re.compile(r"\b(?:true|false|null|count)\b(?!\")")
_TRANSLATE: Final = {
    "scriptTask": _script,
    "conditionExpression": _condition,
    "timeDuration": _time,
    "timeCycle": _time,
    "callActivity": _call,
    "task": _plain,
    "multiInstanceLoopCharacteristics": _each,
}


def python(feel: str) -> str:
    """The few FEEL texts of the measured processes as Python."""
    text = feel.removeprefix("=")
    text = re.sub(r"(?<![<>!=])=(?!=)", "==", text)
    return _WORD.sub(lambda word: _PYTHON[word[0]], text)


def _bpmn(name: str) -> str:
    return f"{{{BPMN}}}{name}"
