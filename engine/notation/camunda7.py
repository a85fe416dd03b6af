"""A diagram of Camunda 7 (Activiti, Flowable) in our dialect: each of its words by a rule, all others as notes."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from engine.notation.juel import as_feel, is_juel
from engine.notation.names import BPMN, ZEEBE, child, local, text
from engine.notation.taking_over import CAMUNDA_7, Report, namespace, put, put_property, written

Rule = Callable[[Any, str, str, Report], bool]
_CONDITIONS: Final = ("conditionExpression", "completionCondition", "loopCardinality", "condition")
_TIMES: Final = ("timeDate", "timeDuration", "timeCycle")
_DELEGATES: Final = ("class", "delegateExpression", "expression")
_RETRIES: Final = re.compile(r"R(\d+)/")
_FIELDS: Final = {
    "string": "textfield",
    "long": "number",
    "double": "number",
    "boolean": "checkbox",
    "date": "datetime",
    "enum": "select",
}
_FORM_FILE: Final = re.compile(r"([\w-]+)\.form$")


def take_over(root: Any, report: Report) -> None:
    """In place; what has no rule is left in the tree for the notes."""
    for element in [one for one in root.iter() if isinstance(one.tag, str) and one.tag.startswith(f"{{{BPMN}}}")]:
        _element(element, report)
        _attributes(element, report)
        _extensions(element, report)
        _texts(element, report)


# ---------------------------------------------------------------- attributes


def _attributes(element: Any, report: Report) -> None:
    for name in [name for name in element.attrib if namespace(name) in CAMUNDA_7]:
        word = name.rpartition("}")[2]
        rule = _RULES.get((local(element), word)) or _RULES.get(("", word))
        if rule is not None and rule(element, word, element.get(name), report):
            del element.attrib[name]


def _sets(kind: str, attribute: str) -> Rule:
    """The attribute of a zeebe: extension."""

    def rule(element: Any, word: str, value: str, report: Report) -> bool:
        made = as_feel(value)
        if made is None:
            return False
        put(element, kind, **{attribute: made})
        report.taken(element, f"{word} = {value}", f"zeebe:{kind} {attribute} = {made}")
        return True

    return rule


def _job(element: Any, word: str, value: str, report: Report) -> bool:
    """A delegate becomes a job type of its name; the work itself needs an operation or a worker."""
    if word == "type" and value == "external":
        return True  # the topic says the rest
    if word == "type":
        return False
    kind = value if word == "topic" else _job_type(value)
    put(element, "taskDefinition", type=kind)
    if word == "topic":
        report.taken(element, f"topic = {value}", f"zeebe:taskDefinition type = {kind}")
    else:
        report.left(element, f"{word} = {value}", f"zeebe:taskDefinition type = {kind}")
    return True


def _job_type(value: str) -> str:
    """`org.acme.SendMailDelegate` and `${sendMailDelegate}` become `send-mail`."""
    words = re.findall(r"[A-Za-z][A-Za-z0-9]*", value)
    last = re.sub(r"(Delegate|Service|Impl|Bean)+$", "", (words or ["job"])[0 if is_juel(value) else -1]) or "job"
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", last).lower()


def _form_key(element: Any, word: str, value: str, report: Report) -> bool:
    """`camunda-forms:deployment:leave.form` names a form of ours; embedded HTML does not."""
    found = _FORM_FILE.search(value)
    if word == "formKey" and found is None:
        return False
    form = found[1] if found else value
    put(element, "formDefinition", formId=form)
    report.taken(element, f"{word} = {value}", f"zeebe:formDefinition formId = {form}")
    return True


def _is(*values: str) -> Rule:
    """What says the same as saying nothing here."""
    return lambda _element, _word, value, _report: value in values


def _result(element: Any, word: str, value: str, report: Report) -> bool:
    kind = {"businessRuleTask": "calledDecision", "scriptTask": "script"}.get(local(element))
    if kind is None:
        return False
    put(element, kind, resultVariable=value)
    report.taken(element, f"resultVariable = {value}", f"zeebe:{kind} resultVariable = {value}")
    return True


def _loop(attribute: str) -> Rule:
    def rule(element: Any, word: str, value: str, report: Report) -> bool:
        made = as_feel(value)
        if made is None:
            return False
        if attribute == "inputCollection":
            made = made if made.startswith("=") else f"={made}"
        put(element, "loopCharacteristics", **{attribute: made})
        report.taken(element, f"{word} = {value}", f"{attribute} = {made}")
        return True

    return rule


_RULES: Final[Mapping[tuple[str, str], Rule]] = {
    ("userTask", "assignee"): _sets("assignmentDefinition", "assignee"),
    ("userTask", "candidateGroups"): _sets("assignmentDefinition", "candidateGroups"),
    ("userTask", "candidateUsers"): _sets("assignmentDefinition", "candidateUsers"),
    ("userTask", "dueDate"): _sets("taskSchedule", "dueDate"),
    ("userTask", "followUpDate"): _sets("taskSchedule", "followUpDate"),
    ("userTask", "priority"): _sets("priorityDefinition", "priority"),
    ("process", "versionTag"): _sets("versionTag", "value"),
    ("", "formKey"): _form_key,
    ("", "formRef"): _form_key,
    ("", "formRefBinding"): _is("latest"),
    ("", "resultVariable"): _result,
    ("businessRuleTask", "decisionRef"): _sets("calledDecision", "decisionId"),
    ("businessRuleTask", "decisionRefBinding"): _is("latest"),
    ("callActivity", "calledElementBinding"): _is("latest"),
    ("", "exclusive"): _is("true"),
    ("process", "isStartableInTasklist"): _is("true"),
    ("multiInstanceLoopCharacteristics", "collection"): _loop("inputCollection"),
    ("multiInstanceLoopCharacteristics", "elementVariable"): _loop("inputElement"),
    **{("", word): _job for word in ("type", "topic", *_DELEGATES)},
}


# ---------------------------------------------------------------- what BPMN itself says otherwise


def _element(element: Any, report: Report) -> None:
    if local(element) == "callActivity" and element.get("calledElement"):
        called = element.attrib.pop("calledElement")
        made = as_feel(called)
        put(
            element,
            "calledElement",
            processId=made or called,
            propagateAllParentVariables="false",
            propagateAllChildVariables="false",
        )
        note = report.taken if made else report.left
        note(element, f"calledElement = {called}", f"zeebe:calledElement processId = {made or called}")
    if local(element) == "userTask":
        put(element, "userTask")
    if local(element) == "scriptTask":
        _script(element, report)


def _script(element: Any, report: Report) -> None:
    body = child(element, "script")
    language = element.attrib.pop("scriptFormat", "")
    if body is None:
        return
    source = text(body)
    element.remove(body)
    made = (
        as_feel(source)
        if language in ("juel", "") and is_juel(source)
        else f"={source}"
        if language == "feel"
        else None
    )
    if made is None:
        report.left(element, f"script ({language}): {source}")
        return
    put(element, "script", expression=made)
    report.taken(element, f"script ({language}): {source}", f"zeebe:script {made}")


def _texts(element: Any, report: Report) -> None:
    """Conditions and times, and names of messages, which may hold expressions."""
    if local(element) in _CONDITIONS + _TIMES and is_juel(text(element)):
        made = as_feel(text(element))
        if made is None:
            report.left(element, f"{local(element)}: {text(element)}")
            return
        report.taken(element, f"{local(element)}: {text(element)}", made)
        element.text = made
    if local(element) in ("message", "signal") and is_juel(element.get("name") or ""):
        made = as_feel(element.get("name"))
        note = report.left if made is None else report.taken
        note(element, f"name = {element.get('name')}", made or "")
        element.set("name", made or element.get("name"))


# ---------------------------------------------------------------- extension elements


def _extensions(element: Any, report: Report) -> None:
    holder = child(element, "extensionElements")
    if holder is None:
        return
    for one in [part for part in holder if isinstance(part.tag, str) and namespace(part.tag) in CAMUNDA_7]:
        rule = _PARTS.get(local(one))
        if rule is not None:
            rule(element, one, report)
            if not len(one):  # what a rule leaves inside becomes a note
                holder.remove(one)


def _properties(element: Any, part: Any, report: Report) -> None:
    for one in list(part):
        name, value = one.get("name") or "", one.get("value") or ""
        put_property(element, name, value)
        report.taken(element, f"property {name} = {value}", f"zeebe:property {name}")
        part.remove(one)


def _mapping(element: Any, part: Any, report: Report) -> None:
    """Parameters that are texts or expressions; lists, maps and scripts stay."""
    for one in list(part):
        kind = {"inputParameter": "input", "outputParameter": "output"}.get(local(one), "")
        source = as_feel(text(one)) if kind and not len(one) else None
        if source is not None and _line(element, kind, source, one.get("name") or ""):
            report.taken(element, f"{local(one)} {one.get('name')} = {text(one)}", f"zeebe:{kind} {source}")
            part.remove(one)


def _line(element: Any, kind: str, source: str, target: str) -> bool:
    if not target.isidentifier():
        return False
    mapping = put(element, "ioMapping")
    mapping.append(mapping.makeelement(f"{{{ZEEBE}}}{kind}", {"source": source, "target": target}))
    return True


def _handed(element: Any, part: Any, report: Report) -> None:
    """`in` and `out` of a call: everything, a variable or an expression."""
    kind = {"in": "input", "out": "output"}[local(part)]
    said = written(part)
    if part.get("variables") == "all" and set(part.attrib) == {"variables"}:
        which = "propagateAllParentVariables" if kind == "input" else "propagateAllChildVariables"
        put(element, "calledElement", **{which: "true"})
        report.taken(element, said, f'{which}="true"')
        return
    source = f"={part.get('source')}" if part.get("source") else as_feel(part.get("sourceExpression") or "")
    plain = set(part.attrib) <= {"source", "sourceExpression", "target"} and source
    if plain and source is not None and _line(element, kind, source, part.get("target") or ""):
        report.taken(element, said, f"zeebe:{kind} {source} → {part.get('target')}")
        return
    report.left(element, said)


def _retries(element: Any, part: Any, report: Report) -> None:
    found = _RETRIES.match(text(part))
    if found is None or local(element) not in ("serviceTask", "sendTask", "businessRuleTask"):
        report.left(element, written(part))
        return
    put(element, "taskDefinition", retries=found[1])
    report.left(element, written(part), f"retries = {found[1]}")


def _form_data(element: Any, part: Any, report: Report) -> None:
    """A generated form becomes a file of its own, named after its element."""
    fields = [one for one in part if local(one) == "formField"]
    name = re.sub(r"[^a-z0-9]+", "-", (element.get("id") or "form").lower()).strip("-")
    schema = {
        "type": "default", "id": name, "schemaVersion": 19, "executionPlatform": "Camunda Cloud",
        "executionPlatformVersion": "8.8.0", "components": [_component(one) for one in fields],
    }  # fmt: skip
    report.forms[f"{name}.form"] = (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
    put(element, "formDefinition", formId=name)
    report.taken(element, f"formData ({len(fields)})", f"{name}.form")
    for one in fields:
        for rest in _unsaid(one):
            report.left(element, f"formField {one.get('id')}: {rest}")
        part.remove(one)


def _component(one: Any) -> dict[str, Any]:
    kind = one.get("type") or "string"
    made: dict[str, Any] = {
        "type": _FIELDS.get(kind, "textfield"),
        "id": f"Field_{one.get('id')}",
        "key": one.get("id"),
    }
    made["label"] = one.get("label") or one.get("id")
    if made["type"] == "datetime":
        made |= {"subtype": "date", "dateLabel": made.pop("label")}
    if made["type"] == "select":
        made["values"] = [
            {"value": x.get("id"), "label": x.get("name") or x.get("id")} for x in one if local(x) == "value"
        ]
    if any(x.get("name") == "required" for x in one.iter("{*}constraint")):
        made["validate"] = {"required": True}
    return made


def _unsaid(one: Any) -> Iterator[str]:
    """Of a form field what its component does not say."""
    if one.get("defaultValue"):
        yield f"defaultValue = {one.get('defaultValue')}"
    if one.get("type") not in {*_FIELDS, None}:
        yield f"type = {one.get('type')}"
    yield from (written(x) for x in one.iter("{*}constraint") if x.get("name") != "required")
    yield from (written(x) for x in one.iter("{*}property"))


_PARTS: Final[Mapping[str, Callable[[Any, Any, Report], None]]] = {
    "properties": _properties,
    "inputOutput": _mapping,
    "in": _handed,
    "out": _handed,
    "failedJobRetryTimeCycle": _retries,
    "formData": _form_data,
}
