"""Give a task back to its group."""

from dataclasses import dataclass

from engine.commands.holding import hold
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey


@dataclass(frozen=True, kw_only=True)
class ReleaseTask:
    actor: Actor
    task_key: ElementKey
    revision: int | None = None


def handle(cmd: ReleaseTask, tools: Tools) -> None:
    """Raises NotFound and what Task.released refuses."""
    hold(tools, cmd.actor, cmd.task_key, "release_task", lambda task: task.released(cmd.actor.login, cmd.revision))
