"""The variables of a stored case, read from its state."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from engine.domain.facts import Variables
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from engine.ports import FlowNode, Running
from engine.queries.reading import Reading

Scopes = Mapping[ElementKey | None, Variables]


def scopes_of(reading: Reading, row: Row[Any]) -> Scopes:
    """Every scope; ``row`` as for ``running_of``."""
    return reading.library.executor.variables(running_of(reading, row))


def running_of(reading: Reading, row: Row[Any]) -> Running:
    """The case; ``row`` has case_key, definition_key, case_revision, snapshot and started_at of the instance."""
    return Running(
        key=InstanceKey(row.case_key),
        model=reading.library.model(DefinitionKey(row.definition_key), row.started_at),
        revision=row.case_revision,
        state=bytes(row.snapshot),
    )


def node_of(reading: Reading, definition: DefinitionKey, element_id: str, since: datetime) -> FlowNode | None:
    """An element in the model of a case that began at ``since``, else in one it calls."""
    library, ahead = reading.library, [(definition, since)]
    seen = {definition}
    while ahead:
        one, since = ahead.pop(0)
        info = library.info(one)
        if element_id in info.nodes:
            return info.nodes[element_id]
        since = library.since(one, since)
        called = [key for key in library.called_by(one, since) if key not in seen]
        seen.update(called)
        ahead += [(key, since) for key in called]
    return None
