"""zeebe: extensions we know where they stand; what would change behaviour and is not built is refused."""

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from engine.domain.errors import Invalid
from engine.notation.findings import bad_value, incomplete, unsupported
from engine.notation.names import FLOW_NODES, executable, is_bpmn, is_zeebe, local, place_of

_EVERYWHERE: Final = frozenset({"properties"})
_ACTIVITY: Final = _EVERYWHERE | {"ioMapping"}
_JOB: Final = _ACTIVITY | {"taskDefinition", "taskHeaders"}
_KNOWN: Final = {
    "process": _EVERYWHERE | {"versionTag", "userTaskForm"},
    "lane": _EVERYWHERE,
    "userTask": _ACTIVITY
    | {"userTask", "assignmentDefinition", "taskSchedule", "priorityDefinition", "formDefinition", "taskHeaders"},
    "serviceTask": _JOB,
    "sendTask": _JOB | {"publishMessage"},
    "scriptTask": _JOB | {"script"},
    "businessRuleTask": _JOB | {"calledDecision"},
    "callActivity": _ACTIVITY | {"calledElement"},
    "subProcess": _ACTIVITY,
    "transaction": _ACTIVITY,
    "adHocSubProcess": _ACTIVITY | {"adHoc"},
    "messageEventDefinition": frozenset({"publishMessage"}),
    "task": _EVERYWHERE,
    "manualTask": _EVERYWHERE,
    "receiveTask": _ACTIVITY,
    "startEvent": _EVERYWHERE | {"formDefinition", "ioMapping"},
    "endEvent": _JOB | {"publishMessage"},
    "intermediateThrowEvent": _JOB | {"publishMessage"},
    "intermediateCatchEvent": _EVERYWHERE | {"ioMapping"},
    "boundaryEvent": _EVERYWHERE | {"ioMapping"},
    "message": frozenset({"subscription"}),
    "multiInstanceLoopCharacteristics": frozenset({"loopCharacteristics"}),
}
#: judged in rules_listeners
_LISTENERS: Final = frozenset({"executionListeners", "taskListeners"})
_OTHER_ENGINES: Final = (
    "http://camunda.org/schema/1.0/bpmn",
    "http://activiti.org/bpmn",
    "http://flowable.org/bpmn",
    "http://spiffworkflow.org/bpmn/schema/1.0/core",
)


def check(root: Any) -> Iterator[Invalid]:
    for process in executable(root):
        for element in process.iter():
            if is_zeebe(element) and local(element.getparent()) == "extensionElements":
                yield from _extension(element)
            yield from _other_engine(element)
    for message in root.iterchildren("{*}message"):
        for element in message.iter():
            if is_zeebe(element) and local(element.getparent()) == "extensionElements":
                yield from _extension(element)


def _extension(element: Any) -> Iterator[Invalid]:
    name = local(element)
    host = element.getparent().getparent()
    if _listens(name, local(host)):
        return
    if name not in _KNOWN.get(local(host), _EVERYWHERE):
        remedy = ("Hãy bỏ phần mở rộng này.", "Remove this extension.")
        yield unsupported(place_of(host), (f"zeebe:{name}", f"zeebe:{name}"), remedy)
        return
    if name in ("calledElement", "calledDecision", "formDefinition"):
        yield from _binding(element)
    if name == "formDefinition" and not element.get("formId"):
        remedy = ("Hãy chọn biểu mẫu theo mã (formId).", "Choose the form by its id (formId).")
        yield incomplete(place_of(host), ("formId", "formId"), remedy)
    if name == "ioMapping":
        yield from _targets(element)
    for attribute in ("resultVariable", "inputElement", "outputCollection"):
        if element.get(attribute):
            yield from _variable(element, attribute)


def _listens(name: str, host: str) -> bool:
    """Execution listeners stand at every element of a flow, task listeners at user tasks."""
    if name == "taskListeners":
        return host == "userTask"
    return name in _LISTENERS and host in FLOW_NODES | {"process"}


def _binding(element: Any) -> Iterator[Invalid]:
    kind = element.get("bindingType", "latest")
    if kind not in ("latest", "deployment", "versionTag"):
        remedy = ("Hãy chọn latest, deployment hoặc versionTag.", "Choose latest, deployment or versionTag.")
        yield bad_value(place_of(element), ("bindingType", "bindingType"), kind, remedy)
    elif kind == "versionTag" and not element.get("versionTag"):
        remedy = ("Hãy ghi nhãn phiên bản.", "Give the version tag.")
        yield incomplete(place_of(element), ("versionTag", "versionTag"), remedy)


def _targets(mapping: Any) -> Iterator[Invalid]:
    for line in mapping:
        if local(line) not in ("input", "output"):
            continue
        if not line.get("source"):
            remedy = ("Hãy ghi giá trị nguồn.", "Give the source.")
            yield incomplete(place_of(mapping), ("nguồn của ánh xạ", "the source of a mapping"), remedy)
        yield from _variable(line, "target")


def _variable(element: Any, attribute: str) -> Iterator[Invalid]:
    name = element.get(attribute) or ""
    if not all(part.isidentifier() for part in name.split(".")) or ("." in name and attribute != "target"):
        remedy = ("Tên biến gồm chữ, số và gạch dưới, không bắt đầu bằng số.", "Use letters, digits and underscores.")
        yield bad_value(place_of(element), ("tên biến", "the variable name"), name, remedy)


def _other_engine(element: Any) -> Iterator[Invalid]:
    if not isinstance(element.tag, str):
        return
    names = [element.tag, *element.attrib] if is_bpmn(element) else [element.tag]
    for name in names:
        space = etree.QName(name).namespace
        if space in _OTHER_ENGINES:
            plain = etree.QName(name).localname
            remedy = ("Hãy mở bằng Camunda Modeler (Camunda 8) và khai báo lại.", "Model it for Camunda 8 (zeebe).")
            what = (f"“{plain}” của hệ thống khác", f'"{plain}" of another engine')
            yield unsupported(place_of(element), what, remedy)
