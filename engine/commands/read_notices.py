"""Notices were read."""

from dataclasses import dataclass

from engine.commands.tools import Tools
from engine.domain.actor import Actor


@dataclass(frozen=True, kw_only=True)
class ReadNotices:
    actor: Actor
    ids: tuple[int, ...] | None = None  #: None = all


def handle(cmd: ReadNotices, tools: Tools) -> None:
    """Only notices of the actor are touched."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        tx.read_notices(cmd.actor.login, cmd.ids, tools.clock.now())
