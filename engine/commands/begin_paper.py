"""A template to begin from: the parts of a state paper, with the placeholders that the system fills in."""

from dataclasses import dataclass

from engine.commands.designing import check_reader
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import check_title


@dataclass(frozen=True, kw_only=True)
class BeginPaper:
    actor: Actor
    title: str


def handle(cmd: BeginPaper, tools: Tools) -> bytes:
    """A .docx file; nothing is stored. Raises NotAllowed, TitleMissing."""
    title = check_title(cmd.title)
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        check_reader(tools, tx, cmd.actor, tools.clock.now())
    return tools.empty_paper(title)
