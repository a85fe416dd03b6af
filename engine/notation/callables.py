"""Global tasks, which call activities call: each becomes a process with that one task in it."""

from typing import Any, Final

from engine.notation.names import BPMN, ZEEBE, child, children, is_bpmn, local

CALLED_ONLY: Final = "calledOnly"  #: property of a process: other processes call it, nobody begins it
TASK_OF: Final = "__task_of_"  #: the id of the task inside starts with this
GLOBAL_TASKS: Final = {
    "globalTask": "task",
    "globalUserTask": "userTask",
    "globalManualTask": "manualTask",
    "globalScriptTask": "scriptTask",
    "globalBusinessRuleTask": "businessRuleTask",
}


def global_tasks_to_processes(root: Any) -> None:
    """The process has the id of the global task, so that calls find it; a version tag is the process's."""
    for element in [x for x in root if is_bpmn(x) and local(x) in GLOBAL_TASKS]:
        process = root.makeelement("{" + BPMN + "}process", {"id": element.get("id") or "", "isExecutable": "true"})
        if element.get("name"):
            process.set("name", element.get("name"))
        task = process.makeelement("{" + BPMN + "}" + GLOBAL_TASKS[local(element)], dict(element.attrib))
        task.set("id", TASK_OF + (element.get("id") or ""))
        task.extend(list(element))
        _extend(process, task)
        process.append(task)
        root.replace(element, process)


def _extend(process: Any, task: Any) -> None:
    """Nobody begins it by a form; the version tag moves from the task to the process."""
    holder = process.makeelement("{" + BPMN + "}extensionElements")
    process.append(holder)
    settings = holder.makeelement("{" + ZEEBE + "}properties")
    settings.append(holder.makeelement("{" + ZEEBE + "}property", {"name": CALLED_ONLY, "value": "true"}))
    holder.append(settings)
    own = child(task, "extensionElements")
    for tag in [] if own is None else list(own.iterchildren("{" + ZEEBE + "}versionTag")):
        holder.append(tag)
    for documentation in children(task, "documentation"):
        process.insert(0, _copy(documentation))


def _copy(element: Any) -> Any:
    made = element.makeelement(element.tag, dict(element.attrib))
    made.text = element.text
    return made
