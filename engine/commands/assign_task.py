"""Give a task to one of the people who may take it, or (nobody) back to all of them."""

from dataclasses import dataclass

from engine.commands.holding import hold
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey, Login


@dataclass(frozen=True, kw_only=True)
class AssignTask:
    actor: Actor
    task_key: ElementKey
    to: Login | None
    revision: int | None = None


def handle(cmd: AssignTask, tools: Tools) -> None:
    """Raises NotFound and what Task.assigned refuses. Only the task's own people may hand it on."""
    hold(tools, cmd.actor, cmd.task_key, "assign_task", lambda task: task.assigned(cmd.to, cmd.revision))
