"""Say something about a design, or that a remark is dealt with."""

from dataclasses import dataclass

from engine.commands.answers import storable
from engine.commands.designing import DESIGNERS, taken
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS, Comment, check_comment


@dataclass(frozen=True, kw_only=True)
class CommentDesign:
    actor: Actor
    design: int
    text: str
    file: str | None = None
    element_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class SettleComment:
    actor: Actor
    design: int
    number: int


def handle(cmd: CommentDesign, tools: Tools) -> int:
    """Its number. Raises NotAllowed, NotFound, CommentMissing, ValueRefused."""
    at = tools.clock.now()
    text = check_comment(cmd.text)
    storable({"text": text, "file": cmd.file, "element": cmd.element_id})
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, APPROVERS)
        said = Comment(
            design=design.key, number=0, file=cmd.file, element_id=cmd.element_id, author=cmd.actor.login, at=at,
            text=text,
        )  # fmt: skip
        return tx.designs.comment(said)


def handle_settling(cmd: SettleComment, tools: Tools) -> None:
    """Raises NotAllowed, NotFound."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, DESIGNERS)
        tx.designs.settle(design.key, cmd.number, cmd.actor.login)
