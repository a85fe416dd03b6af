"""Everything that keeps a design from coming into force, and what is drawn badly; nothing is stored."""

from dataclasses import dataclass

from engine.commands import deploy
from engine.commands.advising import advice_on
from engine.commands.deploy import Files
from engine.commands.designing import deployed_kinds, package, taken
from engine.commands.paper_checks import paper_advice, paper_faults
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS
from engine.domain.errors import Invalid


@dataclass(frozen=True, kw_only=True)
class CheckDesign:
    actor: Actor
    design: int
    files: Files = ()  #: as they stand on the screen, over what is kept


def handle(cmd: CheckDesign, tools: Tools) -> tuple[Invalid, ...]:
    """Faults first, then advice (fact ``level`` "warning"), each in the order of the files.

    Raises NotAllowed, NotFound, NothingToDeploy.
    """
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, APPROVERS)
        kept = dict(package(tx, design))
        files = deployed_kinds(tuple(sorted({**kept, **dict(cmd.files)}.items())))
        _, findings = deploy.judged(tx, tools, files)
        return (
            *findings,
            *paper_faults(tools, files),
            *advice_on(tools, tx, design.folder, files),
            *paper_advice(tools, files),
        )
