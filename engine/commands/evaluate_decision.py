"""Ask a decision table without a case."""

from dataclasses import dataclass

from engine.commands.answers import storable
from engine.commands.tools import Tools
from engine.commands.world import decide
from engine.domain.actor import Actor
from engine.domain.facts import Variables
from engine.ports import Decided, DecisionDefinition


@dataclass(frozen=True, kw_only=True)
class EvaluateDecision:
    actor: Actor
    decision_id: str
    variables: Variables


@dataclass(frozen=True, kw_only=True)
class EvaluatedDecision:
    definition: DecisionDefinition
    decided: Decided


def handle(cmd: EvaluateDecision, tools: Tools) -> EvaluatedDecision:
    """Nothing is stored. Raises NotFound, DecisionFailed, FEEL errors, ValueRefused."""
    storable(cmd.variables)
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        definition = tx.models.decision(cmd.decision_id)
        decided = decide(tools, tx, cmd.decision_id, cmd.variables, tools.clock.now())
        return EvaluatedDecision(definition=definition, decided=decided)
