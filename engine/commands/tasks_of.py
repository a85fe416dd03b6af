"""The task that a command asks for, if who asks may know of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import ElementKey, Login
from engine.domain.tasks import Task, TaskHeld
from engine.ports import Transaction


def task_of(tx: Transaction, actor: Actor, key: ElementKey) -> Task:
    """Raises NotFound for everybody who has nothing to do with it: its existence is secret.

    Whoever stands behind it (the absent person for whom others act) gets it, and is told why they may not act.
    """
    task = tx.tasks.get(key)
    if actor.is_system or actor.login in (*task.people, task.holder, task.in_place_of, task.closed_by):
        return task
    raise NotFound("task", key)


@contextmanager
def holder_named(tools: Tools) -> Iterator[None]:
    """Whoever finds a task held by somebody else is told the person's name, not a login."""
    try:
        yield
    except TaskHeld as held:
        holder = tools.organisation.person(Login(str(held.facts["holder"])))
        raise TaskHeld(holder=holder.name) from held
