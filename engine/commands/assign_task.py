"""Give a task to one of the people who may take it, or (nobody) back to all of them."""

from dataclasses import dataclass

from engine.commands.holding import hold
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.keys import ElementKey, Login
from engine.domain.tasks import Task


@dataclass(frozen=True, kw_only=True)
class AssignTask:
    actor: Actor
    task_key: ElementKey
    to: Login | None
    revision: int | None = None


def handle(cmd: AssignTask, tools: Tools) -> None:
    """Raises NotFound and what Task.assigned refuses: only who holds it, or its people while nobody does, may."""

    def change(task: Task) -> Task:
        return task.assigned(cmd.actor.login, cmd.to, cmd.revision)

    hold(tools, cmd.actor, cmd.task_key, "assign_task", change)
