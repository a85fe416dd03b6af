"""Everything that keeps a design from coming into force, and what is drawn badly; nothing is stored."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from engine.commands import deploy
from engine.commands.deploy import Files, InFile
from engine.commands.designing import deployed_kinds, package, taken
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
        kept = dict(package(tx, taken(tools, tx, cmd.actor, cmd.design, APPROVERS)))
        files = deployed_kinds(tuple(sorted({**kept, **dict(cmd.files)}.items())))
        _, findings = deploy.judged(tx, tools, files)
    return (*findings, *advice_on(tools, files))


def advice_on(tools: Tools, files: Files) -> Iterator[InFile]:
    """What runs and yet is drawn badly, each with its file; what is no XML has been told already."""
    for name, content in files:
        if not name.endswith(".bpmn"):
            continue
        with suppress(Invalid):
            for one in tools.adviser.advise(content):
                yield InFile(
                    place=one.place, file=name, rule=one.code, level="warning", text_vi=one.text("vi"),
                    text_en=one.text("en"),
                )  # fmt: skip
