"""Sweep files that were uploaded and never sent. A draft keeps its files; every other loose one has a day."""

from dataclasses import dataclass

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.attachments import LOOSE_FOR
from engine.domain.errors import NotAllowed


@dataclass(frozen=True, kw_only=True)
class SweepFiles:
    actor: Actor  #: the system, in the agency whose files they are


def handle(cmd: SweepFiles, tools: Tools) -> int:
    """How many contents are gone. Raises NotAllowed for a person.

    First the rows, then, once that is stored, what no row names: whoever dies in between leaves a content that the
    next day sweeps, never a row without one.
    """
    if not cmd.actor.is_system:
        raise NotAllowed
    with tools.store.transaction(cmd.actor.agency) as tx:
        for file_id in tx.attachments.forgotten(tools.clock.now() - LOOSE_FOR):
            tx.attachments.drop(file_id)
    with tools.store.transaction(cmd.actor.agency) as tx:
        return tx.attachments.sweep()
