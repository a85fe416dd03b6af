"""The task that a command asks for, if who asks may know of it."""

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey
from engine.domain.tasks import Task
from engine.ports import Transaction


def task_of(tx: Transaction, actor: Actor, key: ElementKey) -> Task:
    """Raises NotFound for everybody who has nothing to do with it: its existence is secret.

    Whoever stands behind it (the absent person for whom others act) gets it, and is told why they may not act.
    """
    task = tx.tasks.get(key)
    if actor.is_system or actor.login in (*task.people, task.holder, task.in_place_of, task.closed_by):
        return task
    raise NotFound("task", key)
