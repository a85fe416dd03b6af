"""Everything that keeps a design from coming into force; nothing is stored."""

from dataclasses import dataclass

from engine.commands import deploy
from engine.commands.deploy import Files
from engine.commands.designing import check_reader, deployed_kinds, package
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Invalid


@dataclass(frozen=True, kw_only=True)
class CheckDesign:
    actor: Actor
    design: int
    files: Files = ()  #: as they stand on the screen, over what is kept


def handle(cmd: CheckDesign, tools: Tools) -> tuple[Invalid, ...]:
    """In the order of the files. Raises NotAllowed, NotFound, NothingToDeploy."""
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        check_reader(tools, tx, cmd.actor, tools.clock.now())
        kept = dict(package(tx, tx.designs.take(cmd.design)))
        files = deployed_kinds(tuple(sorted({**kept, **dict(cmd.files)}.items())))
        _, findings = deploy.judged(tx, tools, files)
        return tuple(findings)
