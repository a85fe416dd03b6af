"""Claim a task: one of its group holds it from now on."""

from dataclasses import dataclass

from engine.commands.holding import hold
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey


@dataclass(frozen=True, kw_only=True)
class ClaimTask:
    actor: Actor
    task_key: ElementKey
    revision: int | None = None


def handle(cmd: ClaimTask, tools: Tools) -> None:
    """Raises NotFound and what Task.claimed refuses."""
    hold(tools, cmd.actor, cmd.task_key, "claim_task", lambda task: task.claimed(cmd.actor.login, cmd.revision))
