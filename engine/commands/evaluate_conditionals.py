"""Look at the conditions by which processes begin, with these variables: each that holds begins a case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.commands.deliver import hand_in
from engine.commands.publish_message import check_sender, sendable
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.facts import Variables
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.ports import Definition, Delivery, Transaction


@dataclass(frozen=True, kw_only=True)
class EvaluateConditionals:
    actor: Actor
    variables: Variables
    definition_key: DefinitionKey | None = None  #: of one process alone, in its version in force


@dataclass(frozen=True, kw_only=True)
class Evaluated:
    key: int  #: of this evaluation
    begun: tuple[tuple[DefinitionKey, InstanceKey], ...]


def handle(cmd: EvaluateConditionals, tools: Tools) -> Evaluated:
    """Raises NotAllowed for everybody but an administrator, NotFound for a version that is not in force, ValueRefused,
    TooManyVariables, VariablesTooLarge, NobodyForRole."""
    check_sender(cmd.actor)
    sendable(cmd.variables)
    with tools.store.transaction(cmd.actor.agency) as tx:
        found = list(_holding(tools, tx, cmd))
        begun = tuple((key, hand_in(tools, tx, cmd.actor, one)) for key, one in found)
        return Evaluated(key=tx.instances.new_key(), begun=begun)


def _holding(tools: Tools, tx: Transaction, cmd: EvaluateConditionals) -> Iterator[tuple[DefinitionKey, Delivery]]:
    at = tools.clock.now()
    for definition in _asked(tx, cmd):
        for way in tools.info(definition).starts:
            if way.kind == "conditional" and tools.executor.holds(way.name, cmd.variables, at):
                delivery = Delivery(
                    agency=tx.agency,
                    kind="conditional",
                    name=way.name,
                    variables=cmd.variables,
                    sender=cmd.actor.login,
                    process_id=definition.process_id,
                    element_id=way.element_id,
                )
                yield definition.key, delivery


def _asked(tx: Transaction, cmd: EvaluateConditionals) -> Sequence[Definition]:
    newest = tx.models.newest()
    if cmd.definition_key is None:
        return newest
    found = [one for one in newest if one.key == cmd.definition_key]
    if not found:
        raise NotFound("process definition", cmd.definition_key)
    return found
