"""The live check of a task's form: completing it is tried, looked at, and undone."""

from dataclasses import dataclass

from engine.commands import answers as filled
from engine.commands.complete_task import before, judged, preview_of
from engine.commands.tasks_of import task_of
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.domain.keys import ElementKey
from engine.domain.preview import Preview
from engine.domain.steps import FinishTask


@dataclass(frozen=True, kw_only=True)
class PreviewTask:
    actor: Actor
    task_key: ElementKey
    answers: Variables  #: as far as they are typed; not checked by the form


def handle(cmd: PreviewTask, tools: Tools) -> Preview:
    """Raises NotFound. What cannot be counted yet shows nothing."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        task = task_of(tx, cmd.actor, cmd.task_key)
        case = tx.instances.take(task.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at, trial=True)
        text = preview_of(world, task)
        if text is None or task.state != "open":
            return Preview()
        typed = filled.typed(tools, tx, task.form_id, cmd.answers)
        outcome = task.outcomes[0] if task.outcomes else None
        step = FinishTask(key=task.key, variables={**typed, "decision": outcome})
        try:
            was = before(world, case, task)
            advance = tools.executor.advance(world.tools.running(world.tx, case), step, at=at, world=world)
            shown = judged(world, case, advance, was, step)
        except Invalid:
            return Preview()
        finally:
            tools.executor.forget(case.instance.key)
        return filled.preview(text, shown, cmd.actor.language, at)
