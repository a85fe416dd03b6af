"""What the history of one case says of its elements, variables and decisions: one walk over its events."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId, DefinitionKey, ElementKey, InstanceKey, instance_of
from engine.domain.records import canonical
from engine.ports import FlowNode
from engine.queries.api_views import ElementRow, VariableRow
from engine.queries.reading import Reading
from engine.queries.sight import in_full_sight, in_sight
from engine.store.tables import history, incident, instance

ELEMENTS: Final = ("elementEntered", "elementLeft", "elementMigrated")
VARIABLES: Final = ("variablesChanged",)
DECISIONS: Final = ("decisionEvaluated",)
NAME_SPAN: Final = 10**9  #: the key of a variable is the key of its scope and nine digits of its name's hash


@dataclass(frozen=True, kw_only=True)
class Case:
    key: InstanceKey
    agency: AgencyId
    process_id: str
    process_name: str
    definition_key: DefinitionKey
    state: Any  #: InstanceState
    started_at: datetime
    ended_at: datetime | None
    case_no: str | None


@dataclass(frozen=True, kw_only=True)
class Event:
    type: str
    at: datetime
    body: Mapping[str, Any]


def case_of(reading: Reading, actor: Actor, key: int, *, whole: bool = True) -> Case | None:
    """The case of an instance or element key; None if the asker may not read its every step (know of it)."""
    seen = in_full_sight if whole else in_sight
    shown = (
        instance.c.key, instance.c.process_id, instance.c.process_name, instance.c.definition_key, instance.c.state,
        instance.c.started_at, instance.c.ended_at, instance.c.case_no, instance.c.secrecy,
    )  # fmt: skip
    wanted = select(*shown).where(seen(reading, actor), instance.c.key == instance_of(ElementKey(key)))
    found = reading.connection.execute(wanted).one_or_none()
    if found is None:
        return None
    reading.opens(found)
    return Case(
        key=InstanceKey(found.key),
        agency=actor.agency,
        process_id=found.process_id,
        process_name=found.process_name,
        definition_key=DefinitionKey(found.definition_key),
        state=found.state,
        started_at=found.started_at,
        ended_at=found.ended_at,
        case_no=found.case_no,
    )


def get_case(reading: Reading, actor: Actor, key: int, thing: str, *, whole: bool = True) -> Case:
    """The case that ``key`` lies in. Raises NotFound, in the words of what was asked for."""
    found = case_of(reading, actor, key, whole=whole)
    if found is None:
        raise NotFound(thing, key)
    return found


def events(reading: Reading, actor: Actor, key: InstanceKey, types: Iterable[str]) -> Iterator[Event]:
    """Events of some types, oldest first."""
    wanted = (
        select(history.c.type, history.c.at, history.c.body)
        .where(history.c.agency_id == actor.agency, history.c.instance_key == key, history.c.type.in_(tuple(types)))
        .order_by(history.c.seq)
    )
    for row in reading.connection.execute(wanted):
        yield Event(type=row.type, at=row.at, body=json.loads(row.body))


# ------------------------------------------------------------------ elements


def elements(reading: Reading, actor: Actor, case: Case) -> list[ElementRow]:
    """The process itself, then every element it entered, in order."""
    rows: dict[int, ElementRow] = {case.key: _process(case)}
    nodes = reading.library.info(case.definition_key).nodes
    still = _standing(reading, actor, case)
    for event in events(reading, actor, case.key, ELEMENTS):
        key = ElementKey(event.body["key"])
        if event.type == "elementLeft" and key in rows:
            rows[key] = replace(rows[key], state=event.body["end"], ended_at=event.at, incident=False)
        elif event.type == "elementMigrated" and key in rows:
            to = event.body["to"]
            rows[key] = replace(rows[key], element_id=to, name=_name(nodes, to))
        elif event.type == "elementEntered":
            element_id = event.body["element_id"]
            rows[key] = ElementRow(
                key=key,
                element_id=element_id,
                name=_name(nodes, element_id),
                type=event.body["element_type"],
                state="active",
                started_at=event.at,
                ended_at=None,
                scope_key=event.body["scope_key"] or case.key,
                incident=key in still,
                instance_key=case.key,
                process_id=case.process_id,
                definition_key=case.definition_key,
                agency=case.agency,
            )
    return list(rows.values())


def _name(nodes: Mapping[str, FlowNode], element_id: str) -> str:
    node = nodes.get(element_id)
    return (node.name if node else "") or element_id


def _process(case: Case) -> ElementRow:
    return ElementRow(
        key=case.key,
        element_id=case.process_id,
        name=case.process_name,
        type="process",
        state=case.state,
        started_at=case.started_at,
        ended_at=case.ended_at,
        scope_key=None,
        incident=False,
        instance_key=case.key,
        process_id=case.process_id,
        definition_key=case.definition_key,
        agency=case.agency,
    )


def _standing(reading: Reading, actor: Actor, case: Case) -> frozenset[int]:
    wanted = select(incident.c.key).where(incident.c.agency_id == actor.agency, incident.c.instance_key == case.key)
    return frozenset(reading.connection.execute(wanted).scalars())


# ------------------------------------------------------------------ variables


def variables(reading: Reading, actor: Actor, case: Case) -> list[VariableRow]:
    """The last value of every variable of every scope, also of scopes that have ended; by scope, then name."""
    scopes: dict[int, dict[str, Any]] = {}
    for event in events(reading, actor, case.key, VARIABLES):
        scopes.setdefault(event.body["scope_key"] or case.key, {}).update(event.body["new"])
    return [
        VariableRow(
            key=variable_key(scope, name),
            name=name,
            value=canonical(value).decode(),
            scope_key=ElementKey(scope),
            instance_key=case.key,
            agency=case.agency,
        )
        for scope, values in sorted(scopes.items())
        for name, value in sorted(values.items())
    ]


def variable_key(scope: int, name: str) -> int:
    """The same number for the same variable, at any time."""
    return scope * NAME_SPAN + int(sha256(name.encode()).hexdigest()[:12], 16) % NAME_SPAN


def scope_of(key: int) -> int:
    """The scope in a variable's key."""
    return key // NAME_SPAN
