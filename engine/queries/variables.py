"""The variables of a stored case, read from its state."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from engine.domain.facts import Json, Variables
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey
from engine.ports import Running
from engine.queries.reading import Reading

Scopes = Mapping[ElementKey | None, Variables]


def scopes_of(reading: Reading, row: Row[Any]) -> Scopes:
    """Every scope; ``row`` has case_key, definition_key, revision, snapshot and started_at of the instance."""
    library = reading.library
    running = Running(
        key=InstanceKey(row.case_key),
        model=library.model(DefinitionKey(row.definition_key), row.started_at),
        revision=row.case_revision,
        state=bytes(row.snapshot),
    )
    return library.executor.variables(running)


def seen_from(scopes: Scopes, key: ElementKey) -> dict[str, Json]:
    """What an element reads: its own variables before those of the process, and these before all others.

    Scopes in between are not told from those beside it; a process seldom uses one name twice.
    """
    seen: dict[str, Json] = {}
    for scope in scopes.values():
        seen.update(scope)
    return {**seen, **scopes.get(None, {}), **scopes.get(key, {})}
