"""Ad-hoc subprocesses of a case in which somebody says what is to be done next."""

from typing import Any

from sqlalchemy import Row

from engine.domain.actor import Actor
from engine.domain.keys import DefinitionKey
from engine.domain.visibility import may_choose
from engine.ports import Choosable, FlowNode
from engine.queries.reading import Reading
from engine.queries.variables import node_of, running_of
from engine.queries.views import ChoiceView
from engine.queries.words import title_of


def choices_of(reading: Reading, actor: Actor, row: Row[Any]) -> tuple[ChoiceView, ...]:
    """Those in which the asker may choose; ``row`` as for ``running_of``, with initiator and unit."""
    found = reading.library.executor.choices(running_of(reading, row))
    return tuple(_view(reading, actor, row, one) for one in found if _may(reading, actor, row, one))


def _node(reading: Reading, row: Row[Any], element_id: str) -> FlowNode | None:
    return node_of(reading, DefinitionKey(row.definition_key), element_id, row.started_at)


def _may(reading: Reading, actor: Actor, row: Row[Any], one: Choosable) -> bool:
    node = _node(reading, row, one.element_id)
    role = None if node is None else node.lane_role
    return may_choose(reading.organisation, actor, role, (row.initiator, row.unit), reading.today)


def _view(reading: Reading, actor: Actor, row: Row[Any], one: Choosable) -> ChoiceView:
    activities = ((name, _name(reading, actor, row, name)) for name in one.activities)
    return ChoiceView(key=one.key, name=_name(reading, actor, row, one.element_id), activities=tuple(activities))


def _name(reading: Reading, actor: Actor, row: Row[Any], element_id: str) -> str:
    node = _node(reading, row, element_id)
    return (title_of(node.properties, node.name, actor.language) if node else "") or element_id
