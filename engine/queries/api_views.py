"""What the API's lists are made of. Instants are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.domain.facts import Json
from engine.domain.jobs import Job
from engine.domain.keys import AgencyId, DefinitionKey, ElementKey, InstanceKey

InstanceState = Literal["active", "completed", "terminated"]
TaskState = Literal["open", "completed", "cancelled"]


@dataclass(frozen=True, kw_only=True)
class DefinitionRow:
    key: DefinitionKey
    process_id: str
    version: int
    version_tag: str | None
    name: str
    file: str  #: "leave.bpmn"
    has_start_form: bool


@dataclass(frozen=True, kw_only=True)
class FormRow:
    key: int
    form_id: str
    version: int
    schema: str  #: form-js JSON, byte for byte as deployed


@dataclass(frozen=True, kw_only=True)
class DecisionRow:
    key: int
    decision_id: str
    version: int
    name: str
    requirements_id: str
    requirements_key: int  #: of the file the decision stands in
    requirements_name: str


@dataclass(frozen=True, kw_only=True)
class InstanceRow:
    key: InstanceKey
    definition: DefinitionRow
    state: InstanceState
    started_at: datetime
    ended_at: datetime | None
    suspended_at: datetime | None
    has_incident: bool
    case_no: str | None


@dataclass(frozen=True, kw_only=True)
class JobRow:
    job: Job
    process_id: str
    definition_key: DefinitionKey
    case_no: str | None


@dataclass(frozen=True, kw_only=True)
class TaskRow:
    key: ElementKey
    name: str
    state: TaskState
    holder: str | None
    element_id: str
    role: str | None
    people: tuple[str, ...]
    instance_key: InstanceKey
    definition: DefinitionRow
    case_no: str | None
    opened_at: datetime
    closed_at: datetime | None
    due_at: datetime | None
    follow_up_at: datetime | None
    form_key: int | None
    priority: int
    properties: Mapping[str, Json]
    revision: int


@dataclass(frozen=True, kw_only=True)
class ElementRow:
    key: ElementKey | InstanceKey  #: of the case itself for the process
    element_id: str
    name: str
    type: str  #: BPMN local name
    state: InstanceState
    started_at: datetime
    ended_at: datetime | None
    scope_key: ElementKey | InstanceKey | None  #: what it lies in; None for the process
    incident: bool  #: its token stands still
    instance_key: InstanceKey
    process_id: str
    definition_key: DefinitionKey
    agency: AgencyId


@dataclass(frozen=True, kw_only=True)
class VariableRow:
    key: int
    name: str
    value: str  #: JSON text
    scope_key: ElementKey | InstanceKey
    instance_key: InstanceKey
    agency: AgencyId


@dataclass(frozen=True, kw_only=True)
class RuleRow:
    rule: str
    index: int  #: from 1
    outputs: tuple[tuple[str, str], ...]  #: (name, JSON text)


@dataclass(frozen=True, kw_only=True)
class DecisionInstanceRow:
    """One decision made in a case; a requirement graph gives one for each decision in it."""

    key: str  #: "<element key>-<number>"
    element_key: ElementKey
    instance_key: InstanceKey
    definition_key: DefinitionKey
    decision: DecisionRow
    table: bool  #: a table, not a literal expression
    root_key: int  #: decision definition that was asked for
    at: datetime
    result: str  #: JSON text
    inputs: tuple[tuple[str, str], ...]  #: (expression, JSON text)
    rules: tuple[RuleRow, ...]
    case_no: str | None
    agency: AgencyId


@dataclass(frozen=True, kw_only=True)
class IncidentRow:
    key: ElementKey
    element_id: str
    code: str
    text: str  #: in the asker's language
    raised_at: datetime
    instance_key: InstanceKey
    process_id: str
    definition_key: DefinitionKey
