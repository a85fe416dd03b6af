"""Who holds a task changes: the task and its line in the history, the case itself does not move."""

from collections.abc import Callable

from engine.commands.proceed import note
from engine.commands.tasks_of import holder_named, task_of
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.facts import Json
from engine.domain.keys import ElementKey
from engine.domain.tasks import NotYours, Task
from engine.evidence import chain


def hold(tools: Tools, actor: Actor, key: ElementKey, command: str, change: Callable[[Task], Task]) -> None:
    """Raises NotFound, NotYours and what the change refuses. A change that leaves the holder alone stores nothing."""
    at = tools.clock.now()
    with tools.store.transaction(actor.agency) as tx:
        before = task_of(tx, actor, key)
        if actor.login not in (*before.people, before.holder):
            raise NotYours
        with holder_named(tools):
            after = change(before)
        if after.holder == before.holder:
            return
        tx.tasks.change(after)
        body: dict[str, Json] = {"actor": actor.login, "key": key, "element_id": before.element_id, "to": after.holder}
        note(tx, tx.instances.take(before.instance_key), [chain.command(command, body)], at)
