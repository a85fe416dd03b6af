"""Begin a form anew."""

from dataclasses import dataclass

from engine.commands.tools import Tools
from engine.domain.actor import Actor


@dataclass(frozen=True, kw_only=True)
class DropDraft:
    actor: Actor
    place: str


def handle(cmd: DropDraft, tools: Tools) -> None:
    """Dropping what is not there is no error."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        tx.drafts.drop(cmd.actor.login, cmd.place)
