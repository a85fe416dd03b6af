"""What the rules of drawing say of a deployment: advice that kept nothing of it, for who deployed through the API."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.commands.advising import advice_on
from engine.commands.findings import InFile
from engine.commands.paper_checks import paper_advice, paper_faults
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.ports import Transaction


@dataclass(frozen=True, kw_only=True)
class AdviseDeployment:
    actor: Actor
    deployment: int


def handle(cmd: AdviseDeployment, tools: Tools) -> tuple[InFile, ...]:
    """Of the whole folders as they were in force by it: fact ``level`` "gap", "warning", or none for faults of papers.

    Raises NotFound, also for who may not deploy.
    """
    if ADMINISTRATOR not in cmd.actor.roles:
        raise NotFound("deployment", cmd.deployment)
    with tools.store.looking(cmd.actor.agency) as tx:
        folders = tx.designs.folders_of(cmd.deployment)
        if not folders:
            raise NotFound("deployment", cmd.deployment)
        return tuple(one for folder in folders for one in _of_folder(tools, tx, folder, cmd.deployment))


def _of_folder(tools: Tools, tx: Transaction, folder: str, deployment: int) -> Iterator[InFile]:
    """Against what was in force until then: what running cases still read of a form, too."""
    files = tuple(tx.designs.in_force(folder, deployment))
    yield from paper_faults(tools, files)
    yield from advice_on(tools, tx, folder, files, before=tx.designs.in_force(folder, deployment - 1))
    yield from paper_advice(tools, files)
