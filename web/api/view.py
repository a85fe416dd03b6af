"""Rows as the JSON of the API: keys are texts, instants ISO 8601, every field of the contract is there."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, TypeVar

from flask import Response, jsonify

from engine.domain.actor import Actor
from engine.domain.records import instant
from engine.queries.api_case import TYPES
from engine.queries.api_incidents import ERRORS
from engine.queries.api_search import Found
from engine.queries.api_views import (
    DecisionInstanceRow,
    DecisionRow,
    DefinitionRow,
    ElementRow,
    FormRow,
    IncidentRow,
    InstanceRow,
    RuleRow,
    TaskRow,
    VariableRow,
)

Json = dict[str, Any]
Row = TypeVar("Row")
LONGEST_VALUE: Final = 8_191  #: of a variable in a list, as Camunda cuts it
JOB_FAILED: Final = "job-failed"
TASK_STATES: Final = {"open": "CREATED", "completed": "COMPLETED", "cancelled": "CANCELED"}
NAMES: Final[Mapping[str, str]] = {ours: theirs for theirs, ours in TYPES.items()}


def when(at: datetime | None) -> str | None:
    """An instant in UTC."""
    return instant(at) if at else None


def listed(found: Found[Row], shown: Callable[[Row], Json]) -> Response:
    """A page of a search."""
    page = {
        "totalItems": found.total,
        "hasMoreTotalItems": found.more,
        "startCursor": found.first,
        "endCursor": found.last,
    }
    return jsonify(items=[shown(row) for row in found.rows], page=page)


def definition(row: DefinitionRow, actor: Actor) -> Json:
    """ProcessDefinitionResult"""
    return {
        "name": row.name,
        "resourceName": row.file,
        "version": row.version,
        "versionTag": row.version_tag,
        "processDefinitionId": row.process_id,
        "tenantId": actor.agency,
        "processDefinitionKey": str(row.key),
        "hasStartForm": row.has_start_form,
        "state": "ACTIVE",
    }


def form(row: FormRow, actor: Actor) -> Json:
    """FormResult; the schema is a text."""
    return {
        "tenantId": actor.agency,
        "formId": row.form_id,
        "schema": row.schema,
        "version": row.version,
        "formKey": str(row.key),
    }


def decision(row: DecisionRow, actor: Actor) -> Json:
    """DecisionDefinitionResult; a file is one version of its requirement graph."""
    return {
        "decisionDefinitionId": row.decision_id,
        "decisionDefinitionKey": str(row.key),
        "decisionRequirementsId": row.requirements_id,
        "decisionRequirementsKey": str(row.requirements_key),
        "decisionRequirementsName": row.requirements_name,
        "decisionRequirementsVersion": row.version,
        "name": row.name,
        "tenantId": actor.agency,
        "version": row.version,
    }


def instance(row: InstanceRow, actor: Actor) -> Json:
    """ProcessInstanceResult; the case number is the business id."""
    return {
        "processDefinitionId": row.definition.process_id,
        "processDefinitionName": row.definition.name,
        "processDefinitionVersion": row.definition.version,
        "processDefinitionVersionTag": row.definition.version_tag,
        "startDate": when(row.started_at),
        "endDate": when(row.ended_at),
        "state": row.state.upper(),
        "suspendedDate": when(row.suspended_at),
        "hasIncident": row.has_incident,
        "tenantId": actor.agency,
        "processInstanceKey": str(row.key),
        "processDefinitionKey": str(row.definition.key),
        "parentProcessInstanceKey": None,
        "parentElementInstanceKey": None,
        "rootProcessInstanceKey": str(row.key),
        "tags": [],
        "businessId": row.case_no,
    }


def created(row: InstanceRow, actor: Actor) -> Json:
    """CreateProcessInstanceResult; variables are only given to who waits for the end, which is not offered."""
    return {
        "processDefinitionId": row.definition.process_id,
        "processDefinitionVersion": row.definition.version,
        "tenantId": actor.agency,
        "variables": {},
        "processDefinitionKey": str(row.definition.key),
        "processInstanceKey": str(row.key),
        "tags": [],
        "businessId": row.case_no,
    }


def element(row: ElementRow, actor: Actor) -> Json:
    """ElementInstanceResult"""
    return {
        "processDefinitionId": row.process_id,
        "startDate": when(row.started_at),
        "endDate": when(row.ended_at),
        "elementId": row.element_id,
        "elementName": row.name,
        "type": NAMES.get(row.type, "UNKNOWN"),
        "state": row.state.upper(),
        "hasIncident": row.incident,
        "tenantId": actor.agency,
        "elementInstanceKey": str(row.key),
        "processInstanceKey": str(row.instance_key),
        "rootProcessInstanceKey": str(row.instance_key),
        "processDefinitionKey": str(row.definition_key),
        "incidentKey": str(row.key) if row.incident else None,
    }


def header(value: Any) -> str:
    """A property of the element as text: outcomes are "approve,return,refuse"."""
    if isinstance(value, list):
        return ",".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def task(row: TaskRow, actor: Actor) -> Json:
    """UserTaskResult"""
    return {
        "name": row.name,
        "state": TASK_STATES[row.state],
        "assignee": row.holder,
        "elementId": row.element_id,
        "candidateGroups": [row.role] if row.role else [],
        "candidateUsers": list(row.people),
        "processDefinitionId": row.definition.process_id,
        "creationDate": when(row.opened_at),
        "completionDate": when(row.closed_at),
        "followUpDate": when(row.follow_up_at),
        "dueDate": when(row.due_at),
        "tenantId": actor.agency,
        "externalFormReference": None,
        "processDefinitionVersion": row.definition.version,
        "customHeaders": {name: header(value) for name, value in row.properties.items()},
        "userTaskKey": str(row.key),
        "elementInstanceKey": str(row.key),
        "processName": row.definition.name,
        "processDefinitionKey": str(row.definition.key),
        "processInstanceKey": str(row.instance_key),
        "rootProcessInstanceKey": str(row.instance_key),
        "businessId": row.case_no,
        "formKey": str(row.form_key) if row.form_key else None,
        "tags": [],
        "priority": row.priority,
    }


def variable(row: VariableRow, actor: Actor, *, whole: bool) -> Json:
    """VariableSearchResult: the value is a JSON text, cut in lists unless the whole is asked for."""
    cut = not whole and len(row.value) > LONGEST_VALUE
    return {**variable_whole(row, actor), "value": row.value[:LONGEST_VALUE] if cut else row.value, "isTruncated": cut}


def variable_whole(row: VariableRow, actor: Actor) -> Json:
    """VariableResult"""
    return {
        "value": row.value,
        "name": row.name,
        "tenantId": actor.agency,
        "variableKey": str(row.key),
        "scopeKey": str(row.scope_key),
        "processInstanceKey": str(row.instance_key),
        "rootProcessInstanceKey": str(row.instance_key),
    }


def evaluation(row: DecisionInstanceRow, actor: Actor) -> Json:
    """DecisionInstanceResult"""
    return {
        "businessId": row.case_no,
        "decisionDefinitionId": row.decision.decision_id,
        "decisionDefinitionKey": str(row.decision.key),
        "decisionDefinitionName": row.decision.name,
        "decisionDefinitionType": "DECISION_TABLE" if row.table else "LITERAL_EXPRESSION",
        "decisionDefinitionVersion": row.decision.version,
        "decisionEvaluationInstanceKey": row.key,
        "decisionEvaluationKey": str(row.element_key),
        "elementInstanceKey": str(row.element_key),
        "evaluationDate": when(row.at),
        "evaluationFailure": None,
        "processDefinitionKey": str(row.definition_key),
        "processInstanceKey": str(row.instance_key),
        "result": row.result,
        "rootDecisionDefinitionKey": str(row.root_key),
        "rootProcessInstanceKey": str(row.instance_key),
        "state": "EVALUATED",
        "tenantId": actor.agency,
    }


def evaluation_whole(row: DecisionInstanceRow, actor: Actor) -> Json:
    """DecisionInstanceGetQueryResult"""
    return {
        **evaluation(row, actor),
        "evaluatedInputs": [looked_at(number, *one) for number, one in enumerate(row.inputs, 1)],
        "matchedRules": list(map(rule, row.rules)),
    }


def looked_at(number: int, name: str, value: str) -> Json:
    """EvaluatedDecisionInputItem"""
    return {"inputId": str(number), "inputName": name, "inputValue": value}


def rule(row: RuleRow) -> Json:
    """MatchedDecisionRuleItem"""
    outputs = [
        {"outputId": name, "outputName": name, "outputValue": value, "ruleId": row.rule, "ruleIndex": row.index}
        for name, value in row.outputs
    ]
    return {"ruleId": row.rule, "ruleIndex": row.index, "evaluatedOutputs": outputs}


def incident(row: IncidentRow, actor: Actor) -> Json:
    """IncidentResult"""
    return {
        "processDefinitionId": row.process_id,
        "errorType": next((named for code, named in ERRORS.items() if row.code.startswith(code)), "UNKNOWN"),
        "errorMessage": row.text,
        "elementId": row.element_id,
        "creationTime": when(row.raised_at),
        "state": "ACTIVE",
        "tenantId": actor.agency,
        "incidentKey": str(row.key),
        "processDefinitionKey": str(row.definition_key),
        "processInstanceKey": str(row.instance_key),
        "rootProcessInstanceKey": str(row.instance_key),
        "elementInstanceKey": str(row.key),
        "jobKey": str(row.key) if row.code == JOB_FAILED else None,
    }
